"""A tick with its words, and a remark that opens under it when it is wanted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.ui.fields import AnswerField, Tick, TwoTongued
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import IconButton


class Remarked(QWidget):
    """A line to tick off, which ``ticked`` tells, and the field for its remark."""

    ticked = Signal(bool)

    def __init__(self, words: TwoTongued, remark: AnswerField, icons: Icons) -> None:
        super().__init__()
        text = words.text()
        self.tick = Tick(words)
        self.tick.ticked.connect(self.ticked)
        self.answer = remark
        self.remark = remark.field
        remark.field.setAccessibleName(self.tr("Remark: {line}").format(line=text))
        remark.field.setPlaceholderText(self.tr("Remark"))
        self.answer.hide()
        self.opener = IconButton(icons, "message-circle", self.tr("Write a remark"), SMALL)
        self.opener.setAccessibleDescription(text)
        self.opener.clicked.connect(self._open)
        self.tick.row.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignTop)
        indent = QVBoxLayout()
        indent.setContentsMargins(Space.WIDE, 0, 0, 0)
        indent.addWidget(self.answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self.tick)
        column.addLayout(indent)

    def show_line(self, ticked: bool, remark: str) -> None:
        """Show a stored tick, and the field where there is a remark; once opened it stays."""
        self.tick.show_tick(ticked)
        if remark.strip():
            self._reveal()

    def _open(self) -> None:
        self._reveal()
        self.remark.setFocus()

    def _reveal(self) -> None:
        self.answer.show()
        self.opener.hide()
