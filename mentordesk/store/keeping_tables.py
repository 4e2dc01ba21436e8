"""The statements of the fourth migration, as they were released: what is fenced, and what happened.

``fenced`` names the items of a programme that ask about health; what is answered to them stands in
tables of its own. ``event`` outlives the mentorship that it tells of. ``slot`` is a copy of the key
file's slots, from which that file can be written anew.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from typing import Any, Final, cast

from mentordesk.store.connection import Connection
from mentordesk.store.first_tables import RECORD

KEEPING_TABLES: Final = (
    "ALTER TABLE mentorship ADD COLUMN keep_until TEXT",
    """CREATE TABLE fenced (
    programme INTEGER NOT NULL REFERENCES programme (row) ON DELETE CASCADE,
    item TEXT NOT NULL,
    PRIMARY KEY (programme, item)) WITHOUT ROWID""",
    f"""CREATE TABLE health_answer ({RECORD}
    meeting TEXT NOT NULL,
    item TEXT NOT NULL,
    part TEXT NOT NULL,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    UNIQUE (mentorship, meeting, item, part))""",
    f"""CREATE TABLE health_former ({RECORD}
    meeting TEXT NOT NULL,
    item TEXT NOT NULL,
    part TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT NOT NULL,
    health INTEGER NOT NULL,
    UNIQUE (mentorship, meeting, item, part))""",
    """CREATE TABLE event (
    row INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    desk TEXT NOT NULL,
    act TEXT NOT NULL,
    mentorship TEXT NOT NULL,
    record TEXT NOT NULL,
    "key" TEXT NOT NULL,
    field TEXT NOT NULL,
    reason TEXT NOT NULL,
    times INTEGER NOT NULL DEFAULT 1,
    UNIQUE (mentorship, at, desk, act, record, "key", field, reason))""",
    "CREATE TABLE slot (row INTEGER PRIMARY KEY CHECK (row = 1), json TEXT NOT NULL)",
)

FENCE: Final = "INSERT OR IGNORE INTO fenced (programme, item) VALUES (?, ?)"
_MOVE: Final = (
    """INSERT INTO health_answer
    (mentorship, version, changed_at, meeting, item, part, text, language)
    SELECT answer.mentorship, answer.version, answer.changed_at, meeting, answer.item, part, text,
    language FROM answer JOIN mentorship ON mentorship.row = answer.mentorship
    JOIN fenced ON fenced.programme = mentorship.programme AND fenced.item = answer.item
    ORDER BY answer.row""",
    """DELETE FROM answer WHERE EXISTS (SELECT 1 FROM mentorship JOIN fenced
    ON fenced.programme = mentorship.programme
    WHERE mentorship.row = answer.mentorship AND fenced.item = answer.item)""",
    """INSERT INTO health_former (mentorship, version, changed_at, meeting, item, part, question,
    answer, health) SELECT mentorship, version, changed_at, meeting, item, part, question, answer,
    health FROM former WHERE health ORDER BY row""",
    "DELETE FROM former WHERE health",
)


def fence_what_is_there(connection: Connection) -> None:
    """Name what asks about health in the kept programmes, and move what was answered to it."""
    for row, files in connection.run("SELECT row, files FROM programme"):
        structure = tomllib.loads(json.loads(files).get("programme.toml", ""))
        for item in fenced_in(structure):
            connection.run(FENCE, (row, item))
    for statement in _MOVE:
        connection.run(statement)


def fenced_in(structure: Any) -> Iterator[str]:
    """Yield the ids of the items with ``health = true``, wherever they stand in the file."""
    parts = cast("list[Any]", structure) if isinstance(structure, list) else []
    if isinstance(structure, dict):
        table = cast("dict[str, Any]", structure)
        if table.get("health") is True:
            yield str(table.get("id"))
        parts = list(table.values())
    for part in parts:
        yield from fenced_in(part)
