"""Work on the vault's files: everything is saved and closed before, and opened after."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mentordesk.domain.errors import BackupError
from mentordesk.domain.safe import Key
from mentordesk.domain.sentence import Sentence
from mentordesk.front import LOCKED, Front
from mentordesk.late_vault import LateVault
from mentordesk.store.backups import FolderBackups
from mentordesk.ui.doing import Doing
from mentordesk.ui.mentorship_page import OVERVIEW
from mentordesk.ui.while_shut import WhileShut
from tests.builders import a_goal
from tests.root.fronts import (
    gate_of,
    keep_trial,
    lock,
    open_page,
    page_of,
    session_of,
    window_of,
)
from tests.root.trial import PASSWORD
from tests.store.safes import CODE, a_safe

Told = Callable[[int], None]
DONE = "All is done."


def work(qtbot: QtBot, front: Front, job: Callable[[Key, Told], Key]) -> None:
    """Ask for the work and wait until it is over."""
    front.work_shut(WhileShut(job, "Working…", DONE))
    assert front._is_between
    qtbot.waitUntil(lambda: not front._is_between)


def words(front: Front) -> list[str]:
    return [label.text() for label in window_of(front).findChildren(QLabel) if label.isVisible()]


def test_the_files_may_be_opened_and_what_was_typed_is_in_them(
    qtbot: QtBot, entered: Front, folder: Path
) -> None:
    known = keep_trial(entered)
    open_page(qtbot, entered, known)
    session_of(entered, known).put(a_goal())
    found = list[object]()

    def job(key: Key, _: Told) -> Key:
        vault = LateVault(folder, key)
        found.extend(vault.load(known).goals)
        vault.close()
        return key

    work(qtbot, entered, job)
    assert found == [a_goal()]
    qtbot.waitUntil(lambda: DONE in words(entered))


def test_one_goes_on_where_one_was(qtbot: QtBot, entered: Front) -> None:
    page = open_page(qtbot, entered, keep_trial(entered))
    page.tabs.open(OVERVIEW)
    work(qtbot, entered, lambda key, _: key)
    assert page_of(qtbot, entered).tabs.current == OVERVIEW


def test_why_it_failed_is_told_and_the_vault_is_open_as_before(
    qtbot: QtBot, entered: Front
) -> None:
    known = keep_trial(entered)

    def fail(_key: Key, _told: Told) -> Key:
        raise BackupError(Sentence("app", "The stick is gone."))

    work(qtbot, entered, fail)
    qtbot.waitUntil(lambda: "The stick is gone." in words(entered))
    assert open_page(qtbot, entered, known)


def test_how_far_it_is_stands_before_the_person(qtbot: QtBot, entered: Front) -> None:
    seen, may_end = list[str](), Event()

    def job(key: Key, told: Told) -> Key:
        told(40)
        assert may_end.wait(5)
        return key

    window_of(entered).shut_wanted.emit(WhileShut(job, "Working…", DONE))
    qtbot.waitUntil(lambda: isinstance(entered.frame.content, Doing))
    doing = entered.frame.content
    assert isinstance(doing, Doing)
    qtbot.waitUntil(lambda: doing.bar.value() == 40)
    seen.append(doing.text.text())
    may_end.set()
    qtbot.waitUntil(lambda: not entered._is_between)
    assert seen == ["Working…"]


def test_with_another_key_the_gate_asks_for_the_password(qtbot: QtBot, entered: Front) -> None:
    work(qtbot, entered, lambda _key, _told: Key(bytes(48)))
    assert gate_of(entered)
    assert entered.opened is None


def test_under_a_new_key_there_is_a_backup_at_once(
    qtbot: QtBot, entered: Front, folder: Path
) -> None:
    keep_trial(entered)
    new = a_safe(folder)
    work(qtbot, entered, lambda _, told: new.rekey(PASSWORD, CODE, told))
    [backup] = FolderBackups(folder).all()
    assert FolderBackups(folder).unlock(backup.path, CODE) == new.recover(CODE)
    assert backup.mentorships == 1
    qtbot.waitUntil(lambda: DONE in words(entered))


def test_locking_backs_up_what_was_written(qtbot: QtBot, entered: Front, folder: Path) -> None:
    keep_trial(entered)
    lock(qtbot, entered)
    [backup] = FolderBackups(folder).all()
    assert backup.mentorships == 1


def test_a_lock_meanwhile_comes_after_it(qtbot: QtBot, entered: Front) -> None:
    entered.work_shut(WhileShut(lambda key, _: key, "Working…", DONE))
    assert entered._is_between
    entered.lock(LOCKED)
    qtbot.waitUntil(lambda: entered.doorway.gate is not None)
    qtbot.waitUntil(lambda: entered.opened is None)


def test_also_after_a_mistake_of_the_program_it_is_open_again(qtbot: QtBot, entered: Front) -> None:
    def fail(_key: Key, _told: Told) -> Key:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as mistakes:
        work(qtbot, entered, fail)
    assert [kind for kind, *_ in mistakes] == [ZeroDivisionError]
    assert window_of(entered).isVisible()
