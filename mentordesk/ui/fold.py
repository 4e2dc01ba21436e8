"""A heading that opens and folds away what is under it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import LinkButton

OPEN, SHUT = "chevron-down", "chevron-right"


class FoldHeading(LinkButton):
    """The heading of a fold: its arrow points down while it is open."""

    def __init__(self, text: str, icons: Icons) -> None:
        super().__init__(text, icons, SHUT)
        self.setCheckable(True)
        self.toggled.connect(self.draw)

    def draw(self) -> None:
        """Draw the arrow that fits."""
        self._name = OPEN if self.isChecked() else SHUT
        super().draw()


class Fold(QWidget):
    """A heading to press, and ``body`` that is shown while the heading is open.

    ``turned`` tells that the person has opened or folded it.
    """

    turned = Signal(bool)

    def __init__(self, heading: str, icons: Icons, is_open: bool = False) -> None:
        super().__init__()
        self.heading = FoldHeading(heading, icons)
        self.heading.clicked.connect(self.turned)
        self.content = QWidget()
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(Space.WIDE, 0, 0, 0)
        self.body.setSpacing(Space.LITTLE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addWidget(self.heading)
        column.addWidget(self.content)
        self.heading.toggled.connect(self.content.setVisible)
        self.content.setVisible(is_open)
        self.set_open(is_open)

    @property
    def is_open(self) -> bool:
        """Say whether the content is shown."""
        return self.heading.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Open or fold."""
        self.heading.setChecked(is_open)
