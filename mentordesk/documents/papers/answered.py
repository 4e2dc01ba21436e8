"""What was answered, meeting by meeting, in words; what is about health under its own headings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from mentordesk.documents.blocks import Block, Chapter, Fields, Question
from mentordesk.documents.forms.context import Context
from mentordesk.documents.forms.former import FORMER
from mentordesk.documents.forms.written import SPOKEN
from mentordesk.documents.papers.kept import MEETING, meeting_head
from mentordesk.documents.said import Said, Text, said
from mentordesk.domain.erasing import is_fenced
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.languages import own_name
from mentordesk.domain.reading import CONFIRMED, TICKS
from mentordesk.domain.records import Answer, Former
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence

WHOLE: Final = QT_TRANSLATE_NOOP("documents", "Answers outside meetings")
HEALTH: Final = QT_TRANSLATE_NOOP("documents", "About health: {heading}")
PARTS: Final[dict[str, Sentence]] = {
    "place": QT_TRANSLATE_NOOP("documents", "Place"),
    "date": QT_TRANSLATE_NOOP("documents", "Date"),
    CONFIRMED: QT_TRANSLATE_NOOP("documents", "Confirmed"),
}
"""What parts are called that no text of the programme names."""


def answered(context: Context) -> Iterator[Chapter]:
    """Yield the answers outside meetings, then those of each meeting; health apart."""
    for meeting in _occasions(context):
        for is_health in (False, True):
            here = _Occasion(meeting, is_health, context)
            if blocks := tuple(here.blocks()):
                yield Chapter(here.heading, blocks)


def _occasions(context: Context) -> tuple[str, ...]:
    """Return the ids of all meetings at which anything was written, and "" for none."""
    mentorship = context.mentorship
    written = (*mentorship.answers, *mentorship.former)
    known = (meeting.id for meeting in mentorship.meetings)
    return tuple(dict.fromkeys(("", *known, *(each.place.meeting for each in written))))


@dataclass(frozen=True)
class _Occasion:
    """What was written at one meeting, or outside them: about health, or not."""

    meeting: str
    is_health: bool
    context: Context

    @property
    def heading(self) -> str:
        """The meeting's name."""
        meeting = self.context.mentorship.meeting(self.meeting)
        name = meeting_head(meeting, self.context) if meeting else self.context.say(MEETING)
        heading = name if self.meeting else self.context.say(WHOLE)
        say = self.context.say
        return say(HEALTH.filled(heading=heading)) if self.is_health else heading

    def blocks(self) -> Iterator[Block]:
        """Yield the answers under their questions, own questions, then what was asked formerly."""
        mentorship = self.context.mentorship
        order = {item: n for n, item in enumerate(self.context.programme.items)}
        answers = [a for a in mentorship.answers if a.text.strip() and self._is_here(a)]
        answers.sort(key=lambda answer: order.get(answer.place.item, len(order)))
        for item, own in groupby(answers, key=lambda answer: answer.place.item):
            yield asked(item, tuple(own), self.context)
        if not self.is_health:
            yield from self._own_questions()
        former = (each for each in mentorship.former if self._is_here(each))
        if formerly := tuple(Question(each.question, each.answer) for each in former):
            yield Fields(self.context.say(FORMER), formerly)

    def _own_questions(self) -> Iterator[Block]:
        for own in self.context.mentorship.questions:
            if own.meeting == self.meeting:
                yield Question(own.text, self.context.told(own.answer, own.language))

    def _is_here(self, record: Answer | Former) -> bool:
        is_health = is_fenced(record, self.context.programme)
        return record.place.meeting == self.meeting and is_health is self.is_health


def asked(item_id: str, answers: tuple[Answer, ...], context: Context) -> Question | Fields:
    """Return a question with its answer, or with those to its parts by their names."""
    label = context.text(f"item.{item_id}.label", f"section.{item_id}.name") or Said(item_id)
    if [answer.place.part for answer in answers] == [""]:
        return Question(label, _in_words(answers[0], context))
    return Fields(label, tuple(_parts(answers, context)))


def _parts(answers: tuple[Answer, ...], context: Context) -> Iterator[Question]:
    """Yield the answers to parts; what belongs to the same row stands under its name together."""
    for owner, own in groupby(answers, key=_owner):
        first, *others = (said(_in_words(answer, context)) for answer in own)
        label = _part_name(answers[0].place.item, owner, context)
        if any(each.mark or each.second for each in (first, *others)):
            yield Question(label, first)
            yield from (Question("", each) for each in others)
        else:
            yield Question(label, Said("\n".join(each.text for each in (first, *others))))


def _owner(answer: Answer) -> str:
    """Return the row, role, duty or person that a part belongs to."""
    return answer.place.part.partition(".")[0]


def _part_name(item: str, owner: str, context: Context) -> Text:
    """Return the name of what a part belongs to."""
    duties = (f"role.{role.id}.{owner}" for role in context.programme.roles)
    named = context.text(f"item.{item}.{owner}", f"role.{owner}.name", *duties)
    if named:
        return named
    person = context.mentorship.person(owner)
    return person.name if person else context.say(PARTS[owner]) if owner in PARTS else ""


def _in_words(answer: Answer, context: Context) -> Text:
    """Return an answer in words: what was ticked or chosen by its name."""
    programme, text = context.programme, answer.text
    item = programme.item(answer.place.item) if programme.has_item(answer.place.item) else None
    last = answer.place.part.rpartition(".")[2]
    is_tick = last in (*TICKS, CONFIRMED) or (item is not None and item.kind is Kind.YES_NO)
    if is_tick and text in SPOKEN:
        return context.say(SPOKEN[text])
    named = _named(item, last, text, context) if item else ""
    return named or context.told(text, answer.language)


def _named(item: Item, last: str, text: str, context: Context) -> Text:
    """Return the name of what was chosen; an empty text where it was written freely."""
    match item.kind, last:
        case Kind.LANGUAGE, _:
            return Said(own_name(text), text)
        case Kind.CHOICE, _:
            return context.line(item, text)
        case Kind.SCALE, "step":
            return context.text(f"scale.{item.scale}.{text}", f"item.{item.id}.{text}")
        case Kind.SIGNATURES, "date":
            return _day(text, context)
        case _:
            return ""


def _day(text: str, context: Context) -> str:
    try:
        return context.day(date.fromisoformat(text.strip()))
    except ValueError:
        return ""
