"""One line of the list of documents: what it is, where it stands, and what one can do with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mentordesk.ui.documents.listed import Mark
from mentordesk.ui.fields import show_if
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint, IconButton, LinkButton, Picture, Text, line_width

SIDE_BY_SIDE, STACKED = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
LEAST_WORDS = 20
"""How many letters must have room before the buttons."""


class PaperRow(QWidget):
    """A mark, a name with lines under it, and light buttons at the right."""

    def __init__(self, icons: Icons, name: str, mark: Mark, *, is_sealed: bool = False) -> None:
        super().__init__()
        self._icons = icons
        self.name = name
        self.picture = Picture(icons, *mark)
        self.title = Text(name) if is_sealed else Heading(name, 3)
        self.state = Hint("")
        self._texts = QVBoxLayout()
        self._texts.setSpacing(0)
        self._texts.addWidget(self.title)
        self._texts.addWidget(self.state)
        words = QHBoxLayout()
        words.setSpacing(Space.LITTLE)
        words.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        words.addLayout(self._texts, 1)
        self._buttons = QWidget()
        self._acts = QHBoxLayout(self._buttons)
        self._acts.setContentsMargins(0, 0, 0, 0)
        self._acts.setSpacing(Space.TINY)
        self._acts.addStretch(1)
        self._line = QBoxLayout(SIDE_BY_SIDE, self)
        indent = Space.WIDE if is_sealed else 0
        self._line.setContentsMargins(indent, Space.TINY, 0, Space.TINY)
        self._line.setSpacing(Space.TINY)
        self._line.addLayout(words, 1)
        self._line.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTop)

    def show_state(self, state: str, mark: Mark) -> None:
        """Show where it stands."""
        self.picture.show_icon(*mark)
        self.state.setText(state)
        show_if(self.state, bool(state))

    def add(self, text: str, icon: str) -> LinkButton:
        """Offer something to do with it."""
        button = LinkButton(text, self._icons, icon)
        button.setAccessibleName(f"{text}: {self.name}")
        self._acts.addWidget(button)
        return button

    def add_menu(self, menu_name: str) -> QMenu:
        """Offer more behind a small button."""
        button = IconButton(self._icons, "ellipsis", f"{menu_name}: {self.name}", SMALL)
        menu = QMenu(button)
        button.setMenu(menu)
        self._acts.addWidget(button)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where they would leave them too little room."""
        super().resizeEvent(event)
        room = self.width() - self._buttons.sizeHint().width()
        narrow = room < line_width(self, LEAST_WORDS)
        self._line.setDirection(STACKED if narrow else SIDE_BY_SIDE)
        self._acts.setContentsMargins(Space.WIDE if narrow else 0, 0, 0, 0)
        self._acts.setStretch(0, 0 if narrow else 1)
