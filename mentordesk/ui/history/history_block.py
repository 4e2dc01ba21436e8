"""The history of a mentorship, folded away until somebody wants to read it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.history import Event
from mentordesk.ui.desk import Desk
from mentordesk.ui.fold import Fold
from mentordesk.ui.history.history_words import HistoryWords, Hour
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint, Kind, LinkButton, Notice, Text, clear, row

FIRST: Final = 12
"""How many hours are shown before the rest is asked for."""


class HistoryBlock(QWidget):
    """Says by day and hour who wrote what.

    It is read anew each time it is opened, and while it is open each time that one comes back to
    it: from another tab, or from a dialog that wrote into it.
    """

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session = session
        self._desk = desk
        self._hours: tuple[Hour, ...] = ()
        self._read_on: date | None = None
        self._is_whole = False
        self.fold = Fold(self.tr("History"), desk.icons)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(Space.MEDIUM)
        about = self.tr("Who has written here, when and what about. What it says isn’t told.")
        self.fold.body.addWidget(Hint(about))
        self.fold.body.addSpacing(Space.LITTLE)
        self.fold.body.addLayout(self.lines)
        self.fold.turned.connect(self._read)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.fold)

    def showEvent(self, event: QShowEvent) -> None:
        """Read anew what was written on other tabs."""
        super().showEvent(event)
        self._read(self.fold.is_open)

    def event(self, event: QEvent) -> bool:
        """Read anew what a dialog over the page may have added."""
        if event.type() == QEvent.Type.WindowUnblocked:
            self._read(self.isVisible() and self.fold.is_open)
        return super().event(event)

    def _read(self, is_open: bool) -> None:
        """Read what has happened; what is typed just now belongs to it."""
        if is_open:
            self._session.save_now()
            vault, known = self._desk.vault, self._session.mentorship.id
            read = lambda: vault.history(known)  # noqa: E731
            self._desk.background.run(self, read, self.tell, self._tell_failure)

    def tell(self, events: tuple[Event, ...]) -> None:
        """Show events, the newest of them first."""
        session = self._session
        words = HistoryWords(session.mentorship, session.programme, self._desk.language)
        hours, today = tuple(words.hours(events)), self._desk.today()
        if (hours, today) != (self._hours, self._read_on):
            self._hours, self._read_on = hours, today
            self._show(hours if self._is_whole else hours[:FIRST])

    def _show(self, hours: Sequence[Hour]) -> None:
        clear(self.lines)
        for day, found in groupby(hours, lambda hour: hour.day):
            self.lines.addWidget(Heading(self._day(day), 3))
            for hour in found:
                self.lines.addWidget(HourLines(hour))
        if not hours:
            self.lines.addWidget(Text(self.tr("Nothing has been noted yet."), "quiet"))
        if len(hours) < len(self._hours):
            rest = LinkButton(self.tr("Show all"))
            rest.clicked.connect(self._show_whole)
            self.lines.addLayout(row(rest))

    def _show_whole(self) -> None:
        self._is_whole = True
        self._show(self._hours)

    def _day(self, day: date) -> str:
        today = self._desk.today()
        near = {today: self.tr("Today"), today - timedelta(days=1): self.tr("Yesterday")}
        language = self._desk.language
        return near.get(day) or f"{language.weekday(day)} {language.date(day)}"

    def _tell_failure(self, error: MentorDeskError) -> None:
        self._read_on = None
        clear(self.lines)
        text = self._desk.language.say(error.sentence)
        self.lines.addWidget(Notice(self._desk.icons, Kind.DANGER, text))


class HourLines(QWidget):
    """An hour and who sat there, and under it what was done."""

    def __init__(self, hour: Hour) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        when = self.tr("{begins}–{ends} o’clock").format(begins=hour.begins, ends=hour.begins + 1)
        column.addWidget(Hint(" · ".join(filter(None, (when, hour.desk)))))
        for line in hour.lines:
            column.addWidget(Text(line))
