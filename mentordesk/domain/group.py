"""Several mentorships together: pairs and what they begin, fees and their sum."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from mentordesk.domain.item import Item
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.reading import meetings_in_order
from mentordesk.domain.records import Details, Fee, Pair, Part, Person
from mentordesk.domain.schedule import planned_meetings

_BETWEEN: Final = re.compile(r"[,;/\n]|\b(?:ja|och|and)\b")
"""What stands between two things in what people list."""


@dataclass(frozen=True, slots=True)
class FeeRow:
    """The fees of one pair, a cell for each gig that there may be."""

    pair: Pair
    fees: tuple[Fee, ...]

    @property
    def cents(self) -> int:
        """The sum agreed so far."""
        return sum(fee.cents or 0 for fee in self.fees)


def unpaired(role: str, mentorship: Mentorship) -> tuple[Person, ...]:
    """Return the people in a role who are in no pair yet."""
    taken = {person for pair in mentorship.pairs for person in (pair.mentor, pair.participant)}
    return tuple(person for person in mentorship.holders(role) if person.id not in taken)


def in_common(one: Person, other: Person) -> tuple[str, ...]:
    """Return the languages, then the interests that two people both have named."""
    shared = (
        _listed(getattr(one, field), getattr(other, field)) for field in ("languages", "interests")
    )
    return tuple(dict.fromkeys(name for names in shared for name in names))


def share_no_language(one: Person, other: Person) -> bool:
    """Say whether the languages of both are known, and they have none of them in common."""
    known = all(any(_names(person.languages)) for person in (one, other))
    return known and not any(_listed(one.languages, other.languages))


def begin_pair(
    pair: Pair, item: Item, group: Mentorship, programmes: tuple[Programme, Programme], today: date
) -> Mentorship:
    """Return a new mentorship of a pair, a draft that knows its two people and its group.

    ``programmes`` are the group's and the one its mentorships follow; ``item`` is the one that
    formed the pair: its views name the mentor's role and the participant's.
    """
    whole, members = programmes
    ids = (pair.mentor, pair.participant)
    people = tuple(person for person in map(group.person, ids) if person is not None)
    parts = zip(ids, (whole.role(view).becomes for view in item.views), strict=True)
    begun = Mentorship.new(members.key, today)
    return replace(
        begun,
        details=member_details(group, whole, today),
        people=people,
        parts=tuple(Part(person, role) for person, role in parts if role),
        meetings=planned_meetings(members),
    )


def member_details(group: Mentorship, whole: Programme, today: date) -> Details:
    """Return the details of a mentorship that begins in a group now, and ends with the group.

    It begins today, or later: not before the group's first day nor a joint opening that is ahead.
    """
    opening = (m.starts.date() for m in meetings_in_order(group, whole)[:1] if m.starts)
    begins = max(filter(None, (today, group.details.starts, *opening)))
    ends = group.details.ends
    runs_on = ends is None or ends < begins
    place = group.details.workplace
    return Details(workplace=place, group=group.id, starts=begins, ends=None if runs_on else ends)


def gigs(members: Programme) -> int:
    """Return how many gigs a pair may have at the most: the repeats of the stages that repeat."""
    return sum(stage.most for stage in members.stages if stage.most > 1)


def fee_rows(group: Mentorship, members: Programme) -> tuple[FeeRow, ...]:
    """Return the fees of every pair, agreed or not."""
    known = {fee.id: fee for fee in group.fees}
    numbers = range(1, gigs(members) + 1)
    return tuple(
        FeeRow(pair, tuple(known.get((pair.id, n), Fee(pair.id, n)) for n in numbers))
        for pair in group.pairs
    )


def sum_of_fees(group: Mentorship) -> int:
    """Return all that was agreed, in cents."""
    return sum(fee.cents or 0 for fee in group.fees)


def fees_by_mentor(group: Mentorship) -> dict[str, int]:
    """Return what was agreed with each mentor, in cents, in the order of the pairs."""
    sums = {pair.mentor: 0 for pair in group.pairs}
    mentors = {pair.id: pair.mentor for pair in group.pairs}
    for fee in group.fees:
        if fee.pair in mentors:
            sums[mentors[fee.pair]] += fee.cents or 0
    return sums


def _listed(one: str, other: str) -> Iterator[str]:
    """Yield what stands in both lists, as the first has it."""
    known = {name.casefold() for name in _names(other)}
    return (name for name in _names(one) if name.casefold() in known)


def _names(text: str) -> Iterator[str]:
    return (name for part in _BETWEEN.split(text) if (name := part.strip(" .\t")))
