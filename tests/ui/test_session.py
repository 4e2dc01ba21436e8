"""An open mentorship saves itself, and loses nothing when it can't."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mentordesk.domain.errors import DiskFull, MentorDeskError
from mentordesk.domain.mentorship import Change, Mentorship, Put
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Answer, Goal, GoalReview, Meeting, Place, Reach
from mentordesk.late_vault import LateVault
from mentordesk.ui.desk import Desk
from mentordesk.ui.session import Saves, Session
from tests.ui.conftest import Worker

TALK = Place("", "m1-tasks")
LONG = "ä" * 100_000


@pytest.fixture
def session(desk: Desk, work_trial: Programme, worker: Worker) -> Session:
    mentorship = Mentorship.new(work_trial.key, desk.today())
    worker.now(lambda: desk.vault.add(mentorship, work_trial))
    return Session(mentorship, work_trial, desk.vault, desk.background)


@pytest.fixture
def full_disk(desk: Desk, worker: Worker) -> Callable[[], None]:
    """A database that may not grow by a page, as on a full disk, until the test lets it."""
    assert isinstance(desk.vault, LateVault)
    database = desk.vault._connection
    pages = worker.now(lambda: database.pragma("page_count"))
    worker.now(lambda: database.pragma("max_page_count", pages))
    return lambda: worker.now(lambda: database.pragma("max_page_count", 2**30))


def stored(desk: Desk, worker: Worker, session: Session) -> Mentorship:
    return worker.now(lambda: desk.vault.load(session.mentorship.id))


def test_what_is_typed_is_saved_without_asking(
    qtbot: QtBot, desk: Desk, worker: Worker, session: Session
):
    with qtbot.waitSignal(session.saved):
        for end in range(1, 6):
            session.write(TALK, "Kassa"[:end])
    assert session.is_saved
    assert stored(desk, worker, session) == session.mentorship
    assert session.mentorship.answer(TALK) == "Kassa"


def test_leaving_saves_at_once(qtbot: QtBot, desk: Desk, worker: Worker, session: Session):
    session.write(TALK, "Kassa")
    assert not session.is_saved
    session.save_now()
    assert stored(desk, worker, session).answer(TALK) == "Kassa"
    qtbot.waitUntil(lambda: session.is_saved)


def test_writing_the_same_text_changes_nothing(session: Session):
    session.write(TALK, "")
    assert session.is_saved


def test_what_is_typed_while_saving_is_saved_next(
    qtbot: QtBot, desk: Desk, worker: Worker, session: Session
):
    session.write(TALK, "yksi")
    session.save_now()
    session.write(TALK, "kaksi")
    session.save_now()
    qtbot.waitUntil(lambda: session.is_saved)
    assert stored(desk, worker, session).answer(TALK) == "kaksi"


def test_a_full_disk_is_told_and_saving_goes_on_when_there_is_room(
    qtbot: QtBot, desk: Desk, worker: Worker, session: Session, full_disk: Callable[[], None]
):
    with qtbot.waitSignal(session.failed) as told:
        session.write(TALK, LONG)
    assert told.args is not None
    assert isinstance(told.args[0], DiskFull)
    assert not session.is_saved
    assert session.mentorship.answer(TALK) == LONG
    full_disk()
    with qtbot.waitSignal(session.saved):
        session.save_now()
    assert stored(desk, worker, session).answer(TALK) == LONG


class Mistaken:
    """A vault with a mistake in it: one word can't be saved."""

    def __init__(self, vault: Saves) -> None:
        self._vault = vault

    def save(self, mentorship_id: str, changes: Sequence[Change]) -> None:
        if any("paha" in str(change.record) for change in changes):
            raise ZeroDivisionError
        self._vault.save(mentorship_id, changes)


def test_what_a_mistake_keeps_from_being_saved_is_told_and_hinders_nothing_else(
    qtbot: QtBot, desk: Desk, worker: Worker, session: Session
):
    session._vault = Mistaken(desk.vault)
    other = Place("", "m1-goals")
    with qtbot.captureExceptions() as raised, qtbot.waitSignal(session.failed):
        session.write(TALK, "paha")
        session.write(other, "hyvä")
        session.save_now()
    for _ in range(3):
        with qtbot.waitSignal(session.failed):
            session.save_now()
    assert [kind for kind, *_ in raised] == [ZeroDivisionError]
    assert stored(desk, worker, session).answer(other) == "hyvä"
    assert not session.is_saved
    session.write(TALK, "parempi")
    session.save_now()
    qtbot.waitUntil(lambda: session.is_saved)
    assert stored(desk, worker, session).answer(TALK) == "parempi"


def test_a_goal_removed_after_a_failed_save_is_gone_with_its_reviews(
    qtbot: QtBot, desk: Desk, worker: Worker, session: Session, full_disk: Callable[[], None]
):
    with qtbot.waitSignal(session.failed):
        session.put(Goal("g", LONG))
        session.put(Meeting("m", "meeting-1"))
        session.put(GoalReview("g", "m", Reach.STARTED))
    session.remove(Goal("g"))
    full_disk()
    with qtbot.waitSignal(session.saved):
        session.save_now()
    assert stored(desk, worker, session) == session.mentorship
    assert session.mentorship.goals == session.mentorship.reviews == ()


def test_every_change_is_told_as_it_is_made(qtbot: QtBot, session: Session):
    with qtbot.waitSignal(session.changed) as told:
        session.put(Goal("g", "Kassa"))
    assert told.args == [Put(Goal("g", "Kassa"))]
    qtbot.waitUntil(lambda: session.is_saved)


def test_another_second_language_is_told_once(qtbot: QtBot, session: Session):
    told: list[str] = []
    session.language_changed.connect(lambda: told.append(session.second_language))
    for code in ("sv", "sv", ""):
        session.put(Answer(Place("", "second-language"), code))
    assert told == ["sv", ""]
    qtbot.waitUntil(lambda: session.is_saved)


def test_nothing_is_told_to_a_window_that_is_gone(qtbot: QtBot, desk: Desk):
    owner, told = QObject(), []
    desk.background.run(owner, lambda: 1, told.append, told.append)
    owner.deleteLater()
    qtbot.waitUntil(lambda: not desk.background.is_busy)
    desk.background.run(desk.background, lambda: 2, told.append, told.append)
    qtbot.waitUntil(lambda: told == [2])


def test_an_error_of_the_world_is_told_and_one_of_ours_is_raised(qtbot: QtBot, desk: Desk):
    told: list[MentorDeskError] = []

    def fails() -> None:
        desk.vault.load("nobody")

    desk.background.run(desk.background, fails, told.append, told.append)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert "nobody" in str(told[0])
    with qtbot.capture_exceptions() as raised:
        desk.background.run(desk.background, lambda: 1 // 0, told.append, told.append)
        qtbot.waitUntil(lambda: len(raised) == 1)
    assert raised[0][0] is ZeroDivisionError
