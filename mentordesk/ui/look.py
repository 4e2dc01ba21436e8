"""Puts the look that the settings name on the program, and changes the size of its text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from mentordesk.ui.theme import LEAST_PERCENT, MOST_PERCENT, PERCENT_STEP, Scheme, Theme

if TYPE_CHECKING:
    from mentordesk.domain.ports import Settings

SCHEME, TEXT_PERCENT = "scheme", "text_percent"
REST_MS: Final = 150
"""How long the keys must rest before the text takes its new size."""


def dress(app: QApplication, theme: Theme, settings: Settings) -> None:
    """Put the remembered look on the program; the system's where nothing sensible is."""
    remembered = settings.text(SCHEME, Scheme.SYSTEM)
    scheme = Scheme(remembered) if remembered in set(Scheme) else Scheme.SYSTEM
    theme.apply(app, scheme, settings.number(TEXT_PERCENT, LEAST_PERCENT))


class Look(QObject):
    """The look as it is remembered."""

    def __init__(self, theme: Theme, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._later = QTimer(self, singleShot=True, interval=REST_MS)
        self._later.timeout.connect(self.apply)
        self._theme = theme
        self._settings = settings

    def apply(self) -> None:
        """Put the remembered look on the program."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        dress(app, self._theme, self._settings)

    def resize(self, step: int) -> None:
        """Make the text larger or smaller by a step, or with 0 as usual, once the keys rest."""
        now = self._settings.number(TEXT_PERCENT, LEAST_PERCENT)
        percent = now + step * PERCENT_STEP if step else LEAST_PERCENT
        percent = max(LEAST_PERCENT, min(MOST_PERCENT, percent))
        if percent != now:
            self._settings.remember(TEXT_PERCENT, percent)
            self._later.start()
