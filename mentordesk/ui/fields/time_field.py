"""A field for a time of day."""

from __future__ import annotations

from datetime import time
from typing import Final

from PySide6.QtWidgets import QWidget

from mentordesk.domain.typed import read_time, write_time
from mentordesk.ui.fields.typed_field import TypedField

WIDTH: Final = 5


class TimeField(TypedField):
    """A line for a time: 9, 9.30, 9:30 or 0930; None while empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, parent)
        self.line.setPlaceholderText(self.tr("h.mm"))

    def read(self, text: str) -> time | None:
        """Return the time of day that a text stands for."""
        return read_time(text)

    def write(self, value: time) -> str:
        """Return a time such as ``9.30``."""
        return write_time(value)

    def complaint(self) -> str:
        """Return the sentence for a text that is no time."""
        return self.tr("Write the time like this: 9.30.")
