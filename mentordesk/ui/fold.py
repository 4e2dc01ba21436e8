"""A heading that opens and folds away what is under it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.ui.fields import MarkRow
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import IconButton

OPEN, SHUT = "chevron-down", "chevron-right"


class Arrow(IconButton):
    """Points down while what it belongs to is open."""

    def __init__(self, icons: Icons, name: str) -> None:
        super().__init__(icons, SHUT, name, SMALL)
        self.setProperty("role", "arrow")
        self.setCheckable(True)
        self.setToolTip("")
        self.toggled.connect(lambda is_open: self.show_icon(OPEN if is_open else SHUT))


class Fold(QWidget):
    """A heading to press, and ``body`` that is shown while the heading is open.

    ``turned`` tells that the person has opened or folded it.
    """

    turned = Signal(bool)

    def __init__(self, heading: str, icons: Icons, is_open: bool = False) -> None:
        super().__init__()
        self.arrow = Arrow(icons, heading)
        self.content = QWidget()
        self.body = QVBoxLayout(self.content)
        self.arrow.ensurePolished()
        under_words = self.arrow.sizeHint().width() + Space.TINY
        self.body.setContentsMargins(under_words, 0, 0, Space.LITTLE)
        self.body.setSpacing(Space.LITTLE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        self.head = MarkRow(self.arrow, heading)
        column.addWidget(self.head)
        column.addWidget(self.content)
        self.content.setVisible(is_open)
        self.arrow.toggled.connect(self.content.setVisible)
        self.arrow.clicked.connect(self.turned)
        self.set_open(is_open)

    @property
    def is_open(self) -> bool:
        """Say whether the content is shown."""
        return self.arrow.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Open or fold."""
        self.arrow.setChecked(is_open)
