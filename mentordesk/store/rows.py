"""The rows of one mentorship: written by prepared statements, read by the models."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from peewee import SqliteDatabase

from mentordesk.domain.mentorship import Change, Remove
from mentordesk.domain.records import Details, Meeting, Record
from mentordesk.store.shelves import DETAILS, DETAILS_FIELDS, SHELVES, cells
from mentordesk.store.tables import AnswerRow

_PUT_DETAILS: Final = (
    f"UPDATE mentorship SET {', '.join(f'{name} = ?' for name in DETAILS)} WHERE row = ?"
)
_REMOVE_ANSWERS: Final = "DELETE FROM answer WHERE mentorship = ? AND meeting = ?"


class MentorshipRows:
    """What is kept of one mentorship; works within the transaction of whoever holds it."""

    def __init__(self, database: SqliteDatabase, mentorship: int) -> None:
        self._database = database
        self._mentorship = mentorship

    def change(self, change: Change, now: datetime) -> None:
        """Write one change."""
        if isinstance(change, Remove):
            self._remove(change.record)
        else:
            self.put(change.record, now)

    def put(self, record: Record, now: datetime) -> None:
        """Write a record, new or changed."""
        if isinstance(record, Details):
            values = [getattr(record, name) for name in DETAILS]
            self._run(_PUT_DETAILS, [*cells(DETAILS_FIELDS, values), self._mentorship])
        else:
            shelf = SHELVES[type(record)]
            stamp = shelf.table.changed_at.db_value(now)
            self._run(shelf.put, [self._mentorship, *shelf.cells(record), stamp])

    def records(self, kind: type) -> tuple[Any, ...]:
        """Return the records of one kind in the order they were made."""
        shelf = SHELVES[kind]
        query = (
            shelf.table.select(*shelf.fields)
            .where(shelf.table.mentorship == self._mentorship)
            .order_by(shelf.table.row)
        )
        return tuple(shelf.record(*row) for row in query.tuples().execute(self._database))

    def _remove(self, record: Record) -> None:
        """Take a record away; foreign keys take parts and reviews, answers go by hand.

        An answer of the whole mentorship has no meeting that a foreign key could name.
        """
        shelf = SHELVES[type(record)]
        self._run(shelf.remove, [self._mentorship, *shelf.cells(record)[: shelf.keys]])
        if isinstance(record, Meeting):
            meeting = AnswerRow.meeting.db_value(record.id)
            self._run(_REMOVE_ANSWERS, [self._mentorship, meeting])

    def _run(self, statement: str, values: list[Any]) -> None:
        self._database.execute_sql(statement, values)
