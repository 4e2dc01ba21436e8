"""Gigs: meetings of one kind that are added and removed, each with three forms."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Answer, Meeting, Place, Question, Status
from mentordesk.ui.asking import Asking
from mentordesk.ui.desk import Desk
from mentordesk.ui.draft import blank
from mentordesk.ui.meeting_tab import MeetingTab
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.overview import Overview
from mentordesk.ui.session import Session
from tests.builders import FIRST_DAY, some_details, some_parts, some_people
from tests.ui.conftest import Worker
from tests.ui.mentorship.conftest import WIDE, OpenPage


@pytest.fixture
def pairs(desk: Desk) -> Programme:
    """The programme in which a gig may be held up to three times."""
    return next(p for p in desk.catalogue.programmes() if p.key.id == "developer-client")


@pytest.fixture
def session(desk: Desk, worker: Worker, pairs: Programme) -> Session:
    """A pair that has agreed on one gig, not yet held."""
    details = replace(some_details(), status=Status.OPEN)
    people, parts = some_people(), some_parts()
    pair = replace(blank(pairs, FIRST_DAY), details=details, people=people, parts=parts)
    worker.now(lambda: desk.vault.add(pair, pairs))
    return Session(pair, pairs, desk.vault, desk.background)


@pytest.fixture
def page(open_page: OpenPage, session: Session) -> MentorshipPage:
    shown = open_page(session, WIDE)
    shown.tabs.open("overview")
    return shown


def overview(page: MentorshipPage) -> Overview:
    return cast(Overview, page.tabs.page("overview"))


def names(page: MentorshipPage) -> list[str]:
    bar = page.tabs.bar
    return [bar.tabText(n) for n in range(bar.count())]


def gigs(session: Session) -> list[Meeting]:
    return [meeting for meeting in session.mentorship.meetings if meeting.stage == "gig"]


def add_gig(page: MentorshipPage) -> None:
    overview(page).repeats.buttons["gig"].click()


def test_a_gig_is_added_on_the_overview_and_gets_its_tab(
    qtbot: QtBot, page: MentorshipPage, session: Session
) -> None:
    assert names(page)[1:4] == ["Aloitustapaaminen", "Keikka 1", "Päätöstapaaminen"]
    add_gig(page)
    qtbot.waitUntil(lambda: names(page)[2:4] == ["Keikka 1", "Keikka 2"])
    assert [gig.number for gig in gigs(session)] == [1, 2]


def test_gigs_keep_their_numbers_where_there_is_little_room(
    qtbot: QtBot, page: MentorshipPage
) -> None:
    add_gig(page)
    page.resize(520, 700)
    qtbot.waitUntil(lambda: names(page)[2:4] == ["1", "2"])


def test_no_more_gigs_are_offered_than_there_may_be(page: MentorshipPage) -> None:
    add_gig(page)
    add_gig(page)
    assert overview(page).repeats.buttons == {}


def test_a_gig_without_answers_goes_at_once_and_can_be_put_back(
    qtbot: QtBot, page: MentorshipPage, session: Session
) -> None:
    add_gig(page)
    repeats = overview(page).repeats
    assert repeats.remove(gigs(session)[1]) is None
    qtbot.waitUntil(lambda: "Keikka 2" not in names(page))
    repeats.undo.button.click()
    qtbot.waitUntil(lambda: "Keikka 2" in names(page))


def test_a_gig_whose_place_was_taken_is_offered_back_no_more(
    page: MentorshipPage, session: Session
) -> None:
    add_gig(page)
    repeats = overview(page).repeats
    repeats.remove(gigs(session)[1])
    assert not repeats.undo.isHidden()
    add_gig(page)
    assert repeats.undo.isHidden()
    assert [gig.number for gig in gigs(session)] == [1, 2]


def test_what_is_written_at_a_gig_is_asked_about_and_comes_back_with_it(
    page: MentorshipPage, session: Session, worker: Worker, desk: Desk, qtbot: QtBot
) -> None:
    add_gig(page)
    gig = gigs(session)[1]
    session.put(Answer(Place(gig.id, "gig-learned"), "Uskalsin puhua", "fi"))
    session.put(Question("own", gig.id, "Mikä yllätti?"))
    box = overview(page).repeats.remove(gig)
    assert box is not None
    assert gig in gigs(session)
    answer(box, 1)
    assert gigs(session) == gigs(session)[:1]
    overview(page).repeats.undo.button.click()
    qtbot.waitUntil(lambda: session.is_saved)
    stored = worker.now(lambda: desk.vault.load(session.mentorship.id))
    assert stored.answer(Place(gig.id, "gig-learned")) == "Uskalsin puhua"
    assert [question.id for question in stored.questions] == ["own"]


def test_a_gig_is_kept_when_one_thinks_better_of_it(page: MentorshipPage, session: Session) -> None:
    add_gig(page)
    gig = gigs(session)[1]
    session.put(Answer(Place(gig.id, "gig-learned"), "Uskalsin puhua", "fi"))
    box = overview(page).repeats.remove(gig)
    assert box is not None
    answer(box, 0)
    assert gig in gigs(session)


def answer(box: Asking, number: int) -> None:
    """Press a button of a dialog, counted from 0."""
    box.findChildren(QPushButton)[number].click()


def test_only_the_last_gig_that_was_not_held_may_go(page: MentorshipPage, session: Session) -> None:
    may_go = overview(page).repeats.may_go
    assert not may_go(gigs(session)[0])  # there is at least one
    add_gig(page)
    assert [may_go(gig) for gig in gigs(session)] == [False, True]
    session.put(replace(gigs(session)[1], held=FIRST_DAY))
    assert [may_go(gig) for gig in gigs(session)] == [False, False]


def test_the_tab_of_a_removed_gig_goes_too(
    qtbot: QtBot, page: MentorshipPage, session: Session
) -> None:
    add_gig(page)
    gig = gigs(session)[1]
    qtbot.waitUntil(lambda: gig.id in page.tabs.ids())
    page.tabs.open(gig.id)
    session.remove(gig)
    qtbot.waitUntil(lambda: page.tabs.page(gig.id) is None)
    assert page.tabs.current in page.tabs.ids()


def test_the_three_forms_of_a_gig_have_their_headings_and_ways_to_them(
    qtbot: QtBot, page: MentorshipPage, session: Session
) -> None:
    gig = gigs(session)[0]
    page.tabs.open(gig.id)
    tab = cast(MeetingTab, page.tabs.page(gig.id))
    assert list(tab.column.heads) == ["gig-prepare", "gig-during", "gig-after"]
    for form in tab.column.forms:
        form.finish()
    tab.head.form_wanted.emit("gig-after")
    bar = tab.column.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    shown = tab.column.heads["gig-after"].mapTo(tab.column.viewport(), tab.rect().topLeft())
    assert 0 <= shown.y() < 100


def test_a_gig_is_added_where_the_times_are_agreed(
    qtbot: QtBot, page: MentorshipPage, session: Session
) -> None:
    opening = next(m for m in session.mentorship.meetings if m.stage == "opening")
    page.tabs.open(opening.id)
    tab = cast(MeetingTab, page.tabs.page(opening.id))
    tab.column.forms[0].finish()
    add = next(b for b in tab.findChildren(QPushButton) if b.text() == "Add keikka")
    qtbot.waitUntil(add.isVisible)
    add.click()
    assert [gig.number for gig in gigs(session)] == [1, 2]


def test_the_keyboard_stays_where_the_last_gig_is_added(
    qtbot: QtBot, page: MentorshipPage, session: Session
) -> None:
    repeats = overview(page).repeats
    qtbot.waitUntil(page.isActiveWindow)
    while "gig" in repeats.buttons:
        repeats.buttons["gig"].setFocus()
        add_gig(page)
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused is repeats or repeats.isAncestorOf(focused)
    assert len(gigs(session)) == 3
