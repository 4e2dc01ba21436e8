"""One MentorDesk for one data folder: who may write there, and who does already."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cached_property
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileInfo, QLockFile, QSysInfo

from mentordesk.domain.errors import PlaceRefused, VaultBusy
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.store.places import refuse_place

FILE_NAME: Final = "mentordesk.lock"

HERE: Final = QT_TRANSLATE_NOOP(
    "app",
    "Another MentorDesk on this computer has the database in {folder} open (process {holder}). "
    "Close it, and try again.",
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
    it has a lock of its own. Where no database may lie, nothing is made at all.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = QLockFile(str(folder / FILE_NAME))
        self._lock.setStaleLockTime(0)  # however long it is open

    def take(self) -> bool:
        """Begin to be the one who writes; say whether nobody else is."""
        if self._lock.isLocked() or not self.fits:
            return True
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        return self._lock.tryLock(0) or self._lock.error() is not _HELD

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

    @property
    def process_here(self) -> int:
        """The id of the process that holds the folder; 0 if it runs on another computer."""
        pid, host = self._holder()
        return pid if host in ("", _this_host()) else 0

    def refusal(self) -> VaultBusy:
        """Return the error that says who holds the folder."""
        pid, host = self._holder()
        owner = QFileInfo(str(self._folder / FILE_NAME)).owner()
        holder = ", ".join(filter(None, (str(pid), owner)))
        names = {"folder": str(self._folder), "holder": holder}
        if self.process_here:
            return VaultBusy(HERE.filled(**names))
        return VaultBusy(ELSEWHERE.filled(**names, host=host, file=FILE_NAME))

    def _holder(self) -> tuple[int, str]:
        known = self._lock.getLockInfo()
        return (int(known[0]), str(known[1])) if isinstance(known, tuple) else (0, "")


_HELD: Final = QLockFile.LockError.LockFailedError


def _this_host() -> str:
    """Return this computer's name as ``QLockFile`` writes it, "" where Windows' services have none.

    Windows has one for the network too, which may differ in its case, and be longer.
    """
    is_windows = sys.platform == "win32"
    return os.environ.get("COMPUTERNAME", "") if is_windows else QSysInfo.machineHostName()


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Be the one who writes in a folder for a while; raises ``VaultBusy`` where another is."""
    writer = Writer(folder)
    if not writer.take():
        raise writer.refusal()
    try:
        yield
    finally:
        writer.leave()
