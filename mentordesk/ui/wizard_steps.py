"""The wizard's quiet list of steps, and the bar with its buttons."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.ui.fields import plain
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import (
    Button,
    Caption,
    LinkButton,
    PrimaryButton,
    QuietButton,
    line_width,
)
from mentordesk.ui.wizard_column import bar_width

MOST_WIDTH = 280


class StepState(Enum):
    """Where a step stands: its icon and the colour of it."""

    DONE = ("circle-check", "good")
    NOW = ("circle-dot", "accent")
    LATER = ("circle", "muted")


class StepButton(Button):
    """A step by name; one may go back to those that were seen."""

    def __init__(self, text: str, icons: Icons) -> None:
        super().__init__(plain(text), "step")
        self._icons = icons
        self._plain = text
        self.state = StepState.LATER
        self.setCheckable(True)
        icons.theme.changed.connect(self.draw)

    def show_state(self, state: StepState, may_go: bool) -> None:
        """Show where the step stands, in shape, colour and words."""
        self.state = state
        self.setEnabled(may_go)
        self.setChecked(state is StepState.NOW)
        words = {
            StepState.DONE: self.tr("{step}, done"),
            StepState.NOW: self.tr("{step}, you are here"),
            StepState.LATER: self.tr("{step}, later"),
        }
        self.setAccessibleName(words[state].format(step=self._plain))
        self.draw()

    def bold_width(self) -> int:
        """Return how wide the button is when it is the one where the person is."""
        self.draw()
        self.ensurePolished()
        plain = self.fontMetrics().horizontalAdvance(self.text())
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        bold = QFontMetrics(font).horizontalAdvance(self.text())
        return self.sizeHint().width() + max(0, bold - plain)

    def draw(self) -> None:
        """Draw the icon of the state."""
        icon, size = self._icons.before_words(*self.state.value)
        self.setIcon(icon)
        self.setIconSize(size)


class StepList(QWidget):
    """All steps in order. ``chosen`` tells the number of one to go to."""

    chosen = Signal(int)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setProperty("ground", "page")
        self._icons = icons
        self.buttons: list[StepButton] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(Space.LARGE, Space.WIDE, 0, Space.LARGE)
        self._layout.setSpacing(2)
        self._layout.addWidget(Caption(self.tr("Steps")))
        self._layout.addSpacing(Space.LITTLE)
        self._layout.addStretch(1)
        icons.theme.changed.connect(self._fit)
        self._fit()

    def show_names(self, names: Sequence[str]) -> None:
        """Show other steps."""
        for button in self.buttons:
            button.setParent(None)
            button.deleteLater()
        self.buttons = [StepButton(name, self._icons) for name in names]
        for n, button in enumerate(self.buttons):
            button.clicked.connect(lambda _=False, n=n: self.chosen.emit(n))
            self._layout.insertWidget(self._layout.count() - 1, button)
        self._fit()

    def _fit(self) -> None:
        """Be as wide as the longest name in bold, within reason."""
        names = max((button.bold_width() for button in self.buttons), default=0)
        most = self._icons.theme.pixels(MOST_WIDTH)
        self.setFixedWidth(min(names + Space.LARGE, most))


class WizardBar(QWidget):
    """Stop at the left; back and on at the right. Always in sight, below the page."""

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.stop = LinkButton(self.tr("Stop"))
        self.back = QuietButton(self.tr("Back"), icons, "arrow-left")
        self.done = QuietButton(self.tr("Done"))
        self.next = PrimaryButton(self.tr("Go on"))
        self._inner = QWidget()
        inner = QHBoxLayout(self._inner)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(Space.MEDIUM)
        inner.addWidget(self.stop)
        inner.addStretch(1)
        for button in (self.done, self.back, self.next):
            inner.addWidget(button)
        self._layout = QHBoxLayout(self)
        self._layout.addStretch(1)
        self._layout.addWidget(self._inner, 1000)
        self._layout.addStretch(1)
        icons.theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """Stand under the column above and be as wide, its scroll bar left out."""
        right = Space.WIDE + bar_width(self)
        self._layout.setContentsMargins(Space.WIDE, Space.MEDIUM, right, Space.MEDIUM)
        self._inner.setMaximumWidth(max(line_width(self), self._inner.sizeHint().width()))
