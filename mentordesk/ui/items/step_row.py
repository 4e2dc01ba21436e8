"""The rows of a verbal scale."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from mentordesk.ui.fields import plain
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Caption

CENTRED = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class StepHeads(QWidget):
    """The names of the views above their columns."""

    def __init__(self, views: Sequence[str]) -> None:
        super().__init__()
        self._heads = [Caption(view) for view in views]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addStretch(1)
        for head in self._heads:
            head.setAlignment(CENTRED)
            row.addWidget(head)

    def column_width(self) -> int:
        """Return how wide a column is, the same for each view."""
        widest = max(head.sizeHint().width() for head in self._heads) + 2 * Space.LITTLE
        for head in self._heads:
            head.setFixedWidth(widest)
        return widest


class StepRow(QWidget):
    """One step of a scale: its name, what it means, and a radio button for each view.

    Where there is no room for columns, the buttons stand under the words with the views' names.
    """

    def __init__(self, words: Sequence[QWidget], marks: Mapping[str, QRadioButton]) -> None:
        """Take the buttons by what their view is called."""
        super().__init__()
        self.marks = marks
        self._width = -1
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        for said in words:
            self._words.addWidget(said)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, Space.TINY, 0, Space.TINY)
        self._grid.setSpacing(0)
        self._grid.setColumnStretch(0, 1)
        self._grid.addLayout(self._words, 0, 0)
        self.arrange(0)

    def arrange(self, width: int) -> None:
        """Stand the buttons in columns of a width, or under the words where it is 0."""
        if width == self._width:
            return
        self._width = width
        for n, (view, mark) in enumerate(self.marks.items(), 1):
            mark.setText("" if width else plain(view))
            self._grid.addWidget(mark, *((0, n) if width else (n, 0)), CENTRED if width else LEFT)
            self._grid.setColumnMinimumWidth(n, width)
