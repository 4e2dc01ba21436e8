"""What is typed and can't be read: told at the foot, asked about before one leaves."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.domain.programme import Programme
from mentordesk.ui.asking import Asking
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import DateField
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.meeting_tab import MeetingTab
from mentordesk.ui.mentorship_page import MentorshipPage
from tests.ui.conftest import TODAY, Worker
from tests.ui.window import Shop, a_trial

pytestmark = pytest.mark.usefixtures("no_strays")


@pytest.fixture
def shop(qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme) -> Shop:
    return Shop(qtbot, desk, worker, work_trial)


def wrongly_filled(shop: Shop) -> tuple[MainWindow, MentorshipPage, DateField]:
    """Return a window where a meeting that was held today is said to be on no day there is."""
    trial = a_trial(shop.programme)
    window = shop.open(trial)
    with shop.qtbot.waitSignal(window.pages.shown):
        window.pages.open(trial.id)
    page = window.places.currentWidget()
    assert isinstance(page, MentorshipPage)
    page.tabs.open(trial.meetings[0].id)
    tab = page.tabs.page(page.tabs.current)
    assert isinstance(tab, MeetingTab)
    tab.head.held.tick.click()
    day = tab.head.held.day
    day.line.setFocus(Qt.FocusReason.TabFocusReason)
    shop.qtbot.keyClicks(day.line, "31.2.2026")
    return window, page, day


def answer(window: MainWindow, verb: str) -> None:
    """Press a button of the question that is open."""
    (box,) = window.findChildren(Asking)
    next(b for b in box.findChildren(QPushButton) if b.text() == verb).click()


def held(window: MainWindow) -> date | None:
    known = window.pages.wanted
    session = window.sessions.find(known)
    assert session is not None
    return session.mentorship.meetings[0].held


def test_the_foot_says_which_field_and_leads_there(shop: Shop) -> None:
    window, page, day = wrongly_filled(shop)
    page.tabs.bar.setFocus()
    shop.settle()
    window.status.show_saved()
    assert window.status.text.text() == "One field can't be read: The day it was held"
    window.status.mend.click()
    assert day.line.hasFocus()
    day.line.selectAll()
    shop.qtbot.keyClicks(day.line, "5.2.2026")
    shop.settle()
    assert not window.status.mend.isVisible()


def test_a_tab_is_left_once_the_text_is_given_up(shop: Shop) -> None:
    window, page, day = wrongly_filled(shop)
    before = page.tabs.current
    page.tabs.bar.setCurrentIndex(0)
    assert (page.tabs.current, page.tabs.bar.currentIndex()) == (
        before,
        page.tabs.ids().index(before),
    )
    answer(window, "Leave as before")
    assert page.tabs.current == page.tabs.ids()[0]
    assert day.line.text() == f"{TODAY.day}.{TODAY.month}.{TODAY.year}"
    assert held(window) == TODAY


def test_who_wants_to_correct_it_stays(shop: Shop) -> None:
    window, page, day = wrongly_filled(shop)
    window.go_home()
    answer(window, "Correct it")
    assert window.places.currentWidget() is page
    assert day.line.hasFocus()


def test_the_window_asks_too_and_nothing_stored_is_lost(shop: Shop) -> None:
    window, _, _ = wrongly_filled(shop)
    known = window.pages.wanted
    assert not window.close()
    answer(window, "Leave as before")
    shop.qtbot.waitUntil(lambda: not window.isVisible())
    assert shop.stored(known).meetings[0].held == TODAY
