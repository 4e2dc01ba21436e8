"""Reads what was written into the index of words, a little at a time while nobody types."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from mentordesk.domain.lookup import programme_of
from mentordesk.domain.ports import Catalogue, Vault
from mentordesk.domain.programme import Programme, ProgrammeKey
from mentordesk.ui.background import Background
from mentordesk.ui.sessions import Sessions

AT_ONCE: Final = 5
"""So few mentorships that a save behind them waits for a moment only."""

PAUSE_MS, REST_MS = 50, 2000
"""How long to wait between a few and the next, and after what was typed last."""


class Programmes:
    """The programmes of mentorships, each read once; used on the worker."""

    def __init__(self, vault: Vault, catalogue: Catalogue) -> None:
        self._vault = vault
        self._catalogue = catalogue
        self._known: dict[ProgrammeKey, Programme] = {}

    def __call__(self, key: ProgrammeKey) -> Programme:
        """Return a programme; raises ``ProgrammeError``."""
        if key not in self._known:
            self._known[key] = programme_of(key, self._vault, self._catalogue)
        return self._known[key]


class Reading(QObject):
    """Goes on reading until nothing waits; begins again when something was saved and all rests."""

    def __init__(
        self, vault: Vault, programmes: Programmes, background: Background, sessions: Sessions
    ) -> None:
        super().__init__(sessions)
        self._vault = vault
        self._programmes = programmes
        self._background = background
        self._sessions = sessions
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._read)
        sessions.settled.connect(self.rest)
        self.rest()

    def rest(self) -> None:
        """Wait until nobody types."""
        self._timer.start(REST_MS)

    def _read(self) -> None:
        if self._background.is_busy or not self._sessions.are_saved:
            self.rest()
            return
        job = lambda: self._vault.index(self._programmes, AT_ONCE)  # noqa: E731
        self._background.run(self, job, self._go_on, lambda _: None)

    def _go_on(self, waiting: int) -> None:
        if waiting:
            self._timer.start(PAUSE_MS)
