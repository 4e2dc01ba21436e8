"""The overview: what is next, and everything at a glance."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import cast

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.records import Status
from mentordesk.ui.fields import Tick
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.overview import Overview
from mentordesk.ui.session import Session
from mentordesk.ui.spark import Spark
from mentordesk.ui.widgets import Notice
from tests.ui.mentorship.conftest import NARROW, OpenPage, all_held

OpenSession = Callable[[Mentorship], Session]


def overview_of(page: MentorshipPage) -> Overview:
    page.tabs.open("overview")
    return cast(Overview, page.tabs.page("overview"))


def words(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def test_the_one_next_step_opens_the_next_meeting(open_page: OpenPage, session: Session) -> None:
    page = open_page(session)
    overview = overview_of(page)
    assert "2. tapaaminen" in overview.next.button.text()
    overview.next.button.click()
    assert page.tabs.current == "meeting-2"


def test_after_the_last_meeting_the_next_step_is_the_feedback(
    open_page: OpenPage, open_session: OpenSession, mentorship: Mentorship
) -> None:
    page = open_page(open_session(all_held(mentorship)))
    overview = overview_of(page)
    assert overview.next.title.text() == "Palautelomake"
    overview.next.button.click()
    assert page.tabs.current == "feedback"


def test_people_are_shown_once_with_their_roles_and_contact(
    open_page: OpenPage, session: Session
) -> None:
    shown = words(overview_of(open_page(session)).people)
    assert shown.count("Amina Yusuf") == 1
    assert "040 000 0001 · amina@example.fi" in shown
    assert "Työhönvalmentaja" in shown


def test_goals_have_a_drawn_line_with_its_words(open_page: OpenPage, session: Session) -> None:
    sparks = overview_of(open_page(session)).goals.findChildren(Spark)
    assert [spark.heights for spark in sparks] == [(1, None, None, None)] * 3
    assert sparks[0].accessibleName().startswith("At the meetings 1: ")


def test_a_goal_written_elsewhere_appears(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    overview = overview_of(open_page(session))
    session.put(replace(session.mentorship.goals[0], text="Leivon ruisleivän"))
    qtbot.waitUntil(lambda: "Leivon ruisleivän" in words(overview.goals))


def test_a_ticked_task_stays_until_one_comes_back(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    page = open_page(session)
    tasks = overview_of(page).tasks
    tasks.findChildren(Tick)[0].mark.click()
    assert session.mentorship.tasks[0].done
    qtbot.waitUntil(lambda: len(tasks.findChildren(Tick)) == 4)
    page.tabs.open("tips")
    page.tabs.open("overview")
    assert [tick.text.text() for tick in tasks.findChildren(Tick)] == [
        f"Tutustu koneeseen {n}" for n in (2, 3, 4)
    ]


def test_a_limit_that_is_broken_warns_and_stops_nothing(
    open_page: OpenPage, open_session: OpenSession, mentorship: Mentorship
) -> None:
    long_week = replace(mentorship, details=replace(mentorship.details, days_per_week=6))
    overview = overview_of(open_page(open_session(long_week)))
    text = session_text(open_session, "limit.days-per-week.text", mentorship)
    assert [n.label.text() for n in overview.findChildren(Notice)] == [text]
    assert overview.next.button.isVisible()


def session_text(open_session: OpenSession, key: str, mentorship: Mentorship) -> str:
    other = open_session(replace(mentorship, id="other"))
    return other.programme.text(key, "fi")


def test_it_is_ended_and_taken_up_again(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    page = open_page(session)
    overview = overview_of(page)
    end = overview.close_button.text()
    with qtbot.waitSignal(page.closed_changed):
        overview.close_button.click()
    assert session.mentorship.details.status is Status.CLOSED
    qtbot.waitUntil(lambda: overview.close_button.text() != end)
    overview.close_button.click()
    assert session.mentorship.details.status is Status.OPEN


def test_editing_the_basics_is_asked_for(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    page = open_page(session)
    with qtbot.waitSignal(page.edit_setup):
        overview_of(page).edit.click()


def test_a_meeting_is_opened_from_its_row(open_page: OpenPage, session: Session) -> None:
    page = open_page(session, NARROW)
    overview_of(page).meetings.opened.emit("meeting-3")
    assert page.tabs.current == "meeting-3"


def test_an_unbroken_word_of_a_thousand_letters_keeps_the_width(
    open_page: OpenPage, open_session: OpenSession, mentorship: Mentorship
) -> None:
    goals = (replace(mentorship.goals[0], text="ä" * 1000), *mentorship.goals[1:])
    overview = overview_of(open_page(open_session(replace(mentorship, goals=goals)), NARROW))
    assert overview.horizontalScrollBar().maximum() == 0
