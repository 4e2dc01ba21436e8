"""The statements of the first migration, as they were released.

Ids are unique within a mentorship only, so that the same exchange file can be read in twice.
Foreign keys are checked when a transaction ends: changes may come in any order.
"""

from __future__ import annotations

from typing import Final

RECORD: Final = """
    row INTEGER PRIMARY KEY,
    mentorship INTEGER NOT NULL REFERENCES mentorship (row) ON DELETE CASCADE,
    version INTEGER NOT NULL DEFAULT 1,
    changed_at TEXT NOT NULL,"""

WITH: Final = "ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"

FIRST_TABLES: Final = (
    """CREATE TABLE programme (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    files TEXT NOT NULL,
    UNIQUE (id, version, sha256))""",
    """CREATE TABLE mentorship (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    programme INTEGER NOT NULL REFERENCES programme (row),
    created TEXT NOT NULL,
    status TEXT NOT NULL,
    workplace TEXT NOT NULL,
    starts TEXT,
    ends TEXT,
    hours_per_day REAL,
    days_per_week INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    changed_at TEXT NOT NULL)""",
    f"""CREATE TABLE person ({RECORD}
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    organisation TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    UNIQUE (mentorship, id))""",
    f"""CREATE TABLE part ({RECORD}
    person TEXT NOT NULL,
    role TEXT NOT NULL,
    UNIQUE (mentorship, person, role),
    FOREIGN KEY (mentorship, person) REFERENCES person (mentorship, id) {WITH})""",
    f"""CREATE TABLE goal ({RECORD}
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    origin TEXT NOT NULL,
    UNIQUE (mentorship, id))""",
    f"""CREATE TABLE meeting ({RECORD}
    id TEXT NOT NULL,
    stage TEXT NOT NULL,
    number INTEGER NOT NULL,
    starts TEXT,
    minutes INTEGER NOT NULL,
    location TEXT NOT NULL,
    held TEXT,
    UNIQUE (mentorship, id))""",
    f"""CREATE TABLE review ({RECORD}
    goal TEXT NOT NULL,
    meeting TEXT NOT NULL,
    reach TEXT,
    note TEXT NOT NULL,
    focus INTEGER NOT NULL,
    UNIQUE (mentorship, goal, meeting),
    FOREIGN KEY (mentorship, goal) REFERENCES goal (mentorship, id) {WITH},
    FOREIGN KEY (mentorship, meeting) REFERENCES meeting (mentorship, id) {WITH})""",
    f"""CREATE TABLE task ({RECORD}
    id TEXT NOT NULL,
    text TEXT NOT NULL,
    role TEXT NOT NULL,
    due TEXT,
    done INTEGER NOT NULL,
    meeting TEXT NOT NULL,
    UNIQUE (mentorship, id))""",
    f"""CREATE TABLE answer ({RECORD}
    meeting TEXT NOT NULL,
    item TEXT NOT NULL,
    part TEXT NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    UNIQUE (mentorship, meeting, item, part))""",
    """CREATE INDEX answer_confirmed ON answer (mentorship)
    WHERE meeting = '' AND part = 'confirmed' AND text = 'yes'""",
)
"""The tables in the order of their references, and the index that counts confirmed sections."""
