"""The ports of what keeps, makes and restores backups."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from mentordesk.domain.backup import Backup, Staged, Why
from mentordesk.domain.errors import VaultError
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Summary
from mentordesk.domain.safe import Key
from mentordesk.domain.second_place import SecondPlace


class KeptBackups(Protocol):
    """The backups of one data folder, whether its vault can be opened or not.

    All of it runs on the worker, but ``all``, ``fetch``, ``second_place`` and ``spread`` may run on
    any thread: a network's folder may keep them waiting. Every method may raise ``VaultError``:
    ``BackupError`` says what is wrong with a file, which then changes nothing.
    """

    def all(self) -> tuple[Backup, ...]:
        """Return the backups in both places, newest first; what can't be read is left out."""
        ...

    def fetch(self, path: Path) -> Path:
        """Bring a backup into the data folder, to be looked into or staged; return where it is.

        One that lies there stays; another is let go of by ``let_go``. What is known elsewhere to
        be erased is known here from then on.
        """
        ...

    def let_go(self) -> None:
        """Take away what was fetched."""
        ...

    def unlock(self, path: Path, secret: str) -> Key:
        """Return a backup's key by the password or the recovery code of its time.

        Raises ``WrongPassword``.
        """
        ...

    def look(self, path: Path, key: Key | None = None) -> tuple[Summary, ...]:
        """Return what a backup would bring back; what was erased since is left out.

        It is read with the vault's own key where none is given; ``WrongPassword`` where the key
        isn't the backup's.
        """
        ...

    def read(self, path: Path, mentorship_id: str, key: Key | None = None) -> Mentorship:
        """Return a mentorship as a backup would bring it back; ``NotFound`` where there is none.

        What was erased since is left out; keys are those of ``look``.
        """
        ...

    def about(self, path: Path) -> Backup:
        """Return what a backup tells of itself without a key; raises ``BackupError``."""
        ...

    def check(self, path: Path) -> None:
        """Raise ``BackupError`` unless a backup is whole, to its last byte."""
        ...

    def checked(self, secret: str = "") -> Iterator[tuple[Path, VaultError | None]]:
        """Yield every file that should be a backup, in both places, and what is wrong with it.

        That is a ``BackupError``, or ``WrongPassword`` where a file is whole and neither the
        vault's key nor ``secret`` opens it: what it holds was not read then.
        """
        ...

    def stage(self, path: Path) -> Staged:
        """Lay a backup ready: it takes the vault's place when the vault is opened next.

        What is there now is kept first. From here on nothing may be saved: close the vault and
        open it again. Nothing is changed where this fails.
        """
        ...

    def asides(self) -> tuple[Path, ...]:
        """Return the folders where files that a backup took the place of are kept as they were."""
        ...

    def second_place(self) -> SecondPlace | None:
        """Return the second place, if one was chosen."""
        ...

    def spread(self) -> None:
        """Bring the second place up to date.

        Raises ``BackupError`` where it can't be reached, ``DiskFull`` where it is full.

        To be called after each backup that was made and after each erasure.
        """
        ...


class Backups(KeptBackups, Protocol):
    """The backups of a vault that is open."""

    def make(self, why: Why) -> Backup:
        """Make a backup, read it back, and let go of those that are too old."""
        ...

    def make_daily(self) -> Backup | None:
        """Make the day's backup unless that was done already; None then.

        One that was asked for is no day's backup. One that is empty, while the vault isn't,
        doesn't count, nor one that another password or recovery code opens than today's.
        """
        ...

    def catch_up(self) -> Backup | None:
        """Make one if anything was written since the newest; it takes the day's one's place."""
        ...

    def copy_to(self, path: Path) -> None:
        """Write a backup as a file of the person's choice; it is never let go of."""
        ...

    def choose_second_place(self, folder: Path | None) -> None:
        """Copy the backups to a folder from now on, or nowhere any more; on any thread.

        Raises ``BackupError`` where nothing can be written there; the choice stays as it was.
        """
        ...

    def appoint_second_place(self, folder: Path) -> None:
        """Copy the backups from now on to the folder that the organisation has set.

        It is remembered at once; ``spread`` reaches for it, and makes it where it is missing.
        """
        ...

    def former(self) -> tuple[Backup, ...]:
        """Return those in both places that a key from before opens; on any thread."""
        ...

    def delete_former(self) -> None:
        """Delete those, wherever they can be reached; on any thread.

        Raises ``BackupError`` where there would be no backup left.
        """
        ...
