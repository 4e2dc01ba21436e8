"""Counts wrong passwords, also across restarts; nothing but how many and when is remembered."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil
from typing import Final

from mentordesk.domain.patience import left_of, wait_after
from mentordesk.domain.ports import Settings

COUNT: Final = "unlock-failures"
LAST: Final = "unlock-failed-at"


class Failures:
    """The wrong passwords since the last right one; ``now`` is in seconds since the PC's start."""

    def __init__(self, settings: Settings, now: Callable[[], float]) -> None:
        self._settings = settings
        self._now = now

    def add(self) -> None:
        """Count one more."""
        self._settings.remember(COUNT, self._settings.number(COUNT, 0) + 1)
        self._settings.remember(LAST, int(self._now()))

    def forget(self) -> None:
        """Begin anew after a right one."""
        if self._settings.number(COUNT, 0):
            self._settings.remember(COUNT, 0)

    def wait(self) -> int:
        """Return how many seconds to wait now before the next try."""
        wait = wait_after(self._settings.number(COUNT, 0))
        return ceil(left_of(wait, self._settings.number(LAST, 0), self._now()))
