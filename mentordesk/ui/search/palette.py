"""The field for what to find, over the window, and under it what was found."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mentordesk.domain.searching import words_of
from mentordesk.ui.icons import Icons
from mentordesk.ui.search.finding import MOST, Found
from mentordesk.ui.search.hit_list import HitList
from mentordesk.ui.search.rows import HitRow
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, Picture

WIDTH: Final = 640
"""How wide it is at 100 % text size, where there is room."""

TOP_SHARE, HEIGHT_SHARE = 0.1, 0.8
VEIL: Final = 90  # of 255
PAGE: Final = 5
LEAST: Final = 80
"""The list is never lower, in pixels."""


class SearchField(QLineEdit):
    """Keeps the keyboard: arrows choose among what was found. ``left`` tells that Esc was pressed.

    ``stepped`` tells by how many rows to go, ``used`` that the chosen one is wanted.
    """

    left = Signal()
    stepped = Signal(int)
    used = Signal()

    STEPS: Final = {
        Qt.Key.Key_Down: 1,
        Qt.Key.Key_Up: -1,
        Qt.Key.Key_PageDown: PAGE,
        Qt.Key.Key_PageUp: -PAGE,
    }

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, and let Tab go nowhere."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            tabs = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if event.type() == QEvent.Type.KeyPress and event.key() in tabs:
                self.stepped.emit(1 if event.key() == Qt.Key.Key_Tab else -1)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, use or leave; other keys write."""
        key = Qt.Key(event.key())
        if key in self.STEPS:
            self.stepped.emit(self.STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.used.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class Palette(QWidget):
    """Covers the window lightly. ``typed`` tells the words, ``chosen`` the hit to go to."""

    typed = Signal(str)
    chosen = Signal(object)

    def __init__(self, window: QWidget, icons: Icons, name_of: Callable[[str], str]) -> None:
        super().__init__(window)
        self._window = window
        self._theme = icons.theme
        self._name_of = name_of
        self._came_from: QWidget | None = None
        self.field = SearchField()
        self.state = Hint("")
        self.list = HitList(icons.theme)
        self.card = QFrame(self)
        self._lay_out(icons)
        self._connect()
        window.installEventFilter(self)
        self.hide()

    def arrive(self) -> None:
        """Show it, ready to type over what was looked for last."""
        if self.isHidden():
            self._came_from = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.field.setFocus()
        self.field.selectAll()
        self._type(self.field.text())

    def leave(self) -> None:
        """Go back to where the person was."""
        self.hide()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus()

    def show_found(self, found: Found, code: str) -> None:
        """Show what was found; what was chosen stays chosen while it is the same."""
        rows = [
            HitRow(hit, self._name_of(hit.mentorship), self.list.rows.where(hit, programme, code))
            for hit, programme in found.hits
        ]
        before = self.list.currentIndex().row()
        self.list.rows.show_rows(rows)
        self.list.setCurrentIndex(self.list.rows.index(max(before, 0)))
        self._say(self._sum(found))
        self.place()

    def place(self) -> None:
        """Lie over the window, as tall as what was found."""
        self.setGeometry(self._window.rect())
        width = min(self._theme.pixels(WIDTH), self.width() - 2 * Space.WIDE)
        left, top = (self.width() - width) // 2, round(self.height() * TOP_SHARE)
        has_rows = self.list.rows.rowCount() > 0
        self.list.setVisible(has_rows)
        self.list.setFixedHeight(1)
        self._column.activate()
        height = self._column.totalHeightForWidth(width)
        self.card.setGeometry(left, top, width, height)
        self._column.activate()  # the rows' heights follow from the list's width
        if has_rows:
            room = round(self.height() * HEIGHT_SHARE) - height
            self.list.setFixedHeight(max(min(self.list.wished_height, room), LEAST))
            self.card.setGeometry(left, top, width, height + self.list.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nothing of what was found: it may be erased before it is asked for again."""
        super().hideEvent(event)
        if not event.spontaneous():
            self.list.rows.show_rows(())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave where the window beside it is pressed."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the veil over the window."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, VEIL))

    def _type(self, text: str) -> None:
        if not words_of(text):
            self.list.rows.show_rows(())
            self._say(
                self.tr(
                    "Names, goals, tasks, words, questions and answers of all mentorships are "
                    "searched, in any form of the word. What is about health is never found here."
                )
            )
        self.place()
        self.typed.emit(text)

    def _sum(self, found: Found) -> str:
        count = len(found.hits)
        if not count and not found.waiting:
            return self.tr("Nothing is found. Try another word, fewer words or a beginning.")
        said = self.tr("%n found", "", count)
        if count == MOST:
            said = self.tr("The first %n are shown. Another word narrows it.", "", count)
        if found.waiting:
            said += " · " + self.tr("Older texts are still being read.")
        return said

    def _say(self, text: str) -> None:
        self.state.setText(text)
        self._describe()

    def _describe(self) -> None:
        """Let a screen reader say what is chosen, as the keyboard stays in the field."""
        chosen = self.list.currentIndex()
        said = str(chosen.data()) if chosen.isValid() else self.state.text()
        self.field.setAccessibleDescription(said)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._type)
        self.field.left.connect(self.leave)
        self.field.stepped.connect(self.list.step)
        self.field.used.connect(lambda: self.list.use(self.list.currentIndex()))
        self.list.chosen.connect(self.chosen)
        self.list.selectionModel().currentChanged.connect(self._describe)
        self._theme.changed.connect(self.place)

    def _lay_out(self, icons: Icons) -> None:
        self.card.setProperty("ground", "palette")
        words = self.tr("Find in everything")
        self.field.setPlaceholderText(words)
        self.field.setAccessibleName(words)
        self.field.setProperty("role", "search")
        line = QHBoxLayout()
        line.addWidget(Picture(icons, "search"))
        line.addWidget(self.field, 1)
        column = self._column = QVBoxLayout(self.card)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        column.setSpacing(Space.LITTLE)
        column.addLayout(line)
        column.addWidget(self.state)
        column.addWidget(self.list)
