"""The vault on the command line: backed up, restored, checked."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.cli import main
from mentordesk.domain.backup import Why
from mentordesk.domain.errors import BackupError
from mentordesk.store import container
from mentordesk.store.file_names import DATABASE
from mentordesk.unlocking import VARIABLE
from tests.store.backing_up import OTHER_KEY, at_desk
from tests.store.backing_up import keep_key as keep_other_key

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def backup(data: Path, tmp_path: Path, capsys: Captured) -> Path:
    file = tmp_path / "varmuuskopio.mdbackup"
    assert run(data, "backup", file) == 0
    assert capsys.readouterr().out == f"{file}\n"
    return file


def run(data: Path, *words: object) -> int:
    return main(["--data", str(data), "--language", "en", *map(str, words)])


def ids(data: Path, capsys: Captured) -> set[str]:
    capsys.readouterr()
    assert run(data, "list", "--json") == 0
    return {row["id"] for row in json.loads(capsys.readouterr().out)}


def undo_of(told: str) -> Path:
    """The backup that the command names as the way back."""
    (line,) = [line for line in told.splitlines() if "restore that to go back" in line]
    return Path(line.removeprefix("What was there before is in ").partition(": restore")[0])


def test_a_restore_and_its_undo(data: Path, backup: Path, tmp_path: Path, capsys: Captured):
    before = ids(data, capsys)
    (only,) = before
    run(data, "export", only, tmp_path / "one.json")
    run(data, "import", tmp_path / "one.json")
    both = ids(data, capsys)
    assert len(both) == 2
    assert run(data, "restore", backup) == 0
    undo = undo_of(capsys.readouterr().out)
    assert ids(data, capsys) == before
    assert run(data, "restore", undo) == 0
    assert ids(data, capsys) == both


def test_a_backup_opens_a_new_pc(data: Path, backup: Path, tmp_path: Path, capsys: Captured):
    before, new = ids(data, capsys), tmp_path / "new"
    new.mkdir()
    assert run(new, "restore", backup) == 0
    told = capsys.readouterr().out
    assert "has taken the place" in told and "in force in the backup" in told
    assert ids(new, capsys) == before


def spoil(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[100:200] = bytes(100)
    content[5000:] = bytes(len(content) - 5000)
    path.write_bytes(content)


def spoil_first_page(data: Path) -> None:
    spoil(data / "mentordesk.db")


def spoil_a_page_further_in(data: Path) -> None:
    content = bytearray((data / "mentordesk.db").read_bytes())
    content[-4000] ^= 1
    (data / "mentordesk.db").write_bytes(content)


def lose_the_key_file(data: Path) -> None:
    (data / "mentordesk.key").unlink()


DAMAGE: list[Callable[[Path], None]] = [
    spoil_first_page,
    spoil_a_page_further_in,
    lose_the_key_file,
]


@pytest.mark.parametrize("harm", DAMAGE)
def test_a_damaged_vault_is_restored_and_its_files_are_kept(
    harm: Callable[[Path], None], data: Path, backup: Path, capsys: Captured
):
    before = ids(data, capsys)
    harm(data)
    damaged = (data / "mentordesk.db").read_bytes()
    assert run(data, "restore", backup) == 0
    assert "Its files are kept in" in capsys.readouterr().out
    assert ids(data, capsys) == before
    (aside,) = data.glob("damaged-*")
    assert (aside / "mentordesk.db").read_bytes() == damaged


def test_a_file_that_is_no_backup_is_refused(data: Path, tmp_path: Path, capsys: Captured):
    before, letter = ids(data, capsys), tmp_path / "kirje.pdf"
    letter.write_bytes(b"%PDF")
    assert run(data, "restore", letter) == 1
    assert "no backup of MentorDesk" in capsys.readouterr().err
    assert run(data, "restore", tmp_path / "gone") == 1
    assert "can't be read" in capsys.readouterr().err
    assert ids(data, capsys) == before
    assert not list(data.glob("backups/*"))


def test_another_vault_s_backup_brings_its_password(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
):
    keep_other_key(tmp_path / "other", OTHER_KEY, "toinen salasana")
    with at_desk(tmp_path / "other", key=OTHER_KEY) as desk:
        mentorship = desk.begin()
        path = desk.backups.make(Why.ASKED).path
    assert run(data, "restore", path) == 0
    assert "in force in the backup" in capsys.readouterr().out
    assert run(data, "list") == 1
    monkeypatch.setenv(VARIABLE, "toinen salasana")
    assert len(ids(data, capsys)) == 1 and mentorship.id not in str(path)


def test_nothing_is_restored_without_the_password_of_a_vault_that_is_whole(
    data: Path, backup: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
):
    monkeypatch.setenv(VARIABLE, "väärä")
    assert run(data, "restore", backup) == 1
    assert "password" in capsys.readouterr().err
    assert not (data / "restore").exists()


def test_a_backup_to_nowhere_is_refused(data: Path, tmp_path: Path, capsys: Captured):
    assert run(data, "backup", tmp_path / "gone" / "file.mdbackup") == 1
    assert "There is no folder" in capsys.readouterr().err


@pytest.mark.parametrize("name", [DATABASE, "Mentordesk.KEY"])
def test_a_backup_never_takes_the_place_of_what_it_is_a_backup_of(
    data: Path, name: str, capsys: Captured
):
    assert run(data, "backup", data / name) == 1
    assert "keeps its own data" in capsys.readouterr().err
    assert len(ids(data, capsys)) == 1


def test_a_folder_is_no_name_for_a_backup(data: Path, tmp_path: Path, capsys: Captured):
    assert run(data, "backup", tmp_path) == 1
    assert "is a folder" in capsys.readouterr().err


def test_check_tells_a_line_for_the_database_and_each_backup(
    data: Path, backup: Path, capsys: Captured
):
    run(data, "restore", backup)
    capsys.readouterr()
    assert run(data, "check") == 0
    captured = capsys.readouterr()
    database, kept = captured.out.splitlines()
    assert database.endswith("nothing is wrong. Mentorships: 1.")
    assert kept.endswith("-restore.mdbackup: nothing is wrong.")
    assert captured.err == ""


def lose_the_database(data: Path) -> None:
    (data / "mentordesk.db").unlink()


@pytest.mark.parametrize(
    ("harm", "told"),
    [(lose_the_key_file, "its key file is gone"), (lose_the_database, "is gone, though its key")],
)
def test_check_reads_the_backups_of_what_can_t_be_opened(
    harm: Callable[[Path], None], told: str, data: Path, backup: Path, capsys: Captured
):
    run(data, "restore", backup)
    harm(data)
    capsys.readouterr()
    assert run(data, "check") == 1
    captured = capsys.readouterr()
    assert told in captured.err
    assert captured.out.endswith("-restore.mdbackup: nothing is wrong.\n")


def test_check_says_which_backup_the_password_does_not_open(
    data: Path, tmp_path: Path, capsys: Captured
):
    keep_other_key(tmp_path / "other", OTHER_KEY, "toinen salasana")
    with at_desk(tmp_path / "other", key=OTHER_KEY) as desk:
        path = desk.backups.make(Why.ASKED).path
    (data / "backups").mkdir(exist_ok=True)
    shutil.copy(path, data / "backups")
    assert run(data, "check") == 0
    assert f"What is in {path.name} can be read only with" in capsys.readouterr().out


def test_check_names_the_second_place(data: Path, tmp_path: Path, capsys: Captured):
    stick = tmp_path / "stick"
    stick.mkdir()
    with at_desk(data) as desk:
        desk.backups.make(Why.DAILY)
        desk.backups.choose_second_place(stick)
    assert run(data, "check") == 0
    _, here, there = capsys.readouterr().out.splitlines()
    assert here.startswith("mentordesk-") and there.startswith(str(stick))


@pytest.mark.parametrize(
    "words",
    [
        ("list",),
        ("backup", "one.mdbackup"),
        ("check",),
        ("export", "some-id", "one.json"),
        ("print", "some-id", "feedback", "one.pdf"),
        ("calendar", "some-id", "one.ics"),
    ],
)
def test_a_mistyped_folder_is_told_and_not_made(
    words: tuple[str, ...], tmp_path: Path, capsys: Captured
):
    assert run(tmp_path / "nowhere", *words) == 1
    assert "There is no database in the folder" in capsys.readouterr().err
    assert not (tmp_path / "nowhere").exists()


def test_a_database_that_is_gone_is_not_begun_anew(
    data: Path, backup: Path, tmp_path: Path, capsys: Captured
):
    before = ids(data, capsys)
    (only,) = before
    run(data, "export", only, tmp_path / "one.json")
    run(data, "restore", backup)
    lose_the_database(data)
    assert run(data, "import", tmp_path / "one.json") == 1
    assert "Take a backup into use" in capsys.readouterr().err
    assert run(data, "restore", backup) == 0
    assert ids(data, capsys) == before


def test_check_finds_one_changed_bit_in_the_database(data: Path, capsys: Captured):
    spoil_a_page_further_in(data)
    assert run(data, "check") == 1
    captured = capsys.readouterr()
    assert "aren't as they were written: 1" in captured.err
    assert captured.err.splitlines()[-1] == "Not everything is as it should be: see above."


def test_check_finds_a_damaged_backup(data: Path, backup: Path, capsys: Captured):
    run(data, "restore", backup)
    kept = data / "backups" / "mentordesk-2026-01-01-000000-daily.mdbackup"
    shutil.copy(backup, kept)
    spoil(kept)
    capsys.readouterr()
    assert run(data, "check") == 1
    captured = capsys.readouterr()
    assert kept.name in captured.err and len(captured.out.splitlines()) == 2


def test_check_goes_on_to_the_backups_where_the_database_can_t_be_opened(
    data: Path, backup: Path, capsys: Captured
):
    run(data, "restore", backup)
    spoil(data / "mentordesk.db")
    capsys.readouterr()
    assert run(data, "check") == 1
    captured = capsys.readouterr()
    assert "damaged" in captured.err and "-restore.mdbackup: nothing" in captured.out


def test_what_is_no_whole_backup_leaves_no_copy_of_itself(
    data: Path, backup: Path, tmp_path: Path, capsys: Captured
):
    plain = tmp_path / "mentorship.json"
    plain.write_text('{"name": "Aino Esimerkki"}')
    spoil(backup)
    before = {path.name for path in data.iterdir()}
    for wrong in (plain, backup):
        assert run(data, "restore", wrong) == 1
        assert str(wrong) in capsys.readouterr().err
        assert {path.name for path in data.iterdir()} == before


def test_what_is_no_backup_is_not_copied_for_a_moment(tmp_path: Path):
    for content in (b"", b"Aino Esimerkki", b"PK\x03\x04" + bytes(26) + b"word/document.xml"):
        plain = tmp_path / "plain"
        plain.write_bytes(content)
        with pytest.raises(BackupError):
            container.bring(plain, tmp_path / "copy")
        assert not (tmp_path / "copy").exists()
