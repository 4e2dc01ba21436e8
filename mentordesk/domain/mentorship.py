"""A mentorship and the changes made to it."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any, Final

from mentordesk.domain.issued import Issued
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
    Place,
    Planned,
    Question,
    Record,
    Rival,
    Task,
    Word,
    new_id,
)

FIELDS: Final[dict[type, str]] = {
    Person: "people",
    Part: "parts",
    Goal: "goals",
    GoalReview: "reviews",
    Task: "tasks",
    Meeting: "meetings",
    Question: "questions",
    Word: "words",
    Planned: "plan",
    Pair: "pairs",
    Fee: "fees",
    Answer: "answers",
    Former: "former",
    Rival: "rivals",
}
"""Which field of a mentorship holds the records of each kind; ``Details`` is a field of its own."""


@dataclass(frozen=True)
class Mentorship:
    """One participant's mentoring under one programme: records in the order they were made.

    A group (a pilot, several work trials at once) is one too, under its programme's group part.
    ``issued`` are its sealed documents, oldest first; they are no records, and no change is made to
    them here.
    """

    id: str
    programme: ProgrammeKey
    created: date
    details: Details = field(default_factory=Details)
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
    rivals: tuple[Rival, ...] = ()
    issued: tuple[Issued, ...] = ()

    @property
    def locks(self) -> tuple[Issued, ...]:
        """The sealed documents that lock it; several where several desks have sealed."""
        return tuple(each for each in self.issued if each.locks and each.holds)

    @property
    def lock(self) -> Issued | None:
        """The sealed document that locks it, None while it can be changed."""
        return next(iter(self.locks), None)

    @classmethod
    def new(cls, programme: ProgrammeKey, created: date) -> Mentorship:
        """Return an empty draft."""
        return cls(new_id(), programme, created)

    def records(self) -> Iterable[Record]:
        """Yield every record, people before their parts and goals before their reviews."""
        yield self.details
        for name in FIELDS.values():
            yield from getattr(self, name)

    def answer(self, place: Place) -> str:
        """Return what was written there, or an empty text."""
        found = self._answers.get(place)
        return found.text if found else ""

    def answer_language(self, place: Place) -> str:
        """Return the code of the language an answer is in; "" where it isn't known."""
        found = self._answers.get(place)
        return found.language if found else ""

    def holders(self, role: str) -> tuple[Person, ...]:
        """Return the people in a role, in order."""
        return tuple(self._people[part.person] for part in self.parts if part.role == role)

    def holder(self, role: str) -> Person | None:
        """Return the first person in a role, or None."""
        return next(iter(self.holders(role)), None)

    def roles_of(self, person: str) -> tuple[str, ...]:
        """Return the roles a person holds."""
        return tuple(part.role for part in self.parts if part.person == person)

    def meeting(self, meeting_id: str) -> Meeting | None:
        """Return the meeting of that id, or None."""
        return next((m for m in self.meetings if m.id == meeting_id), None)

    def person(self, person_id: str) -> Person | None:
        """Return the person of that id, or None."""
        return self._people.get(person_id)

    def planned(self, plan_id: str) -> Planned:
        """Return what is planned for a phase or step; an empty record where nothing is."""
        return next((p for p in self.plan if p.id == plan_id), Planned(plan_id))

    def review(self, goal: str, meeting: str) -> GoalReview:
        """Return the review of a goal at a meeting; an empty one where none was made."""
        found = (r for r in self.reviews if r.id == (goal, meeting))
        return next(found, GoalReview(goal, meeting))

    @cached_property
    def _answers(self) -> dict[Place, Answer]:
        return {answer.place: answer for answer in self.answers}

    @cached_property
    def _people(self) -> dict[str, Person]:
        return {person.id: person for person in self.people}


@dataclass(frozen=True, slots=True)
class Put:
    """A record was made or changed."""

    record: Record


@dataclass(frozen=True, slots=True)
class Remove:
    """A record was taken away."""

    record: Record


Change = Put | Remove

Key = tuple[type, Hashable]


def changed_key(change: Change) -> Key:
    """Return what a change is about: later changes with the same key replace it."""
    return key_of(change.record)


def key_of(record: Record) -> Key:
    """Return what tells a record from all others of its mentorship."""
    return type(record), record.id


def apply(mentorship: Mentorship, change: Change) -> Mentorship:
    """Return the mentorship after a change; what hangs on a removed record goes with it."""
    if isinstance(change, Remove):
        for record in (*dependants(mentorship, change.record), change.record):
            mentorship = _without(mentorship, record)
        return mentorship
    return _with(mentorship, change.record)


def still_holds(mentorship: Mentorship, change: Change) -> bool:
    """Say whether a change made earlier is part of what the mentorship is now."""
    record = change.record
    if isinstance(record, Details):
        return True
    is_there = any(row.id == record.id for row in getattr(mentorship, FIELDS[type(record)]))
    return is_there == isinstance(change, Put)


def dependants(mentorship: Mentorship, record: Record) -> tuple[Record, ...]:
    """Return the records that can't be without this one, each after those that hang on it."""
    key = key_of(record)
    hanging = (each for each in mentorship.records() if key in leans_on(each))
    found = (one for each in hanging for one in (*dependants(mentorship, each), each))
    return tuple(dict.fromkeys(found))


def leans_on(record: Record) -> tuple[Key, ...]:
    """Return the keys of what a record can't be without."""
    match record:
        case Part():
            return ((Person, record.person),)
        case Pair():
            return (Person, record.mentor), (Person, record.participant)
        case Fee():
            return ((Pair, record.pair),)
        case GoalReview():
            return (Goal, record.goal), (Meeting, record.meeting)
        case Question():
            return ((Meeting, record.meeting),)
        case Answer() | Former():
            return ((Meeting, record.place.meeting),) if record.place.meeting else ()
        case Rival():
            return key_of(record.record), *leans_on(record.record)
        case _:
            return ()


def _with(mentorship: Mentorship, record: Record) -> Mentorship:
    if isinstance(record, Details):
        return replace(mentorship, details=record)
    name = FIELDS[type(record)]
    rows: dict[Hashable, Any] = {row.id: row for row in getattr(mentorship, name)}
    rows[record.id] = record
    return replace(mentorship, **{name: tuple(rows.values())})


def _without(mentorship: Mentorship, record: Record) -> Mentorship:
    name = FIELDS[type(record)]
    rows = tuple(row for row in getattr(mentorship, name) if row.id != record.id)
    return replace(mentorship, **{name: rows})
