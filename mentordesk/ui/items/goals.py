"""The goals of a mentorship, written in place."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mentordesk.domain.item import Item
from mentordesk.domain.records import Goal, Origin, new_id
from mentordesk.domain.threads import origins
from mentordesk.ui.fields import GrowingText, Segments, show_if
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.items.record_rows import RecordRow, RecordRows
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import IconButton


class GoalRow(RecordRow):
    """A goal's text and, where several are asked about, where it comes from."""

    def __init__(self, goal: Goal, icons: Icons, asked: tuple[Origin, ...]) -> None:
        super().__init__(goal)
        self.field = GrowingText(lines=1, enter_ends=True)
        self.field.setAccessibleName(self.tr("Goal"))
        self.field.setPlaceholderText(self.tr("What should be learned or reached?"))
        names = {
            Origin.AGREEMENT.value: self.tr("From the agreement"),
            Origin.PERSONAL.value: self.tr("Own goal"),
        }
        offered = {origin.value: names[origin] for origin in asked}
        self.origin = Segments(offered, self.tr("Where the goal comes from"))
        show_if(self.origin, len(asked) > 1)
        self.remove = IconButton(icons, "trash-2", self.tr("Remove the goal"), SMALL)
        self._lay_out()
        self.field.edited.connect(self._write)
        self.field.ended.connect(self.ended)
        self.origin.chosen.connect(self._choose)
        self.remove.clicked.connect(self.removed)
        self.show_record(goal)

    def show_record(self, record: Goal) -> None:
        """Show a goal."""
        self.record = record
        self.field.show_text(record.text)
        self.origin.show_value(record.origin)

    def begin(self) -> None:
        """Put the caret in the text."""
        self.field.setFocus()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(Space.TINY)
        line.addWidget(self.field, 1)
        line.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.TINY)
        column.setSpacing(Space.TINY)
        column.addLayout(line)
        column.addWidget(self.origin)

    def _write(self, text: str) -> None:
        self.record = replace(self.record, text=text)
        self.changed.emit(self.record)

    def _choose(self, origin: str) -> None:
        self.record = replace(self.record, origin=Origin(origin or self.record.origin))
        self.origin.show_value(self.record.origin)
        if self.record.text.strip():
            self.changed.emit(self.record)


class GoalsItem(RecordRows):
    """The goals; Enter goes to the next row, and makes one where there is none."""

    watches = (Goal,)

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        if not self.rows:
            self.open_row()

    def add_words(self) -> str:
        """Return what stands on the button that adds a row."""
        return self.tr("Add a goal")

    def shown(self) -> tuple[Goal, ...]:
        """Return all goals."""
        return self.mentorship.goals

    def blank(self) -> Goal:
        """Return a goal without a text."""
        usual = Goal(new_id())
        asked = origins((self.item,))
        return usual if usual.origin in asked else replace(usual, origin=asked[0])

    def make_row(self, record: Goal) -> GoalRow:
        """Return a row for a goal."""
        return GoalRow(record, self.context.icons, origins((self.item,)))
