"""One choice among a few, which can be taken back."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QWidget

from mentordesk.ui.fields.flow import Flow
from mentordesk.ui.fields.plain import plain


class OneOf(QButtonGroup):
    """Buttons of which at most one is down; pressing it once more takes the choice back.

    ``chosen`` tells the value that the person chose, or an empty text. The arrow keys go from one
    to the next; Tab leaves.
    """

    chosen = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._value = ""
        self._buttons: dict[str, QAbstractButton] = {}
        self.buttonClicked.connect(self._clicked)

    @property
    def value(self) -> str:
        """What is chosen now."""
        return self._value

    def add(self, value: str, button: QAbstractButton) -> None:
        """Add a button that stands for a value."""
        button.setCheckable(True)
        self._buttons[value] = button
        self.addButton(button)

    def button_of(self, value: str) -> QAbstractButton:
        """Return the button that stands for a value."""
        return self._buttons[value]

    def show_value(self, value: str) -> None:
        """Show a stored choice; a value that no button stands for shows none."""
        self._value = value
        self.setExclusive(False)
        for known, button in self._buttons.items():
            button.setChecked(known == value)
        self.setExclusive(True)
        self._let_tab_in()

    def _let_tab_in(self) -> None:
        """Let Tab come to what is chosen, or to the first; the arrow keys do the rest."""
        chosen = self._value if self._value in self._buttons else next(iter(self._buttons), "")
        for known, button in self._buttons.items():
            takes = Qt.FocusPolicy.StrongFocus if known == chosen else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(takes)

    def _clicked(self, button: QAbstractButton) -> None:
        value = next(known for known, its in self._buttons.items() if its is button)
        self.show_value("" if value == self._value else value)
        self.chosen.emit(self._value)


class Segments(QWidget):
    """A few short choices side by side, on more lines where it is narrow."""

    chosen = Signal(str)

    def __init__(self, names: Mapping[str, str], question: str) -> None:
        """Take what each value is called, and the question, for screen readers."""
        super().__init__()
        flow = Flow(self)
        self.group = OneOf(self)
        self.group.chosen.connect(self.chosen)
        self.setAccessibleName(question)
        for value, name in names.items():
            button = QPushButton(plain(name))
            button.setProperty("role", "segment")
            button.setAutoDefault(False)
            button.setAccessibleName(f"{question}: {name}")
            self.group.add(value, button)
            flow.addWidget(button)

    def show_value(self, value: str) -> None:
        """Show a stored choice."""
        self.group.show_value(value)
