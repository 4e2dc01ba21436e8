"""Filled fields whose answers are texts in places: which value each gives, if any."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mentordesk.domain.filling import Entry, FilledIn, Standing
from mentordesk.domain.former import in_words
from mentordesk.domain.intake import Asked, unplaced
from mentordesk.domain.item import Kind
from mentordesk.domain.languages import own_name
from mentordesk.domain.mentorship import Put
from mentordesk.domain.reading import NO, NOT_ASKED, TICKS, YES, parts, place
from mentordesk.domain.records import Answer
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.domain.typed import read_date

BESIDE: Final[dict[str, Sentence]] = {
    "reason": QT_TRANSLATE_NOOP("domain", "reason"),
    "remark": QT_TRANSLATE_NOOP("domain", "remark"),
    "note": QT_TRANSLATE_NOOP("domain", "to be noted"),
}
"""What is written beside something ticked or chosen, which has the same question."""


def answers(asked: Asked) -> Iterator[Entry]:
    """Yield an entry for each field; those that don't fit their question are unplaced."""
    named = parts(asked.item, asked.intake.programme, asked.intake.mentorship)
    for field in asked.fields:
        value = value_of(field, asked) if field.place.part in named else None
        yield from unplaced(field) if value is None else (_entry(field, value, asked),)


def value_of(field: FilledIn, asked: Asked) -> str | None:
    """Return what is kept of a field, None where its text is no answer to the question."""
    text = field.text.strip()
    allowed = _allowed(field.place.part.rpartition(".")[2], asked)
    if allowed is not None:
        return text if text in allowed else None
    if asked.item.kind is Kind.LANGUAGE:
        return _code(text, asked)
    if asked.item.kind is Kind.SIGNATURES and field.place.part == "date":
        day = read_date(text, asked.intake.today)
        return day.isoformat() if day else text
    return "\n".join(line.rstrip() for line in text.splitlines())


def _allowed(last: str, asked: Asked) -> tuple[str, ...] | None:
    """Return the values that may be ticked or chosen, None where one writes."""
    item = asked.item
    if last in TICKS:
        return (YES,)
    if item.kind is Kind.YES_NO:
        return YES, NO, NOT_ASKED
    if item.kind is Kind.CHOICE:
        return tuple(line.id for line in item.lines)
    if item.kind is Kind.SCALE and last == "step":
        scale = asked.intake.programme.scale(item.scale)
        return (*scale.steps, *scale.apart)
    return None


def _code(text: str, asked: Asked) -> str | None:
    """Return the code of a language of the programme that is named in itself or by its code."""
    known = asked.intake.programme.languages
    said = text.casefold()
    return next((code for code in known if said in (code, own_name(code).casefold())), None)


def _entry(field: FilledIn, value: str, asked: Asked) -> Entry:
    intake = asked.intake
    where = place(asked.item, asked.meeting, field.place.part)
    was = intake.mentorship.answer(where)
    same = value.split() == was.split()
    standing = Standing.SAME if same else Standing.OTHER if was.strip() else Standing.NEW
    now, new = (
        in_words(Answer(where, text), intake.mentorship, intake.programme, intake.language)
        for text in (was, value)
    )
    changes = () if same else (Put(Answer(where, value)),)
    written = BESIDE.get(field.place.part.rpartition(".")[2])
    question = f"{new.question}: {intake.language.say(written)}" if written else new.question
    return Entry(question, now.answer, new.answer, standing, changes)
