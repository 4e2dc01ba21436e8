"""The line that says that a mentorship is sealed, and leads to its document and out again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from mentordesk.domain.issued import Issued
from mentordesk.ui.desk import Desk
from mentordesk.ui.documents.sealed_words import local_day
from mentordesk.ui.fields import Folding
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import NARROW, Picture, QuietButton, Text, line_width

SIDE_BY_SIDE, STACKED = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class LockLine(QFrame):
    """``shown`` asks for the sealed document, ``unlocked`` for changing things again."""

    shown = Signal()
    unlocked = Signal()

    def __init__(self, issued: Issued, name: str, desk: Desk) -> None:
        """Take the document that locks, and what it is called."""
        super().__init__()
        self.setProperty("ground", "info")
        said = self.tr("{document} was sealed on {day} ({number}). Nothing here can be changed.")
        day = desk.language.date(local_day(issued.at))
        text = said.format(document=name, day=day, number=issued.number)
        self.setAccessibleName(text)
        self.text = Text(text)
        self.show_document = QuietButton(self.tr("Show the document"), desk.icons, "file-text")
        self.unlock = QuietButton(self.tr("Unlock to change…"), desk.icons, "lock-open")
        self.show_document.clicked.connect(self.shown)
        self.unlock.clicked.connect(self.unlocked)
        self._buttons = Folding(self.show_document, self.unlock, spacing=Space.LITTLE)
        words = self._words = QBoxLayout(SIDE_BY_SIDE)
        words.setSpacing(Space.LITTLE)
        words.addWidget(self.text, 1)
        words.addWidget(self._buttons)
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.MEDIUM, Space.LITTLE, Space.MEDIUM, Space.LITTLE)
        line.setSpacing(Space.LITTLE)
        line.addWidget(Picture(desk.icons, "lock", "accent"))
        line.addLayout(words, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where both don't fit on a line."""
        super().resizeEvent(event)
        buttons = (self.show_document, self.unlock)
        wanted = sum(button.sizeHint().width() for button in buttons) + Space.LITTLE
        beside = self.width() >= wanted + line_width(self, NARROW)
        self._buttons.setMinimumWidth(wanted if beside else 0)
        self._words.setDirection(SIDE_BY_SIDE if beside else STACKED)
