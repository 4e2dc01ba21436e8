"""What needs doing next: computed from what a list knows, never stored."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from mentordesk.domain.retention import KEEP_MONTHS, is_over
from mentordesk.domain.summary import Status, Summary

SOON = timedelta(days=7)


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
    CLOSE = "close"  # the feedback is confirmed or sealed, and all is written down
    END = "end"  # nobody ended it, and the day until which it is kept is over
    ERASE = "erase"  # it has ended, and that day is over; see ``retention.due_for_erasure``
    ERASE_HEALTH = "erase-health"  # it has ended, and what is about health goes first
    NOTHING = "nothing"


class Todo(NamedTuple):
    """What a mentorship needs, and how urgent it is: lower comes first."""

    need: Need
    urgency: int


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
    if summary.is_locked:
        return Need.CLOSE
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
