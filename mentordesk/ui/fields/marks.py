"""A mark to set beside a text of any length."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.ui.fields.two_tongued import TwoTongued
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, Text


class MarkRow(QWidget):
    """A tick box or radio button with wrapped words beside it that can be pressed as well."""

    def __init__(self, mark: QAbstractButton, words: str | TwoTongued, note: str = "") -> None:
        super().__init__()
        self.mark = mark
        self.text = Text(words) if isinstance(words, str) else words
        name = self.text.text()
        mark.setAccessibleName(f"{name}. {note}" if note else name)
        self.words = QVBoxLayout()
        self.words.setSpacing(0)
        self.words.setContentsMargins(0, Space.TINY, 0, 0)
        self.words.addWidget(self.text)
        if note:
            self.words.addWidget(Hint(note))
        self.words.addStretch(1)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(Space.TINY)
        self.row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(self.words, 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Press the mark when its words are pressed."""
        pressed = event.button() == Qt.MouseButton.LeftButton
        if pressed and self.mark.isEnabled() and self.rect().contains(event.position().toPoint()):
            self.mark.setFocus(Qt.FocusReason.MouseFocusReason)
            self.mark.click()


class Tick(MarkRow):
    """A tick box with its words. ``ticked`` tells when the person has set or taken the tick."""

    ticked = Signal(bool)

    def __init__(self, words: str | TwoTongued, note: str = "") -> None:
        super().__init__(QCheckBox(), words, note)
        self.mark.clicked.connect(self.ticked)

    @property
    def is_ticked(self) -> bool:
        """Say whether the tick is set."""
        return self.mark.isChecked()

    def show_tick(self, ticked: bool) -> None:
        """Show a stored tick."""
        self.mark.setChecked(ticked)
