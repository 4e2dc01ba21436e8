"""A tick with its words, and a remark that opens under it when it is wanted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.ui.fields import GrowingText, Tick
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import IconButton


class Remarked(QWidget):
    """A line to tick off. ``ticked`` and ``remarked`` tell what the person did."""

    ticked = Signal(bool)
    remarked = Signal(str)

    def __init__(self, text: str, icons: Icons) -> None:
        super().__init__()
        self.tick = Tick(text)
        self.tick.ticked.connect(self.ticked)
        self.remark = GrowingText(lines=1)
        self.remark.setAccessibleName(self.tr("Remark: {line}").format(line=text))
        self.remark.setPlaceholderText(self.tr("Remark"))
        self.remark.edited.connect(self.remarked)
        self.remark.hide()
        self.opener = IconButton(icons, "message-circle", self.tr("Write a remark"), SMALL)
        self.opener.setAccessibleDescription(text)
        self.opener.clicked.connect(self._open)
        self.tick.row.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignTop)
        indent = QVBoxLayout()
        indent.setContentsMargins(Space.WIDE, 0, 0, 0)
        indent.addWidget(self.remark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self.tick)
        column.addLayout(indent)

    def show_line(self, ticked: bool, remark: str) -> None:
        """Show a stored tick and remark; a field once opened stays."""
        self.tick.show_tick(ticked)
        self.remark.show_text(remark)
        if remark.strip():
            self._reveal()

    def _open(self) -> None:
        self._reveal()
        self.remark.setFocus()

    def _reveal(self) -> None:
        self.remark.show()
        self.opener.hide()
