"""Which table holds the records of each kind, and the prepared statements that write them.

A save is on the way of every keystroke, and building a query with peewee costs three times what
SQLite takes to commit it; so the writes of records are put together from the models once, here.
"""

# pyright: reportUnknownMemberType=false

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Any, Final

from peewee import Field

from mentordesk.domain.history import kind_of
from mentordesk.domain.records import (
    Answer,
    Details,
    Fee,
    Former,
    Goal,
    GoalReview,
    Meeting,
    Pair,
    Part,
    Person,
    Place,
    Planned,
    Question,
    Record,
    Rival,
    Task,
    Word,
)
from mentordesk.store.record_text import as_text, from_text
from mentordesk.store.tables import (
    AnswerRow,
    FeeRow,
    FormerRow,
    GoalRow,
    HealthAnswerRow,
    HealthFormerRow,
    HealthRivalRow,
    MeetingRow,
    MentorshipRow,
    PairRow,
    PartRow,
    PersonRow,
    PlannedRow,
    QuestionRow,
    RecordRow,
    ReviewRow,
    RivalRow,
    TaskRow,
    WordRow,
)

Fields = tuple["Field[Any]", ...]


@dataclass(frozen=True)
class Shelf:
    """The records of one kind in their table.

    ``fields`` come in the order in which ``record`` takes their values; the first ``keys`` of them
    tell a record from the others of its mentorship. ``values`` reads them from a record.
    """

    table: type[RecordRow]
    fields: Fields
    keys: int
    values: Callable[[Any], tuple[Any, ...]]
    record: Callable[..., Record]

    @cached_property
    def put(self) -> str:
        """The statement that writes a record: the mentorship's row, the record's cells, the time.

        A record that is there keeps its row, so its place in the order, and counts its version.
        """
        columns = names(self.fields)
        given = ("mentorship", *columns, "changed_at")
        kept = (f"{name} = excluded.{name}" for name in (*columns[self.keys :], "changed_at"))
        return (
            f"INSERT INTO {self._name} ({', '.join(given)}) VALUES ({', '.join('?' * len(given))}) "
            f"ON CONFLICT (mentorship, {', '.join(columns[: self.keys])}) "
            f"DO UPDATE SET {', '.join(kept)}, version = version + 1"
        )

    @cached_property
    def remove(self) -> str:
        """The statement that takes a record away, by the mentorship's row and the cells of the key.

        It returns a row where there was one.
        """
        return f"DELETE FROM {self._name} WHERE {self._is_it} RETURNING row"

    @cached_property
    def find(self) -> str:
        """The statement that reads, by the same, its row and what it holds beside its key."""
        return f"SELECT {', '.join(('row', *self.contents))} FROM {self._name} WHERE {self._is_it}"

    @cached_property
    def contents(self) -> tuple[str, ...]:
        """The names of the columns that are not of the key."""
        return names(self.fields[self.keys :])

    def cells(self, record: Record) -> list[Any]:
        """Return what the record's row holds, as SQLite takes it."""
        return cells(self.fields, self.values(record))

    def key(self, record: Record) -> list[Any]:
        """Return the cells that tell the record from others."""
        return self.cells(record)[: self.keys]

    @property
    def _is_it(self) -> str:
        key = (f"{name} = ?" for name in names(self.fields[: self.keys]))
        return " AND ".join(("mentorship = ?", *key))

    @property
    def _name(self) -> str:
        return self.table._meta.table_name  # pyright: ignore[reportPrivateUsage]


def names(fields: Fields) -> tuple[str, ...]:
    """Return the names of the columns."""
    return tuple(field.name for field in fields)


def cells(fields: Fields, values: Sequence[Any]) -> list[Any]:
    """Return the values as SQLite takes them."""
    return [field.db_value(value) for field, value in zip(fields, values, strict=True)]


def _fields(table: type[RecordRow | MentorshipRow], record: type[Record]) -> Fields:
    """Return the fields of a model that are named as the record's own."""
    return tuple(getattr(table, each.name) for each in dataclasses.fields(record))


def _shelf(table: type[RecordRow], record: type[Record], keys: int = 1) -> Shelf:
    fields = _fields(table, record)
    return Shelf(table, fields, keys, attrgetter(*names(fields)), record)


def _answers(table: type[AnswerRow]) -> Shelf:
    place = (table.meeting, table.item, table.part)
    values = attrgetter("place.meeting", "place.item", "place.part", "text", "language")
    fields = (*place, table.text, table.language)
    return Shelf(table, fields, len(place), values, _answer)


def _pairs() -> Shelf:
    fields = (PairRow.id, PairRow.mentor, PairRow.participant, PairRow.begun)
    return Shelf(PairRow, fields, 1, attrgetter("id", "mentor", "participant", "mentorship"), Pair)


def _former(table: type[FormerRow]) -> Shelf:
    place = (table.meeting, table.item, table.part)
    values = attrgetter("place.meeting", "place.item", "place.part", "question", "answer", "health")
    fields = (*place, table.question, table.answer, table.health)
    return Shelf(table, fields, len(place), values, _formerly)


def _rivals(table: type[RivalRow]) -> Shelf:
    fields = (table.id, table.kind, table.record, table.written_at, table.desk)
    return Shelf(table, fields, 1, _rival_values, _rival)


def _rival_values(rival: Rival) -> tuple[Any, ...]:
    told = rival.record
    return rival.id, kind_of(told), as_text(told), rival.changed_at, rival.desk


def _rival(id_: str, kind: str, text: str, *written: Any) -> Rival:
    return Rival(id_, from_text(kind, text), *written)


def _formerly(meeting: str, item: str, part: str, *said: Any) -> Former:
    return Former(Place(meeting, item, part), *said)


def _answer(meeting: str, item: str, part: str, text: str, language: str) -> Answer:
    return Answer(Place(meeting, item, part), text, language)


SHELVES: Final[dict[type, Shelf]] = {
    Person: _shelf(PersonRow, Person),
    Part: _shelf(PartRow, Part, 2),
    Goal: _shelf(GoalRow, Goal),
    GoalReview: _shelf(ReviewRow, GoalReview, 2),
    Task: _shelf(TaskRow, Task),
    Meeting: _shelf(MeetingRow, Meeting),
    Question: _shelf(QuestionRow, Question),
    Word: _shelf(WordRow, Word),
    Planned: _shelf(PlannedRow, Planned),
    Pair: _pairs(),
    Fee: _shelf(FeeRow, Fee, 2),
    Answer: _answers(AnswerRow),
    Former: _former(FormerRow),
    Rival: _rivals(RivalRow),
}
"""Where the records of each kind lie."""

FENCED: Final[dict[type, Shelf]] = {
    Answer: _answers(HealthAnswerRow),
    Former: _former(HealthFormerRow),
    Rival: _rivals(HealthRivalRow),
}
"""Where those of them lie that are about health."""

DETAILS: Final = _fields(MentorshipRow, Details)
"""The fields of the mentorship's own row that hold its ``Details``, in the order these take."""
