"""An open mentorship of the real programme, kept in the real vault."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Meeting
from mentordesk.ui.desk import Desk
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.session import Session
from tests.builders import a_meeting, a_mentorship, an_answer
from tests.ui.conftest import Worker

WIDE, NARROW = (1440, 900), (1024, 700)
OpenPage = Callable[..., MentorshipPage]


def held_on(number: int) -> Meeting:
    """Return a meeting that was held when it was planned."""
    meeting = a_meeting(number)
    assert meeting.starts is not None
    return replace(meeting, held=meeting.starts.date())


@pytest.fixture
def mentorship(work_trial: Programme) -> Mentorship:
    """A work trial whose first meeting was held, with two answers from there."""
    answers = (
        an_answer("Kylmähuone ja tiski", "m1-tasks"),
        an_answer("Tarkka käsistään", "m1-strengths", "meeting-1"),
        an_answer("Sanasto ennen vuoroa", "m1-support", "meeting-1"),
    )
    return replace(a_mentorship(), programme=work_trial.key, answers=answers)


@pytest.fixture
def open_session(desk: Desk, worker: Worker, work_trial: Programme) -> Callable[..., Session]:
    """Keep a mentorship in the vault and open it."""

    def opened(mentorship: Mentorship) -> Session:
        worker.now(lambda: desk.vault.add(mentorship, work_trial))
        return Session(mentorship, work_trial, desk.vault, desk.background)

    return opened


@pytest.fixture
def session(open_session: Callable[..., Session], mentorship: Mentorship) -> Session:
    """The mentorship, open."""
    return open_session(mentorship)


@pytest.fixture
def open_page(qtbot: QtBot, desk: Desk) -> OpenPage:
    """Show the page of a session in a window of a size."""

    def opened(session: Session, size: tuple[int, int] = WIDE) -> MentorshipPage:
        page = MentorshipPage(session, desk)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        return page

    return opened


def all_held(mentorship: Mentorship) -> Mentorship:
    """Return the mentorship after its last meeting."""
    return replace(mentorship, meetings=tuple(held_on(n) for n in range(1, 5)))


def day(text: str) -> date:
    """Return a date written like 2026-02-03."""
    return date.fromisoformat(text)
