"""A label above its field."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.ui.fields.plain import plain
from mentordesk.ui.fields.two_tongued import TwoTongued
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Text


def name_field(field: QWidget, name: str) -> None:
    """Name a field, or the part of it that takes the typing, for screen readers."""
    (field.focusProxy() or field).setAccessibleName(name)


class Labelled(QWidget):
    """A label, perhaps a hint under it, and the field that they are about.

    ``role`` is the look of the label; ``name`` what a screen reader calls the field where the
    label alone would not tell.
    """

    def __init__(
        self, label: str | TwoTongued, field: QWidget, *, role: str = "quiet", name: str = ""
    ) -> None:
        super().__init__()
        is_said = isinstance(label, TwoTongued)
        self.label = label if is_said else Text(plain(label), role)
        self.label.setBuddy(field)
        self.field = field
        name_field(field, name or (label.text() if is_said else label))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.TINY)
        self.column.addWidget(self.label)
        self.row = QHBoxLayout()
        self.row.setSpacing(Space.TINY)
        self.row.addWidget(field)
        self.column.addLayout(self.row)
        self.column.addStretch(1)

    def add_beside(self, widget: QWidget) -> None:
        """Put something small after the field, such as a button."""
        self.row.addWidget(widget)
