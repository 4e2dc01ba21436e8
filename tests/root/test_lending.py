"""A command beside a window gets the folder of one that is locked, a backup of one that is open."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk import borrowing, lending
from mentordesk import writer as writers
from mentordesk.answers import refusal
from mentordesk.arriving import Arriving
from mentordesk.borrowing import made_by_window
from mentordesk.cli import main
from mentordesk.domain.errors import BackupError
from mentordesk.front import Front
from mentordesk.late_vault import LateVault
from mentordesk.lending import Lending
from mentordesk.premises import Premises
from mentordesk.store.container import check
from mentordesk.store.file_names import ASKED, BACKUPS
from mentordesk.store.open_backups import OpenBackups
from mentordesk.ui.gate.trouble_page import TroublePage
from mentordesk.ui.gate.unlock_page import UnlockPage
from mentordesk.ui.session import MISTAKE
from mentordesk.unlocking import VARIABLE
from mentordesk.watching import watch_over
from mentordesk.wish import Verb, Wish
from mentordesk.writer import Writer
from tests.builders import A_KEY, a_goal
from tests.root.fronts import gate_of, keep_trial, lock, open_page, session_of, unlock
from tests.root.test_second_start import second_start
from tests.root.trial import PASSWORD

LEND = Wish(Verb.LEND, "one")
Told = tuple[int, str, str]
"""A command's exit code, and what it said on standard output and standard error."""
Runs = Callable[..., Told]


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lending, "BACK_EVERY_MS", 300)
    monkeypatch.setattr(writers, "PATIENCE_MS", 0)
    monkeypatch.setenv(VARIABLE, PASSWORD)


@pytest.fixture
def window(
    qapp: QApplication, entered: Front, premises: Premises, writer: Writer
) -> Iterator[Front]:
    """The window that is open, and watched over as in the program."""
    with watch_over(qapp, entered, premises, Arriving(entered), writer):
        yield entered


@pytest.fixture
def run(qtbot: QtBot, folder: Path) -> Runs:
    """What starts a command as the system does, beside this process, and waits for its end."""

    def run(*words: object) -> Told:
        command = [sys.executable, "-m", "mentordesk", "--data", folder, "--language", "en", *words]
        with subprocess.Popen(
            list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        ) as process:
            qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
            return process.returncode, *process.communicate()

    return run


def holder_of(folder: Path) -> int:
    """Return the id of the process that holds the folder."""
    return Writer(folder).process_here


@pytest.mark.parametrize("words", [("list",), ("check",), ("backup", "one.mdbackup")])
def test_a_locked_window_lends_its_folder_and_takes_it_back(
    qtbot: QtBot, window: Front, folder: Path, run: Runs, words: tuple[str, ...], tmp_path: Path
) -> None:
    keep_trial(window)
    lock(qtbot, window)
    window.frame.showMinimized()
    code, out, err = run(*words[:1], *(tmp_path / word for word in words[1:]))
    assert (code, err) == (0, "") and out
    assert window.frame.isMinimized()
    qtbot.waitUntil(lambda: holder_of(folder) == os.getpid())
    unlock(qtbot, window)


def test_a_window_in_which_nobody_has_come_in_yet_lends_it_too(
    qtbot: QtBot,
    qapp: QApplication,
    front: Front,
    premises: Premises,
    writer: Writer,
    run: Runs,
) -> None:
    LateVault(premises.folder, A_KEY).close()
    with watch_over(qapp, front, premises, Arriving(front), writer):
        front.ask()
        qtbot.waitUntil(lambda: not premises.background.is_busy)
        assert holder_of(premises.folder) == os.getpid()
        assert run("list")[0] == 0


def test_an_open_window_makes_the_backup_with_what_was_typed_last(
    qtbot: QtBot, window: Front, folder: Path, run: Runs, tmp_path: Path
) -> None:
    known = keep_trial(window)
    open_page(qtbot, window, known)
    session_of(window, known).put(a_goal(77))
    file, other = tmp_path / "copy.mdbackup", tmp_path / "other"
    file.write_text("yesterday's")
    window.frame.showMinimized()
    assert run("backup", file) == (0, f"{file}\n", "")
    assert window.opened is not None and window.frame.isMinimized()
    assert not list((folder / ASKED).iterdir())
    other.mkdir()
    assert main(["--data", str(other), "restore", str(file)]) == 0
    with closing(LateVault(other, A_KEY)) as vault:
        assert a_goal(77) in vault.load(known).goals


def test_several_commands_at_once_get_a_backup_each(
    qtbot: QtBot, window: Front, folder: Path, tmp_path: Path
) -> None:
    files = [tmp_path / f"{number}.mdbackup" for number in range(3)]
    command = [sys.executable, "-m", "mentordesk", "--data", str(folder), "backup"]
    commands = [subprocess.Popen([*command, str(file)]) for file in files]
    qtbot.waitUntil(lambda: all(each.poll() is not None for each in commands), timeout=60_000)
    assert [each.returncode for each in commands] == [0, 0, 0]
    assert all(map(check, files)) and window.opened


def test_several_commands_at_once_get_the_folder_of_a_locked_window_in_turn(
    qtbot: QtBot, window: Front, folder: Path
) -> None:
    lock(qtbot, window)
    command = [sys.executable, "-m", "mentordesk", "--data", str(folder), "check"]
    commands = [subprocess.Popen(command) for _ in range(3)]
    qtbot.waitUntil(lambda: all(each.poll() is not None for each in commands), timeout=60_000)
    assert [each.returncode for each in commands] == [0, 0, 0]


