"""The meetings to come: when and where, and what to focus on until then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from mentordesk.domain.item import Item
from mentordesk.domain.reading import meetings_in_order
from mentordesk.domain.records import Details, Meeting
from mentordesk.ui.fields import GrowingText, Labelled, show_if, tab_in_place
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.items.meeting_row import MeetingRow
from mentordesk.ui.naming import meeting_name
from mentordesk.ui.repeats import Repeats
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, clear


class NextMeetingsItem(ItemView):
    """A row for each meeting that wasn't held; at a meeting, above them what to focus on next."""

    watches = (Meeting, Details)

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.field = GrowingText()
        self.answer = self.asking(self.field)
        self.rows: dict[str, MeetingRow] = {}
        self.empty = Hint(self.tr("There are no more meetings to agree on."))
        self.repeats = Repeats(session, context.language, context.icons)
        self.repeats.added.connect(self._go_to)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.LARGE)
        self._lay_out()
        self.reload()

    def reload(self) -> None:
        """Show the stored text and times; rows are made anew only where the meetings are others."""
        self.show_answers()
        ahead = self._ahead()
        if [meeting.id for meeting in ahead] != list(self.rows):
            clear(self._list)
            self.rows = {meeting.id: self._row(meeting) for meeting in ahead}
        show_if(self.empty, not ahead)
        for meeting in ahead:
            self.rows[meeting.id].show_meeting(meeting, self.mentorship.details)
            self.rows[meeting.id].let_go(self.repeats.may_go(meeting))

    def _lay_out(self) -> None:
        if self.context.meeting_id:
            self.answer_with(self.answer)
            self.column.addSpacing(Space.LITTLE)
        self.column.addWidget(self.empty)
        self.column.addLayout(self._list)
        self.column.addWidget(self.repeats)
        if not self.context.meeting_id:
            other = self.tr("What else is agreed about the times")
            self.column.addSpacing(Space.LARGE)
            labelled = Labelled(other, self.answer)
            if self.hint.text():
                labelled.column.insertWidget(1, self.hint)
            self.column.addWidget(labelled)

    def _ahead(self) -> list[Meeting]:
        meetings = meetings_in_order(self.mentorship, self.programme)
        ids = [meeting.id for meeting in meetings]
        here = self.context.meeting_id
        first = ids.index(here) + 1 if here in ids else 0
        return [meeting for meeting in meetings[first:] if meeting.held is None]

    def _row(self, meeting: Meeting) -> MeetingRow:
        row = MeetingRow(meeting, self._called(meeting), self.context)
        row.changed.connect(self.session.put)
        row.removed.connect(self.repeats.remove)
        self._list.addWidget(row)
        if not self.context.meeting_id:
            tab_in_place(row)
        return row

    def _go_to(self, meeting_id: str) -> None:
        if meeting_id in self.rows:
            self.rows[meeting_id].day.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _called(self, meeting: Meeting) -> str:
        return meeting_name(meeting, self.programme, self.context.language.code)
