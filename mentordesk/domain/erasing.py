"""What goes when a mentorship is erased: numbers, never what was written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final

from mentordesk.domain.mentorship import FIELDS, Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Answer, Former, Record, Rival
from mentordesk.domain.rotation import horizon
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence

HEALTH: Final = "health"

KINDS: Final[Mapping[str, Sentence]] = {
    HEALTH: QT_TRANSLATE_NOOP("domain", "Answers about health"),
    "people": QT_TRANSLATE_NOOP("domain", "People"),
    "meetings": QT_TRANSLATE_NOOP("domain", "Meetings"),
    "answers": QT_TRANSLATE_NOOP("domain", "Answers"),
    "goals": QT_TRANSLATE_NOOP("domain", "Goals"),
    "reviews": QT_TRANSLATE_NOOP("domain", "Follow-ups of goals"),
    "tasks": QT_TRANSLATE_NOOP("domain", "Agreed tasks"),
    "questions": QT_TRANSLATE_NOOP("domain", "Own questions"),
    "words": QT_TRANSLATE_NOOP("domain", "Words of the workplace"),
    "plan": QT_TRANSLATE_NOOP("domain", "Phases and steps of the plan"),
    "pairs": QT_TRANSLATE_NOOP("domain", "Pairs"),
    "fees": QT_TRANSLATE_NOOP("domain", "Fees"),
    "rivals": QT_TRANSLATE_NOOP("domain", "Other versions of what two desks wrote"),
    "former": QT_TRANSLATE_NOOP("domain", "Answers to former questions"),
    "issued": QT_TRANSLATE_NOOP("domain", "Sealed documents"),
}
"""What each kind of record is called, in the order in which they are told."""


@dataclass(frozen=True, slots=True)
class Erasure:
    """What was erased, told without what it held.

    ``counts`` are the numbers of records by the names of their kinds; ``gone_by`` is the day by
    which the last backup that held it is gone too. ``in_group``: the people stand in the list
    of a group as well, which stays.
    """

    name: str
    programme: str
    created: date
    erased: datetime
    desk: str
    gone_by: date
    counts: Mapping[str, int] = field(default_factory=dict[str, int])
    in_group: bool = False


def counts_of(mentorship: Mentorship, programme: Programme) -> dict[str, int]:
    """Return how many records there are of each kind; health first, kinds without any left out."""
    records = {name: getattr(mentorship, name) for name in FIELDS.values() if name in KINDS}
    records["answers"] = tuple(answer for answer in mentorship.answers if answer.text.strip())
    is_behind = fence_of(mentorship, programme)
    open_ones = {
        name: sum(not is_behind(record) for record in found) for name, found in records.items()
    }
    health = sum(map(len, records.values())) - sum(open_ones.values())
    counted = {HEALTH: health, **open_ones, "issued": len(mentorship.issued)}
    return {name: counted[name] for name in KINDS if counted[name]}


def is_fenced(record: Record, programme: Programme) -> bool:
    """Say whether what was written is about health."""
    match record:
        case Former():
            return record.health
        case Answer():
            item = record.place.item
            return programme.has_item(item) and programme.item(item).health
        case Rival():
            return is_fenced(record.record, programme)
        case _:
            return False


def fence_of(mentorship: Mentorship, programme: Programme) -> Callable[[Record], bool]:
    """Return what says whether a record is about health, also where that is asked no more."""
    former = {each.place.item for each in mentorship.former if each.health}

    def is_behind(record: Record) -> bool:
        told = record.record if isinstance(record, Rival) else record
        if isinstance(told, Answer) and not programme.has_item(told.place.item):
            return told.place.item in former
        return is_fenced(told, programme)

    return is_behind


def called(mentorship: Mentorship) -> str:
    """Return the name of a group or of the participant; "" while there is none."""
    participant = mentorship.holder("participant")
    named = participant.name.strip() if participant else ""
    return mentorship.details.name.strip() or named


def erasure_of(
    mentorship: Mentorship, programme: Programme, *, code: str, erased: datetime, desk: str
) -> Erasure:
    """Return what there is to tell of an erasure; ``code`` is the language of the model's name."""
    return Erasure(
        name=called(mentorship),
        programme=programme.name(code),
        created=mentorship.created,
        erased=erased,
        desk=desk,
        gone_by=horizon(erased.date()),
        counts=counts_of(mentorship, programme),
        in_group=bool(mentorship.details.group),
    )
