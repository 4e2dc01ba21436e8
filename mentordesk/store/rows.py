"""The rows of one mentorship's records: written by prepared statements, read by the models."""

# pyright: reportUnknownMemberType=false

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import Any, Final

from peewee import Expression

from mentordesk.domain.history import Act, kind_of
from mentordesk.domain.marks import RecordKey, Stamp, record_key
from mentordesk.domain.mentorship import FIELDS, Change, Mentorship, Remove, dependants
from mentordesk.domain.programme import ProgrammeKey
from mentordesk.domain.records import Answer, Details, Former, Meeting, Record, Rival
from mentordesk.store.asked import select, write
from mentordesk.store.cells import stamp
from mentordesk.store.connection import Cells, Connection
from mentordesk.store.fence import fenced_items
from mentordesk.store.history import telling_key
from mentordesk.store.shelves import DETAILS, FENCED, SHELVES, Shelf, cells, names

_SET: Final = ", ".join(f'"{name}" = ?' for name in names(DETAILS))
_PUT_DETAILS: Final = f"UPDATE mentorship SET {_SET}, details_at = ? WHERE row = ?"
_DETAILS_AT: Final = "SELECT coalesce(details_at, changed_at) FROM mentorship WHERE row = ?"
_COLUMNS: Final = ", ".join(f'"{name}"' for name in names(DETAILS))
_FIND_DETAILS: Final = f"SELECT row, {_COLUMNS} FROM mentorship WHERE row = ?"
_AT_MEETINGS: Final = (
    "DELETE FROM answer WHERE mentorship = ? AND meeting = ?",
    "DELETE FROM former WHERE mentorship = ? AND meeting = ?",
    "DELETE FROM health_answer WHERE mentorship = ? AND meeting = ?",
    "DELETE FROM health_former WHERE mentorship = ? AND meeting = ?",
)


@dataclass(frozen=True, slots=True)
class Done:
    """What was done to a record: to one field of it, with "" to all; or to the whole mentorship.

    ``reason`` is what a person said about it.
    """

    act: Act
    record: str = ""
    key: str = ""
    field: str = ""
    reason: str = ""


