"""Several mentorships together: pairs and what they begin, fees and their sum."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from mentordesk.domain.item import Item
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Summary
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Details, Fee, Pair, Part, Person
from mentordesk.domain.schedule import planned_meetings


@dataclass(frozen=True, slots=True)
class FeeRow:
    """The fees of one pair, a cell for each gig that there may be."""

    pair: Pair
    fees: tuple[Fee, ...]

    @property
    def cents(self) -> int:
        """The sum agreed so far."""
        return sum(fee.cents or 0 for fee in self.fees)


def members_of(group: str, summaries: Iterable[Summary]) -> tuple[Summary, ...]:
    """Return the mentorships of a group, in the order of their participants' names."""
    found = (summary for summary in summaries if summary.group == group)
    return tuple(sorted(found, key=lambda summary: summary.participant.casefold()))


def unpaired(role: str, mentorship: Mentorship) -> tuple[Person, ...]:
    """Return the people in a role who are in no pair yet."""
    taken = {person for pair in mentorship.pairs for person in (pair.mentor, pair.participant)}
    return tuple(person for person in mentorship.holders(role) if person.id not in taken)


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
        details=Details(group=group.id, starts=group.details.starts, ends=group.details.ends),
        people=people,
        parts=tuple(Part(person, role) for person, role in parts if role),
        meetings=planned_meetings(members),
    )


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
