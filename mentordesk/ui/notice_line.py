"""How the parts of a notice lie: a picture, words, and perhaps a button beside or below them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from mentordesk.ui.theme import Space

_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class NoticeLine(QHBoxLayout):
    """The picture stands amid the words' first line, or in the middle beside a button."""

    def __init__(self, notice: QWidget, picture: QWidget, words: QWidget) -> None:
        super().__init__(notice)
        self._picture = picture
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._words.addWidget(words, 1)
        self.setContentsMargins(Space.MEDIUM, Space.LITTLE, Space.MEDIUM, Space.LITTLE)
        self.setSpacing(Space.LITTLE)
        self.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        self.addLayout(self._words, 1)

    def add_remedy(self, button: QWidget) -> None:
        """Add the button."""
        self._words.addWidget(button, 0, _MIDDLE)

    def fit(self, is_wide: bool) -> None:
        """Put the button beside the words where they have room enough, else below."""
        is_beside = is_wide and self._words.count() > 1
        ways, heights = QBoxLayout.Direction, Qt.AlignmentFlag
        self._words.setDirection(ways.LeftToRight if is_beside else ways.TopToBottom)
        self.setAlignment(self._picture, heights.AlignVCenter if is_beside else heights.AlignTop)
