"""The rows of one mentorship's records: written by prepared statements, read by the models."""

# pyright: reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import cached_property
from typing import Any, Final

from peewee import Expression

from mentordesk.domain.mentorship import Change, Remove
from mentordesk.domain.records import Answer, Details, Former, Meeting, Record
from mentordesk.store.asked import select, write
from mentordesk.store.cells import as_written, stamp
from mentordesk.store.connection import Connection
from mentordesk.store.shelves import DETAILS, FENCED, SHELVES, Shelf, cells, names

_SET: Final = ", ".join(f'"{name}" = ?' for name in names(DETAILS))
_PUT_DETAILS: Final = f"UPDATE mentorship SET {_SET} WHERE row = ?"
_AT_MEETINGS: Final = (
    "DELETE FROM answer WHERE mentorship = ? AND meeting = ?",
    "DELETE FROM former WHERE mentorship = ? AND meeting = ?",
    "DELETE FROM health_answer WHERE mentorship = ? AND meeting = ?",
    "DELETE FROM health_former WHERE mentorship = ? AND meeting = ?",
)
_FENCED_ITEMS: Final = """SELECT item FROM fenced
    JOIN mentorship ON mentorship.programme = fenced.programme WHERE mentorship.row = ?"""


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
            shelf = self._shelf(record)
            row = [self._mentorship, *shelf.cells(record), stamp(now)]
            self._connection.run(shelf.put, row)

    def records(self, kind: type) -> tuple[Any, ...]:
        """Return the records of one kind in the order they were made."""
        return tuple(self._on(SHELVES[kind])) + tuple(self._on(FENCED.get(kind)))

    def remove_fenced(self) -> None:
        """Take away all that was written about health."""
        for shelf in FENCED.values():
            write(self._connection, shelf.table.delete().where(self._is_mine(shelf)))

    def _remove(self, record: Record) -> None:
        """Take a record away; foreign keys take parts and reviews with it, answers go by hand.

        An answer of the whole mentorship has no meeting that a foreign key could name.
        """
        shelf = self._shelf(record)
        key = [self._mentorship, *shelf.key(record)]
        self._connection.run(shelf.remove, key)
        if isinstance(record, Meeting):
            for statement in _AT_MEETINGS:
                self._connection.run(statement, key)

    def _on(self, shelf: Shelf | None) -> Iterator[Any]:
        if shelf is not None:
            query = shelf.table.select(*shelf.fields).where(self._is_mine(shelf))
            for row in select(self._connection, query.order_by(shelf.table.row)):
                yield shelf.record(*row)

    def _is_mine(self, shelf: Shelf) -> Expression:
        return shelf.table.mentorship == self._mentorship

    def _shelf(self, record: Record) -> Shelf:
        shelves = FENCED if self._is_fenced(record) else SHELVES
        return shelves[type(record)]

    def _is_fenced(self, record: Record) -> bool:
        if isinstance(record, Former):
            return record.health
        return isinstance(record, Answer) and record.place.item in self._fenced

    @cached_property
    def _fenced(self) -> frozenset[str]:
        """The items of the mentorship's programme that ask about health."""
        rows = self._connection.run(_FENCED_ITEMS, (self._mentorship,))
        return frozenset(as_written(item) for (item,) in rows)
