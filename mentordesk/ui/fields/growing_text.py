"""A field for long text that is as tall as what is written in it."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QScrollArea, QSizePolicy

from mentordesk.ui.tall import make_room, page_around

MOST_LINES: Final = 2000  # beyond that the field keeps its height and scrolls inside
NO_MODIFIER: Final = Qt.KeyboardModifier.NoModifier
MARGIN: Final = 2  # around the text, as a line edit has it
WISHED_LETTERS: Final = 24
PARAGRAPH: Final = "\u2029"  # how a text document keeps the end of a line


class GrowingText(QPlainTextEdit):
    """A field that grows with its text from some lines up. Tab leaves it; undo is its own.

    ``edited`` tells the text when the person has changed it. No-break spaces, line separators and
    the like stay as they are. With ``enter_ends`` the Enter key tells ``ended`` instead of
    beginning a new line; Shift+Enter still begins one.
    """

    edited = Signal(str)
    ended = Signal()

    def __init__(
        self, lines: int = 3, enter_ends: bool = False, letters: int = WISHED_LETTERS
    ) -> None:
        """Take the least lines, and how many letters it wants side by side with others."""
        super().__init__()
        self._lines = lines
        self._letters = letters
        self._enter_ends = enter_ends
        self._stored = self._raw = ""
        self._roomed = 0  # the height that the page has made room for at once
        self._followed: QScrollArea | None = None
        self._follow_soon = QTimer(self, singleShot=True, interval=0)
        self._follow_soon.timeout.connect(self.keep_caret_in_view)
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(MARGIN)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._tell)
        self.cursorPositionChanged.connect(self._follow_soon.start)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)

    def text(self) -> str:
        """Return what the field shows, letter for letter."""
        return self.document().toRawText().replace(PARAGRAPH, "\n")

    def show_text(self, text: str) -> None:
        """Show a stored text and begin its undo anew; the same text changes nothing."""
        if text == self._stored:
            return
        with QSignalBlocker(self):
            self.setPlainText(text)
        self._stored, self._raw = text, self.text()
        self._turn()
        self.fit()

    def sizeHint(self) -> QSize:
        """Return a modest width: the field takes what room there is."""
        letters = self.fontMetrics().averageCharWidth() * self._letters
        return QSize(letters, self.minimumHeight())

    def fit(self) -> None:
        """Take the height that the text needs at this width."""
        line = ceil(QFontMetricsF(self.font()).lineSpacing())
        frame = self.contentsMargins()
        edge = frame.top() + frame.bottom()
        most = line * MOST_LINES
        wanted = most if self.blockCount() > MOST_LINES else min(self._text_height(), most)
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if wanted == most
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        least = line * self._lines + MARGIN if self._lines > 1 else 0
        height = round(max(wanted, least) + 2 * MARGIN + edge)
        if height != self.height() or self.minimumHeight() != height:
            self.setFixedHeight(height)

    def keep_caret_in_view(self) -> None:
        """Scroll the page so that the line being written is seen."""
        area = page_around(self)
        page = area.widget() if area is not None else None
        if area is not None and page is not None and self.hasFocus():
            spot = self.viewport().mapTo(page, self.cursorRect().center())
            area.ensureVisible(spot.x(), spot.y(), 0, 2 * self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to a new width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the height once the look is known."""
        super().showEvent(event)
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit the height to another size of letters."""
        super().changeEvent(event)
        if self.isVisible() and event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the field with Enter where that is its way."""
        plain_key = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == NO_MODIFIER
        if self._enter_ends and plain_key and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keep the caret in view, not the whole field."""
        super().focusInEvent(event)
        area = page_around(self)
        if area is not None and area is not self._followed:
            self._followed = area  # it learns the height of its page after this field does
            area.verticalScrollBar().rangeChanged.connect(self._page_grew)
        self._follow_soon.start()

    def _turn(self) -> None:
        """Begin the lines at the side where the text's own letters begin."""
        from_right = self.document().firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def _grow(self) -> None:
        """Take the height of what was written, which the page may not know of yet."""
        self.fit()
        area = page_around(self)
        if area is not None and self.minimumHeight() != self._roomed:
            self._roomed = self.minimumHeight()
            make_room(self, area)

    def _page_grew(self) -> None:
        self._follow_soon.start()

    def _text_height(self) -> float:
        layout, block, height = self.document().documentLayout(), self.document().begin(), 0.0
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        return height

    def _tell(self) -> None:
        raw = self.text()
        if raw != self._raw:
            self._stored = self._raw = raw
            self._turn()
            self._grow()
            self.edited.emit(raw)
