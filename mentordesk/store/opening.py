"""How a database is opened: what is asked of the file before it is used, and in which order."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Final

from mentordesk.domain.errors import VaultDamaged
from mentordesk.store.connection import Connection
from mentordesk.store.failures import DAMAGED, told
from mentordesk.store.migrations import migrate, refuse_newer

FILE_NAME: Final = "mentordesk.db"

APPLICATION_ID: Final = b"MDsk"
"""Stands in the file's header, so that a vault is told from other SQLite databases."""

_MAGIC: Final = b"SQLite format 3\0"
_HEADER_BYTES: Final = 100  # https://www.sqlite.org/fileformat2.html#the_database_header
_APPLICATION_ID_AT: Final = slice(68, 72)

_BUSY_MS: Final = 500
"""How long to wait for another holder: a virus scanner is done by then, a MentorDesk is not."""

_BEFORE_READING: Final = (("locking_mode", "EXCLUSIVE"), ("busy_timeout", _BUSY_MS))
_BEFORE_WRITING: Final = (
    ("application_id", int.from_bytes(APPLICATION_ID, "big")),
    ("journal_mode", "WAL"),
    ("synchronous", "FULL"),
    ("foreign_keys", 1),
    ("secure_delete", 1),
)


def open_folder(folder: Path) -> Connection:
    """Open the database in a folder, both made where missing; raises ``VaultError``."""
    with told(folder):
        folder.mkdir(parents=True, exist_ok=True)
    return open_connection(folder / FILE_NAME)


def open_connection(path: Path) -> Connection:
    """Open the file, made where missing, for this thread alone and bring it up to date.

    It is locked before the first read, so that no second process gets in and no file of shared
    memory is made. Raises ``VaultError``; a file that is refused was not written to.
    """
    with told(path.parent):
        _refuse_foreign(path)
        connection = Connection(sqlite3.connect(path, isolation_level=None), path.parent)
    try:
        _make_ready(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _make_ready(connection: Connection) -> None:
    for name, value in _BEFORE_READING:
        connection.pragma(name, value)
    refuse_newer(connection)
    # What stands is not set again: an application_id is a write, even of the same.
    for name, value in _BEFORE_WRITING:
        if connection.pragma(name) != value:
            connection.pragma(name, value)
    migrate(connection)


def _refuse_foreign(path: Path) -> None:
    """Raise ``VaultDamaged`` unless the file is a vault, empty or missing.

    The header is read by hand, since SQLite changes files by opening them: it would even delete
    a log whose database is missing or empty, and with it what was typed last.
    """
    header = _header(path)
    if header:
        fits = header.startswith(_MAGIC) and header[_APPLICATION_ID_AT] == APPLICATION_ID
    else:
        log = path.with_name(f"{path.name}-wal")
        fits = not (log.exists() and log.stat().st_size)
    if not fits:
        raise VaultDamaged(DAMAGED.filled(folder=str(path.parent)))


def _header(path: Path) -> bytes:
    """Return the file's first bytes; opened for writing, so that what forbids it is told here."""
    if not path.exists():
        return b""
    with path.open("r+b") as file:
        return file.read(_HEADER_BYTES)
