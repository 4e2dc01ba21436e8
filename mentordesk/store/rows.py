"""The rows of one mentorship's records: written by prepared statements, read by the models."""

# pyright: reportUnknownMemberType=false

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from mentordesk.domain.mentorship import Change, Remove
from mentordesk.domain.records import Details, Meeting, Record
from mentordesk.store.asked import select
from mentordesk.store.cells import stamp
from mentordesk.store.connection import Connection
from mentordesk.store.shelves import DETAILS, SHELVES, cells, names

_SET: Final = ", ".join(f'"{name}" = ?' for name in names(DETAILS))
_PUT_DETAILS: Final = f"UPDATE mentorship SET {_SET} WHERE row = ?"
_AT_MEETINGS: Final = (
    "DELETE FROM answer WHERE mentorship = ? AND meeting = ?",
    "DELETE FROM former WHERE mentorship = ? AND meeting = ?",
)


class RecordRows:
    """What is kept of one mentorship; works within the transaction of whoever holds it."""

    def __init__(self, connection: Connection, mentorship: int) -> None:
        self._connection = connection
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
            values = [getattr(record, name) for name in names(DETAILS)]
            self._connection.run(_PUT_DETAILS, [*cells(DETAILS, values), self._mentorship])
        else:
            shelf = SHELVES[type(record)]
            row = [self._mentorship, *shelf.cells(record), stamp(now)]
            self._connection.run(shelf.put, row)

    def records(self, kind: type) -> tuple[Any, ...]:
        """Return the records of one kind in the order they were made."""
        shelf = SHELVES[kind]
        table = shelf.table
        query = table.select(*shelf.fields).where(table.mentorship == self._mentorship)
        rows = select(self._connection, query.order_by(table.row))
        return tuple(shelf.record(*row) for row in rows)

    def _remove(self, record: Record) -> None:
        """Take a record away; foreign keys take parts and reviews with it, answers go by hand.

        An answer of the whole mentorship has no meeting that a foreign key could name.
        """
        shelf = SHELVES[type(record)]
        key = [self._mentorship, *shelf.key(record)]
        self._connection.run(shelf.remove, key)
        if isinstance(record, Meeting):
            for statement in _AT_MEETINGS:
                self._connection.run(statement, key)
