"""What was agreed to be done: what, who, by when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.records import Task, new_id
from mentordesk.ui.fields import DateField, Folding, GrowingText, Labelled, Pick
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.icons import SMALL
from mentordesk.ui.items.record_rows import RecordRow, RecordRows
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import IconButton


class TaskRow(RecordRow):
    """A task with a tick for done; under its text who does it and by when."""

    def __init__(self, task: Task, roles: Mapping[str, str], context: FormContext) -> None:
        super().__init__(task)
        self.done = QCheckBox()
        self.done.setAccessibleName(self.tr("Done"))
        self.done.setToolTip(self.tr("Done"))
        self.field = GrowingText(lines=1, enter_ends=True)
        self.field.setAccessibleName(self.tr("Task"))
        self.field.setPlaceholderText(self.tr("What will be done?"))
        self.who = Pick({"": "–", **roles})
        self.due = DateField(context.language.code, context.today, context.icons)
        self.remove = IconButton(context.icons, "trash-2", self.tr("Remove the task"), SMALL)
        self._lay_out()
        self._listen()
        self.show_record(task)

    def show_record(self, record: Task) -> None:
        """Show a task."""
        self.record = record
        self.done.setChecked(record.done)
        self.field.show_text(record.text)
        self.who.show_value(record.role)
        self.due.show_value(record.due)

    def begin(self) -> None:
        """Put the caret in the text."""
        self.field.setFocus()

    def _lay_out(self) -> None:
        who = Labelled(self.tr("Who"), self.who)
        who.row.setAlignment(self.who, Qt.AlignmentFlag.AlignLeft)
        under = Folding(who, Labelled(self.tr("By when"), self.due), spacing=Space.LARGE)
        words = QVBoxLayout()
        words.setSpacing(Space.LITTLE)
        words.addWidget(self.field)
        words.addWidget(under)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, Space.LITTLE)
        line.setSpacing(Space.TINY)
        line.addLayout(_beside_first_line(self.done))
        line.addLayout(words, 1)
        line.addLayout(_beside_first_line(self.remove))

    def _listen(self) -> None:
        self.done.clicked.connect(lambda done: self._change(done=done))
        self.field.edited.connect(lambda text: self._change(text=text))
        self.field.ended.connect(self.ended)
        self.who.chosen.connect(lambda role: self._change(role=role))
        self.due.edited.connect(self._set_due)
        self.remove.clicked.connect(self.removed)

    def _set_due(self, due: date | None) -> None:
        self._change(due=due)

    def _change(self, **values: object) -> None:
        self.record = replace(self.record, **values)
        self.changed.emit(self.record)


def _beside_first_line(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, Space.TINY, 0, 0)
    column.addWidget(widget)
    column.addStretch(1)
    return column


class TasksItem(RecordRows):
    """The tasks of this meeting, and those of others that weren't done when the form opened."""

    watches = (Task,)

    def add_words(self) -> str:
        """Return what stands on the button that adds a row."""
        return self.tr("Add a task")

    def shown(self) -> tuple[Task, ...]:
        """Return the tasks of this meeting and the open ones; a row once shown stays."""
        meeting = self.context.meeting_id
        return tuple(
            task
            for task in self.mentorship.tasks
            if not task.done or task.meeting == meeting or task.id in self.rows
        )

    def blank(self) -> Task:
        """Return a task without a text, agreed at this meeting."""
        return Task(new_id(), meeting=self.context.meeting_id)

    def make_row(self, record: Task) -> TaskRow:
        """Return a row for a task."""
        return TaskRow(record, self._roles(), self.context)

    def _roles(self) -> dict[str, str]:
        return {role.id: self._called(role.id) for role in self.programme.roles if role.person}

    def _called(self, role: str) -> str:
        name = self.words(f"role.{role}.name")
        holder = self.mentorship.holder(role)
        return f"{name}, {holder.name}" if holder and holder.name.strip() else name
