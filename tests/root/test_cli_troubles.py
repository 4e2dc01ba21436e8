"""What goes wrong around a command is one sentence, and leaves no database where none was meant."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from mentordesk.cli import main
from mentordesk.late_vault import LateVault
from tests.builders import A_KEY

Captured = pytest.CaptureFixture[str]
NO_ROOM = Path("/dev/full")
"""What takes nothing, as a full disk."""


def run(data: Path, *words: object) -> int:
    return main(["--data", str(data), "--language", "en", *map(str, words)])


def command(data: Path, *words: object) -> list[str]:
    words = (sys.executable, "-m", "mentordesk", "--data", data, "--language", "en", *words)
    return list(map(str, words))


@pytest.mark.parametrize("words", [("import", "one.json"), ("restore", "one.mdbackup")])
def test_no_database_begins_in_a_folder_that_was_mistyped(
    words: tuple[str, str], data: Path, tmp_path: Path, capsys: Captured
) -> None:
    file, mistyped = tmp_path / words[1], tmp_path / "dta"
    assert run(data, "backup", tmp_path / "one.mdbackup") == 0
    run(data, "list")
    known = capsys.readouterr().out.splitlines()[-1].partition("\t")[0]
    assert run(data, "export", known, tmp_path / "one.json") == 0
    assert run(mistyped, words[0], file) == 1
    said = capsys.readouterr().err
    assert f"There is no folder {mistyped}" in said and said.count("\n") == 1
    assert not mistyped.exists()
    mistyped.mkdir()  # then it was meant
    assert run(mistyped, words[0], file) == 0


@pytest.mark.skipif(not NO_ROOM.exists(), reason="no such device")
def test_what_can_not_be_told_for_a_full_disk_is_no_mistake(data: Path) -> None:
    with NO_ROOM.open("w") as full:
        done = subprocess.run(
            command(data, "list"), stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 1
    assert done.stderr.startswith("The disk is full") and done.stderr.count("\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of POSIX")
def test_a_command_needs_nobody_to_listen(data: Path, tmp_path: Path) -> None:
    file = tmp_path / "one.mdbackup"
    script = ["sh", "-c", '"$@" >&-', "sh", *command(data, "backup", file)]
    assert subprocess.run(script, check=False).returncode == 0
    assert file.exists()


@pytest.mark.skipif(not NO_ROOM.exists(), reason="no such folder")
def test_a_place_where_nothing_can_be_written_is_named(data: Path, capsys: Captured) -> None:
    assert run(data, "backup", "/proc/one.mdbackup") == 1
    said = capsys.readouterr().err
    assert said.startswith("/proc/one.mdbackup can’t be written") and said.count("\n") == 1
    assert "data folder" not in said


def test_a_program_that_holds_the_database_alone_is_told_of(data: Path, capsys: Captured) -> None:
    with closing(LateVault(data, A_KEY)) as vault:
        assert vault.summaries()
        assert run(data, "backup", data / "one.mdbackup") == 1
    said = capsys.readouterr().err
    assert "Another program holds the database" in said and said.count("\n") == 1
