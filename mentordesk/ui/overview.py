"""The overview of a mentorship: what is next, and everything at a glance."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from mentordesk.domain.item import Kind as ItemKind
from mentordesk.domain.limits import breaches
from mentordesk.domain.programme import Form, Purpose
from mentordesk.domain.progress import sections_to_confirm, unconfirmed
from mentordesk.domain.records import Status
from mentordesk.domain.setup import close, reopen
from mentordesk.ui.block import Block
from mentordesk.ui.desk import Desk
from mentordesk.ui.documents.sealed_words import SealedWords
from mentordesk.ui.erasing.health_eraser import HealthEraser
from mentordesk.ui.fields import Folding, show_if
from mentordesk.ui.form_context import outside_meetings
from mentordesk.ui.goal_lines import GoalLines
from mentordesk.ui.groups.group_overview import GroupOverview
from mentordesk.ui.handover.rivals_block import RivalsBlock
from mentordesk.ui.history.history_block import HistoryBlock
from mentordesk.ui.keeping.keeping import Keeping
from mentordesk.ui.naming import lower_first, named_meetings, next_meeting, paper_name
from mentordesk.ui.overview_blocks import Facts, Meetings, People
from mentordesk.ui.overview_language import LanguageBlock
from mentordesk.ui.repeats import Repeats
from mentordesk.ui.session import Session
from mentordesk.ui.shelf.former_answers import FormerAnswers
from mentordesk.ui.shelf.newer import NewerVersion
from mentordesk.ui.signing.read_only import keep_as_is
from mentordesk.ui.task_lines import TaskLines
from mentordesk.ui.theme import Space
from mentordesk.ui.when import time_of
from mentordesk.ui.widgets import (
    Column,
    Heading,
    Kind,
    LinkButton,
    Notice,
    PrimaryButton,
    QuietButton,
    Text,
    clear,
    row,
)
from mentordesk.ui.wish import Wish

LETTERS: Final = 120
SIDE_BY_SIDE_FROM: Final = 92
"""How many letters must fit for two columns."""


class NextStep(QFrame):
    """The one thing to do now. ``opened`` tells the tab where it is done."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "info")
        self.title = Heading("", 2)
        self.when = Text("")
        self.button = PrimaryButton("")
        self.button.clicked.connect(lambda: self.opened.emit(self._tab))
        self._tab = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.TINY)
        column.addWidget(self.title)
        column.addWidget(self.when)
        column.addSpacing(Space.LITTLE)
        column.addLayout(row(self.button))

    def show_step(self, title: str, when: str, verb: str, tab: str) -> None:
        """Show what is next, more about it, and the button that leads to a tab."""
        self.title.setText(title)
        self.when.setText(when)
        self.when.setVisible(bool(when))
        self.button.setText(verb)
        self.button.setVisible(bool(tab))
        self._tab = tab


