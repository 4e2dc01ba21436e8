"""The plan to write in: each phase with its span and its steps."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.plan import PhaseRow, StepRow, is_late
from mentordesk.ui.fields import DateField, Folding, Labelled, NameLine, Tick, show_if
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint, Picture, Text, row


class StepLine(QWidget):
    """A step with its tick; under it by when, who sees to it, and the day it was done.

    ``changed`` tells what is planned for it now.
    """

    changed = Signal(object)

    def __init__(self, row: StepRow, name: str, note: str, context: FormContext) -> None:
        super().__init__()
        self._planned = row.planned
        self._today = context.today
        self.tick = Tick(f"{row.number}. {name}", note)
        self.ends = _dates(context)
        self.responsible = NameLine(context.icons)
        self.done = _dates(context)
        self.late = _late(context, self.tr("Late"))
        self._done = Labelled(
            self.tr("Done on"), self.done, name=self._of(self.tr("Done on"), name)
        )
        self._lay_out(name)
        self.tick.mark.setAccessibleDescription(self.tr("Done"))
        self.tick.ticked.connect(self._turn)
        self.ends.edited.connect(lambda day: self._change(ends=day))
        self.responsible.edited.connect(lambda text: self._change(responsible=text))
        self.done.edited.connect(lambda day: self._change(done=day))
        self.show_row(row)

    def show_row(self, row: StepRow) -> None:
        """Show what is planned."""
        self._planned = row.planned
        self.ends.show_value(row.planned.ends)
        self.responsible.show_text(row.planned.responsible)
        self.done.show_value(row.planned.done)
        show_if(self.late, is_late(row.planned, self._today()))
        self.tick.show_tick(row.planned.done is not None)
        show_if(self._done, row.planned.done is not None)

    def _lay_out(self, name: str) -> None:
        by, who = self.tr("By when"), self.tr("Responsible")
        fields = Folding(
            Labelled(by, self.ends, name=self._of(by, name)),
            Labelled(who, self.responsible, name=self._of(who, name)),
            self._done,
            spacing=Space.LARGE,
        )
        self._fields = fields
        self._indent()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self.tick)
        column.addWidget(fields)
        column.addWidget(self.late)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the fields under the words of the tick at another text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._indent()

    def _indent(self) -> None:
        indent = self.tick.mark.sizeHint().width() + Space.TINY
        for widget in (self._fields, self.late):
            widget.setContentsMargins(indent, 0, 0, 0)

    def _of(self, what: str, name: str) -> str:
        return f"{what}, {name}"

    def _turn(self, done: bool) -> None:
        self._change(done=self._today() if done else None)

    def _change(self, **values: object) -> None:
        self.changed.emit(replace(self._planned, **values))


class PhaseBlock(QWidget):
    """A phase: its name, how far it is, its two days and its steps.

    ``changed`` tells what is planned for it or one of its steps now.
    """

    changed = Signal(object)

    def __init__(self, row: PhaseRow, name: str, context: FormContext) -> None:
        super().__init__()
        self._planned = row.planned
        self.steps: dict[str, StepLine] = {}
        self.far = Hint("")
        self.starts, self.ends = _dates(context), _dates(context)
        self.odd = Text(self.tr("The last day is before the first day."), "warning")
        self._lay_out(name)
        self.starts.edited.connect(lambda day: self._change(starts=day))
        self.ends.edited.connect(lambda day: self._change(ends=day))

    def add_step(self, step_id: str, line: StepLine) -> None:
        """Put a step after the others."""
        self.steps[step_id] = line
        line.changed.connect(self.changed)
        self._column.addWidget(line)

    def show_row(self, row: PhaseRow) -> None:
        """Show what is planned for the phase and its steps."""
        self._planned = row.planned
        far = self.tr("{done} of {steps} steps done")
        self.far.setText(far.format(done=row.done, steps=len(row.steps)))
        self.starts.show_value(row.planned.starts)
        self.ends.show_value(row.planned.ends)
        show_if(self.odd, _is_reversed(row.planned.starts, row.planned.ends))
        for step in row.steps:
            self.steps[step.step.id].show_row(step)

    def _lay_out(self, name: str) -> None:
        begins, ends = self.tr("Begins"), self.tr("Ends")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.MEDIUM)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Heading(name, 2))
        words.addWidget(self.far)
        self._column.addLayout(words)
        span = Folding(
            Labelled(begins, self.starts, name=f"{begins}, {name}"),
            Labelled(ends, self.ends, name=f"{ends}, {name}"),
            spacing=Space.LARGE,
        )
        self._column.addWidget(span)
        self._column.addWidget(self.odd)

    def _change(self, **values: object) -> None:
        self.changed.emit(replace(self._planned, **values))


def _dates(context: FormContext) -> DateField:
    return DateField(context.language.code, context.today, context.icons)


def _late(context: FormContext, text: str) -> QWidget:
    """Return a word that a step is late, with the shape that says so."""
    late = QWidget()
    line = row(Picture(context.icons, "triangle-alert", "warning"), Text(text, "warning"))
    line.setContentsMargins(0, 0, 0, 0)
    late.setLayout(line)
    return late


def _is_reversed(starts: date | None, ends: date | None) -> bool:
    return starts is not None and ends is not None and ends < starts
