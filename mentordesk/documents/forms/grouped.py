"""Blocks for several people and mentorships together: who was there, pairs, fees, members."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mentordesk.documents.blocks import Check, Roll, Table
from mentordesk.documents.forms.context import Context
from mentordesk.documents.forms.written import Blocks
from mentordesk.domain.group import FeeRow, fees_by_mentor, sum_of_fees, unpaired
from mentordesk.domain.item import Item
from mentordesk.domain.ports import Summary
from mentordesk.domain.reading import YES, attendees
from mentordesk.domain.records import Fee, Pair, Status
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence

NO_PAIR: Final = QT_TRANSLATE_NOOP("documents", "No pair yet")
MENTORING: Final = QT_TRANSLATE_NOOP("documents", "Mentoring")
BEGUN: Final = QT_TRANSLATE_NOOP("documents", "Begun")
NOT_BEGUN: Final = QT_TRANSLATE_NOOP("documents", "Not begun")
PAIR: Final = QT_TRANSLATE_NOOP("documents", "Pair")
GIG: Final = QT_TRANSLATE_NOOP("documents", "Gig {number}")
SUM: Final = QT_TRANSLATE_NOOP("documents", "Sum")
IN_ALL: Final = QT_TRANSLATE_NOOP("documents", "In all")
EUROS: Final = QT_TRANSLATE_NOOP("documents", "{euros}.{cents} €")
PAID: Final = QT_TRANSLATE_NOOP("documents", "paid")
MENTOR: Final = QT_TRANSLATE_NOOP("documents", "Mentor")
MEMBER_ROLES: Final = {
    "participant": QT_TRANSLATE_NOOP("documents", "Participant"),
    "mentor": MENTOR,
}
"""Whom a summary names, and what they are called where the programme has no word of its own."""
MEMBER_HEADINGS: Final = (
    QT_TRANSLATE_NOOP("documents", "From–to"),
    QT_TRANSLATE_NOOP("documents", "Meetings held"),
    QT_TRANSLATE_NOOP("documents", "State"),
)
STATES: Final[dict[Status, Sentence]] = {
    Status.DRAFT: QT_TRANSLATE_NOOP("documents", "Being prepared"),
    Status.OPEN: QT_TRANSLATE_NOOP("documents", "Under way"),
    Status.CLOSED: QT_TRANSLATE_NOOP("documents", "Ended"),
}
HELD_OF: Final = QT_TRANSLATE_NOOP("documents", "{held} of {meetings}")
THIN_SPACE: Final = "\u202f"


def attendance(item: Item, context: Context) -> Blocks:
    """Return those invited, ticked where they were there."""
    invited = attendees(item, context.mentorship)
    present = ((p, context.answer(item, f"{p.id}.present") == YES) for p in invited)
    rows = tuple(Check(was_there, context.person(person)) for person, was_there in present)
    return (Roll(context.label(item), rows),)


def pairs(item: Item, context: Context) -> Blocks:
    """Return the pairs that were formed, then those in either role who are in none."""
    formed = tuple(_pair(n, pair, context) for n, pair in enumerate(context.mentorship.pairs, 1))
    alone = (
        ("", *((person.name if role == view else context.say(NO_PAIR)) for view in item.views), "")
        for role in item.views
        for person in unpaired(role, context.mentorship)
    )
    headings = ("", *map(context.role, item.views), context.say(MENTORING))
    return (Table(context.label(item), headings, (*formed, *alone), (1, 7, 7, 4)),)


def fees(item: Item, context: Context) -> Blocks:
    """Return what was agreed for each pair and gig, with sums."""
    gigs = max((fee.gig for fee in context.mentorship.fees), default=0)
    rows = tuple(_fee_rows(gigs, context))
    names = (context.say(GIG.filled(number=n)) for n in range(1, gigs + 1))
    headings = (context.say(PAIR), *names, context.say(SUM))
    printed = (*(_fees(row, context) for row in rows), *_in_all(rows, context))
    table = Table(context.label(item), headings, printed, (6, *(3,) * gigs, 3))
    return (table, *_by_mentor(context))


def members(item: Item, context: Context) -> Blocks:
    """Return the mentorships of the group and how each stands."""
    rows = tuple(_member(summary, context) for summary in context.members)
    roles = (context.text(f"role.{r}.name") or context.say(n) for r, n in MEMBER_ROLES.items())
    headings = (*roles, *(context.say(heading) for heading in MEMBER_HEADINGS))
    return (Table(context.label(item), headings, rows, (10, 10, 13, 7, 8)),)


def _name(person: str, context: Context) -> str:
    found = context.mentorship.person(person)
    return found.name if found else ""


def _pair(number: int, pair: Pair, context: Context) -> tuple[str, ...]:
    state = context.say(BEGUN if pair.mentorship else NOT_BEGUN)
    return f"{number}.", _name(pair.mentor, context), _name(pair.participant, context), state


def _fee_rows(gigs: int, context: Context) -> Iterator[FeeRow]:
    known = {fee.id: fee for fee in context.mentorship.fees}
    for pair in context.mentorship.pairs:
        own = (known.get((pair.id, n), Fee(pair.id, n)) for n in range(1, gigs + 1))
        yield FeeRow(pair, tuple(own))


def _fees(row: FeeRow, context: Context) -> tuple[str, ...]:
    names = (_name(person, context) for person in (row.pair.mentor, row.pair.participant))
    each = (_fee(fee, context) for fee in row.fees)
    return "\n".join(filter(None, names)), *each, euros(row.cents, context)


def _in_all(rows: tuple[FeeRow, ...], context: Context) -> Iterator[tuple[str, ...]]:
    """Yield the sums of the gigs and of everything, unless there is nothing to sum."""
    if rows:
        gigs = zip(*(row.fees for row in rows), strict=True)
        sums = (euros(sum(fee.cents or 0 for fee in gig), context) for gig in gigs)
        yield context.say(IN_ALL), *sums, euros(sum_of_fees(context.mentorship), context)


def _by_mentor(context: Context) -> Iterator[Table]:
    """Yield what each mentor gets, where one is in several pairs."""
    sums = fees_by_mentor(context.mentorship)
    if len(sums) < len(context.mentorship.pairs):
        rows = tuple((_name(who, context), euros(cents, context)) for who, cents in sums.items())
        yield Table("", (context.say(MENTOR), context.say(SUM)), rows, (3, 1))


def _fee(fee: Fee, context: Context) -> str:
    if fee.cents is None:
        return ""
    agreed = euros(fee.cents, context)
    return f"{agreed}\n{context.say(PAID)}" if fee.paid else agreed


def euros(cents: int, context: Context) -> str:
    """Return a sum as its readers write it."""
    whole = f"{cents // 100:,}".replace(",", THIN_SPACE)
    return context.say(EUROS.filled(euros=whole, cents=f"{cents % 100:02}"))


def _member(summary: Summary, context: Context) -> tuple[str, ...]:
    held = HELD_OF.filled(held=summary.held, meetings=summary.meetings)
    return (
        summary.participant,
        summary.mentor,
        context.days(summary.starts, summary.ends),
        context.say(held),
        context.say(STATES[summary.status]),
    )
