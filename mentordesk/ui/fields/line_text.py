"""A field for a short text on one line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

MOST: Final = 10_000_000  # letters; Qt's own limit would cut off a long imported text


class LineText(QLineEdit):
    """A line to write on. ``edited`` tells its text when the person has changed it."""

    edited = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(MOST)
        self.textEdited.connect(self.edited)

    def show_text(self, text: str) -> None:
        """Show a stored text from its beginning; the same text changes nothing."""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)
