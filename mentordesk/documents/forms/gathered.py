"""Blocks for what gathers from meeting to meeting: own questions, words, the way up a scale."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from mentordesk.documents.blocks import Block, Card, Cards, Facts, Fields, Group, Question, Table
from mentordesk.documents.drawn import Climb
from mentordesk.documents.forms.context import Context
from mentordesk.documents.forms.recorded import REACHES, meeting_head, origin, reach_of
from mentordesk.documents.forms.written import Blocks, step_of
from mentordesk.documents.said import Said
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.languages import own_name
from mentordesk.domain.reading import forms_of, meetings_in_order
from mentordesk.domain.records import Meeting, Word
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.threads import (
    LADDER,
    GoalThread,
    ScaleThread,
    goal_threads,
    scale_threads,
)

WORD_HEADINGS: Final = (
    QT_TRANSLATE_NOOP("documents", "Word"),
    QT_TRANSLATE_NOOP("documents", "What it means"),
    QT_TRANSLATE_NOOP("documents", "In another language"),
)


def own_questions(item: Item, context: Context) -> Blocks:
    """Return the own questions of this meeting; nothing where there are none."""
    here = context.answers.meeting
    own = (q for q in context.mentorship.questions if q.meeting == here)
    asked = tuple(
        Question(each.text, context.told(each.answer, each.language))
        for each in own
        if each.text.strip() or each.answer.strip()
    )
    return (Fields(context.label(item), asked),) if asked else ()


def words(item: Item, context: Context) -> Blocks:
    """Return the words that came up at this meeting; outside meetings all, as cards to cut out."""
    if context.meeting is None:
        cards = (_card(word, context) for word in _words(context))
        return (Cards(context.label(item), tuple(cards)),)
    new = (word for word in _words(context) if word.meeting == context.meeting.id)
    rows = tuple((word.text, word.explanation, translation(word, context)) for word in new)
    word, meaning, other = map(context.say, WORD_HEADINGS)
    code = context.second_code
    headings = (word, meaning, Said(own_name(code), code) if code else other)
    return (Table(context.label(item), headings, rows, (3, 5, 4)),)


def scale_thread(item: Item, context: Context) -> Blocks:
    """Return the way gone on a scale over the meetings, for each who looks at it."""
    threads = scale_threads(item, context.mentorship, context.programme)
    return tuple(_climb(item, thread, context) for thread in threads)


def goal_climbs(item: Item, context: Context) -> Blocks:
    """Return for each goal its way over the meetings, drawn, and the remarks under it."""
    threads = goal_threads(context.mentorship, context.programme)
    if not threads:
        return (Question(context.label(item), ""),)
    ways = (tuple(_goal_climb(thread, threads, context)) for thread in threads)
    return tuple(Group("", way, whole=True) for way in ways)


def _goal_climb(
    thread: GoalThread, threads: tuple[GoalThread, ...], context: Context
) -> Iterator[Block]:
    meetings = meetings_in_order(context.mentorship, context.programme)
    asking = [n for n, meeting in enumerate(meetings) if _tells_of_goals(meeting, context)]
    told = {n for each in threads for n, review in enumerate(each.reviews) if review}
    stops = [
        (meeting_head(meetings[n], context), thread.reviews[n]) for n in sorted({*asking, *told})
    ]
    ladder = tuple(context.say(REACHES[reach]) for reach in LADDER)
    ways = tuple((head, reach_of(review, context)) for head, review in stops)
    yield Climb(origin(thread.goal, context), ladder, ways, thread.goal.text)
    notes = tuple((head, review.note) for head, review in stops if review and review.note.strip())
    if notes:
        yield Facts(notes)


def _tells_of_goals(meeting: Meeting, context: Context) -> bool:
    forms = forms_of(meeting, context.programme)
    return any(item.kind is Kind.GOAL_REVIEW for form in forms for item in form.items())


def _words(context: Context) -> Iterator[Word]:
    return (word for word in context.mentorship.words if word.text.strip())


def _card(word: Word, context: Context) -> Card:
    return Card(word.text, translation(word, context), word.explanation)


def translation(word: Word, context: Context) -> Said:
    """Return a word in the other language, which is named where a reader would not expect it."""
    code = word.language_beside(context.second_code)
    if code:
        return Said(f"{word.translation} ({own_name(code)})", code)
    return Said(word.translation, context.second_code)


def _climb(item: Item, thread: ScaleThread, context: Context) -> Block:
    source = next(filter(context.programme.has_item, item.drafted_from))
    scaled = context.programme.item(source)
    steps = context.programme.scale(scaled.scale).steps
    stops = tuple(
        (meeting_head(at.meeting, context), step_of(scaled, at.step, context) if at.step else None)
        for at in thread.steps
    )
    ladder = tuple(step_of(scaled, step, context).name for step in steps)
    return Climb(_seen_by(thread.view, context.label(item), context), ladder, stops)


def _seen_by(view: str, label: Said, context: Context) -> Said:
    if not view:
        return label
    return replace(label, text=": ".join(filter(None, (label.text, context.role(view).text))))
