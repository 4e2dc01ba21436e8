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


def connect(path: Path) -> sqlite3.Connection:
    """Return a connection that begins no transaction by itself, and has no key yet."""
    return cast("sqlite3.Connection", dbapi2.connect(str(path), isolation_level=None))
