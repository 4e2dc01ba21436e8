"""What was answered to questions that a newer version of the programme asks no more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mentordesk.documents.blocks import Chapter, Question
from mentordesk.documents.forms.context import Context
from mentordesk.domain.programme import Form, Purpose
from mentordesk.domain.reading import meetings_in_order
from mentordesk.domain.records import Former
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

FORMER: Final = QT_TRANSLATE_NOOP("documents", "Answers to questions no longer asked")


def former(form: Form, context: Context) -> Iterator[Chapter]:
    """Yield the former answers of the meeting, or of the whole, in the last document of it."""
    printed = [context.programme.form(each.form) for each in context.programme.documents]
    if form != _last(printed, context):
        return
    kept = [each for each in context.mentorship.former if _belongs(each, context)]
    if kept:
        blocks = (Question(each.question, each.answer) for each in kept)
        yield Chapter(context.say(FORMER), tuple(blocks))


def _last(printed: list[Form], context: Context) -> Form | None:
    """Return the form that ends a meeting, or outside meetings the feedback, else the last page."""
    if context.meeting is not None:
        own = context.programme.stage(context.meeting.stage).forms
        ends = [form for form in printed if form.id in own]
        return max(ends, key=lambda form: own.index(form.id), default=None)
    loose = [f for f in printed if context.programme.stage_of_form(f.id) is None]
    return next((f for f in loose if f.purpose is Purpose.FEEDBACK), loose[-1] if loose else None)


def _belongs(each: Former, context: Context) -> bool:
    if each.health:
        return False
    if context.meeting is not None:
        return each.place.meeting == context.meeting.id
    known = {m.id for m in meetings_in_order(context.mentorship, context.programme)}
    return each.place.meeting not in known
