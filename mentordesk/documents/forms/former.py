"""What was answered to questions that a newer version of the programme asks no more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mentordesk.documents.blocks import Chapter, Question
from mentordesk.documents.forms.context import Context
from mentordesk.documents.said import Said
from mentordesk.domain.former import printed_former
from mentordesk.domain.programme import Form
from mentordesk.domain.records import Former
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

FORMER: Final = QT_TRANSLATE_NOOP("documents", "Answers to questions no longer asked")


def former(form: Form, context: Context) -> Iterator[Chapter]:
    """Yield the former answers of the meeting, or of the whole, in the last document of it."""
    found = printed_former(form, context.meeting, context.mentorship, context.programme)
    kept = [each for each in found if context.with_health or not each.health]
    if kept:
        blocks = (Question(_label(each, context), each.answer) for each in kept)
        yield Chapter(context.say(FORMER), tuple(blocks))


def _label(each: Former, context: Context) -> Said:
    question = Said(each.question)
    return context.marked(question) if each.health else question
