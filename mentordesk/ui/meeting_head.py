"""The top of a meeting's tab: when and where it is, whether it was held, and how to begin."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mentordesk.domain.mentorship import Change
from mentordesk.domain.programme import Form
from mentordesk.domain.records import Meeting
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import DateField, Folding, plain, show_if
from mentordesk.ui.fields.flow import Flow
from mentordesk.ui.form_head import Opening
from mentordesk.ui.session import Session
from mentordesk.ui.speech import Speech
from mentordesk.ui.theme import Space
from mentordesk.ui.when import time_of
from mentordesk.ui.widgets import Heading, IconButton, LinkButton, Picture, Text


class HeldMark(QWidget):
    """A tick that the meeting was held, and the day it was."""

    def __init__(self, meeting_id: str, name: str, session: Session, desk: Desk) -> None:
        super().__init__()
        self._meeting_id = meeting_id
        self._session = session
        self._today = desk.today
        self._language = desk.language
        self.tick = QCheckBox(plain(self.tr("{meeting} was held").format(meeting=name)))
        self.day = DateField(desk.language.code, desk.today, desk.icons)
        self.day.line.setAccessibleName(self.tr("The day it was held"))
        keeps_room = self.day.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)
        self.day.setSizePolicy(keeps_room)
        self.odd = Text("", "warning")
        self.odd.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(Folding(self.tick, self.day))
        box.addWidget(self.odd)
        self.tick.clicked.connect(self._tick)
        self.day.edited.connect(self._set)
        self.day.line.editingFinished.connect(self._show_what_holds)

    def show_held(self, held: date | None) -> None:
        """Show the day, or that the meeting wasn't held yet; a day being typed stays."""
        is_typed = self.day.is_unreadable or self.day.line.hasFocus()
        if held is None and is_typed and self.tick.isChecked():
            return
        self.tick.setChecked(held is not None)
        self.day.setVisible(held is not None)
        self.day.show_value(held)
        self._say_if_odd(held)

    def _say_if_odd(self, held: date | None) -> None:
        """Say softly that it was held before it was to be; that may well be right."""
        meeting = self._session.mentorship.meeting(self._meeting_id)
        agreed = meeting.starts.date() if meeting and meeting.starts else None
        is_odd = held is not None and agreed is not None and held < agreed
        said = self.tr("That is before the agreed day, {day}. Is it right?")
        day = self._language.date(agreed) if agreed else ""
        self.odd.setText(said.format(day=day) if is_odd else "")
        self.tick.setAccessibleDescription(self.odd.text())
        show_if(self.odd, is_odd)

    def _tick(self, ticked: bool) -> None:
        self.day.show_value(None)
        self._set(self._likely_day() if ticked else None)
        self._session.save_now()

    def _likely_day(self) -> date:
        """Return the day that was agreed unless it is still ahead; else today."""
        meeting, today = self._session.mentorship.meeting(self._meeting_id), self._today()
        agreed = meeting.starts.date() if meeting and meeting.starts else today
        return min(agreed, today)

    def _show_what_holds(self) -> None:
        meeting = self._session.mentorship.meeting(self._meeting_id)
        if meeting is not None:
            self.show_held(meeting.held)

    def _set(self, held: Any) -> None:
        meeting = self._session.mentorship.meeting(self._meeting_id)
        if meeting is not None and meeting.held != held:
            self._session.put(replace(meeting, held=held))


class MeetingHead(QWidget):
    """Time, place and whether it was held; under them how it begins.

    A meeting with several forms has the ways to them there: ``form_wanted`` tells a form's id.
    ``papers_wanted`` and ``calendar_wanted`` tell what was chosen from its menu.
    """

    form_wanted = Signal(str)
    papers_wanted = Signal()
    calendar_wanted = Signal()

    def __init__(
        self, meeting: Meeting, name: str, forms: tuple[Form, ...], session: Session, desk: Desk
    ) -> None:
        super().__init__()
        self._meeting_id = meeting.id
        self._is_to_come = meeting.held is None
        self._session = session
        self._desk = desk
        self._speech = Speech(session, desk.language)
        self.opening: Opening | None = None
        self.title = self._title(name, forms)
        self.when = Text("")
        self.more = IconButton(desk.icons, "ellipsis", self.tr("More: {name}").format(name=name))
        self.more.setMenu(self._menu())
        self.held = HeldMark(meeting.id, name, session, desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LITTLE)
        column.addWidget(self.title)
        column.addLayout(self._time_row())
        column.addWidget(self.held)
        if len(forms) == 1:
            self._add_beginning(forms[0], column)
        else:
            column.addWidget(self._ways(forms))
        self.refresh()
        session.changed.connect(self._on_change)

    def refresh(self) -> None:
        """Show the meeting as it is now."""
        meeting = self._session.mentorship.meeting(self._meeting_id)
        if meeting is None:
            return
        minutes = self.tr("{minutes} min").format(minutes=meeting.minutes)
        parts = (time_of(meeting, self._desk.language), minutes if meeting.starts else "")
        self.when.setText(" · ".join(p for p in (*parts, meeting.location.strip()) if p))
        self.held.show_held(meeting.held)
        self.calendar.setEnabled(meeting.starts is not None)

    def _time_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.LITTLE)
        row.addWidget(Picture(self._desk.icons, "calendar"))
        row.addWidget(self.when, 1)
        row.addWidget(self.more)
        return row

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(self.tr("Print the papers of this meeting…"), self.papers_wanted.emit)
        text = self.tr("Save for the calendar (.ics)…")
        self.calendar = menu.addAction(text, self.calendar_wanted.emit)
        return menu

    def _title(self, name: str, forms: tuple[Form, ...]) -> QWidget:
        """Return the meeting's name, with the title of its form where it has only one."""
        keys = [f"form.{form.id}.title" for form in forms]
        if len(keys) == 1 and self._speech.text(keys[0]):
            return self._speech.label(keys[0], "heading", f"{name} · ")
        return Heading(name, 1 if len(keys) > 1 else 2)

    def _add_beginning(self, form: Form, column: QVBoxLayout) -> None:
        for intro in self._speech.labels({f"form.{form.id}.intro": "quiet"}):
            column.addWidget(intro)
        self.opening = Opening(form, self._speech, self._desk.icons, self._is_to_come)
        column.addWidget(self.opening)

    def _ways(self, forms: tuple[Form, ...]) -> QWidget:
        """Return a button for each form, which leads to it."""
        ways = QWidget()
        flow = Flow(ways)
        for form in forms:
            name = self._speech.text(f"form.{form.id}.name")
            way = LinkButton(plain(name), self._desk.icons, "chevron-down")
            way.clicked.connect(partial(self.form_wanted.emit, form.id))
            flow.addWidget(way)
        return ways

    def _on_change(self, change: Change) -> None:
        if isinstance(change.record, Meeting) and change.record.id == self._meeting_id:
            self.refresh()
