"""How a database is opened: what is asked of the file before it is used, and in which order."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from mentordesk.domain.errors import VaultDamaged, VaultError
from mentordesk.domain.safe import Key
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.store import restoring
from mentordesk.store.cipher import connect
from mentordesk.store.connection import Connection
from mentordesk.store.failures import DAMAGED, UNOPENED, told
from mentordesk.store.file_names import DATABASE
from mentordesk.store.form import is_behind, refuse_newer
from mentordesk.store.places import refuse_place
from mentordesk.store.private import close_to_others

FILE_NAME: Final = DATABASE

APPLICATION_ID: Final = int.from_bytes(b"MDsk", "big")
"""Stands in the file's header, so that a vault is told from other SQLite databases."""

PLAIN: Final = b"SQLite format 3\0"
"""How a database begins that isn't encrypted."""

UNFIT: Final = QT_TRANSLATE_NOOP(
    "store",
    "The key file in {folder} belongs to another database, or one of the two is damaged. Both were "
    "left as they are: take a backup into use, or bring the right key file back.",
)

_PAGE: Final = 4096
_BUSY_MS: Final = 500
"""How long to wait for another holder: a virus scanner is done by then, a MentorDesk is not."""

_BEFORE_READING: Final = (("locking_mode", "EXCLUSIVE"), ("busy_timeout", _BUSY_MS))
_BEFORE_WRITING: Final = (
    ("application_id", APPLICATION_ID),
    ("journal_mode", "WAL"),
    ("synchronous", "FULL"),
    ("foreign_keys", 1),
    ("secure_delete", 1),
    ("temp_store", 2),
)


Work = Callable[[Connection], None]


def open_folder(
    folder: Path, key: Key, migrate: Work, after_restoring: Work | None = None
) -> Connection:
    """Open the database in a folder, both made where missing; raises ``VaultError``.

    A backup that was laid ready takes its place first. ``after_restoring`` sees to what is not to
    come back with it; until then it counts as under way. ``migrate`` as ``open_connection`` says.
    """
    refuse_place(folder)
    with told(folder):
        folder.mkdir(parents=True, exist_ok=True)
    close_to_others(folder)
    restoring.move_in(folder)
    if not (after_restoring and restoring.is_under_way(folder)):
        return open_connection(folder / FILE_NAME, key, migrate)
    connection = open_connection(folder / FILE_NAME, key, migrate)
    try:
        after_restoring(connection)
        restoring.finish(folder)
    except BaseException:
        connection.close()
        raise
    return connection


def open_connection(path: Path, key: Key, migrate: Work) -> Connection:
    """Open the file, made where missing, for this thread alone and bring it up to date.

    ``migrate`` takes the steps that are missing, and is called only where some are.

    It is locked before the first read, so that no second process gets in and no file of shared
    memory is made. Raises ``VaultError``; a file that is refused was not written to.
    """
    with told(path.parent):
        _refuse_foreign(path)
    connection = keyed(path, key)
    try:
        _make_ready(connection, migrate)
    except VaultDamaged as failure:
        connection.close()
        raise _told_apart(failure, path, key) from failure
    except BaseException:
        connection.close()
        raise
    connection.outlast(lambda: _opened_anew(path, key))
    return connection


def keyed(path: Path, key: Key) -> Connection:
    """Return a connection that encrypts with the key; nothing was read or written yet."""
    with told(path.parent):
        connection = Connection(connect(path), path.parent)
    connection.pragma("cipher_log_level", "NONE")  # it would tell of damage on standard error
    connection.pragma("key", f"\"x'{key.material.hex()}'\"")
    if not connection.pragma("cipher_version") or connection.pragma("cipher_status") != "1":
        raise AssertionError("SQLite would write plain pages without a word")
    return connection


def begins(path: Path) -> bytes:
    """Return the first bytes of a database: its key's salt, or ``PLAIN``; none of a missing one.

    Never of one that this process has open: to close a file lets go of all locks on it, on Linux.
    """
    with told(path.parent):
        if not path.exists():
            return b""
        with path.open("rb") as file:
            return file.read(len(PLAIN))


def _make_ready(connection: Connection, migrate: Work) -> None:
    _set_up(connection)
    if is_behind(connection):
        migrate(connection)


def _opened_anew(path: Path, key: Key) -> Connection:
    """Return a connection to the database that was open before; a missing one is not made."""
    if begins(path) != key.salt:
        raise VaultError(UNOPENED.filled(folder=str(path.parent)))
    connection = keyed(path, key)
    try:
        _set_up(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_up(connection: Connection) -> None:
    for name, value in _BEFORE_READING:
        connection.pragma(name, value)
    refuse_newer(connection)
    # What stands is not set again: an application_id is a write, even of the same.
    for name, value in _BEFORE_WRITING:
        if connection.pragma(name) != value:
            connection.pragma(name, value)


def _told_apart(failure: VaultDamaged, path: Path, key: Key) -> VaultDamaged:
    """Return the error about a key that isn't the database's, whose salt begins the file."""
    if begins(path) in (key.salt, PLAIN, b""):
        return failure
    return VaultDamaged(UNFIT.filled(folder=str(path.parent)))


def _refuse_foreign(path: Path) -> None:
    """Raise ``VaultDamaged`` unless the file may be a vault, is empty or missing.

    The header is read by hand, since SQLite changes files by opening them: it would even delete
    a log whose database is missing or empty, and with it what was typed last. A database that ends
    amid a page is whole with its log: a full disk or a power cut stopped the bringing in of that.
    """
    header, size = _looked_at(path)
    log = path.with_name(f"{path.name}-wal")
    has_log = log.exists() and log.stat().st_size > 0
    fits = header != PLAIN and (has_log or size % _PAGE == 0) if header else not has_log
    if not fits:
        raise VaultDamaged(DAMAGED.filled(folder=str(path.parent)))


def _looked_at(path: Path) -> tuple[bytes, int]:
    """Return the file's first bytes and its size; what forbids to write it is told here."""
    if not path.exists():
        return b"", 0
    with path.open("r+b") as file:
        return file.read(len(PLAIN)), path.stat().st_size
