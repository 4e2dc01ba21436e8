"""A list to pick one thing from."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

LEAST_LETTERS, MOST_LETTERS = 16, 30


class Pick(QComboBox):
    """A list that opens. ``chosen`` tells the value that the person picked.

    The wheel scrolls the page, never the choice.
    """

    chosen = Signal(str)

    def __init__(self, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._names: dict[str, str] = {}
        self.show_names(names)
        self.activated.connect(lambda n: self.chosen.emit(self.itemData(n)))

    def show_names(self, names: Mapping[str, str]) -> None:
        """Offer these values by their names; none of them is chosen."""
        if names != self._names:
            self._names = dict(names)
            self.clear()
            for value, name in names.items():
                self.addItem(name, value)
            self.setCurrentIndex(-1)

    def show_value(self, value: str) -> None:
        """Show a stored choice; one that isn't in the list is shown as none."""
        self.setCurrentIndex(self.findData(value))

    def sizeHint(self) -> QSize:
        """Return a width for the names, within reason."""
        wanted = super().sizeHint()
        letters = self.fontMetrics().averageCharWidth() * MOST_LETTERS
        return QSize(min(wanted.width(), letters), wanted.height())

    def minimumSizeHint(self) -> QSize:
        """Return a width for a dozen letters: longer names may be cut off where it is narrow."""
        least = super().minimumSizeHint()
        letters = self.fontMetrics().averageCharWidth() * LEAST_LETTERS
        return QSize(min(least.width(), letters), least.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
