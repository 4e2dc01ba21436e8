"""Blocks for the kinds that show the mentorship's own records: people, goals, tasks, meetings."""

from __future__ import annotations

from datetime import date
from typing import Final

from mentordesk.documents.blocks import Facts, GoalRow, Goals, Question, Review, Reviews, Table
from mentordesk.documents.by_hand import Signatures, Signer
from mentordesk.documents.drawn import Step
from mentordesk.documents.forms.context import Context
from mentordesk.documents.forms.written import Blocks
from mentordesk.documents.said import Text
from mentordesk.domain.item import SIGNED, Item, Kind
from mentordesk.domain.reading import meetings_in_order
from mentordesk.domain.records import Details, Goal, GoalReview, Meeting, Origin, Reach, Task
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.domain.threads import LADDER, GoalThread, day_of, goal_threads, origins

REACHES: Final[dict[Reach, Sentence]] = {
    Reach.NOT_STARTED: QT_TRANSLATE_NOOP("documents", "Not started"),
    Reach.STARTED: QT_TRANSLATE_NOOP("documents", "Started"),
    Reach.WELL_ON: QT_TRANSLATE_NOOP("documents", "Well on the way"),
    Reach.REACHED: QT_TRANSLATE_NOOP("documents", "Reached"),
    Reach.DROPPED: QT_TRANSLATE_NOOP("documents", "Left out"),
}
ORIGINS: Final[dict[Origin, Sentence]] = {
    Origin.AGREEMENT: QT_TRANSLATE_NOOP("documents", "From the agreement"),
    Origin.PERSONAL: QT_TRANSLATE_NOOP("documents", "Own goal"),
}
GOAL: Final = QT_TRANSLATE_NOOP("documents", "Goal set")
FOLLOWED: Final = QT_TRANSLATE_NOOP("documents", "How it went on")
OUTCOME: Final = QT_TRANSLATE_NOOP("documents", "Outcome")
FOCUS: Final = QT_TRANSLATE_NOOP("documents", "In focus next")
TASK_HEADINGS: Final = (
    QT_TRANSLATE_NOOP("documents", "What was agreed"),
    QT_TRANSLATE_NOOP("documents", "Who"),
    QT_TRANSLATE_NOOP("documents", "By when"),
    QT_TRANSLATE_NOOP("documents", "State"),
)
DONE: Final = QT_TRANSLATE_NOOP("documents", "Done")
NOT_DONE: Final = QT_TRANSLATE_NOOP("documents", "Open")
MEETING_HEADINGS: Final = (
    QT_TRANSLATE_NOOP("documents", "Meeting"),
    QT_TRANSLATE_NOOP("documents", "Day"),
    QT_TRANSLATE_NOOP("documents", "Time"),
    QT_TRANSLATE_NOOP("documents", "Where"),
)
SIGNATURE_LABELS: Final[dict[str, Sentence]] = {
    "signature": QT_TRANSLATE_NOOP("documents", "Signature"),
    "name": QT_TRANSLATE_NOOP("documents", "Name in block letters"),
    "title": QT_TRANSLATE_NOOP("documents", "Title"),
    "place": QT_TRANSLATE_NOOP("documents", "Place"),
    "date": QT_TRANSLATE_NOOP("documents", "Date"),
}
"""What stands at a place to sign, by the names in ``SIGNED``, in our own words."""
HOURS: Final = QT_TRANSLATE_NOOP("documents", "{hours} h a day")
HOURS_MINUTES: Final = QT_TRANSLATE_NOOP("documents", "{hours} h {minutes} min a day")
DAYS: Final = QT_TRANSLATE_NOOP("documents", "{days} days a week")


def people(item: Item, context: Context) -> Blocks:
    """Return the people of each role."""
    return (Facts(tuple((context.role(r), context.people(r)) for r in item.views)),)


def period(item: Item, context: Context) -> Blocks:
    """Return the details that the item asks."""
    told = details(context)
    pairs = ((context.line(item, line.id), told[line.id]) for line in item.lines)
    return (Facts(tuple(pairs)),)


def details(context: Context) -> dict[str, str]:
    """Return the details as texts, by the names of their fields."""
    asked = context.mentorship.details
    return {
        "name": asked.name,
        "workplace": asked.workplace,
        "starts": context.day(asked.starts),
        "ends": context.day(asked.ends),
        "hours_per_day": _hours(asked, context),
        "days_per_week": str(asked.days_per_week or ""),
        "keep_until": context.day(asked.keep_until),
    }


def working_time(context: Context) -> str:
    """Return hours a day and days a week in one line."""
    details = context.mentorship.details
    days = context.say(DAYS.filled(days=details.days_per_week)) if details.days_per_week else ""
    return ", ".join(filter(None, (_hours(details, context), days)))


def goals(item: Item, context: Context) -> Blocks:
    """Return the goals as set."""
    columns = 2 if _tells_origin(context) else 1
    rows = tuple((goal.text, origin(goal, context))[:columns] for goal in _goals(context))
    headings = (context.say(GOAL), "")[:columns]
    return (Table(context.label(item), headings, rows, (3, 1)[:columns]),)


