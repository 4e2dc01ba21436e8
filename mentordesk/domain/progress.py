"""What needs doing now: computed from what is there, never stored."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Summary
from mentordesk.domain.programme import Programme, Purpose, Section
from mentordesk.domain.reading import (
    ANSWERED,
    YES,
    Answers,
    confirmation,
    forms_of,
    is_answered,
    meetings_in_order,
    parts,
    visible_items,
)
from mentordesk.domain.records import Meeting, Status
from mentordesk.domain.retention import KEEP_MONTHS, is_over

SOON = timedelta(days=7)
DAY = timedelta(days=1)


class Need(StrEnum):
    """The one thing a mentorship needs next."""

    FINISH_SETUP = "finish-setup"
    AGREE_TIME = "agree-time"
    RIVALS = "rivals"  # two desks wrote something otherwise, and nobody has chosen
    RECORD_MEETING = "record-meeting"  # its time has passed
    PREPARE_MEETING = "prepare-meeting"  # within a week
    CATCH_UP = "catch-up"  # a step of a group's plan is late
    WAIT = "wait"  # the next meeting is further off
    GIVE_FEEDBACK = "give-feedback"
    CLOSE = "close"  # the feedback is confirmed and the last day has passed
    END = "end"  # nobody ended it, and the day until which it is kept is over
    ERASE = "erase"  # it has ended, and that day is over; see ``retention.due_for_erasure``
    ERASE_HEALTH = "erase-health"  # it has ended, and what is about health goes first
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Todo:
    """What a mentorship needs, and how urgent it is: lower comes first."""

    need: Need
    urgency: int


class State(StrEnum):
    """Where a meeting stands, shown on its tab."""

    LATER = "later"
    NOW = "now"
    HELD = "held"


_URGENCY = {
    need: n
    for n, need in enumerate(
        (
            Need.RIVALS,
            Need.RECORD_MEETING,
            Need.GIVE_FEEDBACK,
            Need.PREPARE_MEETING,
            Need.CATCH_UP,
            Need.FINISH_SETUP,
            Need.AGREE_TIME,
            Need.CLOSE,
            Need.END,
            Need.ERASE,
            Need.ERASE_HEALTH,
            Need.WAIT,
            Need.NOTHING,
        )
    )
}


_CAN_WAIT = (Need.AGREE_TIME, Need.CLOSE, Need.WAIT)
"""What stands behind a late step."""

_WHEN_OVER = {Status.OPEN: Need.END, Status.CLOSED: Need.NOTHING}
"""What is needed once the day until which it is kept is over, whatever else is lacking."""


def todo(
    summary: Summary, feedback_sections: int, today: date, months_kept: int = KEEP_MONTHS
) -> Todo:
    """Return what a mentorship needs next; ``feedback_sections`` is how many its form has.

    One that is open past the day until which it is kept needs to end, whatever else it lacks; one
    that has ended by then is due for erasure whole.
    """
    need = _need(summary, feedback_sections, today)
    if is_over(summary, today, months_kept):
        need = _WHEN_OVER.get(summary.status, need)
    return Todo(need, _URGENCY[need])


def _need(summary: Summary, feedback_sections: int, today: date) -> Need:
    if summary.status is Status.DRAFT:
        return Need.FINISH_SETUP
    if summary.rivals:
        return Need.RIVALS
    if summary.status is Status.CLOSED:
        return Need.ERASE_HEALTH if summary.has_health else Need.NOTHING
    need = _next_need(summary, feedback_sections, today)
    is_late = summary.next_step_due is not None and summary.next_step_due < today
    return Need.CATCH_UP if is_late and need in _CAN_WAIT else need


def _next_need(summary: Summary, feedback_sections: int, today: date) -> Need:
    if summary.next_number is not None:
        return _meeting_need(summary, today)
    if summary.confirmed < feedback_sections:
        return Need.GIVE_FEEDBACK
    return Need.CLOSE


def _meeting_need(summary: Summary, today: date) -> Need:
    if summary.next_starts is None:
        return Need.AGREE_TIME
    day = summary.next_starts.date()
    if day <= today:
        return Need.RECORD_MEETING
    return Need.PREPARE_MEETING if day - today <= SOON else Need.WAIT


def meeting_to_open(mentorship: Mentorship, programme: Programme, today: date) -> Meeting | None:
    """Return the meeting there is something to do with now: None when none is ahead, or near.

    It is the next one when its time has passed or is within a week; but before one that is still
    ahead the one just held, while questions in it wait for an answer.
    """
    meetings = meetings_in_order(mentorship, programme)
    following = next((m for m in meetings if m.held is None), None)
    if following is None:
        return None
    ahead = following.starts.date() - today if following.starts else None
    if ahead is not None and ahead <= timedelta(0):
        return following
    just_held = (m for m in reversed(meetings) if m.held and today - DAY <= m.held <= today)
    waiting = (m for m in just_held if not _is_full(m, mentorship, programme))
    return next(waiting, following if ahead is not None and ahead <= SOON else None)


def _is_full(meeting: Meeting, mentorship: Mentorship, programme: Programme) -> bool:
    answered, asked = answered_at(meeting, mentorship, programme)
    return answered == asked


def state_of(meeting: Meeting, mentorship: Mentorship, programme: Programme) -> State:
    """Return whether a meeting was held, is the next one, or comes later."""
    if meeting.held:
        return State.HELD
    ahead = (m for m in meetings_in_order(mentorship, programme) if m.held is None)
    return State.NOW if next(ahead).id == meeting.id else State.LATER


def answered_at(meeting: Meeting, mentorship: Mentorship, programme: Programme) -> tuple[int, int]:
    """Return how many of a meeting's questions are answered, and how many there are.

    Before it is held only its own questions count: a shared one may be answered elsewhere.
    """
    answers = Answers(mentorship, meeting.id)
    items = _visible_at(meeting, programme, answers)
    asked = [i for i in items if i.kind in ANSWERED and (meeting.held or not i.shared)]
    return sum(is_answered(item, programme, answers) for item in asked), len(asked)


def told_points(mentorship: Mentorship, programme: Programme) -> tuple[int, int]:
    """Return how many key points of the meetings were told in own words, and how many there are."""
    told = points = 0
    for meeting in mentorship.meetings:
        answers = Answers(mentorship, meeting.id)
        for item in _visible_at(meeting, programme, answers):
            if item.kind is Kind.KEY_POINTS:
                named = parts(item, programme, mentorship)
                points += len(named)
                told += sum(answers.to(item, part) == YES for part in named)
    return told, points


def sections_to_confirm(programme: Programme) -> tuple[Section, ...]:
    """Return the sections of the feedback form that a person confirms one by one."""
    forms = programme.forms_for(Purpose.FEEDBACK)
    return tuple(
        s for form in forms for s in form.sections if any(item.kind in ANSWERED for item in s.items)
    )


def unconfirmed(mentorship: Mentorship, programme: Programme) -> tuple[Section, ...]:
    """Return the sections of the feedback form that nobody has confirmed yet."""
    return tuple(
        section
        for section in sections_to_confirm(programme)
        if mentorship.answer(confirmation(section)) != YES
    )


def _visible_at(meeting: Meeting, programme: Programme, answers: Answers) -> Iterator[Item]:
    for form in forms_of(meeting, programme):
        yield from visible_items(form, programme, answers)
