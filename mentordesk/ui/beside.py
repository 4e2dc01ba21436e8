"""A page with a panel at its right, which folds away where there is little room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.ui.theme import Theme
from mentordesk.ui.widgets import Hairline

WIDE_WINDOW: Final = 1100
PANEL: Final = 320
LEAST_PAGE: Final = 160
"""Lengths at 100 % text size."""


class Beside(QWidget):
    """Shows the panel beside the page in a wide window, over it in a narrow one when asked for.

    ``turned`` tells that the person has opened or folded the panel of a wide window.
    """

    turned = Signal(bool)

    def __init__(self, page: QWidget, panel: QWidget, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._wanted = True
        self._over = False
        self.page, self.panel = page, panel
        self.setFocusProxy(page)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(page, 1)
        self._place = QWidget(self)
        column = QVBoxLayout(self._place)
        column.setContentsMargins(0, 0, 0, 0)
        inner = QHBoxLayout()
        inner.setSpacing(0)
        line = Hairline()
        line.setMinimumHeight(0)
        line.setMaximumHeight(16777215)
        line.setFixedWidth(1)
        inner.addWidget(line)
        inner.addWidget(panel, 1)
        column.addLayout(inner)
        self._arrange()

    @property
    def is_wide(self) -> bool:
        """Say whether the window has room for the panel beside the page."""
        return self.window().width() >= self._theme.pixels(WIDE_WINDOW)

    @property
    def panel_is_shown(self) -> bool:
        """Say whether the panel is open, beside the page or over it."""
        return self._wanted if self.is_wide else self._over

    def want_panel(self, wanted: bool) -> None:
        """Say whether the panel is wanted in a wide window."""
        self._wanted = wanted
        self._arrange()

    def turn_panel(self) -> None:
        """Open the panel or fold it away."""
        if self.is_wide:
            self._wanted = not self._wanted
            self.turned.emit(self._wanted)
        else:
            self._over = not self._over
        self._arrange()

    def put_away(self) -> None:
        """Fold the panel away where it lies over the page."""
        self._over = False
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take or leave the room for the panel."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width = min(self._theme.pixels(PANEL), max(self.width() - LEAST_PAGE, LEAST_PAGE))
        self._place.setFixedWidth(width)
        if self.is_wide:
            self._over = False
            if self._row.indexOf(self._place) < 0:
                self._row.addWidget(self._place)
        else:
            self._row.removeWidget(self._place)
            self._place.setGeometry(self.width() - width, 0, width, self.height())
            self._place.raise_()
        self._place.setVisible(self.panel_is_shown)
