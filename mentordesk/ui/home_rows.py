"""The rows of the first page: something to do, and the card of a running mentorship."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.domain.listed import Listed
from mentordesk.domain.need import Need
from mentordesk.domain.summary import Summary
from mentordesk.ui.icons import MEDIUM, Icons
from mentordesk.ui.letters import breakable
from mentordesk.ui.theme import Space, Theme
from mentordesk.ui.widgets import (
    Heading,
    Hint,
    IconButton,
    LinkButton,
    Picture,
    QuietButton,
    Text,
    line_width,
)
from mentordesk.ui.words import Words

LEAST = 32
"""With room for fewer letters beside its buttons a row puts them below."""

SHAPES = {
    Need.FINISH_SETUP: ("pencil", "muted"),
    Need.AGREE_TIME: ("calendar", "accent"),
    Need.RIVALS: ("users", "warning"),
    Need.RECORD_MEETING: ("pen-line", "warning"),
    Need.PREPARE_MEETING: ("calendar-days", "accent"),
    Need.CATCH_UP: ("triangle-alert", "warning"),
    Need.GIVE_FEEDBACK: ("file-text", "warning"),
    Need.CLOSE: ("archive", "good"),
    Need.END: ("archive", "warning"),
    Need.ERASE: ("clock", "warning"),
    Need.ERASE_HEALTH: ("lock", "accent"),
}


class NameButton(LinkButton):
    """A name that opens; a long one is cut where there is no more room, and whole in its tip."""

    def __init__(self, name: str) -> None:
        super().__init__(name.replace("&", "&&"))
        self._name = name
        self.setAccessibleName(name)
        self.setMinimumWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the room that the whole name takes."""
        drawn = self.fontMetrics().horizontalAdvance(self.text().replace("&&", "&"))
        frame = super().sizeHint().width() - drawn
        whole = self.fontMetrics().horizontalAdvance(self._name)
        return QSize(frame + whole, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the name to the room there is."""
        super().resizeEvent(event)
        missing = self.sizeHint().width() - self.width()
        room = self.fontMetrics().horizontalAdvance(self._name) - missing
        cut = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        shown = cut if missing > 0 else self._name
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(self._name if missing > 0 else "")


class TodoRow(QFrame):
    """Who, what and when, and the one button that does it; a menu holds the rest.

    What is due for erasure has a second button, which keeps it longer.
    """

    opened = Signal(str, str)
    ended = Signal(str)
    erase_wanted = Signal(str)
    keep_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, summary: Summary, need: Need, words: Words, icons: Icons) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        name = words.name(summary)
        self.button = QuietButton(words.verb(need))
        self.button.setAccessibleName(f"{words.verb(need)}: {name}")
        self._id, self.need = summary.id, need
        self.button.clicked.connect(self._do)
        self.menu = IconButton(icons, "ellipsis", self.tr("More to do with this"))
        self.menu.clicked.connect(self._want_menu)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self.title = Heading(breakable(name), 3)
        texts.addLayout(_with_lock(self.title, words.locked(summary), icons))
        texts.addWidget(Text(words.what(need, summary), "quiet"))
        said = QHBoxLayout()
        said.setSpacing(Space.MEDIUM)
        said.addWidget(Picture(icons, *SHAPES[need], MEDIUM))
        said.addLayout(texts, 1)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        self._layout.setSpacing(Space.MEDIUM)
        self._layout.addLayout(said, 1)
        acts = QHBoxLayout()
        acts.setSpacing(Space.LITTLE)
        verbs = QWidget()
        self._verbs = QBoxLayout(QBoxLayout.Direction.LeftToRight, verbs)
        self._verbs.setContentsMargins(0, 0, 0, 0)
        self._verbs.setSpacing(Space.LITTLE)
        keep = (self._keep_longer(name),) if need is Need.ERASE else ()
        self._buttons = (self.button, *keep)
        for button in self._buttons:
            self._verbs.addWidget(button)
        acts.addWidget(verbs)
        acts.addStretch(1)
        acts.addWidget(self.menu)
        self._layout.addLayout(acts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the words where they would leave them too little room."""
        super().resizeEvent(event)
        buttons = (*self._buttons, self.menu)
        room = self.width() - sum(b.sizeHint().width() + Space.LARGE for b in buttons)
        for layout, least in ((self._layout, line_width(self, LEAST)), (self._verbs, Space.LARGE)):
            ways = QBoxLayout.Direction
            layout.setDirection(ways.TopToBottom if room < least else ways.LeftToRight)

    def _keep_longer(self, name: str) -> QuietButton:
        keep = QuietButton(self.tr("Keep longer…"))
        keep.setAccessibleName(f"{keep.text()}: {name}")
        keep.clicked.connect(lambda: self.keep_wanted.emit(self._id))
        return keep

    def _do(self) -> None:
        if self.need in (Need.CLOSE, Need.END):
            self.ended.emit(self._id)
        elif self.need is Need.ERASE:
            self.erase_wanted.emit(self._id)
        else:
            self.opened.emit(self._id, self.need.value)

    def _want_menu(self) -> None:
        self.menu_wanted.emit(self._id, self.menu.mapToGlobal(self.menu.rect().bottomLeft()))


class Dots(QWidget):
    """One dot for each meeting: full ones are held, the ringed one is next."""

    MOST = 12

    def __init__(self, held: int, meetings: int, theme: Theme) -> None:
        super().__init__()
        self._held, self._meetings, self._theme = held, min(meetings, self.MOST), theme
        self._side = theme.pixels(8)
        text = self.tr("{held} of {meetings} meetings held")
        self.setAccessibleName(text.format(held=held, meetings=meetings))
        self.setToolTip(self.accessibleName())
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return room for the dots in a row."""
        return QSize(self._meetings * (self._side + Space.TINY) + 2, self._side + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for n in range(self._meetings):
            ink = self._theme.colour("accent" if n <= self._held else "edge")
            painter.setPen(ink)
            painter.setBrush(ink if n < self._held else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(1 + n * (self._side + Space.TINY), 2, self._side, self._side)


class Card(QFrame):
    """A running mentorship: a press anywhere opens it, its menu holds the rest."""

    opened = Signal(str, str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, each: Listed, words: Words, icons: Icons) -> None:
        super().__init__()
        summary = each.summary
        self.setProperty("ground", "card")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._id = summary.id
        self.title = NameButton(words.name(summary))
        self.title.clicked.connect(self._open)
        self.menu = IconButton(icons, "ellipsis", self.tr("More to do with this"))
        self.menu.clicked.connect(self._want_menu)
        left = QVBoxLayout()
        left.setSpacing(2)
        name = _with_lock(self.title, words.locked(summary), icons)
        name.addStretch(1)
        left.addLayout(name)
        for text in self._facts(each, words):
            hint = Hint(breakable(text))
            hint.setContentsMargins(Space.TINY + 1, 0, 0, 0)
            left.addWidget(hint)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.MEDIUM, Space.LITTLE, Space.LITTLE, Space.MEDIUM)
        layout.setSpacing(Space.LARGE)
        self._facts_beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._facts_beside.setSpacing(Space.LARGE)
        self._facts_beside.addLayout(left, 3)
        self._facts_beside.addLayout(self._right(summary, words, icons.theme), 2)
        layout.addLayout(self._facts_beside, 1)
        layout.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignTop)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is next under the name where both side by side would leave it too little."""
        super().resizeEvent(event)
        room = (self.width() - self.menu.sizeHint().width()) * 3 // 5
        ways = QBoxLayout.Direction
        is_narrow = room < line_width(self, LEAST)
        self._facts_beside.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        indent = Space.TINY + 1 if is_narrow else 0
        self._next.setContentsMargins(indent, 0, 0, 0)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the mentorship."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self._open()

    def _right(self, summary: Summary, words: Words, theme: Theme) -> QVBoxLayout:
        right = self._next = QVBoxLayout()
        right.setSpacing(Space.LITTLE)
        right.addStretch(1)
        right.addWidget(Dots(summary.held, summary.meetings, theme))
        right.addWidget(Hint(words.next_meeting(summary)))
        right.addStretch(1)
        return right

    def _facts(self, each: Listed, words: Words) -> list[str]:
        """Return where and with whom, or how many, then when."""
        summary, count = each.summary, len(each.members)
        members = self.tr("%n mentorships", "", count) if count else summary.mentor
        where = " · ".join(part for part in (summary.workplace, members) if part)
        return [text for text in (where, words.period(summary)) if text]

    def _open(self) -> None:
        self.opened.emit(self._id, "")

    def _want_menu(self) -> None:
        self.menu_wanted.emit(self._id, self.menu.mapToGlobal(self.menu.rect().bottomLeft()))


def _with_lock(title: QWidget, locked: str, icons: Icons) -> QHBoxLayout:
    """Return a name, and after it the lock of what is sealed; "" for none."""
    line = QHBoxLayout()
    line.setSpacing(Space.TINY)
    line.addWidget(title)
    if locked:
        lock = Picture(icons, "lock")
        lock.setToolTip(locked)
        lock.setAccessibleName(locked)
        title.setAccessibleDescription(locked)
        line.addWidget(lock)
        line.addStretch(1)
    return line
