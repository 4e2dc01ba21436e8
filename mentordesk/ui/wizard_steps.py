"""The wizard's quiet list of steps, and the bar with its buttons."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Button, Caption, LinkButton, PrimaryButton, QuietButton

WIDTH = 200


class StepState(Enum):
    """Where a step stands: its icon and the colour of it."""

    DONE = ("circle-check", "good")
    NOW = ("circle-dot", "accent")
    LATER = ("circle", "muted")


class StepButton(Button):
    """A step by name; one may go back to those that were seen."""

    def __init__(self, text: str, icons: Icons) -> None:
        super().__init__(text.replace("&", "&&"), "step")
        self._icons = icons
        self._plain = text
        self._state = StepState.LATER
        self.setCheckable(True)
        icons.theme.changed.connect(self.draw)

    def show_state(self, state: StepState, may_go: bool) -> None:
        """Show where the step stands, in shape, colour and words."""
        self._state = state
        self.setEnabled(may_go)
        self.setChecked(state is StepState.NOW)
        words = {
            StepState.DONE: self.tr("{step}, done"),
            StepState.NOW: self.tr("{step}, you are here"),
            StepState.LATER: self.tr("{step}, later"),
        }
        self.setAccessibleName(words[state].format(step=self._plain))
        self.draw()

    def draw(self) -> None:
        """Draw the icon of the state."""
        side = self._icons.theme.pixels(SMALL)
        self.setIcon(self._icons.icon(*self._state.value))
        self.setIconSize(QSize(side, side))


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

    def _fit(self) -> None:
        self.setFixedWidth(self._icons.theme.pixels(WIDTH))


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
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.WIDE, Space.MEDIUM, Space.WIDE, Space.MEDIUM)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(self.stop)
        layout.addStretch(1)
        for button in (self.done, self.back, self.next):
            layout.addWidget(button)
