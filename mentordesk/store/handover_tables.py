"""The statements of the fifth migration, as they were released: what went over to other desks.

``edition`` and ``handed`` hold a mentorship's marks: which editions were seen, and which version of
a record came with which. ``rival`` holds what another desk wrote where this one did too; what is of
it about health stands in a table of its own.
"""

from __future__ import annotations

from typing import Final

from mentordesk.store.first_tables import RECORD

_RIVAL: Final = f"""{RECORD}
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    record TEXT NOT NULL,
    written_at TEXT NOT NULL,
    desk TEXT NOT NULL,
    UNIQUE (mentorship, id)"""

HANDOVER_TABLES: Final = (
    "ALTER TABLE mentorship ADD COLUMN details_at TEXT",
    f"CREATE TABLE rival ({_RIVAL})",
    f"CREATE TABLE health_rival ({_RIVAL})",
    """CREATE TABLE edition (
    row INTEGER PRIMARY KEY,
    mentorship INTEGER NOT NULL REFERENCES mentorship (row) ON DELETE CASCADE,
    id TEXT NOT NULL,
    desk TEXT NOT NULL,
    fenced INTEGER NOT NULL,
    UNIQUE (mentorship, id))""",
    """CREATE TABLE handed (
    row INTEGER PRIMARY KEY,
    mentorship INTEGER NOT NULL REFERENCES mentorship (row) ON DELETE CASCADE,
    record TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    digest TEXT NOT NULL,
    edition TEXT NOT NULL,
    born TEXT NOT NULL,
    UNIQUE (mentorship, record, digest, edition))""",
)
