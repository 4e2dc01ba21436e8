"""What SQLite and the disk report, in the vault's errors and sentences."""

from __future__ import annotations

import errno
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from mentordesk.domain.errors import (
    DiskFailed,
    DiskFull,
    MentorDeskError,
    VaultBusy,
    VaultDamaged,
    VaultError,
)
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.store import cipher

FULL: Final = QT_TRANSLATE_NOOP(
    "store", "The disk is full, so nothing more can be saved in {folder}. Make room on it."
)
BUSY: Final = QT_TRANSLATE_NOOP(
    "store",
    "Another program holds the database in {folder}. Close the other MentorDesk and try again.",
)
DAMAGED: Final = QT_TRANSLATE_NOOP(
    "store",
    "The database in {folder} is damaged, or no database of MentorDesk. Take a backup into use: "
    "the damaged files are kept in a folder of their own.",
)
READ_ONLY: Final = QT_TRANSLATE_NOOP(
    "store", "MentorDesk may not write in {folder}. Allow it, or choose another folder."
)
UNOPENED: Final = QT_TRANSLATE_NOOP(
    "store",
    "The database in {folder} can't be opened. Check that the folder can be reached and written.",
)
NO_FOLDER: Final = QT_TRANSLATE_NOOP(
    "store", "{folder} can't hold the database: a file is in its place. Choose another data folder."
)
FAULTY: Final = QT_TRANSLATE_NOOP(
    "store",
    "The disk failed while the database in {folder} was used. Check the disk and its connection.",
)
STRANGE: Final = QT_TRANSLATE_NOOP(
    "store",
    "The database in {folder} has another form than this MentorDesk knows: part of it is missing. "
    "Take a backup into use: the files that are there now are kept in a folder of their own.",
)

Told = tuple[type[VaultError], Sentence]

_BY_SQLITE: Final[dict[int, Told]] = {
    cipher.FULL: (DiskFull, FULL),
    cipher.BUSY: (VaultBusy, BUSY),
    cipher.LOCKED: (VaultBusy, BUSY),
    cipher.NOT_A_DATABASE: (VaultDamaged, DAMAGED),
    cipher.CORRUPT: (VaultDamaged, DAMAGED),
    cipher.READ_ONLY: (VaultError, READ_ONLY),
    cipher.NOT_ALLOWED: (VaultError, READ_ONLY),
    cipher.CANNOT_OPEN: (VaultError, UNOPENED),
    cipher.DISK_FAILED: (DiskFailed, FAULTY),
}

_BY_ERRNO: Final[dict[int, Told]] = {
    errno.ENOSPC: (DiskFull, FULL),
    errno.EDQUOT: (DiskFull, FULL),
    errno.EEXIST: (VaultError, NO_FOLDER),
    errno.ENOTDIR: (VaultError, NO_FOLDER),
    errno.EACCES: (VaultError, READ_ONLY),
    errno.EPERM: (VaultError, READ_ONLY),
    errno.EROFS: (VaultError, READ_ONLY),
}


@contextmanager
def told(folder: Path) -> Generator[None]:
    """Raise what went wrong with the database in a folder as ``VaultError`` with its sentence.

    Whatever is not the world's fault (a broken constraint, a mistake of ours) passes as it is.
    """
    try:
        yield
    except MentorDeskError:
        raise
    except Exception as failure:
        behind = tuple(_chain(failure))
        known = next(filter(None, map(_known, behind)), None)
        if known is None and any(map(cipher.is_of_another_form, behind)):
            known = VaultDamaged, STRANGE
        if known is None:
            raise
        kind, sentence = known
        raise kind(sentence.filled(folder=str(folder))) from failure


def _chain(failure: BaseException | None) -> Iterator[BaseException]:
    """Yield an exception and those behind it: a full disk hides behind a failed rollback."""
    while failure is not None:
        yield failure
        failure = failure.__cause__ or failure.__context__


def _known(failure: BaseException) -> Told | None:
    code = cipher.code_of(failure)
    if code is not None:
        return _BY_SQLITE.get(code)
    if isinstance(failure, OSError):
        return _BY_ERRNO.get(failure.errno or 0, (VaultError, FAULTY))
    return None
