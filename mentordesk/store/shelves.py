"""Which table holds the records of each kind, and the prepared statements that write them.

A save is on the way of every keystroke, and building a query with peewee costs three times what
SQLite takes to commit it; so the models' writes are put together once, here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from functools import cached_property
from operator import attrgetter
from typing import Any, Final

from peewee import Field

from mentordesk.domain.records import (
    Answer,
    Details,
    Goal,
    GoalReview,
    Meeting,
    Part,
    Person,
    Place,
    Record,
    Task,
)
from mentordesk.store.tables import (
    AnswerRow,
    GoalRow,
    MeetingRow,
    MentorshipRow,
    PartRow,
    PersonRow,
    RecordRow,
    ReviewRow,
    TaskRow,
)


@dataclass(frozen=True)
class Shelf:
    """The records of one kind in their table.

    ``columns`` come in the order in which ``record`` takes them; the first ``keys`` of them tell
    a record from the others of its mentorship. ``values`` reads them from a record.
    """

    table: type[RecordRow]
    columns: tuple[str, ...]
    keys: int
    values: Callable[[Any], tuple[Any, ...]]
    record: Callable[..., Record]

    @cached_property
    def fields(self) -> tuple[Field[Any], ...]:
        """The model's fields of the columns."""
        return fields_of(self.table, self.columns)

    @cached_property
    def put(self) -> str:
        """The statement that writes a record; takes the mentorship's row, its values and the time.

        A record that is there keeps its row, so its place in the order, and counts its version.
        """
        names = ", ".join(("mentorship", *self.columns, "changed_at"))
        marks = ", ".join("?" * (len(self.columns) + 2))
        kept = (*self.columns[self.keys :], "changed_at")
        changed = ", ".join(f"{name} = excluded.{name}" for name in kept)
        return (
            f"INSERT INTO {self._name} ({names}) VALUES ({marks}) "
            f"ON CONFLICT (mentorship, {', '.join(self.columns[: self.keys])}) "
            f"DO UPDATE SET {changed}, version = version + 1"
        )

    @cached_property
    def remove(self) -> str:
        """The statement that takes a record away; takes the mentorship's row and the key."""
        told_by = " AND ".join(f"{name} = ?" for name in self.columns[: self.keys])
        return f"DELETE FROM {self._name} WHERE mentorship = ? AND {told_by}"

    def cells(self, record: Record) -> list[Any]:
        """Return what the record's row holds, ready for SQLite."""
        return cells(self.fields, self.values(record))

    @cached_property
    def _name(self) -> str:
        return self.table._meta.table_name


def fields_of(
    table: type[RecordRow | MentorshipRow], columns: Sequence[str]
) -> tuple[Field[Any], ...]:
    """Return the fields of a model by their names."""
    return tuple(getattr(table, name) for name in columns)


def cells(columns: Sequence[Field[Any]], values: Sequence[Any]) -> list[Any]:
    """Return the values as SQLite holds them."""
    return [column.db_value(value) for column, value in zip(columns, values, strict=True)]


def _columns(record: type[Record]) -> tuple[str, ...]:
    return tuple(each.name for each in fields(record))


def _shelf(table: type[RecordRow], record: type[Record], keys: int = 1) -> Shelf:
    """Return the shelf of records whose fields are the columns."""
    columns = _columns(record)
    return Shelf(table, columns, keys, attrgetter(*columns), record)


def _answer(meeting: str, item: str, part: str, text: str, language: str) -> Answer:
    return Answer(Place(meeting, item, part), text, language)


SHELVES: Final[dict[type, Shelf]] = {
    Person: _shelf(PersonRow, Person),
    Part: _shelf(PartRow, Part, 2),
    Goal: _shelf(GoalRow, Goal),
    GoalReview: _shelf(ReviewRow, GoalReview, 2),
    Task: _shelf(TaskRow, Task),
    Meeting: _shelf(MeetingRow, Meeting),
    Answer: Shelf(
        AnswerRow,
        ("meeting", "item", "part", "text", "language"),
        3,
        attrgetter("place.meeting", "place.item", "place.part", "text", "language"),
        _answer,
    ),
}
"""Where the records of each kind lie; ``Details`` are columns of the mentorship's own row."""

DETAILS: Final = _columns(Details)
"""The columns of the mentorship's row that hold its ``Details``, in the order these take them."""

DETAILS_FIELDS: Final = fields_of(MentorshipRow, DETAILS)
"""The model's fields of those columns."""
