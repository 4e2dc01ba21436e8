"""The page of a mentorship: its head, its tabs, its documents."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.domain.errors import NotFound
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.records import Place, Status
from mentordesk.domain.sentence import Sentence
from mentordesk.ui.desk import Desk
from mentordesk.ui.documents.print_sheet import PrintSheet
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Scheme
from mentordesk.ui.widgets import Column, Notice
from tests.ui.mentorship.conftest import OpenPage, all_held, day
from tests.ui.window import button

PROGRAMME_ORDER = ("overview", "preparation", "meeting-1", "meeting-2", "meeting-3", "meeting-4")
PROGRAMME_ORDER += ("tips", "words", "feedback", "documents")
OpenSession = Callable[[Mentorship], Session]


def notices(page: MentorshipPage) -> list[str]:
    return [notice.label.text() for notice in page.findChildren(Notice) if notice.isVisible()]


def test_the_tabs_are_the_parts_of_the_programme(open_page: OpenPage, session: Session) -> None:
    assert open_page(session).tabs.ids() == PROGRAMME_ORDER


def test_it_opens_at_the_next_meeting_only_when_that_is_near(
    open_page: OpenPage, session: Session
) -> None:
    first, second = session.mentorship.meetings[:2]
    session.put(replace(first, held=day("2026-01-20")))
    assert open_page(session).tabs.current == "overview"
    session.put(replace(second, starts=datetime(2026, 2, 10, 9)))
    assert open_page(session).tabs.current == "meeting-2"


def test_it_opens_at_a_meeting_just_held_while_questions_wait(
    open_page: OpenPage, session: Session
) -> None:
    assert open_page(session).tabs.current == "meeting-1"


def test_after_the_last_meeting_it_opens_at_the_feedback(
    open_page: OpenPage, open_session: OpenSession, mentorship: Mentorship
) -> None:
    assert open_page(open_session(all_held(mentorship))).tabs.current == "feedback"


def test_an_ended_one_opens_at_the_overview(
    open_page: OpenPage, open_session: OpenSession, mentorship: Mentorship
) -> None:
    ended = replace(mentorship, details=replace(mentorship.details, status=Status.CLOSED))
    assert open_page(open_session(ended)).tabs.current == "overview"


def test_an_ended_one_says_so_and_can_be_taken_up_again(
    qtbot: QtBot, open_page: OpenPage, open_session: OpenSession, mentorship: Mentorship
) -> None:
    ended = replace(mentorship, details=replace(mentorship.details, status=Status.CLOSED))
    session = open_session(ended)
    page = open_page(session)
    assert page.head.ended.isVisible()
    assert "is saved all the same" in page.head.ended.label.text()
    with qtbot.waitSignal(page.closed_changed):
        button(page.head, "Take up again").click()
    assert session.mentorship.details.status is Status.OPEN
    qtbot.waitUntil(lambda: not page.head.ended.isVisible())


def test_the_head_says_who_where_and_when(open_page: OpenPage, session: Session) -> None:
    head = open_page(session).head
    assert head.name.text() == "Amina Yusuf"
    assert head.about.text().split(" · ")[1:] == [
        "Leipomo Pulla & Rinkeli Oy",
        "mentori Väinö Åkerlund",
    ]
    assert head.dates.text() == "2.2.2026 – 27.3.2026"


def test_the_head_follows_a_changed_name(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    page = open_page(session)
    session.put(replace(session.mentorship.people[0], name="Amina Ali"))
    qtbot.waitUntil(lambda: page.head.name.text() == "Amina Ali")


def test_a_narrow_head_keeps_everything(open_page: OpenPage, session: Session) -> None:
    page = open_page(session, (500, 600))
    assert page.head.about.text().endswith("2.2.2026 – 27.3.2026")
    assert page.head.small_print.isVisible()
    assert not page.head.print.isVisible()


def test_a_meeting_says_on_its_tab_that_it_was_held(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    bar = open_page(session).tabs.bar
    before = bar.accessibleTabName(3)
    icon = bar.tabIcon(3).cacheKey()
    session.put(replace(session.mentorship.meetings[1], held=day("2026-02-16")))
    qtbot.waitUntil(lambda: bar.accessibleTabName(3) != before)
    assert "16.2.2026" in bar.accessibleTabName(3)
    assert bar.tabIcon(3).cacheKey() == bar.tabIcon(2).cacheKey() != icon


def test_the_keyboard_scrolls_the_tab_that_is_shown(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    page = open_page(session)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    shown = next(column for column in page.findChildren(Column) if column.isVisible())
    qtbot.waitUntil(lambda: shown.verticalScrollBar().maximum() > 500)
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_PageDown)
    assert shown.verticalScrollBar().value() > 100


def test_leaving_a_tab_saves_at_once(
    qtbot: QtBot, open_page: OpenPage, session: Session, desk: Desk
) -> None:
    page = open_page(session)
    qtbot.waitUntil(lambda: not desk.background.is_busy)  # it has looked for its group
    session.write(Place("meeting-2", "m2-successes"), "Leivät onnistuivat")
    assert not desk.background.is_busy
    page.tabs.open("overview")
    assert desk.background.is_busy


def test_every_document_of_the_programme_can_be_chosen(
    open_page: OpenPage, session: Session
) -> None:
    menu = open_page(session).head.print.menu()
    names = [action.text() for action in menu.actions()]
    assert len(names) == len(session.programme.documents)
    assert "Palautelomake" in names


def test_a_chosen_document_is_seen_before_it_is_printed(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    page = open_page(session)
    page.head.print.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: bool(page.findChildren(PrintSheet)), timeout=20_000)
    dialog = page.findChildren(PrintSheet)[0]
    dialog.reject()


def test_what_could_not_be_made_is_said_in_the_page(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    page = open_page(session)
    page.issuing.failed.emit(NotFound(Sentence("ui", "It can't be made.")))
    page.issuing.failed.emit(NotFound(Sentence("ui", "Nor can this.")))
    qtbot.waitUntil(lambda: notices(page) == ["Nor can this."])


@pytest.mark.parametrize("size", [(1280, 860), (758, 600)])
def test_a_saved_file_is_said_under_the_page_and_covers_nothing(
    qtbot: QtBot, open_page: OpenPage, session: Session, size: tuple[int, int]
) -> None:
    page = open_page(session, size)
    before = page.tabs.geometry().topLeft()
    page.issuing.saved.emit(Path("/home/me/Palaute.pdf"))
    assert page.told.isVisible()
    assert "Palaute.pdf" in page.told.text.text()
    qtbot.waitUntil(lambda: page.told.geometry().top() > page.tabs.geometry().bottom())
    assert page.rect().contains(page.told.geometry())
    assert page.tabs.geometry().topLeft() == before


def test_what_is_told_goes_when_one_goes_elsewhere(open_page: OpenPage, session: Session) -> None:
    page = open_page(session)
    page.issuing.saved.emit(Path("/home/me/Palaute.pdf"))
    page.tabs.open("overview")
    assert not page.told.isVisible()


class Opened(QObject):
    """Notes what the system is asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.paths: list[str] = []

    @Slot(QUrl)
    def note(self, url: QUrl) -> None:
        """Note a file or folder."""
        self.paths.append(url.toLocalFile())


