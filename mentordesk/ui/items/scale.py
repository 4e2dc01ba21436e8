"""A verbal scale: steps with what each means, one chosen in each view, and why."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QRadioButton, QWidget

from mentordesk.domain.item import Item
from mentordesk.ui.fields import Folding, GrowingText, Labelled, OneOf, show_if
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.items.step_row import StepHeads, StepRow
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hairline

WORDS_AT_LEAST = 24  # letters that the words of a step have beside the columns of buttons


class ScaleItem(ItemView):
    """A row of the feedback form: its steps read once, a column of buttons for each view."""

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.views = {view: self.words(f"role.{view}.name") for view in item.views} or {"": ""}
        self.groups = {view: OneOf(self) for view in self.views}
        self.reasons = {view: GrowingText(lines=1) for view in self.views}
        self.heads = StepHeads(list(self.views.values()))
        self.rows = [self._row(step) for step in self._steps()]
        self.column.setSpacing(Space.TINY)
        self._lay_out()
        self._listen()
        self.reload()

    def reload(self) -> None:
        """Show the stored steps and reasons."""
        self.show_answers()
        for view in self.views:
            self.groups[view].show_value(self.read(_part(view, "step")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose columns or lines for the buttons."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Stand the buttons in columns where the words have room beside them."""
        column = self.heads.column_width()
        words = self.fontMetrics().averageCharWidth() * WORDS_AT_LEAST
        in_columns = self.width() >= words + column * len(self.views)
        show_if(self.heads, in_columns and len(self.views) > 1)
        for row in self.rows:
            row.arrange(column if in_columns else 0)

    def _steps(self) -> tuple[str, ...]:
        scale = self.programme.scale(self.item.scale)
        return (*scale.steps, *scale.apart)

    def _row(self, step: str) -> StepRow:
        name = self.words(f"scale.{self.item.scale}.{step}")
        anchor = self.words(f"item.{self.item.id}.{step}")
        marks: dict[str, QRadioButton] = {}
        for view, called in self.views.items():
            mark = marks[called] = QRadioButton()
            who = f"{self.question}, {called}" if called else self.question
            mark.setAccessibleName(f"{who}: {name}")
            mark.setAccessibleDescription(anchor)
            self.groups[view].add(step, mark)
        return StepRow(self._step_words(step), marks)

    def _step_words(self, step: str) -> list[QWidget]:
        """Return what the step is called and, where the item says so, what it means."""
        name = self.speech.label(f"scale.{self.item.scale}.{step}")
        anchor = self.speech.label(f"item.{self.item.id}.{step}", "hint")
        return [name, anchor] if anchor.text() else [name]

    def _lay_out(self) -> None:
        self.column.addWidget(self.heads)
        for n, row in enumerate(self.rows):
            if n:
                self.column.addWidget(Hairline())
            self.column.addWidget(row)
        self.column.addSpacing(Space.TINY)
        self.column.addWidget(Folding(*self._reason_fields(), even=True, spacing=Space.LARGE))

    def _reason_fields(self) -> list[QWidget]:
        labels: Mapping[str, str] = {
            view: self.tr("Why, {view}").format(view=called.lower()) if called else self.tr("Why")
            for view, called in self.views.items()
        }
        return [
            Labelled(
                labels[view],
                self.asking(field, _part(view, "reason")),
                name=f"{labels[view]}, {self.question}",
            )
            for view, field in self.reasons.items()
        ]

    def _listen(self) -> None:
        for view in self.views:
            self.groups[view].chosen.connect(partial(self._keep, _part(view, "step")))

    def _keep(self, part: str, text: str) -> None:
        self.write(text, part)


def _part(view: str, name: str) -> str:
    return f"{view}.{name}" if view else name
