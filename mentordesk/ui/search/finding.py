"""Asks for what is typed, on the worker, a moment after the last letter."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.domain.errors import MentorDeskError, ProgrammeError, VaultError
from mentordesk.domain.ports import Vault
from mentordesk.domain.programme import Programme
from mentordesk.domain.searching import Hit, words_of
from mentordesk.ui.background import Background
from mentordesk.ui.search.reading import Programmes

AFTER_MS: Final = 120
MOST: Final = 50
READ_FIRST: Final = 20
"""So many changed mentorships are read before a query; what waits longer is found a bit later."""


@dataclass(frozen=True, slots=True)
class Found:
    """What was found: each hit with its programme, and how many mentorships aren't read yet."""

    typed: str
    hits: tuple[tuple[Hit, Programme], ...]
    waiting: int = 0


class Finding(QObject):
    """``found`` tells what was found for the words typed last; ``failed`` an error."""

    found = Signal(object)
    failed = Signal(object)

    def __init__(
        self, vault: Vault, programmes: Programmes, background: Background, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._vault = vault
        self._programmes = programmes
        self._background = background
        self._typed = ""
        self._is_asking = False
        self._later = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._later.timeout.connect(self._ask)

    def look_for(self, typed: str) -> None:
        """Look for words, once nothing more is typed; nothing is told without a word."""
        self._typed = typed
        if words_of(typed):
            self._later.start()
        else:
            self._later.stop()

    def _ask(self) -> None:
        if self._is_asking:  # what is on its way is stale; it is asked again after that
            return
        self._is_asking = True
        typed = self._typed
        self._background.run(self, lambda: self._find(typed), self._tell, self._fail)

    def _find(self, typed: str) -> Found:
        waiting = 0
        with suppress(VaultError):  # a full disk doesn't hold anybody from finding
            waiting = self._vault.index(self._programmes, READ_FIRST)
        known: list[tuple[Hit, Programme]] = []
        for hit in self._vault.search(typed, MOST):
            with suppress(ProgrammeError):
                known.append((hit, self._programmes(hit.programme)))
        return Found(typed, tuple(known), waiting)

    def _tell(self, found: Found) -> None:
        self._is_asking = False
        if found.typed != self._typed:
            self.look_for(self._typed)
            return
        self.found.emit(found)
        if found.waiting:
            self._later.start()

    def _fail(self, error: MentorDeskError) -> None:
        self._is_asking = False
        self.failed.emit(error)
