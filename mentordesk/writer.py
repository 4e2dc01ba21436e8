"""One MentorDesk for one data folder: who may write there, and who does already."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileInfo, QLockFile, QSysInfo

from mentordesk.domain.errors import PlaceRefused, VaultBusy
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.store.places import refuse_place

FILE_NAME: Final = "mentordesk.lock"
PATIENCE_MS: Final = 3000
"""How long a person waits for what most commands have done by then."""

HERE: Final = QT_TRANSLATE_NOOP(
    "app",
    "Another MentorDesk on this computer has the database in {folder} open (process {holder}). "
    "Close it, or let it finish, and try again.",
)
ELSEWHERE: Final = QT_TRANSLATE_NOOP(
    "app",
    "MentorDesk on the computer {host} has the database in {folder} open (process {holder}). Close "
    "it there, and try again. If it isn’t open there, delete the file {file}.",
)


class Writer:
    """The right to write in a data folder: a file that names the computer and the process.

    What a killed process left behind is taken over at once, as long as it ran on this computer.
    Where the file can't be made, as on a full disk, the database itself says so when it is opened;
    it has a lock of its own. Where no database may lie, nothing is made at all. ``is_ours`` says
    whether this process has the right, or has lent it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = QLockFile(str(folder / FILE_NAME))
        self._lock.setStaleLockTime(0)  # however long it is open
        self.is_ours = False

    def take(self, patience_ms: int = 0) -> bool:
        """Begin to be the one who writes; say whether nobody else is, or soon will be."""
        if self._lock.isLocked() or not self.fits:
            return True
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        is_locked = self._lock.tryLock(patience_ms)
        self.is_ours = self.is_ours or is_locked
        return is_locked or self._lock.error() is not _HELD

    def hold(self) -> None:
        """Be the one who writes; raises ``VaultBusy`` where another is, and isn't soon done."""
        if not self.take(PATIENCE_MS):
            raise self.refusal()

    @cached_property
    def fits(self) -> bool:
        """Say whether a database may lie in the folder; where not, opening it tells why."""
        try:
            refuse_place(self._folder)
        except PlaceRefused:
            return False
        return True

    def leave(self) -> None:
        """Let others write."""
        self._lock.unlock()
        self.is_ours = False

    def lend(self) -> None:
        """Let others write for a while, until it is taken again."""
        self._lock.unlock()

    @property
    def process_here(self) -> int:
        """The id of the process that holds the folder; 0 if it runs on another computer."""
        pid, host = self._holder()
        return pid if _is_this(host) else 0

    @property
    def is_elsewhere(self) -> bool:
        """Say whether a process on another computer holds the folder."""
        return not _is_this(self._holder()[1])

    def refusal(self) -> VaultBusy:
        """Return the error that says who holds the folder."""
        pid, host = self._holder()
        owner = QFileInfo(str(self._folder / FILE_NAME)).owner()
        holder = ", ".join(filter(None, (str(pid), owner)))
        names = {"folder": str(self._folder), "holder": holder}
        if _is_this(host):
            return VaultBusy(HERE.filled(**names))
        return VaultBusy(ELSEWHERE.filled(**names, host=host, file=FILE_NAME))

    def _holder(self) -> tuple[int, str]:
        known = self._lock.getLockInfo()
        return (int(known[0]), str(known[1])) if isinstance(known, tuple) else (0, "")


_HELD: Final = QLockFile.LockError.LockFailedError


def _is_this(host: str) -> bool:
    """Say whether ``QLockFile`` writes so of this computer: nothing where Windows' services do.

    Windows has a name for the network too, which may differ in its case, and be longer.
    """
    is_windows = sys.platform == "win32"
    ours = os.environ.get("COMPUTERNAME", "") if is_windows else QSysInfo.machineHostName()
    return host in ("", ours)
