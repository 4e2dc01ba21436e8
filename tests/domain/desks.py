"""Desks that write in one mentorship and hand it to one another, as the merging tests need them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from mentordesk.domain.marks import (
    Marks,
    NewEdition,
    RecordKey,
    Stamp,
    digest,
    id_of,
    marked,
    record_key,
)
from mentordesk.domain.mentorship import Change, Mentorship, Put, Remove, apply, dependants
from mentordesk.domain.merging import MergePlan, Side, plan_merge
from mentordesk.domain.records import Answer, Goal, GoalReview, Person, Place, Record, Rival, Told

NOON = datetime(2026, 2, 2, 12, tzinfo=UTC)


@dataclass
class Desk:
    """One desk; its clock goes wrong by ``skew``.

    ``written`` holds every text that somebody wrote there, ``gone`` what was done away with there,
    ``chosen`` what could be seen when somebody had chosen between two.
    """

    name: str
    mentorship: Mentorship
    skew: timedelta = timedelta()
    marks: Marks = field(default_factory=Marks)
    stamps: dict[RecordKey, Stamp] = field(default_factory=dict[RecordKey, Stamp])
    written: set[str] = field(default_factory=set[str])
    gone: set[str] = field(default_factory=set[str])
    chosen: set[str] = field(default_factory=set[str])

    def does(self, change: Change, now: datetime = NOON) -> None:
        """Make a change as a person at the desk does."""
        record, before = change.record, list(texts(self.mentorship))
        if isinstance(change, Remove):
            lost = (*dependants(self.mentorship, record), record)
            self.gone |= {text for each in lost for text in said(each)}
        self._keep(change, now + self.skew)
        self.written |= texts(self.mentorship)
        self.gone |= {text for text in before if text not in texts(self.mentorship)}

    def hands_over(self) -> Side:
        """Return what a file holds, and remember that it went over."""
        new = NewEdition.at(self.name)
        self.marks = marked(self.mentorship, self.stamps, self.marks, new)
        return Side(self.mentorship, self.marks)

    def looks_at(self, file: Side, silent: frozenset[RecordKey] = frozenset()) -> MergePlan:
        """Return what would become of the file."""
        return plan_merge(self.hands_over(), file, silent)

    def takes_in(self, file: Side, silent: frozenset[RecordKey] = frozenset()) -> MergePlan:
        """Take a file in and return what was done."""
        plan = self.looks_at(file, silent)
        for change in plan.changes:
            self._keep(change, NOON + self.skew)
        self.marks = plan.marks
        return plan

    def chooses(self, rival: Rival, now: datetime = NOON) -> None:
        """Take the other version."""
        self.does(Put(rival.record), now)
        self.does(Remove(rival), now)

    def contents(self) -> tuple[dict[RecordKey, str], frozenset[Rival]]:
        """Return all that can be compared between desks, without the order of records."""
        records = self.mentorship.records()
        told = {record_key(r): digest(r) for r in records if not isinstance(r, Rival)}
        return told, frozenset(self.mentorship.rivals)

    def rival_of(self, record: Told) -> Rival:
        """Return the one rival of a record."""
        key = record_key(record)
        (found,) = (r for r in self.mentorship.rivals if record_key(r.record) == key)
        assert found.id == id_of(found.record)
        return found

    def _keep(self, change: Change, now: datetime) -> None:
        self.mentorship = apply(self.mentorship, change)
        self.stamps[record_key(change.record)] = Stamp(now)


def texts(mentorship: Mentorship) -> set[str]:
    """Return every text that can be seen, in answers and in rivals."""
    return {text for record in mentorship.records() for text in said(record)}


def said(record: Record) -> Iterator[str]:
    """Yield what somebody wrote in a record."""
    match record:
        case Answer(text=text) | Goal(text=text) | GoalReview(note=text) | Person(name=text) if (
            text
        ):
            yield text
        case Rival():
            yield from said(record.record)
        case _:
            pass


def two_desks(mentorship: Mentorship) -> tuple[Desk, Desk]:
    """Return two desks that have the same, and know it of each other."""
    anna, ben = Desk("anna", mentorship), Desk("ben", replace(mentorship))
    ben.marks = anna.hands_over().marks
    return anna, ben


def an_answer(text: str, item: str = "item", meeting: str = "") -> Answer:
    """Return an answer."""
    return Answer(Place(meeting, item), text)
