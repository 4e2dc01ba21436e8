"""What another desk wrote where this one did too: each other version, until somebody chooses."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import date, datetime
from typing import Final

from mentordesk.documents.blocks import Block, Chapter, Fields, Question
from mentordesk.documents.forms.context import Context
from mentordesk.documents.forms.grouped import STATES, euros
from mentordesk.documents.forms.recorded import ORIGINS, REACHES
from mentordesk.documents.forms.written import SPOKEN
from mentordesk.documents.papers.answered import asked
from mentordesk.documents.papers.fields import FIELDS, RECORDS
from mentordesk.documents.papers.kept import meeting_head
from mentordesk.documents.papers.sheet import moment
from mentordesk.documents.said import Said, Text, said
from mentordesk.domain.erasing import KINDS, is_fenced
from mentordesk.domain.history import kind_of
from mentordesk.domain.languages import own_name
from mentordesk.domain.reading import NO, YES
from mentordesk.domain.records import Answer, Origin, Reach, Rival, Status

RIVALS: Final = "rivals"
BETWEEN: Final = " · "


def rivals(context: Context) -> Iterator[Chapter]:
    """Yield the other versions as a chapter, where there are any."""
    blocks = tuple(_rival(rival, context) for rival in context.mentorship.rivals)
    if blocks:
        yield Chapter(context.say(KINDS[RIVALS]), blocks)


def _rival(rival: Rival, context: Context) -> Block:
    """Return a record as it stood at the other desk, under what it is and who wrote it when."""
    kind = context.say(RECORDS[kind_of(rival.record)])
    when = moment(rival.changed_at, context.language)
    title = Said(BETWEEN.join(filter(None, (kind, rival.desk, when))))
    if is_fenced(rival, context.programme):
        title = context.marked(title)
    return Fields(title, tuple(_questions(rival, context)))


def _questions(rival: Rival, context: Context) -> Iterator[Question]:
    record = rival.record
    if isinstance(record, Answer):
        yield _answer(asked(record.place.item, (record,), context))
        return
    for name in (field.name for field in fields(record) if field.name in FIELDS):
        shown = _shown(name, getattr(record, name), context)
        if shown:
            yield Question(context.say(FIELDS[name]), shown)


def _answer(block: Question | Fields) -> Question:
    """Return an answer under its question, or under that and the name of its part."""
    if isinstance(block, Question):
        return block
    (part,) = block.questions
    names = (said(each).text for each in (block.title, part.label))
    return Question(": ".join(filter(None, names)), part.answer)


def _shown(name: str, value: object, context: Context) -> Text:
    """Return a field's value as a person reads it; "" where it is empty."""
    if name in NAMED:
        return NAMED[name](str(value), context)
    match value:
        case Status() | Reach() | Origin():
            return context.say({**STATES, **REACHES, **ORIGINS}[value])
        case bool():
            return context.say(SPOKEN[YES if value else NO])
        case datetime():
            return moment(value, context.language)
        case date():
            return context.day(value)
        case None:
            return ""
        case _:
            return euros(int(str(value)), context) if name == "cents" else str(value)


def _meeting(meeting_id: str, context: Context) -> str:
    meeting = context.mentorship.meeting(meeting_id)
    return meeting_head(meeting, context) if meeting else ""


def _goal(goal_id: str, context: Context) -> str:
    goals = (goal.text for goal in context.mentorship.goals if goal.id == goal_id)
    return next(goals, "")


NAMED: Final[dict[str, Callable[[str, Context], Text]]] = {
    "role": lambda role, context: context.role(role) if role else "",
    "meeting": _meeting,
    "goal": _goal,
    "language": lambda code, _: own_name(code),
    "group": lambda _, context: context.mentorship.details.name,
}
"""Fields that hold an id: how the name is found."""
