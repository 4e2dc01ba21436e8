"""A line whose text stands for a value."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.ui.fields.appear import show_if
from mentordesk.ui.fields.line_text import LineText
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Text


class TypedField(QWidget):
    """A line for a date, a time or a number; empty where there is none.

    ``edited`` tells the value as soon as it can be read. What can't be read never changes the value
    there was before; it stays as it was typed, and gets a sentence under the line when the field is
    left. ``restore`` takes it back.
    """

    edited = Signal(object)

    def __init__(self, characters: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: Any = None
        self._before: Any = None
        self._characters = characters
        self.line = LineText()
        self.problem = Text("", "warning")
        self.problem.hide()
        self.setFocusProxy(self.line)
        self.row = QHBoxLayout()
        self.row.setSpacing(Space.TINY)
        self.row.addWidget(self.line)
        self.row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addLayout(self.row)
        column.addWidget(self.problem)
        self.line.edited.connect(self._typed)
        self.line.editingFinished.connect(self.settle)
        self._set_width()

    def read(self, text: str) -> Any:
        """Return the value that a text stands for, None when it can't be told."""
        raise NotImplementedError

    def write(self, value: Any) -> str:
        """Return a value as it is written."""
        raise NotImplementedError

    def complaint(self) -> str:
        """Return the sentence for a text that can't be read."""
        raise NotImplementedError

    def is_unfinished(self, _text: str) -> bool:
        """Say whether a text that can be read is probably still being typed."""
        return False

    @property
    def value(self) -> Any:
        """The value last shown or told."""
        return self._value

    @property
    def is_unreadable(self) -> bool:
        """Say whether something is typed that stands for no value."""
        text = self.line.text().strip()
        return bool(text) and self.read(text) is None

    def show_value(self, value: Any) -> None:
        """Show a stored value; the same one leaves a text that waits for mending as it is."""
        if value != self._value:
            self._value = self._before = value
            self.restore()

    def settle(self) -> None:
        """Write the value plainly when the field is left, or say that it can't be read."""
        unreadable, value = self.is_unreadable, self._meant()
        self._complain(unreadable)
        self._before = value
        if not unreadable:
            self.line.show_text(self._text(value))
        self._tell(value)

    def restore(self) -> None:
        """Show the value there is in place of what was typed."""
        self.line.show_text(self._text(self._value))
        self._complain(False)

    def empty(self) -> None:
        """Take away what is typed and the value, and tell so."""
        self.line.show_text("")
        self.settle()

    def changeEvent(self, event: Any) -> None:
        """Keep the width in letters when their size changes."""
        super().changeEvent(event)
        if event.type() == event.Type.FontChange:
            self._set_width()

    def _typed(self, text: str) -> None:
        may_go_on = bool(text.strip()) and self.is_unfinished(text)
        if not may_go_on and not self.is_unreadable:
            self._complain(False)
        self._tell(self._before if may_go_on else self._meant())

    def _meant(self) -> Any:
        """Return the value of what is typed; of what can't be read, the one before."""
        text = self.line.text().strip()
        value = self.read(text) if text else None
        return self._before if text and value is None else value

    def _tell(self, value: Any) -> None:
        if value != self._value:
            self._value = value
            self.edited.emit(value)

    def _text(self, value: Any) -> str:
        return "" if value is None else self.write(value)

    def _complain(self, wrong: bool) -> None:
        self.problem.setText(self.complaint() if wrong else "")
        show_if(self.problem, wrong)
        self.line.setAccessibleDescription(self.problem.text())

    def _set_width(self) -> None:
        letter = self.fontMetrics().horizontalAdvance("0")
        self.line.setFixedWidth(letter * (self._characters + 3))
