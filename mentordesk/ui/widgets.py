"""The small parts that every page is put together from."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mentordesk.ui.icons import MEDIUM, SMALL, Icons
from mentordesk.ui.notice_line import NoticeLine
from mentordesk.ui.tall import Tall
from mentordesk.ui.theme import Space

CHARACTERS, NARROW = 72, 50
HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
)
"""Keys with which Return means something else."""

LETTERS = "aaaiiinnttsseeoolluukkmmrrvääjhypdö          "
"""Letters about as often as Finnish has them, to measure a line's width by."""


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Give a widget another look, by a property that the style sheet asks for."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class Text(QLabel):
    """Words to read: wrapped, never taken for markup. ``role`` names the look of it."""

    def __init__(self, text: str, role: str = "") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("role", role)


class Heading(Text):
    """A heading: 1 for the page, 2 for a section, 3 above a few lines."""

    def __init__(self, text: str, level: int = 1) -> None:
        super().__init__(text, ("title", "heading", "strong")[level - 1])


class Hint(Text):
    """A lighter, smaller line under what it explains."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "hint")


class Caption(Text):
    """A small label above a group, such as one in the sidebar."""

    def __init__(self, text: str) -> None:
        super().__init__(text, "caption")
        self.setWordWrap(False)


class Hairline(QFrame):
    """A thin line across."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "hairline")
        self.setFixedHeight(1)


class Picture(QLabel):
    """An icon amid a line of words, tinted anew when the look changes. Readers pass over it."""

    def __init__(self, icons: Icons, name: str, ink: str = "muted", size: int = SMALL) -> None:
        super().__init__()
        self._icons, self._name, self._ink, self._size = icons, name, ink, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        icons.theme.changed.connect(self.draw)
        self.draw()

    def show_icon(self, name: str, ink: str) -> None:
        """Show another icon."""
        self._name, self._ink = name, ink
        self.draw()

    def draw(self) -> None:
        """Draw the icon in the colours in force."""
        self.setPixmap(self._icons.pixmap(self._name, self._ink, self._size))
        self.setMinimumHeight(self.fontMetrics().lineSpacing())


class Button(QPushButton):
    """A button with a verb on it, perhaps with an icon. ``role`` names the look of it."""

    def __init__(
        self, text: str, role: str = "", icons: Icons | None = None, name: str = ""
    ) -> None:
        super().__init__(text)
        self.setProperty("role", role)
        self.setAutoDefault(False)
        self._icons, self._name = icons, name
        self._ink = {"primary": "on_accent", "link": "accent"}.get(role, "text")
        if icons is not None and name:
            icons.theme.changed.connect(self.draw)
            self.draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Return press it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & HELD:
            self.click()
            return
        super().keyPressEvent(event)

    def draw(self) -> None:
        """Draw the icon in the colours in force."""
        if self._icons is not None:
            icon, size = self._icons.before_words(self._name, self._ink)
            self.setIcon(icon)
            self.setIconSize(size)


class PrimaryButton(Button):
    """The one thing to press on a page."""

    def __init__(self, text: str, icons: Icons | None = None, name: str = "") -> None:
        super().__init__(text, "primary", icons, name)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon as the words are, while it can't be pressed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self._ink = "on_accent" if self.isEnabled() else "muted"
            self.draw()


class QuietButton(Button):
    """Another thing one may do: a plain outline."""

    def __init__(self, text: str, icons: Icons | None = None, name: str = "") -> None:
        super().__init__(text, "", icons, name)


class LinkButton(Button):
    """A thing one may do, as light as a link in a text."""

    def __init__(self, text: str, icons: Icons | None = None, name: str = "") -> None:
        super().__init__(text, "link", icons, name)


class IconButton(QToolButton):
    """A button that is only an icon; its name is for readers and the tool tip."""

    def __init__(self, icons: Icons, name: str, accessible: str, size: int = MEDIUM) -> None:
        super().__init__()
        self._icons, self._name, self._size = icons, name, size
        self.setAccessibleName(accessible)
        self.setToolTip(accessible)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        icons.theme.changed.connect(self.draw)
        self.draw()

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.draw()

    def draw(self) -> None:
        """Draw the icon in the colours in force."""
        side = self._icons.theme.pixels(self._size)
        self.setIcon(self._icons.icon(self._name))
        self.setIconSize(QSize(side, side))


class Kind(StrEnum):
    """What a notice is about; each has a shape and a colour of its own."""

    INFO = "info"
    GOOD = "good"
    WARNING = "warning"
    DANGER = "danger"


SHAPES = {
    Kind.INFO: ("info", "accent"),
    Kind.GOOD: ("circle-check", "good"),
    Kind.WARNING: ("triangle-alert", "warning"),
    Kind.DANGER: ("triangle-alert", "danger"),
}


class Notice(QFrame):
    """A line in the page that says something, perhaps with a button that mends it.

    ``pressed`` tells that the button was.
    """

    pressed = Signal()

    def __init__(self, icons: Icons, kind: Kind, text: str, remedy: str = "") -> None:
        super().__init__()
        self.setProperty("ground", kind.value)
        self.setAccessibleName(text)
        self.label = Text(text)
        self._line = NoticeLine(self, Picture(icons, *SHAPES[kind]), self.label)
        if remedy:
            button = QuietButton(remedy)
            button.clicked.connect(self.pressed)
            self._line.add_remedy(button)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button under the words where it would leave them too little room."""
        super().resizeEvent(event)
        self._line.fit(self.width() >= line_width(self, NARROW))


class Column(QScrollArea):
    """A page to read and fill in: one centred column that scrolls. ``body`` holds its rows.

    The scroll bar always has its room, and shows only when there is something to scroll to.
    """

    def __init__(self, characters: int = CHARACTERS) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = self.verticalScrollBar()
        bar.setEnabled(False)
        bar.rangeChanged.connect(lambda least, most: bar.setEnabled(most > least))
        self._characters = characters
        ground = Tall()
        ground.setProperty("ground", "page")
        self.content = Tall()
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(0, Space.WIDE, 0, Space.HUGE)
        self.body.setSpacing(Space.MEDIUM)
        sides = QHBoxLayout(ground)
        sides.setContentsMargins(Space.WIDE, 0, Space.WIDE, 0)
        sides.addStretch(1)
        sides.addWidget(self.content, 1000)
        sides.addStretch(1)
        self.setWidget(ground)
        self._limit()

    def changeEvent(self, event: QEvent) -> None:
        """Keep the column's width in letters when their size changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._limit()

    def _limit(self) -> None:
        self.content.setMaximumWidth(line_width(self, self._characters))


def line_width(widget: QWidget, characters: int = CHARACTERS) -> int:
    """Return how wide a field is that takes so many characters on a line, in pixels."""
    line = widget.fontMetrics().horizontalAdvance(LETTERS) * characters / len(LETTERS)
    return round(line) + 2 * Space.MEDIUM


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and let go of its widgets."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()  # else a layout's belated show() would make a window of it
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            clear(inner)


def row(*widgets: QWidget, spacing: int = Space.LITTLE) -> QHBoxLayout:
    """Return the widgets side by side, with what room is left after them."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return layout
