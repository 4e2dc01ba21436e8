"""What stands in an exchange file, of the types from which its schema is made."""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from datetime import date, datetime
from typing import Any, Final, Literal

import msgspec

from mentordesk.domain.history import kind_of
from mentordesk.domain.issued import Issued
from mentordesk.domain.marks import Edition, Mark
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import ProgrammeKey
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
    Planned,
    Question,
    Rival,
    Task,
    Told,
    Word,
)


class WrittenRival(msgspec.Struct, omit_defaults=True, frozen=True):
    """What another desk wrote where this one did too: one record, under its kind's name."""

    id: str
    changed_at: datetime
    desk: str = ""
    details: Details | None = None
    people: Person | None = None
    parts: Part | None = None
    goals: Goal | None = None
    reviews: GoalReview | None = None
    tasks: Task | None = None
    meetings: Meeting | None = None
    questions: Question | None = None
    words: Word | None = None
    plan: Planned | None = None
    pairs: Pair | None = None
    fees: Fee | None = None
    answers: Answer | None = None
    former: Former | None = None

    @property
    def records(self) -> tuple[Told, ...]:
        """The records in it; one, where the file is right."""
        values = (getattr(self, name) for name in _KINDS)
        return tuple(value for value in values if value is not None)


_KINDS: Final = WrittenRival.__struct_fields__[3:]


@dataclass(frozen=True, slots=True)
class WrittenMentorship:
    """A mentorship with its records in the order in which they were made."""

    id: str
    programme: ProgrammeKey
    created: date
    details: Details = Details()  # noqa: RUF009
    people: tuple[Person, ...] = ()
    parts: tuple[Part, ...] = ()
    goals: tuple[Goal, ...] = ()
    reviews: tuple[GoalReview, ...] = ()
    tasks: tuple[Task, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    questions: tuple[Question, ...] = ()
    words: tuple[Word, ...] = ()
    plan: tuple[Planned, ...] = ()
    pairs: tuple[Pair, ...] = ()
    fees: tuple[Fee, ...] = ()
    answers: tuple[Answer, ...] = ()
    former: tuple[Former, ...] = ()
    rivals: tuple[WrittenRival, ...] = ()
    issued: tuple[Issued, ...] = ()


@dataclass(frozen=True, slots=True)
class ExchangeFile:
    """One mentorship with the files of the programme that it began with.

    The first form had no groups, words, own questions or former ones; the second had no marks and
    no rivals; the third had no sealed documents. They read as a file without them. ``health`` is
    false where what was written about health was left out; ``pdfs`` are the files of the sealed
    documents, by their numbers.
    """

    format: Literal["mentordesk-mentorship"]
    format_version: Literal[1, 2, 3, 4]
    mentorship: WrittenMentorship
    programme_files: dict[str, str]
    sender: str = ""
    health: bool = True
    editions: tuple[Edition, ...] = ()
    marks: tuple[Mark, ...] = ()
    pdfs: dict[str, bytes] = field(default_factory=dict[str, bytes])


def as_written(mentorship: Mentorship) -> WrittenMentorship:
    """Return a mentorship as it stands in a file."""
    values = _values(mentorship, WrittenMentorship)
    values["rivals"] = tuple(map(_written, mentorship.rivals))
    return WrittenMentorship(**values)


def as_read(written: WrittenMentorship) -> Mentorship:
    """Return the mentorship that stands in a file; each of its rivals holds one record."""
    values = _values(written, Mentorship)
    values["rivals"] = tuple(map(_read, written.rivals))
    return Mentorship(**values)


def _values(source: object, kind: type[Any]) -> dict[str, Any]:
    return {each.name: getattr(source, each.name) for each in fields(kind)}


def _written(rival: Rival) -> WrittenRival:
    told: dict[str, Any] = {kind_of(rival.record): rival.record}
    return WrittenRival(rival.id, rival.changed_at, rival.desk, **told)


def _read(rival: WrittenRival) -> Rival:
    return Rival(rival.id, rival.records[0], rival.changed_at, rival.desk)
