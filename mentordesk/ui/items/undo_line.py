"""A line that offers to put back what was just removed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout

from mentordesk.domain.records import Record
from mentordesk.ui.icons import Icons
from mentordesk.ui.letters import breakable
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import LinkButton, Text

UNDO: Final = QKeySequence.StandardKey.Undo


class UndoLine(QFrame):
    """Says what was removed last; ``wanted`` tells the records that should be put back.

    What was removed before comes after it. Ctrl+Z puts back, too, wherever the keyboard is in the
    part that the line is of; in a field it takes back what was typed there, as ever.
    """

    wanted = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._removed: list[tuple[tuple[Record, ...], str]] = []
        self.text = Text("", "quiet")
        self.button = LinkButton(self.tr("Put back"), icons, "undo-2")
        self.button.setToolTip(QKeySequence(UNDO).toString(QKeySequence.SequenceFormat.NativeText))
        self.button.clicked.connect(self._take_back)
        self._key: QShortcut | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.LITTLE)
        line.addWidget(self.text, 1)
        line.addWidget(self.button)
        self.hide()

    def offer(self, records: Sequence[Record], text: str) -> None:
        """Say what was removed and take the focus, so that the next key can put it back."""
        self._removed.append((tuple(records), text))
        self._say()

    def forget(self) -> None:
        """Offer nothing any more."""
        self._removed.clear()
        self.hide()

    def _say(self) -> None:
        _, text = self._removed[-1]
        self.text.setText(breakable(text))
        self.button.setAccessibleDescription(text)
        self.show()
        self.button.setFocus()
        around = self.parentWidget()
        if self._key is None and around is not None:
            self._key = QShortcut(UNDO, around)
            self._key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._key.activated.connect(self._take_back)

    def _take_back(self) -> None:
        if not self._removed:
            return
        records, _ = self._removed.pop()
        if not self._removed:
            self.hide()
        self.wanted.emit(records)
        if self._removed:
            self._say()
