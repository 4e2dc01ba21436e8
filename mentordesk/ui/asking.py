"""A small dialog that asks or tells one thing, in our own look. Escape changes nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mentordesk.ui.fields import Folding
from mentordesk.ui.icons import MEDIUM, Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import (
    SHAPES,
    Heading,
    Kind,
    Picture,
    PrimaryButton,
    QuietButton,
    Text,
    line_width,
)

LETTERS = 52


class Asking(QDialog):
    """Asks with a heading, a few words and a verb on each button; gone when it is answered."""

    def __init__(self, window: QWidget | None, icons: Icons, kind: Kind, title: str) -> None:
        super().__init__(window)
        self.setWindowTitle("MentorDesk")
        self.title = Heading(title, 2)
        self.text = Text("")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        self._column.setSpacing(Space.MEDIUM)
        head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        head.addWidget(Picture(icons, *SHAPES[kind], MEDIUM), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        self._column.addLayout(head)
        self._column.addWidget(self.text)
        self._column.addSpacing(Space.LITTLE)
        self.setMinimumWidth(line_width(self, LETTERS))
        self.finished.connect(self.deleteLater)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the words need; Qt asks that only of what is in a window."""
        super().showEvent(event)
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))

    def ask(self, text: str, *buttons: QPushButton) -> None:
        """Show the words and the buttons; the first has the keyboard. Every button closes."""
        self.text.setText(text)
        for button in buttons:
            button.clicked.connect(self.accept)
        self._column.addWidget(Folding(*buttons, spacing=Space.LITTLE))
        buttons[0].setDefault(True)
        buttons[0].setFocus()
        self.open()


def primary(verb: str, act: Callable[[], object] | None = None) -> QPushButton:
    """Return the button of what most people want."""
    return _with(PrimaryButton(verb), act)


def quiet(verb: str, act: Callable[[], object] | None = None) -> QPushButton:
    """Return the button of another answer; without an act it only closes."""
    return _with(QuietButton(verb), act)


def _with(button: QPushButton, act: Callable[[], object] | None) -> QPushButton:
    if act is not None:
        button.clicked.connect(lambda _: act())
    return button
