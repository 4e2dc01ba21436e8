"""When and where a meeting is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.days import is_work_day
from mentordesk.domain.records import Details, Meeting
from mentordesk.domain.schedule import MORNING
from mentordesk.ui.fields import (
    DateField,
    Folding,
    Labelled,
    LineText,
    NumberField,
    TimeField,
    TypedField,
    show_if,
)
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.icons import SMALL
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, IconButton, LinkButton, Text

MONDAY: Final = date(2001, 1, 1)


class MeetingRow(QWidget):
    """A meeting's day, time, length and place. ``changed`` tells the meeting as it was made.

    ``removed`` tells a meeting that is not to be held at all.
    """

    changed = Signal(object)
    removed = Signal(object)

    def __init__(self, meeting: Meeting, name: str, context: FormContext) -> None:
        super().__init__()
        self.meeting = meeting
        self._name = name
        self._context = context
        self._period = Details()
        self.day = DateField(context.language.code, context.today, context.icons)
        self.weekday = Text("", "quiet")
        self.weekday.setWordWrap(False)
        self.day.row.insertWidget(1, self.weekday)
        self.clock = TimeField()
        self.minutes = NumberField(whole=True)
        self.location = LineText()
        self.warning = Text("", "warning")
        self.remove = LinkButton(self.tr("Remove the time"))
        self.remove.setAccessibleDescription(name)
        self.take_away = IconButton(
            context.icons, "trash-2", self.tr("Remove {name}").format(name=name), SMALL
        )
        self.take_away.hide()
        self._lay_out()
        self._listen()

    def let_go(self, may_go: bool) -> None:
        """Offer to remove the meeting, or not."""
        show_if(self.take_away, may_go)

    def show_meeting(self, meeting: Meeting, period: Details) -> None:
        """Show a meeting, and a soft warning about a day that seems odd."""
        self.meeting, self._period = meeting, period
        starts = meeting.starts
        if starts is not None or not self._waits_for_mending():
            self.day.show_value(starts.date() if starts else None)
            if not self._is_being_emptied(self.clock):
                self.clock.show_value(starts.time() if starts else None)
        if not self.minutes.is_unreadable and not self._is_being_emptied(self.minutes):
            self.minutes.show_value(meeting.minutes)
        self.location.show_text(meeting.location)
        self._show_weekday()
        show_if(self.remove, starts is not None or self._waits_for_mending())
        self.warning.setText(self._oddness())
        show_if(self.warning, bool(self.warning.text()))

    def _lay_out(self) -> None:
        fields = {
            self.tr("Day"): self.day,
            self.tr("Time"): self.clock,
            self.tr("Minutes"): self.minutes,
            self.tr("Place"): self.location,
        }
        *when, where = (
            Labelled(label, field, name=f"{label}, {self._name}") for label, field in fields.items()
        )
        heading = QHBoxLayout()
        heading.addWidget(Heading(self._name, 3), 1)
        heading.addWidget(self.remove)
        heading.addWidget(self.take_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addLayout(heading)
        column.addWidget(Folding(Folding(*when), where, last_grows=True))
        column.addWidget(self.warning)

    def _listen(self) -> None:
        self.day.edited.connect(self._set_start)
        self.clock.edited.connect(self._set_start)
        self.minutes.edited.connect(self._set_minutes)
        self.location.edited.connect(lambda text: self._tell(replace(self.meeting, location=text)))
        self.remove.clicked.connect(self._forget_start)
        self.take_away.clicked.connect(lambda: self.removed.emit(self.meeting))
        for field in (self.day, self.clock, self.minutes):
            field.line.editingFinished.connect(self._fill_what_is_empty)

    def _set_start(self) -> None:
        """Keep the start; half of one isn't kept while the other half can't be read."""
        day: date | None = self.day.value
        usual = None if self.clock.is_unreadable else MORNING
        clock: time | None = self.clock.value or usual
        starts = datetime.combine(day, clock) if day and clock else None
        self._tell(replace(self.meeting, starts=starts))

    def _forget_start(self) -> None:
        for field in (self.day, self.clock):
            field.empty()
        self.show_meeting(self.meeting, self._period)

    def _show_weekday(self) -> None:
        days = (MONDAY + timedelta(n) for n in range(7))
        names = [self._context.language.weekday(day) for day in days]
        letters = self.weekday.fontMetrics()
        self.weekday.setMinimumWidth(max(letters.horizontalAdvance(name) for name in names))
        day: date | None = self.day.value
        self.weekday.setText(names[day.weekday()] if day else "")

    def _waits_for_mending(self) -> bool:
        unreadable = self.day.is_unreadable or self.clock.is_unreadable
        return unreadable or self._is_being_emptied(self.day)

    def _is_being_emptied(self, field: TypedField) -> bool:
        return field.line.hasFocus() and not field.line.text().strip()

    def _set_minutes(self, minutes: int | None) -> None:
        if minutes is not None:
            self._tell(replace(self.meeting, minutes=minutes))

    def _fill_what_is_empty(self) -> None:
        """Show what holds where a field was left empty."""
        self.show_meeting(self.meeting, self._period)
        if not self.minutes.line.text().strip():
            self.minutes.show_value(self.meeting.minutes)
        if self.meeting.starts is not None and not self.clock.line.text().strip():
            self.clock.show_value(self.meeting.starts.time())

    def _tell(self, meeting: Meeting) -> None:
        self.meeting = meeting
        self.changed.emit(meeting)

    def _oddness(self) -> str:
        if self.meeting.starts is None:
            return ""
        day, period = self.meeting.starts.date(), self._period
        said = []
        if not is_work_day(day, self._context.is_holiday):
            said.append(self.tr("This day is a weekend or a public holiday."))
        if (period.starts and day < period.starts) or (period.ends and day > period.ends):
            said.append(self.tr("This day is outside the agreed period."))
        return " ".join(said)
