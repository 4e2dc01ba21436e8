"""Empty blocks for the kinds that write the mentorship's own records; what is known is printed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mentordesk.documents.blocks import Beside, Block, Facts, Group, Prose
from mentordesk.documents.by_hand import WriteIn
from mentordesk.documents.forms import recorded
from mentordesk.documents.forms.blank_answers import REASON
from mentordesk.documents.forms.blank_context import Blank
from mentordesk.documents.forms.gathered import WORD_HEADINGS
from mentordesk.documents.forms.recorded import (
    FOCUS,
    MEETING_HEADINGS,
    REACHES,
    TASK_HEADINGS,
    meeting_head,
)
from mentordesk.documents.forms.written import Blocks
from mentordesk.documents.said import Said, Text
from mentordesk.domain.filling import ROW
from mentordesk.domain.item import Item
from mentordesk.domain.languages import own_name
from mentordesk.domain.reading import meetings_in_order
from mentordesk.domain.records import Meeting
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

Column = tuple[str, Text, int]
"""The name of a field of a record, its heading, and the width in relation."""

GOALS, TASKS, QUESTIONS, WORDS = 4, 4, 2, 6
"""So many empty rows stand on a form."""
NEW_GOAL: Final = QT_TRANSLATE_NOOP("documents", "Goal {number}")
NEW_QUESTION: Final = QT_TRANSLATE_NOOP("documents", "Own question {number}")
ANSWER: Final = QT_TRANSLATE_NOOP("documents", "Answer")
HOW_IT_WENT: Final = QT_TRANSLATE_NOOP("documents", "How it went")
NO_GOALS: Final = QT_TRANSLATE_NOOP("documents", "Goal {number}, how it went")


def people(item: Item, blank: Blank) -> Blocks:
    """Return the people of each role that are known, and lines for the others."""
    context = blank.context
    known = tuple((context.role(r), context.people(r)) for r in item.views if context.people(r))
    lines = (
        blank.line(item, f"{role}.name", context.role(role))
        for role in item.views
        if not context.people(role)
    )
    return (*((Facts(known),) if known else ()), *abreast(tuple(lines)))


def period(item: Item, blank: Blank) -> Blocks:
    """Return the details that are known, and lines for the others."""
    context = blank.context
    told = recorded.details(context)
    known = tuple((context.line(item, n.id), told[n.id]) for n in item.lines if told[n.id])
    lines = (
        blank.line(item, line.id, context.line(item, line.id))
        for line in item.lines
        if not told[line.id]
    )
    return (*((Facts(known),) if known else ()), *abreast(tuple(lines)))


def goals(item: Item, blank: Blank) -> Blocks:
    """Return the goals as set, and lines for more."""
    context = blank.context
    label = context.label(item)
    set_ = tuple(Prose(goal.text) for goal in context.mentorship.goals if goal.text.strip())
    lines = (
        blank.line(item, f"{ROW}.{n}.text", context.say(NEW_GOAL.filled(number=n)), 2, label)
        for n in range(1 + len(set_), 1 + max(GOALS, len(set_) + 1))
    )
    return (Group(label, (*set_, *lines)),)


def goal_review(item: Item, blank: Blank) -> Blocks:
    """Return for each goal how far it is, a line for what was said, and whether it is in focus."""
    context = blank.context
    set_ = [goal for goal in context.mentorship.goals if goal.text.strip()]
    rows = (_review(item, goal.id, goal.text, blank) for goal in set_)
    return (Group(context.label(item), tuple(rows) or tuple(_unknown_goals(blank))),)


def tasks(item: Item, blank: Blank) -> Blocks:
    """Return rows for what is agreed, who does it and by when."""
    what, who, due, _ = map(blank.context.say, TASK_HEADINGS)
    columns = (("text", what, 8), ("role", who, 4), ("due", due, 4))
    return (_table(item, columns, TASKS, blank),)


def words(item: Item, blank: Blank) -> Blocks:
    """Return rows for words, what they mean and how they are said in another language."""
    word, meaning, other = map(blank.context.say, WORD_HEADINGS)
    code = blank.context.second_code
    beside = Said(own_name(code), code) if code else other
    columns = (("text", word, 3), ("explanation", meaning, 5), ("translation", beside, 4))
    return (_table(item, columns, WORDS, blank),)


def own_questions(item: Item, blank: Blank) -> Blocks:
    """Return the own questions of this meeting with lines for the answers, and room for more."""
    context = blank.context
    label, answer = context.label(item), context.say(ANSWER)
    asked = (q for q in context.mentorship.questions if q.meeting == blank.meeting)
    known = (blank.line(item, f"{q.id}.answer", q.text, REASON) for q in asked if q.text.strip())
    return (Group(label, (*known, *_more_questions(item, label, answer, blank))),)


def next_meetings(item: Item, blank: Blank) -> Blocks:
    """Return lines for what is agreed of them, and for the day, time and place of each."""
    context = blank.context
    meetings = meetings_in_order(context.mentorship, context.programme)
    after = meetings.index(context.meeting) + 1 if context.meeting else 0
    rows = tuple(_meeting(item, meeting, blank) for meeting in meetings[after:])
    return (blank.line(item, lines=REASON), *((Group("", rows),) if rows else ()))


def _review(item: Item, goal: str, text: str, blank: Blank) -> Group:
    context = blank.context
    reaches = [(reach.value, context.say(word)) for reach, word in REACHES.items()]
    boxes = tuple((blank.choice(item, f"{goal}.reach", *each, text),) for each in reaches)
    note = blank.line(item, f"{goal}.note", context.say(HOW_IT_WENT), REASON, text)
    focus = blank.tick(item, f"{goal}.focus", context.say(FOCUS), text)
    return Group(text, (Beside(boxes, (1,) * len(boxes)), note, focus), lead=True, whole=True)


def _unknown_goals(blank: Blank) -> Iterator[WriteIn]:
    """Yield lines to write by hand: where no goal is known there is none to read back."""
    for n in range(1, GOALS):
        label = blank.context.say(NO_GOALS.filled(number=n))
        yield WriteIn("", label, 2)


def _more_questions(item: Item, label: Text, answer: str, blank: Blank) -> Iterator[Block]:
    for n in range(1, 1 + QUESTIONS):
        asked = blank.context.say(NEW_QUESTION.filled(number=n))
        yield blank.line(item, f"{ROW}.{n}.text", asked, 1, label)
        yield blank.line(item, f"{ROW}.{n}.answer", answer, 2, asked)


def _meeting(item: Item, meeting: Meeting, blank: Blank) -> Block:
    """Return when and where a meeting is, where that is known; else lines for it."""
    context = blank.context
    _, *headings = map(context.say, MEETING_HEADINGS)
    head = meeting_head(meeting, context)
    if meeting.starts or meeting.held:
        told = filter(None, (*recorded.when(meeting, context)[1:], meeting.location))
        return Prose(", ".join((head, *told)))
    of = f"{context.label(item).text}: {head}"
    cells = tuple(
        (blank.line(item, f"{meeting.id}.{part}", heading, of=of),)
        for part, heading in zip(("day", "time", "location"), headings, strict=True)
    )
    return Beside(((Prose(head),), *cells), (2, 4, 4, 6))


def _table(item: Item, columns: tuple[Column, ...], rows: int, blank: Blank) -> Group:
    """Return a title, headings, and so many rows of lines under them."""
    shares = tuple(share for *_, share in columns)
    header = Beside(tuple((Prose(heading, is_small=True),) for _, heading, _ in columns), shares)
    lines = (
        tuple((blank.cell(item, f"{ROW}.{n}.{part}", heading),) for part, heading, _ in columns)
        for n in range(1, 1 + rows)
    )
    body = tuple(Beside(row, shares) for row in lines)
    return Group(blank.context.label(item), (header, *body), whole=True)


def abreast(lines: tuple[WriteIn, ...]) -> Blocks:
    """Return lines in two columns, row by row."""
    pairs = (lines[n : n + 2] for n in range(0, len(lines), 2))
    rows = tuple(Beside(tuple((line,) for line in pair), (1, 1)) for pair in pairs)
    return (Group("", rows),) if rows else ()
