"""What goes when a mentorship is erased: numbers, never what was written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final

from mentordesk.domain.mentorship import FIELDS, Mentorship
from mentordesk.domain.papers import Erasure
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Answer, Former
from mentordesk.domain.retention import proposed
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
}
"""What each kind of record is called, in the order in which they are told."""

MONTHS_IN_BACKUPS: Final = 3
"""How long the oldest backup is kept."""


def gone_by(erased: date) -> date:
    """Return the day by which the last backup that held it is gone too."""
    return proposed(erased, MONTHS_IN_BACKUPS)


def counts_of(mentorship: Mentorship, programme: Programme) -> dict[str, int]:
    """Return how many records there are of each kind; health first, kinds without any left out."""
    written = [answer for answer in mentorship.answers if answer.text.strip()]
    fenced = [record for record in (*written, *mentorship.former) if is_fenced(record, programme)]
    records = {name: getattr(mentorship, name) for name in FIELDS.values() if name in KINDS}
    open_ones = {"answers": written, "former": mentorship.former}
    for name, found in open_ones.items():
        records[name] = [record for record in found if record not in fenced]
    counted = {HEALTH: len(fenced), **{name: len(found) for name, found in records.items()}}
    return {name: counted[name] for name in KINDS if counted[name]}


def is_fenced(record: Answer | Former, programme: Programme) -> bool:
    """Say whether what was written is about health."""
    if isinstance(record, Former):
        return record.health
    item = record.place.item
    return programme.has_item(item) and programme.item(item).health


def erasure_of(
    mentorship: Mentorship, programme: Programme, *, code: str, erased: datetime, desk: str
) -> Erasure:
    """Return what there is to tell of an erasure; ``code`` is the language of the model's name."""
    participant = mentorship.holder("participant")
    name = mentorship.details.name.strip() or (participant.name.strip() if participant else "")
    return Erasure(
        name=name,
        programme=programme.name(code),
        created=mentorship.created,
        erased=erased,
        desk=desk,
        gone_by=gone_by(erased.date()),
        counts=counts_of(mentorship, programme),
    )
