"""What each desk has seen of a mentorship, as the vault keeps it: its editions and marks."""

from __future__ import annotations

import json
from collections.abc import Container
from datetime import datetime
from typing import Final

from mentordesk.domain.marks import Edition, Mark, Marks, RecordKey, marks_of
from mentordesk.store.cells import as_cell, as_written, stamp
from mentordesk.store.connection import Cells, Connection

_MARKS: Final = "SELECT record, digest, edition, changed_at, born FROM handed WHERE mentorship = ?"
_EDITIONS: Final = "SELECT id, desk, fenced FROM edition WHERE mentorship = ?"
_ADD_MARK: Final = """INSERT OR IGNORE INTO handed
    (mentorship, record, changed_at, digest, edition, born) VALUES (?, ?, ?, ?, ?, ?)"""
_ADD_EDITION: Final = "INSERT INTO edition (mentorship, id, desk, fenced) VALUES (?, ?, ?, ?)"
_DROP: Final = """DELETE FROM handed
    WHERE mentorship = ? AND record = ? AND digest = ? AND edition = ?"""


def read_marks(connection: Connection, mentorship: int) -> Marks:
    """Return the marks of the mentorship in a row."""
    standing = map(_mark, connection.run(_MARKS, (mentorship,)))
    editions = map(_edition, connection.run(_EDITIONS, (mentorship,)))
    return marks_of(standing, editions)


def keep_marks(connection: Connection, mentorship: int, marks: Marks) -> None:
    """Keep these marks in place of those that were there; editions stay seen for good."""
    before = read_marks(connection, mentorship)
    for mark in {*before.standing} - {*marks.standing}:
        key = (_key_cell(mark.record), mark.digest, mark.edition)
        connection.run(_DROP, (mentorship, *map(as_cell, key)))
    for mark in {*marks.standing} - {*before.standing}:
        said = map(as_cell, (mark.digest, mark.edition, mark.born))
        row = (mentorship, _key_cell(mark.record), stamp(mark.changed_at), *said)
        connection.run(_ADD_MARK, row)
    for edition in marks.editions:
        if edition.id not in before.seen:
            row = (as_cell(edition.id), as_cell(edition.desk), edition.fenced)
            connection.run(_ADD_EDITION, (mentorship, *row))


def drop_marks(connection: Connection, mentorship: int, there: Container[RecordKey]) -> None:
    """Forget the marks of records that aren't there any more."""
    marks = read_marks(connection, mentorship)
    standing = (mark for mark in marks.standing if mark.record in there)
    keep_marks(connection, mentorship, marks_of(standing, marks.editions))


def _key_cell(record: RecordKey) -> str:
    return json.dumps(record)


def _mark(row: Cells) -> Mark:
    record, digest, edition, changed_at, born = row
    return Mark(
        tuple(json.loads(record)),
        as_written(digest),
        as_written(edition),
        datetime.fromisoformat(changed_at),
        as_written(born),
    )


def _edition(row: Cells) -> Edition:
    id_, desk, fenced = row
    return Edition(as_written(id_), as_written(desk), bool(fenced))
