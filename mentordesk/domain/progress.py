"""How far a mentorship is: computed from what is there, never stored."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.need import SOON
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
from mentordesk.domain.records import Meeting

DAY = timedelta(days=1)


class State(StrEnum):
    """Where a meeting stands, shown on its tab."""

    LATER = "later"
    NOW = "now"
    HELD = "held"


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
