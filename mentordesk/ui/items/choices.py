"""Items answered by choosing one thing."""

from __future__ import annotations

from PySide6.QtWidgets import QRadioButton

from mentordesk.domain.item import Item
from mentordesk.domain.reading import NO, NOT_ASKED, YES
from mentordesk.ui.fields import MarkRow, OneOf, Segments
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space


class YesNoItem(ItemView):
    """A question answered yes or no, or that wasn't asked; a second press takes it back."""

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        names = {YES: self.tr("Yes"), NO: self.tr("No"), NOT_ASKED: self.tr("Not asked")}
        self.field = Segments(names, self.question)
        self.field.chosen.connect(self.write)
        self.column.addWidget(self.field)
        self.reload()

    def reload(self) -> None:
        """Show the stored answer."""
        self.field.show_value(self.read())


class ChoiceItem(ItemView):
    """A question answered by one of its lines."""

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self.group = OneOf(self)
        self.group.chosen.connect(self.write)
        self.column.setSpacing(Space.TINY)
        for line in item.lines:
            row = MarkRow(QRadioButton(), self.speech.label(f"item.{item.id}.{line.id}"))
            row.mark.setAccessibleDescription(self.question)
            self.group.add(line.id, row.mark)
            self.column.addWidget(row)
        self.reload()

    def reload(self) -> None:
        """Show the stored answer."""
        self.group.show_value(self.read())
