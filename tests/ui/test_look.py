"""Another look: the keys are gathered, and what is out of sight is let go of."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.domain.programme import Programme
from mentordesk.ui.desk import Desk
from mentordesk.ui.look import SCHEME, dress
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.theme import Scheme, Theme
from tests.builders import a_goal
from tests.ui.conftest import Worker
from tests.ui.window import Shop, a_trial

CONTROL = Qt.KeyboardModifier.ControlModifier

pytestmark = pytest.mark.usefixtures("no_strays")


@pytest.fixture
def shop(qtbot: QtBot, desk: Desk, worker: Worker, work_trial: Programme) -> Shop:
    return Shop(qtbot, desk, worker, work_trial)


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication, desk: Desk) -> Iterator[None]:
    yield
    desk.theme.apply(qapp, Scheme.LIGHT, 100)


def page_of(shop: Shop, window: MainWindow, known: str) -> MentorshipPage:
    with shop.qtbot.waitSignal(window.pages.shown) as shown:
        window.pages.open(known)
    assert shown.args is not None
    return shown.args[0]


def grow(shop: Shop, window: MainWindow, times: int) -> list[int]:
    """Press the keys for larger text; return the sizes that were put on the window."""
    sizes: list[int] = []
    note = lambda: sizes.append(shop.desk.theme.percent)  # noqa: E731
    shop.desk.theme.changed.connect(note)
    window.activateWindow()
    with shop.qtbot.waitSignal(shop.desk.theme.changed):
        for _ in range(times):
            shop.qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    shop.desk.theme.changed.disconnect(note)
    return sizes


def test_several_key_presses_change_the_size_once(shop: Shop) -> None:
    assert grow(shop, shop.open(), 3) == [175]


def test_a_page_out_of_sight_is_made_anew_with_what_was_written(shop: Shop) -> None:
    first, second = a_trial(shop.programme, "Ali"), a_trial(shop.programme, "Bo")
    window = shop.open(first, second)
    old = page_of(shop, window, first.id)
    session = window.sessions.find(first.id)
    assert session is not None
    session.put(a_goal())
    page_of(shop, window, second.id)
    grow(shop, window, 1)
    new = page_of(shop, window, first.id)
    assert new is not old
    assert window.sessions.find(first.id) is session
    assert session.mentorship.goals == (a_goal(),)


def test_the_tab_in_sight_stays_and_the_others_are_made_anew(shop: Shop) -> None:
    trial = a_trial(shop.programme)
    window = shop.open(trial)
    page = page_of(shop, window, trial.id)
    page.tabs.open("feedback")
    page.tabs.open("meeting-1")
    seen = page.tabs.page("meeting-1")
    grow(shop, window, 1)
    assert page.tabs.page("meeting-1") is seen
    assert page.tabs.page("feedback") is None
    page.tabs.open("feedback")
    assert page.tabs.page("feedback") is not None


def test_writing_goes_on_after_another_tab_was_let_go_of(shop: Shop) -> None:
    trial = a_trial(shop.programme)
    window = shop.open(trial)
    page = page_of(shop, window, trial.id)
    page.tabs.open("feedback")
    page.tabs.open("meeting-1")
    grow(shop, window, 1)
    session = window.sessions.find(trial.id)
    assert session is not None
    with shop.qtbot.waitSignal(session.saved):
        session.put(a_goal())
    assert shop.stored(trial.id).goals == (a_goal(),)


def test_odd_colours_in_the_settings_are_passed_over(
    desk: Desk, theme: Theme, qapp: QApplication
) -> None:
    desk.settings.remember(SCHEME, "purple")
    dress(qapp, theme, desk.settings)
    assert theme.colour("page") == QColor(theme.tokens[Scheme.LIGHT]["page"])
