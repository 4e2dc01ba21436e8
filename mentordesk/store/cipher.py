"""SQLite that encrypts: SQLCipher, under the names and types of the standard library's sqlite3."""

# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportAttributeAccessIssue=false
# sqlcipher3 brings no types; what it gives is the standard library's, built anew.

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from sqlcipher3 import dbapi2

if TYPE_CHECKING:
    import sqlite3

FULL: Final[int] = dbapi2.SQLITE_FULL
BUSY: Final[int] = dbapi2.SQLITE_BUSY
LOCKED: Final[int] = dbapi2.SQLITE_LOCKED
NOT_A_DATABASE: Final[int] = dbapi2.SQLITE_NOTADB
CORRUPT: Final[int] = dbapi2.SQLITE_CORRUPT
READ_ONLY: Final[int] = dbapi2.SQLITE_READONLY
NOT_ALLOWED: Final[int] = dbapi2.SQLITE_PERM
CANNOT_OPEN: Final[int] = dbapi2.SQLITE_CANTOPEN
DISK_FAILED: Final[int] = dbapi2.SQLITE_IOERR

_KEPT: Final = 512
"""How many statements stay prepared: more than there are, the steps of a new database included.

Of more than that those that are used most often would be prepared anew each time.
"""

_UNTOLD: Final = 1
"""SQLITE_ERROR, the code of whatever has none of its own."""

_WORDS: Final[dict[str, int]] = {
    "database or disk is full": FULL,
    "database is locked": BUSY,
    "disk I/O error": DISK_FAILED,
    "database disk image is malformed": CORRUPT,
    "file is not a database": NOT_A_DATABASE,
    "attempt to write a readonly database": READ_ONLY,
    "unable to open database file": CANNOT_OPEN,
}


def code_of(failure: BaseException) -> int | None:
    """Return SQLite's code of what went wrong, None where it tells none.

    Where the copying of a whole database fails, it is told in SQLite's words alone.
    """
    code: int = getattr(failure, "sqlite_errorcode", _UNTOLD)
    if code == _UNTOLD and isinstance(failure, dbapi2.Error):
        return _WORDS.get(str(failure))
    return None if code == _UNTOLD else code & 0xFF


def is_of_another_form(failure: BaseException) -> bool:
    """Say whether a statement asked for a table or column that the database hasn't got."""
    said = str(failure)
    is_lack = said.startswith("no such ") or " has no column named " in said
    return isinstance(failure, dbapi2.OperationalError) and is_lack


def connect(path: Path) -> sqlite3.Connection:
    """Return a connection that begins no transaction by itself, and has no key yet."""
    made = dbapi2.connect(str(path), isolation_level=None, cached_statements=_KEPT)
    return cast("sqlite3.Connection", made)
