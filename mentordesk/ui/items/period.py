"""Where and when: the workplace, the first and last day, hours and days."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from mentordesk.domain.item import Item
from mentordesk.domain.records import Details
from mentordesk.ui.fields import DateField, Folding, Labelled, LineText, NumberField
from mentordesk.ui.fields.typed_field import TypedField
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space

PAIRS = (("name",), ("workplace",), ("starts", "ends"), ("hours_per_day", "days_per_week"))
"""Which fields of ``Details`` stand side by side; a programme names those it asks."""


class PeriodItem(ItemView):
    """The details that the item's lines name."""

    watches = (Details,)

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        asked = {line.id for line in item.lines}
        self.fields = {name: self._field(name) for pair in PAIRS for name in pair if name in asked}
        self.column.setSpacing(Space.MEDIUM)
        for pair in PAIRS:
            parts = [self._labelled(name) for name in pair if name in asked]
            if parts:
                even = not isinstance(self.fields[pair[0]], LineText)
                shown = Folding(*parts, spacing=Space.LARGE) if even else parts[0]
                self.column.addWidget(shown)
        self.reload()

    def reload(self) -> None:
        """Show the stored details."""
        for name, field in self.fields.items():
            value = getattr(self.mentorship.details, name)
            if isinstance(field, TypedField):
                field.show_value(value)
            else:
                field.show_text(value)

    def _field(self, name: str) -> LineText | TypedField:
        made: LineText | TypedField
        if name in ("name", "workplace"):
            made = LineText()
        elif name in ("starts", "ends"):
            context = self.context
            made = DateField(context.language.code, context.today, context.icons)
        else:
            made = NumberField(whole=name == "days_per_week")
        made.edited.connect(partial(self._keep, name))
        return made

    def _labelled(self, name: str) -> QWidget:
        return Labelled(
            self.speech.label(f"item.{self.item.id}.{name}", "quiet"), self.fields[name]
        )

    def _keep(self, name: str, value: object) -> None:
        self.session.put(replace(self.mentorship.details, **{name: value}))
