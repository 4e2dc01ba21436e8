"""A copy of an encrypted database, made in one step and read back before anybody relies on it.

A copy that was cut off opens as an empty database in which nothing is wrong: only what it holds,
table by table, tells that it is whole.
"""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mentordesk.domain.errors import BackupError, VaultDamaged, WrongPassword
from mentordesk.domain.safe import Key
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.store.connection import Connection
from mentordesk.store.counting import rows_of
from mentordesk.store.failures import DAMAGED, told
from mentordesk.store.opening import begins, keyed

UNVERIFIED: Final = QT_TRANSLATE_NOOP(
    "store",
    "The backup could not be read back whole, so it was not kept. Check the disk of {folder}, then "
    "make another one.",
)
OTHER_KEY: Final = QT_TRANSLATE_NOOP(
    "store",
    "The backup has another key than the database in use: give the password of its time.",
)


@dataclass(frozen=True, slots=True)
class Form:
    """What a database holds: the count of its migrations, and of the rows of each table.

    Rows about health count among their like, so that nobody reads from it that there are any.
    """

    user_version: int
    tables: dict[str, int]


def form_of(connection: Connection) -> Form:
    """Return what a database holds, counted."""
    return Form(connection.pragma("user_version"), dict(rows_of(connection)))


def copy_whole(source: Connection, key: Key, path: Path) -> Form:
    """Copy a database to a new file, and return what both of them hold.

    Raises ``BackupError`` where they differ, ``VaultDamaged`` where a page of the database is
    broken: SQLCipher would copy it as an empty one, which looks whole ever after.
    """
    if source.broken_pages():
        raise VaultDamaged(DAMAGED.filled(folder=str(source.folder)))
    with closing(_apart(path, key)) as copy:
        source.copy_to(copy)
        copy.pragma("journal_mode", "DELETE")  # so that reading it writes nothing beside it
    with told(path.parent), path.open("r+b") as file:
        os.fsync(file.fileno())
    form = form_of(source)
    if not _holds(path, key, form):
        raise BackupError(UNVERIFIED.filled(folder=str(path.parent)))
    return form


def _holds(path: Path, key: Key, form: Form) -> bool:
    try:
        return read_back(path, key) == form
    except (VaultDamaged, WrongPassword):
        return False


def read_back(path: Path, key: Key) -> Form:
    """Return what a copy holds once every page of it proved whole.

    Raises ``VaultDamaged`` or ``BackupError`` where it is not, ``WrongPassword`` where the key
    isn't the copy's.
    """
    if begins(path) != key.salt:
        raise WrongPassword(OTHER_KEY)
    with closing(_apart(path, key)) as copy:
        if copy.broken_pages():
            raise BackupError(UNVERIFIED.filled(folder=str(path.parent)))
        return form_of(copy)


def _apart(path: Path, key: Key) -> Connection:
    """Return a connection to a copy that nobody else uses."""
    connection = keyed(path, key)
    connection.pragma("locking_mode", "EXCLUSIVE")
    return connection
