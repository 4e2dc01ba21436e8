"""What was written about health is printed and saved only where the person has ticked it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.history import Act
from mentordesk.domain.item import Item
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Form, Programme, Purpose
from mentordesk.domain.records import Answer, Place
from mentordesk.ui.desk import Desk
from mentordesk.ui.feedback_tab import FeedbackTab
from mentordesk.ui.health_ask import HealthAsk
from mentordesk.ui.issuing import Issuing
from mentordesk.ui.paper import Sending
from mentordesk.ui.session import Session
from tests.documents.reading_back import text
from tests.ui.conftest import Worker
from tests.ui.mentorship.conftest import NARROW, WIDE, OpenPage

MADE = 20_000
SECRET = "Polvi on kipea"
HEALTH = Place("meeting-4", "m4-strain")
OPEN = Place("meeting-4", "m4-use")


class Printer:
    """Takes every page at once, and keeps what it was given."""

    def __init__(self) -> None:
        self.printed: list[str] = []

    def __call__(self, window: QWidget, papers: Sequence[bytes], _name: str) -> Sending:
        sending = Sending(window)
        self.printed += map(text, papers)
        return sending


@pytest.fixture
def printer() -> Printer:
    return Printer()


@pytest.fixture
def desk(desk: Desk, printer: Printer) -> Desk:
    return replace(desk, print_pdf=printer)


@pytest.fixture
def mentorship(mentorship: Mentorship) -> Mentorship:
    """Something was written about health at the last meeting, and something else."""
    written = (Answer(HEALTH, SECRET, "fi"), Answer(OPEN, "Kassalla", "fi"))
    return replace(mentorship, answers=(*mentorship.answers, *written))


@pytest.fixture
def issuing(qtbot: QtBot, session: Session, desk: Desk) -> Issuing:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Issuing(session, desk, window)


def print_meeting(issuing: Issuing, number: int) -> None:
    issuing.print_out(next(d for d in issuing.documents() if d.id == f"meeting-{number}"))


def asked(issuing: Issuing) -> list[HealthAsk]:
    return [box for box in window_of(issuing).findChildren(HealthAsk) if box.isVisible()]


def window_of(issuing: Issuing) -> QWidget:
    window = issuing.parent()
    assert isinstance(window, QWidget)
    return window


@pytest.mark.parametrize("ticked", [False, True])
def test_it_is_asked_unticked_before_the_print(
    qtbot: QtBot, issuing: Issuing, printer: Printer, ticked: bool
) -> None:
    print_meeting(issuing, 4)
    (box,) = asked(issuing)
    assert not box.tick.is_ticked
    if ticked:
        box.tick.mark.click()
    qtbot.keyClick(box, "\r")
    qtbot.waitUntil(lambda: bool(printer.printed), timeout=MADE)
    assert (SECRET in printer.printed[0]) is ticked
    assert "Kassalla" in printer.printed[0]


def test_cancelling_prints_nothing(issuing: Issuing, printer: Printer, desk: Desk) -> None:
    print_meeting(issuing, 4)
    (box,) = asked(issuing)
    box.reject()
    assert not desk.background.is_busy
    assert printer.printed == []


def test_nothing_is_asked_where_nothing_is_left_out(
    qtbot: QtBot, issuing: Issuing, session: Session, printer: Printer
) -> None:
    print_meeting(issuing, 3)
    assert asked(issuing) == []
    session.write(HEALTH, " ")
    print_meeting(issuing, 4)
    assert asked(issuing) == []
    qtbot.waitUntil(lambda: len(printer.printed) == 2, timeout=MADE)


@pytest.mark.parametrize(
    ("with_health", "field"), [(False, "meeting-4"), (True, "meeting-4.health")]
)
def test_what_was_saved_is_noted_in_the_history(
    qtbot: QtBot, issuing: Issuing, desk: Desk, worker: Worker, with_health: bool, field: str
) -> None:
    desk.settings.remember("documents-folder", str(desk.data_folder))
    document = next(d for d in issuing.documents() if d.id == "meeting-4")
    dialog = issuing.save_as(document, with_health)
    with qtbot.waitSignal(issuing.saved, timeout=MADE) as saved:
        dialog.accept()
    qtbot.waitUntil(lambda: not desk.background.is_busy)
    known = worker.now(desk.vault.summaries)[0].id
    events = worker.now(lambda: desk.vault.history(known))
    assert (events[0].act, events[0].field) == (Act.PRINTED, field)
    assert saved.args is not None
    assert (SECRET in text(Path(saved.args[0]).read_bytes())) is with_health


def test_what_a_printer_took_is_noted_and_what_was_stopped_is_not(
    qtbot: QtBot, issuing: Issuing, desk: Desk, worker: Worker, printer: Printer
) -> None:
    for number, end in ((1, "stopped"), (2, "sent")):
        print_meeting(issuing, number)
        qtbot.waitUntil(lambda n=number: len(printer.printed) == n, timeout=MADE)
        sending = window_of(issuing).findChildren(Sending)[-1]
        getattr(sending, end).emit()
    qtbot.waitUntil(lambda: not desk.background.is_busy)
    known = worker.now(desk.vault.summaries)[0].id
    events = worker.now(lambda: desk.vault.history(known))
    assert [event.field for event in events if event.act is Act.PRINTED] == ["meeting-2"]


def with_health_in_feedback(programme: Programme) -> tuple[Programme, Item]:
    """The real programme, the first question of its feedback form being about health."""
    item = next(i for i in programme.forms_for(Purpose.FEEDBACK)[0].items() if i.id == "fb-tasks")
    fenced = replace(item, health=True)

    def flagged(form: Form) -> Form:
        sections = (
            replace(s, items=tuple(fenced if i == item else i for i in s.items))
            for s in form.sections
        )
        return replace(form, sections=tuple(sections))

    return replace(programme, forms=tuple(map(flagged, programme.forms))), fenced


@pytest.fixture
def open_tab(
    desk: Desk, mentorship: Mentorship, work_trial: Programme, worker: Worker, open_page: OpenPage
) -> Callable[..., tuple[FeedbackTab, Session]]:
    """Open the feedback form with a question about health, answered."""

    def opened(size: tuple[int, int] = WIDE) -> tuple[FeedbackTab, Session]:
        programme, item = with_health_in_feedback(work_trial)
        worker.now(lambda: desk.vault.add(mentorship, programme))
        session = Session(mentorship, programme, desk.vault, desk.background)
        page = open_page(session, size)
        page.tabs.open("feedback")
        tab = page.tabs.page("feedback")
        assert isinstance(tab, FeedbackTab)
        assert tab.with_health.isHidden()
        session.write(Place("", item.id), SECRET)
        tab.refresh()
        return tab, session

    return opened


def test_the_feedback_offers_a_tick_once_there_is_something(
    open_tab: Callable[..., tuple[FeedbackTab, Session]],
) -> None:
    tab, session = open_tab(NARROW)
    assert tab.with_health.isVisible()
    assert not tab.with_health.is_ticked
    session.write(Place("", "fb-tasks"), "")
    tab.refresh()
    assert tab.with_health.isHidden()


def test_the_paper_beside_follows_the_tick(
    qtbot: QtBot, open_tab: Callable[..., tuple[FeedbackTab, Session]]
) -> None:
    tab, _ = open_tab()
    papers: list[bytes] = []
    assert tab.preview is not None
    tab.live.ready.connect(papers.append)
    for ticked in (True, False):
        tab.with_health.mark.click()
        shown = lambda t=ticked: bool(papers) and (SECRET in text(papers[-1])) is t  # noqa: E731
        qtbot.waitUntil(shown, timeout=MADE)


def test_the_feedback_is_saved_as_the_tick_says(
    qtbot: QtBot, open_tab: Callable[..., tuple[FeedbackTab, Session]], desk: Desk, tmp_path: Path
) -> None:
    desk.settings.remember("documents-folder", str(tmp_path))
    tab, _ = open_tab(NARROW)
    tab.with_health.mark.click()
    tab.bar.save.click()
    dialog = tab.window().findChildren(QFileDialog)[0]
    path = Path(dialog.selectedFiles()[0])
    dialog.accept()
    qtbot.waitUntil(path.exists, timeout=MADE)
    qtbot.waitUntil(lambda: not desk.background.is_busy, timeout=MADE)
    assert SECRET in text(path.read_bytes())
