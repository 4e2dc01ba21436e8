"""Backups: which there are, which are kept, and the port of what makes them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from mentordesk.domain.ports import Summary
from mentordesk.domain.safe import Key


class Why(StrEnum):
    """What a backup was made for."""

    DAILY = "daily"
    MIGRATION = "migration"
    RESTORE = "restore"
    """Of what was there before another backup came into use; it undoes that."""
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Backup:
    """One file with a whole vault: the database and its key file.

    ``made`` is local time. ``mentorships`` and ``answers`` count what it holds; ``elsewhere`` says
    that it lies in the second place.
    """

    path: Path
    made: datetime
    why: Why
    size: int
    mentorships: int
    answers: int
    elsewhere: bool = False


class Backups(Protocol):
    """Makes and reads the backups of one data folder; all of it runs on the worker.

    Every method may raise ``VaultError``; what they read of a backup is verified.
    """

    def make(self, why: Why) -> Backup:
        """Make a backup of the open vault, verified, and let go of those that are too old."""
        ...

    def make_daily(self) -> Backup | None:
        """Make the day's backup unless there is one; None then."""
        ...

    def all(self) -> tuple[Backup, ...]:
        """Return the backups in both places, newest first; what can't be read is left out."""
        ...

    def copy_to(self, path: Path) -> None:
        """Write a backup of the open vault as a file of the person's choice."""
        ...

    def look(self, path: Path, key: Key) -> tuple[Summary, ...]:
        """Return what a backup holds; ``WrongPassword`` where the key isn't the backup's."""
        ...

    def stage(self, path: Path) -> None:
        """Lay a backup ready: it takes the vault's place when the vault is opened next.

        What is there now becomes a backup first. Nothing is changed where that fails.
        """
        ...
