"""What is shown while the vault's files are worked on: what is being done, and that it goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, line_width

LETTERS = 40


class Doing(QWidget):
    """A line in the middle of the window, and a bar that moves.

    ``got_on`` may be told from any thread how much is done, in hundredths; until then the bar says
    only that something is.
    """

    got_on = Signal(int)

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = Heading(text, 2)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(text)
        self.bar.setFixedHeight(Space.LITTLE)
        self.got_on.connect(self._show)
        self.bar.setFixedWidth(line_width(self, LETTERS))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        column.setSpacing(Space.LARGE)
        column.addStretch(1)
        column.addWidget(self.text)
        column.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _show(self, hundredths: int) -> None:
        self.bar.setRange(0, 100)
        self.bar.setValue(hundredths)
