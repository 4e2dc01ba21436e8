"""A backup in the list: when it was made, and what is known of it without opening it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mentordesk.domain.backup import Backup
from mentordesk.ui.backups.words import BackupWords
from mentordesk.ui.fields import Folding
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint, QuietButton


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
        texts = QWidget()
        column = QVBoxLayout(texts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Heading(when, 3))
        column.addWidget(Hint(words.about(backup)))
        line = Folding(texts, self.button)
        line.weigh(texts, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.LARGE, Space.LITTLE, Space.MEDIUM, Space.LITTLE)
        whole.addWidget(line)
