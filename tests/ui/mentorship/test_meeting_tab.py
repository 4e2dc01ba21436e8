"""The tab of a meeting: its head, what helps beside the form, and what comes next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import cast

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.records import Place
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Tick
from mentordesk.ui.meeting_tab import MeetingTab
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.said_before import LONG, SaidText
from mentordesk.ui.session import Session
from mentordesk.ui.side_panel import Scroll
from tests.builders import an_answer
from tests.ui.focus_chain import after
from tests.ui.mentorship.conftest import NARROW, WIDE, OpenPage, all_held, day

OpenSession = Callable[[Mentorship], Session]


def tab_of(page: MentorshipPage, meeting: str = "meeting-2") -> MeetingTab:
    page.tabs.open(meeting)
    return cast(MeetingTab, page.tabs.page(meeting))


def go_to(page: MentorshipPage, tab: MeetingTab, item: str) -> None:
    page.activateWindow()
    field = tab.column.forms[0].item_view(item).findChildren(QPlainTextEdit)[0]
    field.setFocus(Qt.FocusReason.TabFocusReason)


def place_of_goals(tab: MeetingTab) -> QPoint:
    return tab.side.goals.mapTo(tab, QPoint(0, 0))


def said(tab: MeetingTab) -> list[str]:
    return [s.answer.text() for s in tab.side.said.findChildren(SaidText) if s.isVisible()]


def test_marking_it_held_proposes_the_agreed_day_once_it_has_come(
    open_page: OpenPage, session: Session
) -> None:
    agreed = datetime(2026, 1, 29, 9)
    session.put(replace(session.mentorship.meetings[1], starts=agreed))
    tab_of(open_page(session)).head.held.tick.click()
    assert session.mentorship.meetings[1].held == agreed.date()


def test_marking_it_held_before_the_agreed_day_proposes_today(
    open_page: OpenPage, session: Session
) -> None:
    tab = tab_of(open_page(session))
    tab.head.held.tick.click()
    assert session.mentorship.meetings[1].held == day("2026-02-03")
    assert tab.head.held.day.value == day("2026-02-03")
    assert tab.head.held.day.isVisible()


def test_the_day_it_was_held_can_be_another(open_page: OpenPage, session: Session) -> None:
    tab = tab_of(open_page(session))
    tab.head.held.tick.click()
    tab.head.held.day.edited.emit(day("2026-02-16"))
    assert session.mentorship.meetings[1].held == day("2026-02-16")


def test_a_day_that_can_not_be_read_stays_in_sight_and_changes_nothing(
    open_page: OpenPage, session: Session, qtbot: QtBot
) -> None:
    held = tab_of(open_page(session), "meeting-1").head.held
    before = session.mentorship.meetings[0].held
    held.day.line.selectAll()
    qtbot.keyClicks(held.day.line, "31.2.2026")
    assert session.mentorship.meetings[0].held == before
    assert held.day.line.text() == "31.2.2026"
    assert held.day.isVisible()
    assert held.tick.isChecked()


def test_taking_the_mark_back_leaves_it_to_come(open_page: OpenPage, session: Session) -> None:
    tab = tab_of(open_page(session), "meeting-1")
    tab.head.held.tick.click()
    assert session.mentorship.meetings[0].held is None
    assert not tab.head.held.day.isVisible()


def test_the_head_follows_a_new_time(open_page: OpenPage, session: Session) -> None:
    tab = tab_of(open_page(session))
    assert tab.head.when.text().endswith("Taukotila")
    session.put(replace(session.mentorship.meetings[1], location="Leipomosali"))
    assert tab.head.when.text().endswith("Leipomosali")


def test_the_opening_is_folded_once_the_meeting_was_held(
    open_page: OpenPage, session: Session
) -> None:
    page = open_page(session)
    openings = [tab_of(page, meeting).head.opening for meeting in ("meeting-2", "meeting-1")]
    assert [opening is not None and opening.is_open for opening in openings] == [True, False]


def test_beside_a_question_stands_what_was_said_on_its_theme(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    page = open_page(session)
    tab = tab_of(page)
    assert said(tab) == ["Kylmähuone ja tiski", "Tarkka käsistään", "Sanasto ennen vuoroa"]
    go_to(page, tab, "m2-successes")
    qtbot.waitUntil(lambda: said(tab) == ["Tarkka käsistään"])
    go_to(page, tab, "m2-challenges")
    qtbot.waitUntil(lambda: said(tab) == ["Sanasto ennen vuoroa"])


def test_last_times_words_stand_whole_at_the_top_of_one_column_that_scrolls(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    tab = tab_of(open_page(session))
    (scroll,) = tab.side.findChildren(Scroll)
    words = tab.side.said
    qtbot.waitUntil(lambda: words.height() >= words.heightForWidth(words.width()) > 0)
    assert scroll.isAncestorOf(words) and scroll.isAncestorOf(tab.side.tasks)
    assert place_of_goals(tab).y() > words.mapTo(tab, words.rect().bottomLeft()).y()


def test_the_end_of_a_long_answer_comes_when_asked_for(
    open_page: OpenPage, open_session: OpenSession, mentorship: Mentorship
) -> None:
    answers = (an_answer("sana " * 500, "m1-strengths", "meeting-1"),)
    tab = tab_of(open_page(open_session(replace(mentorship, answers=answers))))
    shown = tab.side.said.findChildren(SaidText)[0]
    assert len(shown.answer.text()) <= LONG + 1
    shown.more.click()
    assert shown.answer.text() == ("sana " * 500).strip()


def test_the_first_meeting_has_no_last_time(open_page: OpenPage, session: Session) -> None:
    tab = tab_of(open_page(session), "meeting-1")
    assert not tab.side.said.isVisible()
    assert tab.side.goals.isVisible()


def test_what_concerns_health_is_not_repeated_beside(open_page: OpenPage, session: Session) -> None:
    health = [item.id for item in session.programme.form("m4").items() if item.health]
    tab = tab_of(open_page(session), "meeting-4")
    session.write(Place("meeting-3", health[0]), "väsymys")
    tab.side.refresh()
    assert health
    assert "väsymys" not in said(tab)


def test_a_task_is_ticked_off_beside_the_form(open_page: OpenPage, session: Session) -> None:
    tab = tab_of(open_page(session))
    tab.side.tasks.findChildren(Tick)[1].mark.click()
    assert [task.done for task in session.mentorship.tasks] == [False, True, False, False]


def test_the_duties_stand_where_the_roles_are_agreed(open_page: OpenPage, session: Session) -> None:
    page = open_page(session)
    assert "role.mentor" in tab_of(page, "meeting-1").side.help.folds
    assert "role.mentor" not in tab_of(page, "meeting-2").side.help.folds


def test_the_panel_of_a_wide_window_is_turned_for_all_meetings(
    open_page: OpenPage, session: Session, desk: Desk
) -> None:
    page = open_page(session, WIDE)
    assert tab_of(page, "meeting-1").side.isVisible()
    page.tabs.panel_button.click()
    assert not tab_of(page, "meeting-1").side.isVisible()
    assert not tab_of(page, "meeting-2").side.isVisible()
    assert desk.settings.number("side-panel", 1) == 0


def test_in_a_narrow_window_the_panel_lies_over_the_form_when_asked_for(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    page = open_page(session, NARROW)
    tab = tab_of(page)
    width = tab.column.width()
    assert not tab.side.isVisible()
    page.tabs.panel_button.click()
    assert tab.side.isVisible()
    assert tab.column.width() == width
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not tab.side.isVisible()


def test_the_foot_leads_to_the_next_meeting_not_yet_held(
    open_page: OpenPage, open_session: OpenSession, mentorship: Mentorship
) -> None:
    first, second, *others = mentorship.meetings
    second = replace(second, held=day("2026-02-16"))
    page = open_page(open_session(replace(mentorship, meetings=(first, second, *others))))
    foot = tab_of(page, "meeting-1").foot
    assert foot.button.text() == "Open 3. tapaaminen"
    foot.button.click()
    assert page.tabs.current == "meeting-3"


def test_the_foot_leads_to_the_feedback_when_all_were_held(
    open_page: OpenPage, open_session: OpenSession, mentorship: Mentorship
) -> None:
    page = open_page(open_session(all_held(mentorship)))
    tab_of(page, "meeting-1").foot.button.click()
    assert page.tabs.current == "feedback"


def test_a_day_before_the_agreed_one_is_asked_about_softly(
    open_page: OpenPage, session: Session
) -> None:
    session.put(replace(session.mentorship.meetings[1], starts=datetime(2026, 2, 9, 9)))
    held = tab_of(open_page(session)).head.held
    held.tick.click()
    assert held.odd.isVisible()
    assert "9" in held.odd.text()
    held.day.edited.emit(day("2026-02-09"))
    assert not held.odd.isVisible()
    assert not held.tick.accessibleDescription()


def test_tab_comes_to_the_form_before_the_panel_beside_it(
    open_page: OpenPage, session: Session
) -> None:
    page = open_page(session, WIDE)
    tab = tab_of(page)
    tab.column.forms[0].finish()
    chain: list[QWidget] = [tab]
    while (following := after(chain[-1])) is not tab:
        chain.append(following)
    last = tab.column.forms[0].findChildren(QPlainTextEdit)[-1]
    beside = [w for w in tab.side.findChildren(QAbstractButton) if w in chain]
    assert beside and chain.index(last) < min(map(chain.index, beside))
