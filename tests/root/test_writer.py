"""One MentorDesk for one data folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo

from mentordesk import borrowing
from mentordesk.borrowing import borrowed
from mentordesk.cli import CANNOT, main
from mentordesk.domain.errors import VaultBusy
from mentordesk.late_vault import LateVault
from mentordesk.settings import FileSettings
from mentordesk.unlocking import VARIABLE
from mentordesk.writer import FILE_NAME, Writer
from tests.builders import A_KEY
from tests.root.trial import PASSWORD, keep_key

HOLD = """
import sys
from pathlib import Path
from mentordesk.writer import Writer
writer = Writer(Path(sys.argv[1]))
print(writer.take(), flush=True)
sys.stdin.read()
"""


def holder_of(folder: Path) -> "subprocess.Popen[str]":
    """Start a process that holds the folder until it is killed."""
    command = [sys.executable, "-c", HOLD, str(folder)]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path.cwd()
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "True\n"
    return process


def test_the_second_is_refused_with_who_holds_it(tmp_path: Path) -> None:
    with holder_of(tmp_path) as holder:
        second = Writer(tmp_path)
        assert not second.take()
        assert second.process_here == holder.pid
        assert str(holder.pid) in str(second.refusal())
        assert str(tmp_path) in str(second.refusal())
        holder.kill()


def test_what_a_killed_process_held_is_taken_over_at_once(tmp_path: Path) -> None:
    with holder_of(tmp_path) as holder:
        holder.kill()
        holder.wait()
    assert (tmp_path / FILE_NAME).exists()
    writer = Writer(tmp_path)
    assert writer.take()
    writer.leave()


def test_another_computer_is_named_with_the_way_out(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("4711\nMentorDesk\nTOIMISTO-2\n", encoding="utf-8")
    writer = Writer(tmp_path)
    assert not writer.take()
    assert writer.process_here == 0
    for said in ("TOIMISTO-2", "4711", FILE_NAME):
        assert said in str(writer.refusal())


def test_a_computer_without_a_name_is_this_one(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_text("4711\nMentorDesk\n\n", encoding="utf-8")
    assert Writer(tmp_path).process_here == 4711


def test_it_may_be_taken_twice_and_is_gone_when_it_is_left(tmp_path: Path) -> None:
    writer = Writer(tmp_path / "new")
    assert writer.take()
    assert writer.take()
    writer.leave()
    assert list((tmp_path / "new").iterdir()) == []


def test_a_folder_where_nothing_can_be_written_is_left_to_the_database(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert Writer(tmp_path / "file" / "data").take()


def test_it_is_left_when_the_work_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(borrowing, "TURN_SECONDS", 0.0)
    with pytest.raises(ZeroDivisionError), borrowed(tmp_path):
        _ = 1 / 0
    with borrowed(tmp_path), pytest.raises(VaultBusy), borrowed(tmp_path):
        pass


def test_commands_are_refused_with_the_same_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_key(tmp_path)
    LateVault(tmp_path, A_KEY).close()
    monkeypatch.setattr(borrowing, "TURN_SECONDS", 0.0)
    monkeypatch.setenv(VARIABLE, PASSWORD)
    with borrowed(tmp_path):
        assert main(["--data", str(tmp_path), "--language", "en", "list"]) == CANNOT
    said = capsys.readouterr().err
    assert str(os.getpid()) in said
    assert "Close it" in said
    assert QSysInfo.machineHostName() not in said, "it is this computer"
    assert not (tmp_path / FILE_NAME).exists()


def test_where_no_database_may_lie_nothing_is_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(VARIABLE, PASSWORD)
    folder = tmp_path / "OneDrive - Esimerkki Oy" / "MentorDesk"
    (tmp_path / "one.json").write_text("{}")
    words = ("--data", folder, "--language", "en", "import", tmp_path / "one.json")
    assert main([str(word) for word in words]) == CANNOT
    assert "OneDrive" in capsys.readouterr().err
    writer = Writer(folder)
    assert writer.take() and not writer.fits
    FileSettings(folder, keeps=writer.fits).remember("language", "sv")
    assert not folder.parent.exists()
