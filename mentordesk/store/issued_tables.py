"""The statements of the sixth migration, as they were released: sealed documents, and signing keys.

The file of a document stands in a table of its own, so that no list reads it; a document that was
handed over without what is about health may have none. The items that stay free are an array of
JSON. Keys are in the order in which they came
into use.
"""

from __future__ import annotations

from typing import Final

_WITH: Final = "REFERENCES issued (row) ON DELETE CASCADE"

ISSUED_TABLES: Final = (
    """CREATE TABLE issued (
    row INTEGER PRIMARY KEY,
    mentorship INTEGER NOT NULL REFERENCES mentorship (row) ON DELETE CASCADE,
    changed_at TEXT NOT NULL,
    number TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    language TEXT NOT NULL,
    programme TEXT NOT NULL,
    programme_version TEXT NOT NULL,
    programme_sha256 TEXT NOT NULL,
    content TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    at TEXT NOT NULL,
    desk TEXT NOT NULL,
    locks INTEGER NOT NULL,
    free TEXT NOT NULL,
    health INTEGER NOT NULL,
    replaces TEXT NOT NULL,
    void_at TEXT,
    void_reason TEXT NOT NULL,
    void_by TEXT NOT NULL)""",
    "CREATE INDEX issued_of ON issued (mentorship, at)",
    """CREATE INDEX issued_locking ON issued (mentorship, number)
    WHERE locks = 1 AND void_at IS NULL""",
    f"""CREATE TABLE issued_signer (
    row INTEGER PRIMARY KEY,
    issued INTEGER NOT NULL {_WITH},
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    day TEXT,
    way TEXT NOT NULL)""",
    "CREATE INDEX issued_signer_of ON issued_signer (issued)",
    f"""CREATE TABLE issued_file (
    issued INTEGER PRIMARY KEY {_WITH},
    pdf BLOB NOT NULL)""",
    "CREATE TABLE signing_key (row INTEGER PRIMARY KEY, pkcs12 BLOB NOT NULL UNIQUE)",
)
"""Which documents lock is asked at every save: the partial index answers it by itself."""