class Overview(Column):
    """Who, when, where, goals, tasks and meetings.

    ``opened`` tells the tab to show, ``print_wanted`` a document, ``wished`` a ``Wish``,
    ``question_wanted`` the ``Place`` of an answer; ``edit_setup``, ``closed_changed``
    and ``notice_wanted`` what was pressed.
    """

    opened = Signal(str)
    print_wanted = Signal(object)
    edit_setup = Signal()
    closed_changed = Signal()
    notice_wanted = Signal()
    wished = Signal(object)
    question_wanted = Signal(object)

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__(LETTERS)
        self._session = session
        self._desk = desk
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        self.next = NextStep()
        self.rivals = RivalsBlock(session, desk)
        self.repeats = Repeats(session, desk.language, desk.icons)
        self.meetings = Meetings(desk.icons, desk.language, self.repeats)
        self.language = LanguageBlock(session, desk.language, desk.icons)
        self.group = GroupOverview(session, desk)
        self.goals = GoalLines(desk.language)
        self.tasks = TaskLines(session, desk.language)
        self.people = People(desk.language)
        self.facts = Facts(desk.language)
        self.keeping = Keeping(session, outside_meetings(desk))
        self.health = HealthEraser(session, desk, self)
        self.erase_health = LinkButton(self.tr("Erase what is about health"), desk.icons, "trash-2")
        one = self.tr("What is known about one person…")
        self.tell_about_one = LinkButton(one, desk.icons, "user")
        self.erase = LinkButton(self.tr("Erase for good…"), desk.icons, "trash-2")
        self.newer = NewerVersion(session, desk)
        self.former = FormerAnswers(session.mentorship, "")
        self.history = HistoryBlock(session, desk)
        self.warnings = QVBoxLayout()
        self.edit = QuietButton(self.tr("Change the basics"), desk.icons, "pencil")
        self.close_button = QuietButton("", desk.icons, "archive")
        over = self.tr("Hand over to another MentorDesk…")
        self.hand_over = LinkButton(over, desk.icons, "handshake")
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        """Show what has changed on other tabs; tasks done there are gone."""
        super().showEvent(event)
        self.tasks.start_anew()
        self.newer.look()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns side by side where they fit."""
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        wide = self.viewport().width() >= letter * SIDE_BY_SIDE_FROM
        side_by_side, stacked = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(side_by_side if wide else stacked)

    def refresh(self) -> None:
        """Show everything as it is now."""
        mentorship, programme = self._session.mentorship, self._session.programme
        meetings = named_meetings(mentorship, programme, self._desk.language)
        self._show_next()
        self._show_warnings()
        self.meetings.show_meetings(meetings, mentorship, programme)
        self.goals.show_goals(mentorship, programme)
        self.tasks.show_tasks()
        self.people.show_people(mentorship, programme)
        self.facts.show_details(mentorship.details)
        self.language.refresh()
        self.keeping.refresh()
        show_if(self.erase_health, self.health.is_needed)
        is_closed = mentorship.details.status is Status.CLOSED
        self.close_button.setText(
            self.tr("Take up again") if is_closed else self.tr("Mark as ended")
        )
        self._buttons.fold()
        self._keep_what_is_locked()

    def _keep_what_is_locked(self) -> None:
        """Leave out what would change something that a sealed document tells."""
        if self._session.is_locked:
            for part in (self.repeats, self.language.pick):
                keep_as_is(part)
            self.edit.hide()

    def _lay_out(self) -> None:
        goals, tasks = Block(self.tr("Goals")), Block(self.tr("Open tasks"))
        show_if(goals, bool(self._session.programme.items_of(ItemKind.GOALS)))
        goals.body.addWidget(self.goals)
        tasks.body.addWidget(self.tasks)
        for button in (self.tell_about_one, self.erase_health, self.erase):
            self.keeping.body.addLayout(row(button))
        self._columns = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._columns.setSpacing(Space.HUGE)
        going_on = (self.meetings, self.group, goals, tasks, self.people)
        self._columns.addLayout(_column(*going_on), 3)
        self._columns.addLayout(_column(self.facts, self.language, self.keeping), 2)
        show_if(self.language, self.language.is_needed)
        self.warnings.setSpacing(Space.LITTLE)
        self.body.setSpacing(Space.WIDE)
        self.body.addWidget(self.rivals)
        self.body.addWidget(self.next)
        self.body.addLayout(self.warnings)
        self.body.addWidget(self.newer)
        self.body.addLayout(self._columns)
        self.body.addWidget(self.former)
        self._buttons = Folding(self.edit, self.close_button)
        self.body.addWidget(self._buttons)
        self.body.addLayout(row(self.hand_over))
        self.body.addWidget(self.history)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.next.opened.connect(self.opened)
        self.meetings.opened.connect(self.opened)
        self.group.opened.connect(self.opened)
        self.language.opened.connect(self.opened)
        self.language.print_wanted.connect(self.print_wanted)
        self.keeping.notice_wanted.connect(self.notice_wanted)
        self.erase_health.clicked.connect(self.health.ask)
        self.edit.clicked.connect(self.edit_setup)
        self.close_button.clicked.connect(self._turn)
        for button, wish in (
            (self.hand_over, Wish.HAND_OVER),
            (self.tell_about_one, Wish.TELL_ABOUT_ONE),
            (self.erase, Wish.ERASE),
        ):
            button.clicked.connect(partial(self.wished.emit, wish))
        self.rivals.opened.connect(self.question_wanted)
        self._session.changed.connect(self._refresh_soon)

    def _show_next(self) -> None:
        mentorship, programme = self._session.mentorship, self._session.programme
        language = self._desk.language
        found = next_meeting(named_meetings(mentorship, programme, language))
        feedback = programme.forms_for(Purpose.FEEDBACK)
        self.next.setVisible(mentorship.details.status is not Status.CLOSED)
        if feedback and self._session.is_locked:
            self._show_feedback(feedback[0])
        elif found:
            verb = self.tr("Open {name}").format(name=lower_first(found.name))
            when = time_of(found.meeting, language)
            self.next.show_step(found.name, when, verb, found.meeting.id)
        elif feedback:
            self._show_feedback(feedback[0])
        else:
            self.next.show_step(self.tr("All meetings have been held."), "", "", "")

    def _show_feedback(self, form: Form) -> None:
        mentorship, programme = self._session.mentorship, self._session.programme
        name = paper_name(form, programme, self._desk.language)
        parts = len(sections_to_confirm(programme))
        done = parts - len(unconfirmed(mentorship, programme))
        when = self.tr("{done} of {parts} parts confirmed").format(done=done, parts=parts)
        if mentorship.lock is not None:
            when = SealedWords(self._desk.language).title(mentorship.lock)
        verb = self.tr("Open {name}").format(name=lower_first(name))
        self.next.show_step(name, when, verb, form.id)

    def _show_warnings(self) -> None:
        clear(self.warnings)
        programme, code = self._session.programme, self._desk.language.code
        for breach in breaches(self._session.mentorship.details, programme):
            text = programme.text(f"limit.{breach.limit.id}.text", code)
            self.warnings.addWidget(Notice(self._desk.icons, Kind.WARNING, text))
        is_closed = self._session.mentorship.details.status is Status.CLOSED
        if is_closed and self.health.is_needed:
            self._offer_to_erase_health()

    def _offer_to_erase_health(self) -> None:
        text = self.tr(
            "This has ended, and answers about health are still kept. They are to be erased first."
        )
        offer = Notice(self._desk.icons, Kind.INFO, text, self.erase_health.text())
        offer.pressed.connect(self.health.ask)
        self.warnings.addWidget(offer)

    def _turn(self) -> None:
        mentorship = self._session.mentorship
        is_closed = mentorship.details.status is Status.CLOSED
        self._session.change(reopen(mentorship) if is_closed else close(mentorship))
        self._session.save_now()
        self.closed_changed.emit()

    def _refresh_soon(self) -> None:
        if self.isVisible():
            self._later.start()


def _column(*blocks: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(Space.WIDE)
    for block in blocks:
        column.addWidget(block)
    column.addStretch(1)
    return column