def goal_review(item: Item, context: Context) -> Blocks:
    """Return how far each goal is at this meeting."""
    meeting = context.meeting.id if context.meeting else ""
    pairs = ((goal, context.mentorship.review(goal.id, meeting)) for goal in _goals(context))
    rows = tuple(
        Review(
            goal.text,
            reach_of(review, context),
            review.note,
            context.say(FOCUS) if review.focus else "",
        )
        for goal, review in pairs
    )
    return (Reviews(context.label(item), rows),)


def goal_thread(item: Item, context: Context) -> Blocks:
    """Return the goals as set, followed over all meetings, and reached."""
    meetings = meetings_in_order(context.mentorship, context.programme)
    heads = tuple(meeting_head(meeting, context) for meeting in meetings)
    threads = goal_threads(context.mentorship, context.programme)
    rows = tuple(_goal_row(thread, context) for thread in threads)
    headings = (context.say(GOAL), context.say(FOLLOWED), context.say(OUTCOME))
    return (Goals(context.label(item), headings, heads, rows),)


def tasks(item: Item, context: Context) -> Blocks:
    """Return what was agreed at this meeting; outside meetings all that was."""
    at = context.meeting.id if context.meeting else None
    agreed = (t for t in context.mentorship.tasks if t.text.strip() and at in (None, t.meeting))
    rows = tuple(_task(task, context) for task in agreed)
    headings = tuple(context.say(heading) for heading in TASK_HEADINGS)
    return (Table(context.label(item), headings, rows, (8, 4, 4, 3)),)


def next_meetings(item: Item, context: Context) -> Blocks:
    """Return the meetings after this one, and what was written of them."""
    meetings = meetings_in_order(context.mentorship, context.programme)
    after = meetings.index(context.meeting) + 1 if context.meeting else 0
    rows = tuple(
        (context.name_among_gigs(meeting) or f"{n}.", *when(meeting, context), meeting.location)
        for n, meeting in enumerate(meetings[after:], after + 1)
    )
    headings = tuple(context.say(heading) for heading in MEETING_HEADINGS)
    label, said = context.label(item), context.answer(item)
    shares = (3, 4, 4, 5)
    if rows and not said.strip():
        return (Table(label, headings, rows, shares),)
    table = (Table("", headings, rows, shares),) if rows else ()
    return (Question(label, said), *table)


def meeting_head(meeting: Meeting, context: Context) -> str:
    """Return the name of a meeting among gigs, else its number in the row of them; then its day."""
    number = meetings_in_order(context.mentorship, context.programme).index(meeting) + 1
    name = context.name_among_gigs(meeting) or f"{number}."
    return f"{name} {context.day(day_of(meeting))}".strip()


def signatures(item: Item, context: Context) -> Blocks:
    """Return a place to sign for each role."""
    labels = tuple(context.line(item, n) or context.say(SIGNATURE_LABELS[n]) for n in SIGNED)
    signers = tuple(_signer(item, role, context) for role in item.views)
    return (Signatures(context.label(item), signers, labels),)


def _hours(details: Details, context: Context) -> str:
    if not details.hours_per_day:
        return ""
    hours, minutes = divmod(round(details.hours_per_day * 60), 60)
    sentence = HOURS_MINUTES.filled(minutes=minutes) if minutes else HOURS
    return context.say(sentence.filled(hours=hours))


def _goals(context: Context) -> tuple[Goal, ...]:
    return tuple(goal for goal in context.mentorship.goals if goal.text.strip())


def origin(goal: Goal, context: Context) -> str:
    """Return where a goal comes from; "" where all come from one place."""
    return context.say(ORIGINS[goal.origin]) if _tells_origin(context) else ""


def _tells_origin(context: Context) -> bool:
    return len(origins(context.programme.items_of(Kind.GOALS))) > 1


def _goal_row(thread: GoalThread, context: Context) -> GoalRow:
    latest = thread.latest
    remarks = [review.note for review in thread.reviews if review and review.note.strip()]
    return GoalRow(
        thread.goal.text,
        origin(thread.goal, context),
        tuple(reach_of(review, context) for review in thread.reviews),
        context.say(REACHES[latest.reach]) if latest and latest.reach else "",
        remarks[-1] if remarks else "",
    )


def reach_of(review: GoalReview | None, context: Context) -> Step | None:
    """Return how far a goal was, on the ladder of reaching it; None where nothing was said."""
    if review is None or review.reach is None:
        return None
    at = LADDER.index(review.reach) if review.reach in LADDER else None
    return Step(at, len(LADDER), context.say(REACHES[review.reach]))


def _task(task: Task, context: Context) -> tuple[Text, ...]:
    who = context.role(task.role) if task.role else ""
    state = context.say(DONE if task.done else NOT_DONE)
    return task.text, who, context.day(task.due), state


def when(meeting: Meeting, context: Context) -> tuple[str, str]:
    """Return on which day a meeting is, and from when to when where that is set."""
    if meeting.starts is None:
        return context.day(meeting.held), ""
    return context.weekday(meeting.starts.date()), context.clock(meeting.starts, meeting.minutes)


def _signer(item: Item, role: str, context: Context) -> Signer:
    person = context.mentorship.holder(role)
    signs = context.text(f"role.{role}.signs") or context.role(role)
    place = context.answer(item, "place")
    date = _written_day(context.answer(item, "date"), context)
    name, title = (person.name, person.title) if person else ("", "")
    return Signer(signs, name, title, place, date, role)


def _written_day(text: str, context: Context) -> str:
    try:
        return context.day(date.fromisoformat(text.strip()))
    except ValueError:
        return text
