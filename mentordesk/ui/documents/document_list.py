"""The list of documents, by what they are for."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QMenu, QWidget

from mentordesk.domain.documents import Shelf, is_signed
from mentordesk.domain.issued import Issued
from mentordesk.domain.mentorship import Change
from mentordesk.domain.programme import Purpose
from mentordesk.domain.records import Meeting
from mentordesk.domain.signing import is_free
from mentordesk.ui.block import Block
from mentordesk.ui.desk import Desk
from mentordesk.ui.documents.listed import PAPER, Listed, listed
from mentordesk.ui.documents.paper_row import PaperRow
from mentordesk.ui.documents.sealed_words import SealedWords
from mentordesk.ui.fields import Folding, show_if
from mentordesk.ui.issuing import Issuing
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Column, Heading, Hint, QuietButton, clear

LETTERS: Final = 100


class DocumentList(Column):
    """A row for each document, with those sealed of it under it.

    ``preview_wanted`` tells a ``Listed``, ``sealed_wanted`` an ``Issued``; ``fill_wanted`` and
    ``sign_wanted`` a document, ``opened`` the tab of its form; the others what was pressed.
    """

    preview_wanted = Signal(object)
    sealed_wanted = Signal(object)
    fill_wanted = Signal(object)
    sign_wanted = Signal(object)
    opened = Signal(str)
    filled_wanted = Signal()
    notice_wanted = Signal()
    papers_wanted = Signal()
    calendar_wanted = Signal()

    def __init__(self, session: Session, desk: Desk, issuing: Issuing) -> None:
        super().__init__(LETTERS)
        self._session = session
        self._desk = desk
        self._issuing = issuing
        self._words = SealedWords(desk.language)
        self._pressed: QWidget | None = None
        self._shown: tuple[Listed, ...] = ()
        self.rows: dict[str, PaperRow] = {}
        self.sealed: dict[str, PaperRow] = {}
        self.blocks = {
            Shelf.SIGNED: Block(self.tr("Feedback and certificates")),
            Shelf.MEETINGS: Block(self.tr("Meetings")),
            Shelf.READING: Block(self.tr("To read and to hand out")),
        }
        icons = desk.icons
        self.papers = QuietButton(self.tr("Print a meeting’s papers…"), icons, "printer")
        self.calendar = QuietButton(self.tr("All meetings to the calendar…"), icons, "calendar")
        self.filled = QuietButton(self.tr("Read a filled form…"), icons, "upload")
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self.refresh()

    @property
    def first(self) -> Listed | None:
        """The first document of the list, None where there is none."""
        return next(iter(self._in_order()), None)

    def refresh(self) -> None:
        """Show each document as it is now; rows are made anew only where there are others."""
        before = self._shape()
        self._shown = listed(self._session.mentorship, self._session.programme, self._desk.language)
        if self._shape() != before or not self.rows:
            self._rebuild()
        for each in self._shown:
            self.rows[each.document.id].show_state(each.state, each.mark)
        meetings = self._session.mentorship.meetings
        self.calendar.setEnabled(any(meeting.starts for meeting in meetings))

    def return_focus(self) -> None:
        """Give the keyboard back to what was pressed last."""
        (self._pressed or self).setFocus()

    def _shape(self) -> tuple[object, ...]:
        return tuple((each.document, each.issued) for each in self._shown)

    def _in_order(self) -> list[Listed]:
        return [each for shelf in self.blocks for each in self._shown if each.shelf is shelf]

    def _rebuild(self) -> None:
        self._pressed = None
        self.rows.clear()
        self.sealed.clear()
        for block in self.blocks.values():
            clear(block.body)
            block.body.setSpacing(Space.LITTLE)
        for each in self._shown:
            body = self.blocks[each.shelf].body
            self.rows[each.document.id] = self._row(each)
            body.addWidget(self.rows[each.document.id])
            for issued in each.issued:
                self.sealed[issued.number] = self._sealed_row(issued)
                body.addWidget(self.sealed[issued.number])
        self.blocks[Shelf.READING].body.addWidget(self._notice_row())
        has_meetings = any(each.shelf is Shelf.MEETINGS for each in self._shown)
        show_if(self.blocks[Shelf.MEETINGS], has_meetings or bool(self._session.programme.stages))
        show_if(self.blocks[Shelf.SIGNED], any(e.shelf is Shelf.SIGNED for e in self._shown))

    def _row(self, each: Listed) -> PaperRow:
        made = PaperRow(self._desk.icons, each.name, each.mark)
        if each.form.purpose is Purpose.PAPER and each.is_filled_in:
            is_shut = self._is_shut(each)
            words = self.tr("Read the answers, which are locked") if is_shut else self.tr("Fill in")
            fill = made.add(words, "lock" if is_shut else "pencil")
            fill.clicked.connect(partial(self.fill_wanted.emit, each.document))
        preview = made.add(self.tr("Preview"), "eye")
        preview.clicked.connect(partial(self._preview, each, preview))
        out = made.add(self.tr("Print"), "printer")
        out.clicked.connect(lambda: self._issuing.print_out(each.document))
        self._fill_menu(made.add_menu(self.tr("More")), each)
        return made

    def _is_shut(self, each: Listed) -> bool:
        """Say whether nothing in a form can be changed, as something sealed tells it."""
        mentorship = self._session.mentorship
        return not any(is_free(item.id, mentorship) for item in each.form.items())

    def _fill_menu(self, menu: QMenu, each: Listed) -> None:
        document, out = each.document, self._issuing
        if is_signed(each.form):
            menu.addAction(self.tr("Sign…"), lambda: self.sign_wanted.emit(document))
        if each.form.purpose in (Purpose.FEEDBACK, Purpose.PAGE):
            menu.addAction(self.tr("Open the form"), lambda: self.opened.emit(each.form.id))
        menu.addAction(self.tr("Save as PDF"), lambda: out.save_as(document))
        if each.is_filled_in:
            menu.addSeparator()
            blank, fillable = self.tr("Print a blank form"), self.tr("Save a fillable PDF")
            menu.addAction(blank, lambda: out.print_blank(document))
            menu.addAction(self.tr("Save a blank form"), lambda: out.save_blank(document))
            menu.addAction(fillable, lambda: out.save_blank(document, fillable=True))

    def _sealed_row(self, issued: Issued) -> PaperRow:
        mark = ("lock", "good") if issued.holds else ("x", "muted")
        made = PaperRow(self._desk.icons, self._words.title(issued), mark, is_sealed=True)
        made.show_state(self._words.about(issued), mark)
        preview = made.add(self.tr("Preview"), "eye")
        preview.clicked.connect(partial(self._preview_sealed, issued, preview))
        out = made.add(self.tr("Print"), "printer")
        out.clicked.connect(lambda: self._issuing.print_sealed(issued))
        save = made.add(self.tr("Save"), "download")
        save.clicked.connect(lambda: self._issuing.ask_to_save_sealed(issued))
        return made

    def _notice_row(self) -> PaperRow:
        made = PaperRow(self._desk.icons, self.tr("Privacy notice"), PAPER)
        made.show_state(self.tr("For the participant"), PAPER)
        made.add(self.tr("Preview and print"), "eye").clicked.connect(self.notice_wanted)
        return made

    def _preview(self, each: Listed, button: QWidget) -> None:
        self._pressed = button
        self.preview_wanted.emit(each)

    def _preview_sealed(self, issued: Issued, button: QWidget) -> None:
        self._pressed = button
        self.sealed_wanted.emit(issued)

    def _lay_out(self) -> None:
        self.body.setSpacing(Space.WIDE)
        self.body.addWidget(Folding(Heading(self.tr("Documents"), 2), self.filled))
        for block in self.blocks.values():
            self.body.addWidget(block)
            if block is self.blocks[Shelf.MEETINGS]:
                self.body.addWidget(Folding(self.papers, self.calendar, spacing=Space.LITTLE))
                self.body.addWidget(Hint(self._calendar_hint()))
        self.body.addStretch(1)

    def _calendar_hint(self) -> str:
        return self.tr(
            "The calendar file (.ics) opens in Outlook and other calendars. When a time changes, "
            "save it and open it again: the meeting moves."
        )

    def _connect(self) -> None:
        self.papers.clicked.connect(self.papers_wanted)
        self.calendar.clicked.connect(self.calendar_wanted)
        self.filled.clicked.connect(self.filled_wanted)
        self._session.changed.connect(self._on_change)

    def _on_change(self, change: Change) -> None:
        if self.isVisible() or isinstance(change.record, Meeting):
            self._later.start()
