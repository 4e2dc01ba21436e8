"""Records in words: what each is, what it says, and in what two versions differ."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import Final

from mentordesk.domain.erasing import fence_of
from mentordesk.domain.former import WORDS, in_words
from mentordesk.domain.history import kind_of
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import (
    Answer,
    Fee,
    Former,
    GoalReview,
    Meeting,
    Pair,
    Part,
    Person,
    Place,
    Planned,
    Question,
    Told,
    Word,
)
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.ui.handover.values import EMPTY, Values
from mentordesk.ui.history.record_words import RECORDS

HEALTH: Final = QT_TRANSLATE_NOOP("ui", "This is about health, so it is read at its question only.")
NAMES: Final = ("people", "meetings", "goals", "former")
UNSAID: Final = frozenset(
    {"id", "group", "mentorship", "place", "health", "pair", "gig", "stage", "number", "minutes"}
)
"""Fields that only tell which record it is, or are each desk's own."""

NAMED_BY: Final[Mapping[type, frozenset[str]]] = {
    Person: frozenset({"name"}),
    Part: frozenset({"role"}),
    GoalReview: frozenset({"goal", "meeting"}),
    Question: frozenset({"meeting"}),
    Word: frozenset({"text", "meeting", "language"}),
    Pair: frozenset({"mentor", "participant"}),
}
"""Fields that stand in a record's name already."""


class Telling:
    """Says records of one mentorship, also those that another desk has beside ours."""

    def __init__(self, known: Mentorship, programme: Programme, language: Language) -> None:
        self._known = known
        self._programme = programme
        self._language = language
        self._values = Values(known, programme, language)
        self._is_fenced = fence_of(known, programme)

    def name(self, record: Told) -> str:
        """Return what a record is, e.g. the meeting and the question that an answer is to."""
        if isinstance(record, Answer | Former):
            return self._values.of(self._meeting(record.place.meeting), self._question(record))
        return self._values.of(self._language.say(RECORDS[kind_of(record)]), self._which(record))

    def text(self, record: Told, *, is_at_its_place: bool = False) -> str:
        """Return what a record says; of health only where that was asked."""
        if self._is_fenced(record) and not is_at_its_place:
            return self._language.say(HEALTH)
        if isinstance(record, Answer | Former):
            return self._answer(record)
        names = [field.name for field in fields(record) if field.name not in UNSAID]
        known = NAMED_BY.get(type(record), frozenset())
        written = [n for n in names if n not in known and getattr(record, n)]
        return self._values.lines(record, written)

    def apart(self, one: Told, other: Told) -> tuple[str, str]:
        """Return what each of two versions says where they differ."""
        if isinstance(one, Answer | Former):
            return self.text(one), self.text(other)
        names = [f.name for f in fields(one) if getattr(one, f.name) != getattr(other, f.name)]
        shown = [name for name in names if name not in UNSAID - {"minutes"}]
        return self._values.lines(one, shown), self._values.lines(other, shown)

    def _which(self, record: Told) -> str:
        """Return what tells a record from others of its kind."""
        match record:
            case Person():
                return record.name
            case Meeting():
                return self._values.meeting(record)
            case Part():
                return self._values.named(record.role)
            case GoalReview():
                meeting = self._meeting(record.meeting)
                return self._values.of(meeting, self._values.named(record.goal))
            case Question():
                return self._meeting(record.meeting)
            case Word():
                return record.text
            case Planned():
                return self._text(f"step.{record.id}.name", f"phase.{record.id}.name")
            case Pair():
                return " – ".join(map(self._values.named, (record.mentor, record.participant)))
            case Fee():
                return str(record.gig)
            case _:
                return ""

    def _meeting(self, meeting_id: str) -> str:
        return self._values.meeting(self._known.meeting(meeting_id))

    def _question(self, record: Answer | Former) -> str:
        if isinstance(record, Former):
            return record.question
        item = record.place.item
        return self._worded(record).question if self._asks(record.place) else self._section(item)

    def _answer(self, record: Answer | Former) -> str:
        if isinstance(record, Former):
            return record.answer
        said = WORDS.get(record.text)
        if self._asks(record.place):
            return self._worded(record).answer or self._language.say(EMPTY)
        return self._language.say(said) if said else record.text or self._language.say(EMPTY)

    def _asks(self, place: Place) -> bool:
        return self._programme.has_item(place.item)

    def _worded(self, answer: Answer) -> Former:
        return in_words(answer, self._known, self._programme, self._language)

    def _section(self, section: str) -> str:
        return self._text(f"section.{section}.name") or section

    def _text(self, *keys: str) -> str:
        texts = (self._programme.text(key, self._language.code) for key in keys)
        return next(filter(None, texts), "")


def joined(mine: Mentorship, theirs: Mentorship) -> Mentorship:
    """Return mine with what only theirs has that names things, or says what is about health."""
    added: dict[str, object] = {}
    for name in NAMES:
        known = {record.id for record in getattr(mine, name)}
        others = (record for record in getattr(theirs, name) if record.id not in known)
        added[name] = (*getattr(mine, name), *others)
    return replace(mine, **added)
