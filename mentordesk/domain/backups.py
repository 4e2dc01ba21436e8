"""Backups: what is known of each, and the ports of what keeps, makes and restores them.

A backup is one file, the database as it is encrypted with the key file that opens it, so that
whoever copies that one file has copied a whole vault. Each is read back when it was made. A second
place, such as a USB stick, gets what is kept beside the vault.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final, Protocol

from mentordesk.domain.ports import Summary
from mentordesk.domain.safe import Key

DAYS_WITHOUT_SECOND_PLACE: Final = 7
"""How long the second place may be out of reach before that is told."""


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

    ``made`` is local time as the PC's clock told it. ``order`` grows from each backup to the next
    also where that clock was set back. ``mentorships`` and ``answers`` count what it holds;
    ``elsewhere`` says that it lies in the second place only.
    """

    path: Path
    made: datetime
    why: Why
    size: int
    mentorships: int
    answers: int
    elsewhere: bool = False
    order: int = 0


@dataclass(frozen=True, slots=True)
class SecondPlace:
    """A folder that gets a copy of each backup, and the day on which it was last reached."""

    folder: Path
    reached: date

    def is_overdue(self, today: date) -> bool:
        """Say whether it wasn't reached for a week, by a clock that may have been set back."""
        return abs((today - self.reached).days) > DAYS_WITHOUT_SECOND_PLACE


@dataclass(frozen=True, slots=True)
class Staged:
    """What follows from a backup that was laid ready.

    ``undo`` is the backup of what was there before. It is None where that couldn't be opened:
    then ``aside`` is the folder where its files are kept as they were, if there were any.
    ``own_password`` says that the password in force when the backup was made counts again.
    """

    undo: Backup | None
    aside: Path | None
    own_password: bool


class KeptBackups(Protocol):
    """The backups of one data folder, whether its vault can be opened or not.

    All of it runs on the worker, but ``spread`` may run on any thread. Every method may raise
    ``VaultError``: ``BackupError`` says what is wrong with a file, which then changes nothing.
    """

    def all(self) -> tuple[Backup, ...]:
        """Return the backups in both places, newest first; what can't be read is left out."""
        ...

    def unlock(self, path: Path, password: str) -> Key:
        """Return a backup's key by the password of its time; raises ``WrongPassword``."""
        ...

    def look(self, path: Path, key: Key) -> tuple[Summary, ...]:
        """Return what a backup holds; ``WrongPassword`` where the key isn't the backup's."""
        ...

    def check(self, path: Path) -> None:
        """Raise ``BackupError`` unless a backup is whole, to its last byte."""
        ...

    def stage(self, path: Path) -> Staged:
        """Lay a backup ready: it takes the vault's place when the vault is opened next.

        What is there now is kept first. From here on nothing may be saved: close the vault and
        open it again. Nothing is changed where this fails.
        """
        ...

    def second_place(self) -> SecondPlace | None:
        """Return the second place, if one was chosen."""
        ...

    def spread(self) -> None:
        """Bring the second place up to date; ``BackupError`` where it can't be reached.

        To be called after each backup that was made and after each erasure. A network's folder
        may keep it waiting long, so not on the thread on which the person's typing is saved.
        """
        ...


class Backups(KeptBackups, Protocol):
    """The backups of a vault that is open."""

    def make(self, why: Why) -> Backup:
        """Make a backup, read it back, and let go of those that are too old."""
        ...

    def make_daily(self) -> Backup | None:
        """Make the day's backup unless there is one of that day already; None then."""
        ...

    def copy_to(self, path: Path) -> None:
        """Write a backup as a file of the person's choice; it is never let go of."""
        ...

    def choose_second_place(self, folder: Path | None) -> None:
        """Copy the backups to a folder from now on, or nowhere any more.

        Raises ``BackupError`` where nothing can be written there; the choice stays as it was.
        """
        ...
