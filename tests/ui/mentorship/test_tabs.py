"""Tabs whose pages are made when they are first shown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.icons import Icons
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.session import Session
from mentordesk.ui.tabs import Tab, Tabs
from tests.ui.mentorship.conftest import OpenPage

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Made:
    """Makes pages and remembers of which tabs."""

    def __init__(self) -> None:
        self.ids: list[str] = []

    def tab(self, tab_id: str, name: str = "", short: str = "") -> Tab:
        return Tab(tab_id, name or tab_id, lambda: self.page(tab_id), short)

    def page(self, tab_id: str) -> QWidget:
        self.ids.append(tab_id)
        return QLabel(tab_id)


@pytest.fixture
def made() -> Made:
    return Made()


@pytest.fixture
def tabs(qtbot: QtBot, icons: Icons, made: Made) -> Tabs:
    tabs = Tabs(icons, "help")
    qtbot.addWidget(tabs)
    tabs.show_tabs([made.tab(name) for name in "abc"])
    tabs.open("a")
    tabs.resize(900, 400)
    tabs.show()
    return tabs


def test_a_page_is_made_when_its_tab_is_first_shown(tabs: Tabs, made: Made) -> None:
    assert made.ids == ["a"]
    tabs.open("c")
    tabs.open("a")
    tabs.open("c")
    assert made.ids == ["a", "c"]


def test_leaving_and_showing_are_told(tabs: Tabs) -> None:
    told: list[str] = []
    tabs.left.connect(lambda tab: told.append(f"left {tab}"))
    tabs.shown.connect(lambda tab: told.append(f"shown {tab}"))
    tabs.open("b")
    tabs.open("b")
    assert told == ["left a", "shown b"]


@pytest.mark.parametrize(
    ("key", "modifier", "there"),
    [
        (Qt.Key.Key_Tab, CONTROL, "b"),
        (Qt.Key.Key_PageDown, CONTROL, "b"),
        (Qt.Key.Key_Backtab, CONTROL | SHIFT, "c"),
        (Qt.Key.Key_PageUp, CONTROL, "c"),
    ],
)
def test_keys_go_round_the_tabs(
    qtbot: QtBot, tabs: Tabs, key: Qt.Key, modifier: Qt.KeyboardModifier, there: str
) -> None:
    tabs.activateWindow()
    qtbot.keyClick(tabs, key, modifier)
    assert tabs.current == there


def test_other_tabs_leave_the_pages_that_are_made(tabs: Tabs, made: Made) -> None:
    first = tabs.page("a")
    tabs.show_tabs([made.tab(name) for name in "dab"])
    assert tabs.page("a") is first
    assert tabs.current == "a"
    assert tabs.bar.currentIndex() == 1


def test_the_page_of_a_tab_that_goes_away_goes_too(tabs: Tabs, made: Made) -> None:
    tabs.open("b")
    tabs.show_tabs([made.tab(name) for name in "ac"])
    assert tabs.page("b") is None
    assert tabs.current == tabs.ids()[tabs.bar.currentIndex()]
    assert tabs.stack.currentWidget() is tabs.page(tabs.current)


def test_names_are_short_where_there_is_little_room(tabs: Tabs, made: Made) -> None:
    tabs.show_tabs([made.tab(str(n), f"Tapaaminen numero {n}", str(n)) for n in range(6)])
    assert tabs.bar.tabText(3) == "3"
    tabs.resize(2000, 400)
    assert tabs.bar.tabText(3) == "Tapaaminen numero 3"


def whole_tabs(page: MentorshipPage) -> bool:
    """Say whether every tab is seen whole, with no buttons to scroll them, or all are in a list."""
    bar = page.tabs.bar
    if page.tabs.list.isVisible():
        return not bar.isVisible()
    whole = all(bar.rect().contains(bar.tabRect(n)) for n in range(bar.count()))
    return whole and not any(arrow.isVisible() for arrow in bar.findChildren(QToolButton))


SIDEBAR = 248


@pytest.mark.parametrize("window", [1280, 1024, 860])
def test_all_tabs_are_whole_whatever_is_shown(
    qtbot: QtBot, open_page: OpenPage, session: Session, window: int
) -> None:
    page = open_page(session, (window - SIDEBAR, 700))
    for tab in ("overview", "meeting-1", "feedback", "meeting-2"):
        page.tabs.open(tab)
        qtbot.waitUntil(lambda: whole_tabs(page))
    assert page.tabs.bar.isVisible() or window < 1024


def test_the_button_of_the_panel_moves_no_tab(open_page: OpenPage, session: Session) -> None:
    page = open_page(session, (1280 - SIDEBAR, 700))
    page.tabs.open("overview")
    before = page.tabs.bar.width()
    page.tabs.open("meeting-1")
    layout = page.tabs.layout()
    assert layout is not None
    layout.activate()
    assert page.tabs.panel_button.isVisible()
    assert page.tabs.bar.width() == before


def test_a_list_takes_the_place_of_tabs_that_have_no_room(tabs: Tabs, made: Made) -> None:
    tabs.show_tabs([made.tab(str(n), f"Valmistautuminen {n}") for n in range(9)])
    tabs.resize(400, 400)
    assert tabs.list.isVisible()
    assert not tabs.bar.isVisible()
    assert tabs.list.itemText(8) == "Valmistautuminen 8"
    tabs.list.activated.emit(8)
    assert (tabs.current, tabs.bar.currentIndex()) == ("8", 8)
    tabs.open("2")
    assert tabs.list.currentData() == "2"
    tabs.resize(3000, 400)
    assert (tabs.list.isVisible(), tabs.bar.isVisible()) == (False, True)


def test_a_short_name_is_whole_or_in_the_list(tabs: Tabs, made: Made) -> None:
    names = ("Yleiskuva", "Suunnitelma", "Ihmiset", "Palkkiot", "Loppuarviointi", "Asiakirjat")
    tabs.show_tabs([made.tab(name) for name in names])
    for width in range(700, 250, -10):
        tabs.resize(width, 400)
        assert tabs.list.isVisible() or tabs.bar.tabText(0) == "Yleiskuva"
    assert tabs.list.isVisible()
