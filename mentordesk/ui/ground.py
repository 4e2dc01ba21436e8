"""What the window is laid out on: the sidebar, the pages with a line over them, the foot."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.ui.icons import Icons
from mentordesk.ui.sidebar import Sidebar
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Kind, Notice, clear


class Ground(QWidget):
    """Holds the parts of the window in their places."""

    def __init__(self, side: Sidebar, pages: QWidget, foot: QWidget, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self._side = side
        self._messages = QVBoxLayout()
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._messages)
        right.addWidget(pages, 1)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(side)
        upper.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(upper, 1)
        whole.addWidget(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sidebar at most its share of the width."""
        super().resizeEvent(event)
        self._side.fit(self.width())

    def tell(self, kind: Kind, text: str, remedy: str = "") -> Notice:
        """Say something over the pages, in the place of the last; return it for its button."""
        self.clear()
        self._messages.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, 0)
        notice = Notice(self._icons, kind, text, remedy)
        self._messages.addWidget(notice)
        return notice

    def clear(self) -> None:
        """Take away what was said."""
        clear(self._messages)
        self._messages.setContentsMargins(0, 0, 0, 0)