@pytest.fixture
def opened() -> Iterator[Opened]:
    opened = Opened()
    QDesktopServices.setUrlHandler("file", opened, "note")  # pyright: ignore[reportArgumentType]
    yield opened
    QDesktopServices.unsetUrlHandler("file")


def test_a_saved_file_can_be_opened_and_shown_in_its_folder(
    open_page: OpenPage, session: Session, opened: Opened
) -> None:
    page = open_page(session)
    page.issuing.saved.emit(Path("/home/me/Palaute.pdf"))
    page.told.open.click()
    page.told.folder.click()
    assert opened.paths == ["/home/me/Palaute.pdf", "/home/me"]


def test_pages_that_went_to_the_printer_are_told(open_page: OpenPage, session: Session) -> None:
    page = open_page(session)
    page.issuing.sent.emit()
    assert page.told.isVisible()
    assert not page.told.open.isVisible()


def too_wide(page: MentorshipPage) -> int:
    """Return by how many pixels the column that is shown is wider than its place."""
    shown = (column for column in page.findChildren(Column) if column.isVisible())
    return max(column.horizontalScrollBar().maximum() for column in shown)


@pytest.fixture
def large_text(desk: Desk, qapp: QApplication) -> Iterator[None]:
    desk.theme.apply(qapp, Scheme.LIGHT, 200)
    yield
    desk.theme.apply(qapp, Scheme.LIGHT, 100)


@pytest.mark.usefixtures("large_text")
def test_with_text_twice_as_large_nothing_is_wider_than_its_place(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    page = open_page(session, (758, 600))
    for tab in page.tabs.ids():
        page.tabs.open(tab)
        qtbot.waitUntil(lambda: too_wide(page) == 0)
        assert page.width() == 758


def test_in_a_low_window_the_head_is_one_line(open_page: OpenPage, session: Session) -> None:
    page = open_page(session, (1024, 700))
    before = page.head.height()
    assert page.head.about.isVisible()
    page.window().resize(1024, 400)
    assert not page.head.about.isVisible() and page.head.about.text() in page.head.name.toolTip()
    assert page.head.sizeHint().height() < before


def test_what_was_told_gives_way_after_a_while_or_when_pressed(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    told = open_page(session, (1024, 700)).told
    told.say_sent()
    assert told.rest.isActive()
    told.rest.setInterval(1)
    told.say_sent()
    qtbot.waitUntil(lambda: not told.isVisible())
    told.say_sent()
    QTest.mouseClick(told, Qt.MouseButton.LeftButton)
    assert not told.isVisible()


def test_the_list_of_tabs_begins_where_the_head_does(
    qtbot: QtBot, open_page: OpenPage, session: Session
) -> None:
    page = open_page(session, (300, 700))
    tabs, name = page.tabs, page.head.name
    qtbot.waitUntil(tabs.list.isVisible)
    left = lambda part: part.mapTo(page, QPoint(0, 0)).x()  # noqa: E731
    qtbot.waitUntil(lambda: left(tabs.list) == left(name))
