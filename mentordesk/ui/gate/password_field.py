"""A field for a password: hidden unless the person wants to see it, and never kept."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mentordesk.domain.password import MOST
from mentordesk.ui.fields import show_if
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, IconButton, Picture, row

HIDDEN, SHOWN = QLineEdit.EchoMode.Password, QLineEdit.EchoMode.Normal
ROOM: Final = 4 * MOST
"""So much that no password that may be chosen is cut off, in whichever form its signs come."""


class PasswordLine(QLineEdit):
    """The line itself. Escape empties it.

    ``caps_seen`` tells whether Caps Lock is on, which Qt shows only in the letters that come.
    """

    caps_seen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(ROOM)
        self.setEchoMode(HIDDEN)
        hints = Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        self.setInputMethodHints(hints | Qt.InputMethodHint.ImhNoAutoUppercase)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the line on Escape, and look at the letters for Caps Lock."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.setText("")
            return
        self._look_for_caps(event)
        super().keyPressEvent(event)

    def _look_for_caps(self, event: QKeyEvent) -> None:
        letter = event.text()
        if event.key() == Qt.Key.Key_CapsLock:
            self.caps_seen.emit(False)  # it may be either way now; the next letter tells
        elif len(letter) == 1 and letter.upper() != letter.lower():
            is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_seen.emit(letter.isupper() is not is_shifted)


class PasswordField(QWidget):
    """A line for a password and an eye that shows it.

    ``edited`` tells the text when it changes, ``entered`` that Return was pressed.
    """

    edited = Signal(str)
    entered = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.line = PasswordLine()
        self.eye = IconButton(icons, "eye", self.tr("Show what is typed"))
        self.eye.setCheckable(True)
        self.caps = QWidget()
        warning = Hint(self.tr("Caps Lock seems to be on."))
        warning.setWordWrap(False)
        self.caps.setLayout(row(Picture(icons, "triangle-alert", "warning"), warning))
        self.caps.hide()
        self.setFocusProxy(self.line)
        self._lay_out()
        self.eye.toggled.connect(self.show_typed)
        self.line.textChanged.connect(self.edited)
        self.line.returnPressed.connect(self.entered)
        self.line.caps_seen.connect(lambda seen: show_if(self.caps, seen))

    @property
    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def wipe(self) -> None:
        """Forget what was typed; nothing of it can be brought back by undoing."""
        self.line.setText("")
        self.show_typed(False)
        show_if(self.caps, False)

    def fill(self, text: str) -> None:
        """Put a text in and show it."""
        self.line.setText(text)
        self.show_typed(True)

    def show_typed(self, shown: bool) -> None:
        """Show or hide what is typed."""
        self.eye.setChecked(shown)
        self.eye.show_icon("eye-off" if shown else "eye")
        self.line.setEchoMode(SHOWN if shown else HIDDEN)
        name = self.tr("Hide what is typed") if shown else self.tr("Show what is typed")
        self.eye.setAccessibleName(name)
        self.eye.setToolTip(name)

    def _lay_out(self) -> None:
        line = row(self.eye, spacing=Space.TINY)
        line.insertWidget(0, self.line, 1)
        line.takeAt(line.count() - 1)  # the line takes all the room
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addLayout(line)
        column.addWidget(self.caps)
