"""A field for a number."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from mentordesk.domain.typed import read_number, write_number
from mentordesk.ui.fields.typed_field import TypedField

WIDTH: Final = 5


class NumberField(TypedField):
    """A line for a number, with a comma or a point; None while empty. ``whole`` takes no parts."""

    def __init__(self, whole: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, parent)
        self._whole = whole

    def read(self, text: str) -> float | None:
        """Return the number that a text stands for."""
        number = read_number(text)
        if number is None or not self._whole:
            return number
        return int(number) if number.is_integer() else None

    def write(self, value: float) -> str:
        """Return a number such as ``7,5``."""
        return write_number(value)

    def complaint(self) -> str:
        """Return the sentence for a text that is no number."""
        if self._whole:
            return self.tr("Write a whole number, such as 4.")
        return self.tr("Write a number, such as 7,5.")
