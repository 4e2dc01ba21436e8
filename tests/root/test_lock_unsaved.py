"""Locking where something can't be saved: it waits behind the gate, and is not lost."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.domain.records import Place
from mentordesk.domain.safe import Key
from mentordesk.front import Front
from mentordesk.lending import Lending
from mentordesk.premises import Premises
from mentordesk.ui import session as saving
from mentordesk.ui.asking import Asking
from mentordesk.ui.backups.anyway import Anyway
from mentordesk.ui.while_shut import WhileShut
from mentordesk.wish import Verb, Wish
from mentordesk.writer import Writer
from tests.root.fronts import (
    desk_of,
    gate_of,
    keep_trial,
    open_page,
    session_of,
    unlock,
    window_of,
)

TALK = Place("", "m1-tasks")
LONG = "Kassa, kahvit ja tiskit. " * 2000


@dataclass
class FullDisk:
    """A database that may not grow, as on a full disk, until the test makes room."""

    front: Front
    qtbot: QtBot

    def set_pages(self, count: int | None) -> None:
        """Let it have so many pages; as many as it has with None."""
        assert self.front.opened is not None
        database = self.front.opened.house.vault._connection
        ends = list[object]()

        def job() -> None:
            database.pragma("max_page_count", count or database.pragma("page_count"))

        self.front._background.run(self.front, job, ends.append, ends.append)
        self.qtbot.waitUntil(lambda: bool(ends))

    def make_room(self) -> None:
        """Let it grow again."""
        self.set_pages(2**30)


@pytest.fixture
def unsaved(
    qtbot: QtBot, entered: Front, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], FullDisk]:
    """Writes more than there is room for, and locks."""
    monkeypatch.setattr(saving, "TRY_AGAIN_MS", 50)

    def write_and_lock() -> FullDisk:
        known = keep_trial(entered)
        open_page(qtbot, entered, known)
        disk = FullDisk(entered, qtbot)
        disk.set_pages(None)
        session = session_of(entered, known)
        with qtbot.waitSignal(session.failed):
            session.write(TALK, LONG)
            window_of(entered).lock_wanted.emit()
        return disk

    return write_and_lock


def test_it_is_hidden_at_once_and_nothing_is_lost(
    qtbot: QtBot, entered: Front, unsaved: Callable[[], FullDisk]
) -> None:
    disk = unsaved()
    window = window_of(entered)
    known = window.at
    assert gate_of(entered)
    assert not window.isVisible()
    unlock(qtbot, entered)
    assert window_of(entered) is window
    assert window.isVisible()
    assert session_of(entered, known).mentorship.answer(TALK) == LONG
    disk.make_room()


def test_with_room_again_it_is_saved_and_really_locked(
    qtbot: QtBot, entered: Front, unsaved: Callable[[], FullDisk]
) -> None:
    disk = unsaved()
    known = window_of(entered).at
    disk.make_room()
    qtbot.waitUntil(lambda: entered.opened is None)
    unlock(qtbot, entered)
    qtbot.waitUntil(lambda: window_of(entered).sessions.find(known) is not None)
    assert session_of(entered, known).mentorship.answer(TALK) == LONG


def test_who_came_back_stays_in_when_there_is_room_again(
    qtbot: QtBot, entered: Front, unsaved: Callable[[], FullDisk]
) -> None:
    disk = unsaved()
    window = window_of(entered)
    unlock(qtbot, entered)
    with qtbot.waitSignal(window.sessions.settled):
        disk.make_room()
    qtbot.waitUntil(lambda: not entered.is_working)
    assert window_of(entered) is window
    assert entered.doorway.gate is None


def test_the_program_closed_at_the_gate_asks_before_it_loses_anything(
    qtbot: QtBot, entered: Front, unsaved: Callable[[], FullDisk]
) -> None:
    disk = unsaved()
    entered.frame.close()
    window = window_of(entered)
    qtbot.waitUntil(lambda: bool(window.findChildren(Asking)))
    assert entered.frame.isVisible()
    assert gate_of(entered)
    window.findChildren(Asking)[0].reject()
    disk.make_room()


def test_work_on_the_files_is_given_up_and_the_window_stays(
    qtbot: QtBot, entered: Front, unsaved: Callable[[], FullDisk]
) -> None:
    disk = unsaved()
    unlock(qtbot, entered)
    window = window_of(entered)

    def never(_key: object, _told: object) -> object:
        raise AssertionError("the vault is still open")

    entered.work_shut(WhileShut(never, "Encrypting…", "Done."))  # pyright: ignore
    assert entered._is_between
    qtbot.waitUntil(lambda: not entered._is_between and window.isVisible())
    assert window_of(entered) is window
    disk.make_room()


def wants_work_anyway(
    qtbot: QtBot, front: Front, job: Callable[[Key, Callable[[int], None]], Key]
) -> Anyway:
    """Ask for work while something can't be saved; return what is asked."""
    window = window_of(front)
    ask = lambda why, go_on: Anyway(window, desk_of(front).icons).ask_for(why, go_on)  # noqa: E731
    window.shut_wanted.emit(WhileShut(job, "Working…", "Done.", anyway=ask))
    qtbot.waitUntil(lambda: bool(window.findChildren(Anyway)))
    return window.findChildren(Anyway)[0]


def test_a_backup_comes_into_use_all_the_same_where_the_person_says_so(
    qtbot: QtBot, entered: Front, unsaved: Callable[[], FullDisk]
) -> None:
    unsaved()
    unlock(qtbot, entered)
    before, done = window_of(entered), list[Key]()
    box = wants_work_anyway(qtbot, entered, lambda key, _: done.append(key) or key)
    assert not done and before.isVisible()
    box.findChildren(QPushButton)[1].click()
    qtbot.waitUntil(lambda: bool(done) and not entered._is_between)
    assert window_of(entered) is not before


def test_nothing_is_done_where_the_person_stays(
    qtbot: QtBot, entered: Front, unsaved: Callable[[], FullDisk]
) -> None:
    disk = unsaved()
    unlock(qtbot, entered)
    before, done = window_of(entered), list[Key]()
    box = wants_work_anyway(qtbot, entered, lambda key, _: done.append(key) or key)
    box.findChildren(QPushButton)[0].click()
    disk.make_room()
    qtbot.waitUntil(lambda: before.sessions.are_saved)
    assert not done and window_of(entered) is before


def test_the_folder_is_not_lent_while_words_wait_behind_the_gate(
    qtbot: QtBot,
    entered: Front,
    premises: Premises,
    writer: Writer,
    unsaved: Callable[[], FullDisk],
) -> None:
    disk, other = unsaved(), Writer(premises.folder)
    Lending(entered, premises, writer).answer(Wish(Verb.LEND))
    assert gate_of(entered) and not other.take()
    disk.make_room()
    qtbot.waitUntil(lambda: entered.opened is None and not premises.background.is_busy)
    Lending(entered, premises, writer).answer(Wish(Verb.LEND))
    assert other.take()
    other.leave()
