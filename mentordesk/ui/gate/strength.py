"""Says while a password is typed how hard it is to guess: a word, a bar and what would help."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.password_hint import PasswordHint, Strength
from mentordesk.domain.ports import Language
from mentordesk.ui.theme import Space, Theme
from mentordesk.ui.widgets import Hint, Text, row

STEPS = len(Strength) - 1
WIDTH, HEIGHT, GAP = 160, 8, 4
ADVICE_LINES = 2
INKS = {
    Strength.SHORT: "muted",
    Strength.WEAK: "danger",
    Strength.FAIR: "warning",
    Strength.GOOD: "good",
    Strength.STRONG: "good",
}


class Bar(QWidget):
    """As many filled steps as the password is strong; the others are outlines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.strength = Strength.SHORT
        theme.changed.connect(self._fit)
        self._fit()

    def show_strength(self, strength: Strength) -> None:
        """Fill so many steps."""
        self.strength = strength
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the steps."""
        super().paintEvent(event)
        gap = self._theme.pixels(GAP)
        wide = (self.width() - gap * (STEPS - 1)) / STEPS
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for step in range(STEPS):
            is_filled = step < self.strength
            ink = self._theme.colour(INKS[self.strength] if is_filled else "edge")
            painter.setPen(ink)
            painter.setBrush(ink if is_filled else Qt.BrushStyle.NoBrush)
            frame = QRectF(step * (wide + gap) + 0.5, 0.5, wide - 1, self.height() - 1)
            painter.drawRoundedRect(frame, gap / 2, gap / 2)
        painter.end()

    def _fit(self) -> None:
        self.setFixedSize(self._theme.pixels(WIDTH), self._theme.pixels(HEIGHT))


class Advice(Hint):
    """A line or two that always take the room of two, so that nothing below moves."""

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words, of two lines at least."""
        return max(super().heightForWidth(width), ADVICE_LINES * self.fontMetrics().lineSpacing())


class StrengthLine(QWidget):
    """The bar and the word in a line, the advice under them."""

    def __init__(self, theme: Theme, language: Language) -> None:
        super().__init__()
        self._language = language
        self.bar = Bar(theme)
        self.word = Text("", "strong")
        self.word.setWordWrap(False)
        self.advice = Advice("")
        self.advice.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addLayout(row(self.bar, self.word, spacing=Space.MEDIUM))
        column.addWidget(self.advice)
        self.clear()

    def clear(self) -> None:
        """Say what makes a good password, while none is typed."""
        self.bar.show_strength(Strength.SHORT)
        self.word.setText("")
        self.advice.setText(
            self.tr("At least 8 characters. Several words are easy to remember and hard to guess.")
        )

    def show_hint(self, hint: PasswordHint) -> None:
        """Show what is said of the password."""
        self.bar.show_strength(hint.strength)
        self.word.setText(self._words()[hint.strength])
        self.advice.setText(self._language.say(hint.advice))

    def _words(self) -> dict[Strength, str]:
        return {
            Strength.SHORT: self.tr("Too short"),
            Strength.WEAK: self.tr("Easy to guess"),
            Strength.FAIR: self.tr("Fair"),
            Strength.GOOD: self.tr("Good"),
            Strength.STRONG: self.tr("Strong"),
        }
