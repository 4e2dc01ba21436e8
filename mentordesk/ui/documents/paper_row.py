"""One line of the list of documents: what it is, where it stands, and what one can do with it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mentordesk.ui.documents.listed import Mark
from mentordesk.ui.fields import show_if
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint, IconButton, LinkButton, Picture, Text, line_width

SIDE_BY_SIDE, STACKED = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
ROOMY, LEAST = 30, 16
"""How many letters must have room beside buttons with words, and beside icons."""
ICON = 32


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
        self._verbs: dict[LinkButton, str] = {}
        self._acts = QHBoxLayout(self._buttons)
        self._acts.setContentsMargins(0, 0, 0, 0)
        self._acts.setSpacing(Space.TINY)
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
        self._verbs[button] = text
        self._acts.addWidget(button)
        return button

    def add_menu(self, menu_name: str) -> QMenu:
        """Offer more behind a small button."""
        button = IconButton(self._icons, "ellipsis", f"{menu_name}: {self.name}", SMALL)
        menu = QMenu(button)
        button.setMenu(menu)
        self._acts.addWidget(button)
        return menu

    def minimumSizeHint(self) -> QSize:
        """Return the room that the words or the buttons need, one under the other."""
        least = super().minimumSizeHint()
        icon = self._icons.theme.pixels(ICON)
        return QSize(max(self.title.minimumSizeHint().width(), 4 * icon), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use words or only icons, beside the name or under it, as there is room."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Choose what this width has room for."""
        mark = self.picture.sizeHint().width() + Space.LITTLE
        room = self.width() - self._line.contentsMargins().left() - mark - Space.LITTLE
        words, icons = self._wide(with_words=True), self._wide(with_words=False)
        is_roomy = room - words >= line_width(self, ROOMY)
        is_stacked = not is_roomy and room - icons < line_width(self, LEAST)
        self._write(with_words=is_roomy or (is_stacked and room >= words))
        self._line.setDirection(STACKED if is_stacked else SIDE_BY_SIDE)
        self._acts.setContentsMargins(mark if is_stacked else 0, 0, 0, 0)
        self._acts.setAlignment(LEFT if is_stacked else RIGHT)

    def _wide(self, *, with_words: bool) -> int:
        self._write(with_words=with_words)
        return self._acts.sizeHint().width()

    def _write(self, *, with_words: bool) -> None:
        for button, text in self._verbs.items():
            button.setText(text if with_words else "")
            button.setToolTip("" if with_words else text)
        self._acts.invalidate()
