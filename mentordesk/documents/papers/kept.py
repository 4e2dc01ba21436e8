"""The records of a mentorship beside its answers: people, meetings, goals, tasks, words, fees."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from mentordesk.documents.blocks import Block, Chapter, Question, Table
from mentordesk.documents.forms import gathered, grouped, planned, recorded
from mentordesk.documents.forms.context import Context
from mentordesk.documents.forms.head import HELD
from mentordesk.documents.forms.written import Blocks
from mentordesk.documents.papers.fields import FIELDS, ROLES
from mentordesk.documents.papers.sealed import sealed_documents
from mentordesk.documents.said import Text
from mentordesk.domain.erasing import KINDS
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.records import Goal, GoalReview, Meeting
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.threads import day_of

GOAL: Final = QT_TRANSLATE_NOOP("documents", "Goal {number}")
BETWEEN: Final = " · "
MEETING: Final = QT_TRANSLATE_NOOP("documents", "Meeting")


def kept(context: Context) -> Iterator[Chapter]:
    """Yield a chapter for each kind of record that there is any of."""
    for kind, make in MADE.items():
        blocks = tuple(make(context)) if getattr(context.mentorship, kind) else ()
        if blocks:
            yield Chapter(context.say(KINDS[kind]), blocks)


def meeting_head(meeting: Meeting, context: Context) -> str:
    """Return what a meeting is called, and its day."""
    return f"{_meeting_name(meeting, context)} {context.day(day_of(meeting))}".strip()


def _meeting_name(meeting: Meeting, context: Context) -> str:
    """Return what a meeting is called, with its number where its stage has several."""
    name = context.text(f"stage.{meeting.stage}.name").text or context.say(MEETING)
    is_alone = sum(other.stage == meeting.stage for other in context.mentorship.meetings) == 1
    return name if is_alone else f"{name} {meeting.number}"


def _people(context: Context) -> Iterator[Block]:
    """Yield who was named and to what, where that is anybody but the person who asks."""
    mentorship = context.mentorship
    if len(mentorship.people) > 1:
        rows = tuple(
            (context.person(person), _roles(person.id, mentorship, context))
            for person in mentorship.people
        )
        yield Table("", (context.say(FIELDS["name"]), context.say(ROLES)), rows, (1, 1))


def _roles(person: str, mentorship: Mentorship, context: Context) -> str:
    return "\n".join(context.role(role).text for role in mentorship.roles_of(person))


def _meetings(context: Context) -> Iterator[Block]:
    headings = (*map(context.say, recorded.MEETING_HEADINGS), context.say(HELD))
    rows = tuple(_meeting(meeting, context) for meeting in context.mentorship.meetings)
    yield Table("", headings, rows, (6, 4, 4, 5, 4))


def _meeting(meeting: Meeting, context: Context) -> tuple[str, ...]:
    name = _meeting_name(meeting, context)
    return name, *recorded.when(meeting, context), meeting.location, context.day(meeting.held)


def _goals(context: Context) -> Iterator[Block]:
    """Yield each goal whole, and under it how far it was at each meeting."""
    for number, goal in enumerate(context.mentorship.goals, 1):
        label = (context.say(GOAL.filled(number=number)), recorded.origin(goal, context))
        yield Question(BETWEEN.join(filter(None, label)), goal.text)
        yield from _reviews(goal, context)


def _reviews(goal: Goal, context: Context) -> Iterator[Block]:
    made = (review for review in context.mentorship.reviews if review.goal == goal.id)
    rows = tuple(_review(review, context) for review in made)
    headings = (MEETING, FIELDS["reach"], FIELDS["note"])
    if rows:
        yield Table("", tuple(map(context.say, headings)), rows, (3, 3, 6))


def _review(review: GoalReview, context: Context) -> tuple[Text, ...]:
    meeting = context.mentorship.meeting(review.meeting)
    reach = context.say(recorded.REACHES[review.reach]) if review.reach else ""
    focus = context.say(recorded.FOCUS) if review.focus else ""
    name = meeting_head(meeting, context) if meeting else ""
    return name, "\n".join(filter(None, (reach, focus))), review.note


def _words(context: Context) -> Iterator[Block]:
    rows = tuple(
        (word.text, word.explanation, gathered.translation(word, context))
        for word in context.mentorship.words
    )
    yield Table("", tuple(map(context.say, gathered.WORD_HEADINGS)), rows, (3, 5, 4))


def _pairs(context: Context) -> Blocks:
    items = context.programme.items_of(Kind.PAIRS)
    return tuple(block for item in items[:1] for block in grouped.pairs(item, context))


def _as_asked(
    make: Callable[[Item, Context], Blocks], kind: Kind
) -> Callable[[Context], Iterator[Block]]:
    """Return what a form shows of all such records, without its question."""
    return lambda context: iter(make(Item("", kind), context))


MADE: Final[dict[str, Callable[[Context], Iterator[Block] | Blocks]]] = {
    "people": _people,
    "meetings": _meetings,
    "goals": _goals,
    "tasks": _as_asked(recorded.tasks, Kind.TASKS),
    "words": _words,
    "plan": _as_asked(planned.plan, Kind.PLAN),
    "pairs": _pairs,
    "fees": _as_asked(grouped.fees, Kind.FEES),
    "issued": sealed_documents,
}
"""What is printed of each kind, by the mentorship's fields."""
