"""A part of a page under a heading of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading


class Block(QWidget):
    """A heading and what stands under it, in ``body``."""

    def __init__(self, heading: str) -> None:
        super().__init__()
        self.heading = Heading(heading, 2)
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.MEDIUM)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LITTLE)
        column.addWidget(self.heading)
        column.addLayout(self.body)
        column.addStretch(1)
