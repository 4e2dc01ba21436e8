"""The small parts of the gate's pages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from mentordesk.ui.fields import Folding, show_added, show_if
from mentordesk.ui.icons import Icons
from mentordesk.ui.tall import make_room, page_around
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Column, Heading, Kind, Notice, Picture, Text, row, set_look

CHARACTERS = 56
MARK = 32
"""The side of the program's mark, at 100 % text size."""
TOP_PART = 8
"""What part of the height is left free above at 100 %, besides the column's own margin."""


class Problem(QWidget):
    """A line under a field that says what is wrong with it, or no longer; gone when nothing is."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.text = Text("", "danger")
        self._picture = Picture(icons, "triangle-alert", "danger")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.LITTLE)
        line.addWidget(self._picture)
        line.addWidget(self.text, 1)
        self.hide()

    def say(self, text: str, *, aloud: bool = True) -> None:
        """Say what is wrong, to a screen reader too; nothing with an empty text."""
        self._picture.show_icon("triangle-alert", "danger")
        set_look(self.text, "role", "danger")
        self._show(text, aloud=aloud)

    def reassure(self, text: str) -> None:
        """Say that it is no longer wrong, to a screen reader too."""
        self._picture.show_icon("info", "muted")
        set_look(self.text, "role", "")
        self._show(text, aloud=True)

    def _show(self, text: str, *, aloud: bool) -> None:
        self.text.setText(text)
        show_if(self, bool(text))
        if text and aloud:
            bring_in_sight(self)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


class Mark(QLabel):
    """The program's own picture. Readers pass over it."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._theme = icons.theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._theme.changed.connect(self.draw)
        self.draw()

    def draw(self) -> None:
        """Draw it at the text size in force."""
        side = self._theme.pixels(MARK)
        self.setPixmap(QGuiApplication.windowIcon().pixmap(QSize(side, side)))


class GatePage(Column):
    """A page of the gate: the program's name, a heading, and one calm column."""

    def __init__(self, icons: Icons, title: str) -> None:
        super().__init__(CHARACTERS)
        self.icons = icons
        self.notices = QVBoxLayout()
        self.parts = QVBoxLayout()
        self.parts.setSpacing(Space.MEDIUM)
        self.head = row(Mark(icons), Heading("MentorDesk", 3), spacing=Space.MEDIUM)
        self.title = Heading(title)
        self._top = QSpacerItem(0, 0)
        self.body.addSpacerItem(self._top)
        self.body.addLayout(self.head)
        self.body.addLayout(self.notices)
        self.body.addSpacing(Space.MEDIUM)
        self.body.addWidget(self.title)
        self.body.addLayout(self.parts)
        self.body.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Begin a little below the top, at a place that what is typed doesn't move.

        Where all is in sight only without that, the page begins at its top.
        """
        super().resizeEvent(event)
        self._share_out()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give up what is free above before anything new on the page goes out of sight."""
        if event.type() is QEvent.Type.LayoutRequest and watched is self.widget():
            self._share_out()
        return super().eventFilter(watched, event)

    def _share_out(self) -> None:
        height = self.viewport().height()
        air = height * 100 // self.icons.theme.percent // TOP_PART
        free = max(0, min(air, height - self._taken()))
        if free != self._top.sizeHint().height():  # asked for anew, it would be shared out anew
            self._top.changeSize(0, free)
            self.body.invalidate()

    def _taken(self) -> int:
        """Return the height of what stands on the page, without the free part above."""
        room = self.viewport().width() - 2 * Space.WIDE
        width = min(room, self.content.maximumWidth())
        return self.body.totalHeightForWidth(width) - self._top.sizeHint().height()

    def arrive(self) -> None:
        """Put the keyboard where one begins."""

    def notice(self, kind: Kind, text: str) -> None:
        """Say something on top of the page."""
        self.notices.addWidget(Notice(self.icons, kind, text))

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Put buttons side by side, with air before them."""
        self.parts.addSpacing(Space.LITTLE)
        self.parts.addWidget(Folding(*buttons, spacing=Space.MEDIUM))


def bring_in_sight(part: QWidget) -> None:
    """Scroll the page around a part so far that it is seen."""
    around, area = part.parentWidget(), page_around(part)
    if around is not None and area is not None:
        show_added(around)
        make_room(part, area)
        area.ensureWidgetVisible(part, 0, Space.WIDE)