@pytest.mark.parametrize("words", [("list",), ("check",), ("restore", "x"), ("calendar", "a", "b")])
def test_an_open_window_keeps_its_folder_and_the_command_says_what_to_do(
    window: Front, run: Runs, words: tuple[str, ...]
) -> None:
    code, out, err = run(*words)
    assert (code, out) == (1, "")
    assert "Ctrl+L" in err and "close it" in err and err.count("\n") == 1
    assert window.opened is not None


def test_who_has_another_password_gets_no_backup(
    window: Front, folder: Path, run: Runs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "copy.mdbackup"
    file.write_text("yesterday's")
    for password, said in (("väärä", "doesn't open"), ("", "--password-file")):
        monkeypatch.setenv(VARIABLE, password)
        code, out, err = run("backup", file)
        assert (code, out) == (1, "") and said in err
    assert file.read_text() == "yesterday's"
    assert not list((folder / ASKED).iterdir()) and window.opened


def test_what_stands_in_the_window_s_way_is_told_by_the_command(
    window: Front, folder: Path, run: Runs, tmp_path: Path
) -> None:
    shutil.rmtree(folder / BACKUPS, ignore_errors=True)
    (folder / BACKUPS).touch()
    code, out, err = run("backup", tmp_path / "copy.mdbackup")
    assert (code, out) == (1, "") and f"{folder} can't hold" in err
    assert not list((folder / ASKED).iterdir()) and window.opened


def test_a_place_that_is_not_there_is_told(window: Front, run: Runs, tmp_path: Path) -> None:
    code, _, err = run("backup", tmp_path / "none" / "copy.mdbackup")
    assert code == 1 and "There is no folder" in err and window.opened


def lend(folder: Path, front: Front, premises: Premises, writer: Writer) -> Writer:
    """Let the window lend its folder to somebody who is slow."""
    Lending(front, premises, writer).answer(LEND)
    other = Writer(folder)
    assert other.take()
    return other


def test_who_comes_back_while_it_is_lent_is_told_so_and_may_try_again(
    qtbot: QtBot, window: Front, folder: Path, premises: Premises, writer: Writer
) -> None:
    lock(qtbot, window)
    other = lend(folder, window, premises, writer)
    gate = gate_of(window)
    qtbot.waitUntil(lambda: isinstance(gate.page, UnlockPage))
    assert isinstance(gate.page, UnlockPage)
    gate.page.tried.emit(PASSWORD)
    qtbot.waitUntil(lambda: isinstance(gate.page, TroublePage))
    other.leave()
    assert isinstance(gate.page, TroublePage)
    gate.page.again.emit()
    unlock(qtbot, window)


def test_a_second_start_finds_the_window_whose_folder_is_lent(
    qtbot: QtBot, window: Front, folder: Path, premises: Premises, writer: Writer
) -> None:
    lock(qtbot, window)
    other = lend(folder, window, premises, writer)
    window.frame.showMinimized()
    with second_start(folder) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 0 and not window.frame.isMinimized()
    other.leave()


def test_a_window_that_is_about_to_open_lends_nothing(
    qtbot: QtBot, window: Front, folder: Path, premises: Premises, writer: Writer
) -> None:
    lock(qtbot, window)
    with qtbot.waitSignal(window.entered):
        window.enter(lambda: A_KEY)
        Lending(window, premises, writer).answer(LEND)
        assert holder_of(folder) == os.getpid()


def test_a_backup_asked_for_while_it_is_locked_is_refused_with_why(
    qtbot: QtBot, window: Front, folder: Path, premises: Premises, writer: Writer
) -> None:
    lock(qtbot, window)
    beside = Lending(window, premises, writer)
    (folder / ASKED).mkdir()
    beside.answer(Wish(Verb.BACKUP, "one"))
    assert refusal(folder / ASKED / "one") == lending.BETWEEN


def test_a_mistake_of_the_program_over_a_backup_is_an_answer_too(
    qtbot: QtBot,
    window: Front,
    folder: Path,
    premises: Premises,
    writer: Writer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(OpenBackups, "copy_to", lambda *_: 1 / 0)
    (folder / ASKED).mkdir()
    with qtbot.captureExceptions() as mistakes:
        Lending(window, premises, writer).answer(Wish(Verb.BACKUP, "one"))
        qtbot.waitUntil(lambda: bool(mistakes))
    assert refusal(folder / ASKED / "one") == MISTAKE


def test_what_a_killed_command_left_is_let_go_of(
    qapp: QApplication, entered: Front, folder: Path, premises: Premises, writer: Writer
) -> None:
    (folder / ASKED).mkdir()
    (folder / ASKED / "one.mdbackup").touch()
    with watch_over(qapp, entered, premises, Arriving(entered), writer):
        pass
    assert not (folder / ASKED).exists()


HEARS_AND_DIES = """
import sys
from pathlib import Path
from mentordesk.writer import Writer
folder = Path(sys.argv[1])
writer = Writer(folder)
print(writer.take(), flush=True)
while not (calls := list(folder.glob("*.show"))):
    pass
calls[0].unlink()
"""


def test_a_window_that_dies_over_a_backup_is_not_waited_for(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HEARS_AND_DIES, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None and window.stdout.readline() == "True\n"
        with pytest.raises(BackupError, match="made no backup"), made_by_window(tmp_path):
            pass
    assert borrowing.BACKUP_SECONDS > 60
    assert not list((tmp_path / ASKED).iterdir())
