"""A line that offers to put back what was just removed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from mentordesk.domain.records import Record
from mentordesk.ui.icons import Icons
from mentordesk.ui.letters import breakable
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import LinkButton, Text


class UndoLine(QFrame):
    """Says what was removed; ``wanted`` tells the records that should be put back."""

    wanted = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._records: tuple[Record, ...] = ()
        self.text = Text("", "quiet")
        self.button = LinkButton(self.tr("Put back"), icons, "undo-2")
        self.button.clicked.connect(self._take_back)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.LITTLE)
        line.addWidget(self.text, 1)
        line.addWidget(self.button)
        self.hide()

    def offer(self, records: Sequence[Record], text: str) -> None:
        """Say what was removed and take the focus, so that the next key can put it back."""
        self._records = tuple(records)
        self.text.setText(breakable(text))
        self.button.setAccessibleDescription(text)
        self.show()
        self.button.setFocus()

    def _take_back(self) -> None:
        self.hide()
        self.wanted.emit(self._records)
