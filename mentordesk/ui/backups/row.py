"""A backup in the list: when it was made, and what is known of it without opening it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout

from mentordesk.domain.backup import Backup
from mentordesk.ui.backups.words import BackupWords
from mentordesk.ui.fields.folding import SIDE_BY_SIDE, STACKED
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint, QuietButton, line_width, row

NARROW = 44
"""With room for fewer letters a row puts its button below."""


class BackupRow(QFrame):
    """``chosen`` tells that the person wants this one; ``verb`` says what that leads to."""

    chosen = Signal()

    def __init__(self, backup: Backup, words: BackupWords, verb: str) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self.backup = backup
        when = words.when(backup.made)
        self.button = QuietButton(verb)
        self.button.setAccessibleName(f"{verb}: {when}")
        self.button.clicked.connect(self.chosen)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Heading(when, 3))
        texts.addWidget(Hint(words.about(backup)))
        act = row(self.button)
        self._line = QBoxLayout(SIDE_BY_SIDE, self)
        self._line.setContentsMargins(Space.LARGE, Space.LITTLE, Space.MEDIUM, Space.LITTLE)
        self._line.setSpacing(Space.LITTLE)
        self._line.addLayout(texts, 1)
        self._line.addLayout(act)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button under the words where it would leave them too little room."""
        super().resizeEvent(event)
        is_narrow = self.width() < line_width(self, NARROW)
        self._line.setDirection(STACKED if is_narrow else SIDE_BY_SIDE)
