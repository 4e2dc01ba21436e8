"""The one connection to the database, and what is asked of the file before it is used."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

from peewee import SqliteDatabase

from mentordesk.domain.errors import VaultDamaged
from mentordesk.store.failures import DAMAGED
from mentordesk.store.migrations import migrate, refuse_newer

APPLICATION_ID: Final = int.from_bytes(b"MDsk")
"""Stands in the file's header, so that a vault is told from other SQLite databases."""

_MAGIC: Final = b"SQLite format 3\0"
_HEADER_BYTES: Final = 100
_APPLICATION_ID_AT: Final = slice(68, 72)  # https://www.sqlite.org/fileformat2.html#application_id

_BUSY_MS: Final = 500
"""How long to wait for another holder: a virus scanner is done by then, a MentorDesk is not."""

_BEFORE_READING: Final = (("locking_mode", "EXCLUSIVE"), ("busy_timeout", _BUSY_MS))
_BEFORE_WRITING: Final = (
    ("journal_mode", "WAL"),
    ("synchronous", "FULL"),
    ("foreign_keys", 1),
    ("secure_delete", 1),
)


def open_database(path: Path) -> SqliteDatabase:
    """Open the file for this thread alone and bring it up to date; make it where there is none.

    Locked exclusively before the first read, so that no second process gets in and no file of
    shared memory is made. Raises ``VaultDamaged``, ``VaultNewer`` and what SQLite reports.
    """
    _refuse_foreign(path)
    # peewee logs every value that is written at level DEBUG.
    logging.getLogger("peewee").setLevel(logging.INFO)
    database = SqliteDatabase(path, pragmas=_BEFORE_READING, thread_safe=False, autoconnect=False)
    try:
        database.connect()
        refuse_newer(database)
        _prepare(database)
        migrate(database)
    except BaseException:
        database.close()
        raise
    return database


def _prepare(database: SqliteDatabase) -> None:
    if database.pragma("application_id") != APPLICATION_ID:
        database.pragma("application_id", APPLICATION_ID)
    for name, value in _BEFORE_WRITING:
        database.pragma(name, value)


def _refuse_foreign(path: Path) -> None:
    """Raise ``VaultDamaged`` unless the file is a vault, empty or missing, without touching it.

    SQLite would delete a log whose database is missing or empty, and with it what was typed last.
    """
    header = path.open("rb").read(_HEADER_BYTES) if path.exists() else b""
    if header:
        foreign = not header.startswith(_MAGIC) or not _is_ours(header)
    else:
        log = path.with_name(f"{path.name}-wal")
        foreign = log.exists() and log.stat().st_size > 0
    if foreign:
        raise VaultDamaged(DAMAGED.filled(folder=str(path.parent)))


def _is_ours(header: bytes) -> bool:
    return header[_APPLICATION_ID_AT] == APPLICATION_ID.to_bytes(4)
