"""What goes out of a meeting: its papers in one print, and its time for the calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.desk import Desk
from mentordesk.ui.documents.meeting_papers import TICKED
from mentordesk.ui.meeting_tab import MeetingTab
from mentordesk.ui.paper import Sending
from mentordesk.ui.session import Session
from tests.ui.documents.conftest import MADE, OpenTab
from tests.ui.mentorship.conftest import OpenPage


class Printer:
    """Keeps what it was given, a list of papers a print."""

    def __init__(self) -> None:
        self.jobs: list[tuple[str, list[bytes]]] = []

    def __call__(self, window: QWidget, papers: Sequence[bytes], name: str) -> Sending:
        self.jobs.append((name, list(papers)))
        return Sending(window)


@pytest.fixture
def printer() -> Printer:
    return Printer()


@pytest.fixture
def desk(desk: Desk, printer: Printer) -> Desk:
    return replace(desk, print_pdf=printer)


def test_the_papers_of_a_meeting_are_one_print(
    qtbot: QtBot, session: Session, open_tab: OpenTab, printer: Printer
) -> None:
    page, _ = open_tab(session)
    dialog = page.out.ask_papers("meeting-2")
    dialog.ticks["tips"].mark.click()
    chosen = sum(tick.is_ticked for tick in dialog.ticks.values())
    dialog.print.click()
    qtbot.waitUntil(lambda: bool(printer.jobs), timeout=MADE)
    ((name, papers),) = printer.jobs
    assert name == "2. tapaaminen"
    assert len(papers) == chosen
    assert all(paper.startswith(b"%PDF") for paper in papers)


def test_its_record_and_what_prepares_it_are_ticked(session: Session, open_tab: OpenTab) -> None:
    page, _ = open_tab(session)
    dialog = page.out.ask_papers("meeting-2")
    ticked = {known for known, tick in dialog.ticks.items() if tick.is_ticked}
    assert ticked == {"meeting-2", "prepare-2-participant", "prepare-2-mentor"}
    dialog.reject()


def test_what_prepares_a_meeting_is_printed_after_it_only_if_asked_for(
    session: Session, open_tab: OpenTab
) -> None:
    page, _ = open_tab(session)
    dialog = page.out.ask_papers("meeting-1")
    assert dialog.ticks["meeting-1"].is_ticked
    assert not dialog.ticks["prepare-1-mentor"].is_ticked
    dialog.reject()


def test_it_opens_in_the_middle_of_its_window(session: Session, open_tab: OpenTab) -> None:
    page, _ = open_tab(session)
    page.window().move(200, 100)
    dialog = page.out.ask_papers()
    off = dialog.geometry().center() - page.window().geometry().center()
    assert off.manhattanLength() < 20
    dialog.reject()


def test_the_next_meeting_is_proposed(session: Session, open_tab: OpenTab) -> None:
    page, _ = open_tab(session)
    dialog = page.out.ask_papers()
    assert dialog.meeting.currentText() == "2. tapaaminen"
    dialog.reject()


def test_hand_outs_are_ticked_as_the_last_time(
    session: Session, open_tab: OpenTab, desk: Desk
) -> None:
    page, _ = open_tab(session)
    dialog = page.out.ask_papers()
    dialog.ticks["tips"].mark.click()
    dialog.print.click()
    assert desk.settings.text(TICKED) == "tips"
    again = page.out.ask_papers()
    assert again.ticks["tips"].is_ticked
    again.reject()


def test_nothing_ticked_is_nothing_to_print(session: Session, open_tab: OpenTab) -> None:
    page, _ = open_tab(session)
    dialog = page.out.ask_papers()
    for tick in dialog.ticks.values():
        if tick.is_ticked:
            tick.mark.click()
    assert not dialog.print.isEnabled()
    dialog.reject()


def test_the_head_of_a_meeting_leads_to_its_papers_and_the_calendar(
    qtbot: QtBot, session: Session, open_page: OpenPage
) -> None:
    page = open_page(session)
    page.tabs.open("meeting-2")
    tab = page.tabs.page("meeting-2")
    assert isinstance(tab, MeetingTab)
    actions = tab.head.more.menu().actions()
    with qtbot.waitSignal(tab.head.papers_wanted):
        actions[0].trigger()
    with qtbot.waitSignal(tab.head.calendar_wanted):
        actions[1].trigger()
    names = [each.selectedFiles()[0] for each in page.findChildren(QFileDialog)]
    assert len(names) == 1
    assert "2. tapaaminen 2026-" in names[0]
    assert names[0].endswith(".ics")


def test_a_meeting_without_a_time_has_no_way_to_the_calendar(
    session: Session, open_page: OpenPage
) -> None:
    page = open_page(session)
    page.tabs.open("meeting-2")
    tab = page.tabs.page("meeting-2")
    assert isinstance(tab, MeetingTab)
    session.put(replace(session.mentorship.meetings[1], starts=None))
    assert not tab.head.calendar.isEnabled()


def test_the_calendar_file_holds_the_meetings_as_they_are_now(
    qtbot: QtBot, session: Session, open_tab: OpenTab, tmp_path: Path
) -> None:
    page, tab = open_tab(session)
    session.put(replace(session.mentorship.meetings[3], starts=datetime(2026, 4, 1, 13, 30)))
    tab.list.calendar.click()
    (dialog,) = page.findChildren(QFileDialog)
    with qtbot.waitSignal(page.out.saved, timeout=MADE):
        dialog.fileSelected.emit(str(tmp_path / "all.ics"))
    dialog.reject()
    written = (tmp_path / "all.ics").read_text("utf-8")
    assert written.count("BEGIN:VEVENT") == sum(1 for m in session.mentorship.meetings if m.starts)
    assert "20260401T1330" in written
    assert "the meeting moves" in page.told.text.text()
