"""A dialog of many words: as high as they need, but within its window's height and the screen."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from mentordesk.ui.fields import show_added
from mentordesk.ui.tall import Tall
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Notice, clear, line_width

LETTERS: Final = 62
BARS: Final = (Qt.ScrollBarPolicy.ScrollBarAsNeeded, Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
ROOM: Final = 0.94
"""How much of its window's size the dialog takes at the most."""


class SheetDialog(QDialog):
    """``body`` holds what is read and scrolls where it is long; ``foot`` is always in sight."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle("MentorDesk")
        self._window = window.window()
        self._content, self._under = Tall(), Tall()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.MEDIUM)
        self.messages, self.foot = QVBoxLayout(), QVBoxLayout()
        under = QVBoxLayout(self._under)
        under.setContentsMargins(Space.WIDE, Space.LITTLE, Space.WIDE, Space.WIDE)
        under.addLayout(self.messages)
        under.addLayout(self.foot)
        self._area = area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(self._under)
        for layout in (self.body, self.messages, self.foot, under):
            layout.setSpacing(Space.MEDIUM)
        self.finished.connect(self.deleteLater)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size that the words need, in the middle of the window."""
        super().showEvent(event)
        self.fit()
        if not event.spontaneous():
            frame = self.frameGeometry()
            frame.moveCenter(self._window.frameGeometry().center())
            self._stay_on(frame.topLeft())

    def empty(self) -> None:
        """Take everything out, to be filled anew."""
        for layout in (self.body, self.messages, self.foot):
            clear(layout)

    def say(self, *notices: Notice) -> None:
        """Show these lines above the foot, in the place of those before."""
        clear(self.messages)
        for notice in notices:
            self.messages.addWidget(notice)
        self.fit()

    def fit(self) -> None:
        """Take the size that the words need now."""
        screen = self.screen().availableGeometry()
        edges = self.frameSize() - self.size()
        room = (self._window.size() * ROOM).boundedTo(screen.size() - edges)
        width = min(line_width(self, LETTERS) + 2 * Space.WIDE, room.width())
        parts = (self._content, self._under)
        for part in parts:
            show_added(part)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        height = sum(_height(part, width) for part in parts)
        # A bar takes width, so that what would fit without it keeps it: it is there only if needed.
        is_whole = height <= room.height()
        self._area.setVerticalScrollBarPolicy(BARS[is_whole])
        self.setFixedSize(width, height if is_whole else room.height())
        self._stay_on(self.pos())

    def _stay_on(self, at: QPoint) -> None:
        """Move there, or as near as it takes that no edge of the dialog lies off the screen."""
        screen, size = self.screen().availableGeometry(), self.frameSize()
        left = min(at.x(), screen.x() + screen.width() - size.width())
        top = min(at.y(), screen.y() + screen.height() - size.height())
        self.move(max(left, screen.x()), max(top, screen.y()))


def _height(part: QWidget, width: int) -> int:
    """Return how high a part is; where nothing in it wraps, the width makes no difference."""
    layout = part.layout()
    assert layout is not None
    wanted = layout.totalHeightForWidth(width)
    return wanted if wanted >= 0 else layout.totalSizeHint().height()