class RecordRows:
    """What is kept of one mentorship; works within the transaction of whoever holds it."""

    def __init__(self, connection: Connection, mentorship: int) -> None:
        self._connection = connection
        self._mentorship = mentorship

    def change(self, change: Change, now: datetime) -> tuple[Done, ...]:
        """Write one change; return what it did."""
        record = change.record
        kind = kind_of(record)
        if isinstance(change, Remove):
            key = self._remove(record)
            return (Done(Act.REMOVED, kind, telling_key(key)),) if key is not None else ()
        if isinstance(record, Answer):  # what is typed comes here, so nothing is read before
            self.put(record, now)
            return (Done(Act.CHANGED, kind, telling_key(self._shelf(record).key(record)), "text"),)
        return self._told(record, now)

    def put(self, record: Record, now: datetime) -> None:
        """Write a record, new or changed."""
        if isinstance(record, Details):
            row = [*_details(record), stamp(now), self._mentorship]
            self._connection.run(_PUT_DETAILS, row)
            return
        shelf = self._shelf(record)
        row = [self._mentorship, *shelf.cells(record), stamp(now)]
        self._connection.run(shelf.put, row)
        if isinstance(record, Former | Rival):
            other = (SHELVES if self._is_fenced(record) else FENCED)[type(record)]
            self._connection.run(other.remove, [self._mentorship, *shelf.key(record)])

    def records(self, kind: type) -> tuple[Any, ...]:
        """Return the records of one kind in the order they were made."""
        return tuple(self._on(SHELVES[kind])) + tuple(self._on(FENCED.get(kind)))

    def stamps(self) -> dict[RecordKey, Stamp]:
        """Return of each record when it was last written; rivals have none."""
        ((details_at,),) = self._connection.run(_DETAILS_AT, (self._mentorship,))
        found = {record_key(Details()): Stamp(datetime.fromisoformat(details_at))}
        for shelves in (SHELVES, FENCED):
            for kind in shelves.keys() - {Rival}:
                found |= self._stamped(kind, shelves[kind], shelves is FENCED)
        return found

    def sort_rivals(self, now: datetime) -> None:
        """Put each rival on its side of the fence."""
        for rival in self.records(Rival):
            self.put(rival, now)

    def remove_fenced(self) -> None:
        """Take away all that was written about health."""
        for shelf in FENCED.values():
            write(self._connection, shelf.table.delete().where(self._is_mine(shelf)))

    def _told(self, record: Record, now: datetime) -> tuple[Done, ...]:
        """Write a record; return that it is new, or which of its fields are others than before."""
        kind, key = kind_of(record), telling_key(self._key(record))
        before, after = self._stored(record), self._contents(record)
        self.put(record, now)
        if before is None:
            return (Done(Act.ADDED, kind, key),)
        return tuple(
            Done(Act.CHANGED, kind, key, name)
            for (name, cell), was in zip(after.items(), before, strict=True)
            if cell != was
        )

    def _key(self, record: Record) -> list[Any]:
        return [] if isinstance(record, Details) else self._shelf(record).key(record)

    def _contents(self, record: Record) -> dict[str, Any]:
        """Return the cells that a record's row will hold beside its key, by their columns."""
        if isinstance(record, Details):
            columns, held = names(DETAILS), _details(record)
        else:
            shelf = self._shelf(record)
            columns, held = shelf.contents, shelf.cells(record)[shelf.keys :]
        return dict(zip(columns, held, strict=True))

    def _stored(self, record: Record) -> Cells | None:
        """Return the same cells as they are now, None where there is no such record."""
        find = _FIND_DETAILS if isinstance(record, Details) else self._shelf(record).find
        found = self._connection.run(find, [self._mentorship, *self._key(record)])
        return found[0][1:] if found else None

    def _remove(self, record: Record) -> Cells | None:
        """Take a record away; foreign keys take parts and reviews with it, answers go by hand.

        An answer of the whole mentorship has no meeting that a foreign key could name. Returns
        the cells of its key where there was one.
        """
        if not isinstance(record, Rival):
            self._remove_rivals(record)
        shelf = self._shelf(record)
        key = [self._mentorship, *shelf.key(record)]
        found = self._connection.run(shelf.remove, key)
        if isinstance(record, Meeting):
            for statement in _AT_MEETINGS:
                self._connection.run(statement, key)
        return tuple(key[1:]) if found else None

    def _remove_rivals(self, record: Record) -> None:
        """Take away the rivals of a record and of what hangs on it."""
        if self.records(Rival):
            for lost in dependants(self._whole(), record):
                if isinstance(lost, Rival):
                    self._remove(lost)

    def _whole(self) -> Mentorship:
        """Return the records as they are; whose they are is of no account here."""
        records: dict[str, Any] = {name: self.records(kind) for kind, name in FIELDS.items()}
        return Mentorship("", ProgrammeKey("", "", ""), date.min, **records)

    def _stamped(self, kind: type, shelf: Shelf, fenced: bool) -> dict[RecordKey, Stamp]:
        fields = (*shelf.fields[: shelf.keys], shelf.table.changed_at)
        rows = select(self._connection, shelf.table.select(*fields).where(self._is_mine(shelf)))
        return {(FIELDS[kind], *map(str, key)): Stamp(at, fenced) for *key, at in rows}

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
        if isinstance(record, Rival):
            return self._is_fenced(record.record)
        return isinstance(record, Answer) and record.place.item in self._fenced

    @cached_property
    def _fenced(self) -> frozenset[str]:
        """The items of the mentorship's programme that ask about health."""
        return fenced_items(self._connection, self._mentorship)


def _details(record: Details) -> list[Any]:
    return cells(DETAILS, [getattr(record, name) for name in names(DETAILS)])
