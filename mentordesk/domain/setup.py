"""The wizard without a window: its steps, their order and their checks.

The wizard edits a mentorship whose status is draft, so a half-done one is kept like any other and
survives a crash. The steps are the programme's setup forms, between the choice of a programme and
a summary.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Change, Mentorship, Put, Remove
from mentordesk.domain.ports import FreeDays
from mentordesk.domain.programme import Form, Programme, Purpose
from mentordesk.domain.records import Details, Meeting, Person, Status
from mentordesk.domain.schedule import is_work_day, planned_meetings
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to look at in a step. ``blocks`` holds the person there; others only warn."""

    item: str
    sentence: Sentence
    blocks: bool = False


def steps(programme: Programme) -> tuple[Form, ...]:
    """Return the wizard's pages between the choice of a programme and the summary."""
    return programme.forms_for(Purpose.SETUP)


def problems(
    form: Form, mentorship: Mentorship, programme: Programme, is_holiday: FreeDays
) -> tuple[Problem, ...]:
    """Return what to look at on a page before going on."""
    found: list[Problem] = []
    for item in form.items():
        match item.kind:
            case Kind.PEOPLE:
                found += _missing_people(item, mentorship, programme)
            case Kind.PERIOD:
                found += _odd_period(item, mentorship.details)
            case Kind.NEXT_MEETINGS:
                found += _odd_meetings(item, mentorship, is_holiday)
            case _:
                pass
    return tuple(found)


def all_problems(
    mentorship: Mentorship, programme: Programme, is_holiday: FreeDays
) -> tuple[Problem, ...]:
    """Return what to look at in the whole wizard."""
    return tuple(
        problem
        for form in steps(programme)
        for problem in problems(form, mentorship, programme, is_holiday)
    )


def first_meetings(programme: Programme) -> tuple[Change, ...]:
    """Return the changes that give a new draft its meetings, still without times."""
    return tuple(Put(meeting) for meeting in planned_meetings(programme))


def finish(mentorship: Mentorship) -> tuple[Change, ...]:
    """Return the changes that turn a draft into an open mentorship: empty rows go."""
    people = (Remove(person) for person in mentorship.people if _is_blank_person(person))
    goals = (Remove(goal) for goal in mentorship.goals if not goal.text.strip())
    return (*people, *goals, Put(_with_status(mentorship.details, Status.OPEN)))


def close(mentorship: Mentorship) -> Change:
    """Return the change that moves a mentorship to the ended ones."""
    return Put(_with_status(mentorship.details, Status.CLOSED))


def reopen(mentorship: Mentorship) -> Change:
    """Return the change that takes an ended mentorship back to the running ones."""
    return Put(_with_status(mentorship.details, Status.OPEN))


def is_begun(mentorship: Mentorship) -> bool:
    """Say whether anything was typed into a draft that would be missed."""
    named = any(not _is_blank_person(person) for person in mentorship.people)
    goals = any(goal.text.strip() for goal in mentorship.goals)
    written = any(answer.text.strip() for answer in mentorship.answers)
    return named or goals or written or mentorship.details != Details()


def _with_status(details: Details, status: Status) -> Details:
    return replace(details, status=status)


def _is_blank_person(person: Person) -> bool:
    return not any((person.name, person.title, person.organisation, person.phone, person.email))


def _missing_people(item: Item, mentorship: Mentorship, programme: Programme) -> Iterator[Problem]:
    for role in item.views:
        named = any(person.name.strip() for person in mentorship.holders(role))
        if programme.role(role).required and not named:
            yield Problem(item.id, QT_TRANSLATE_NOOP("domain", "Write the name here."), blocks=True)


def _odd_period(item: Item, details: Details) -> Iterator[Problem]:
    asked = {line.id for line in item.lines}
    if asked & {"starts", "ends"} and (details.starts is None or details.ends is None):
        text = QT_TRANSLATE_NOOP(
            "domain", "Without both dates no meeting times can be proposed. You can add them later."
        )
        yield Problem(item.id, text)
    elif details.starts and details.ends and details.ends < details.starts:
        text = QT_TRANSLATE_NOOP(
            "domain",
            "The last day ({ends}) is before the first day ({starts}). Change one of them.",
        )
        filled = text.filled(starts=details.starts, ends=details.ends)
        yield Problem(item.id, filled, blocks=True)


def _odd_meetings(item: Item, mentorship: Mentorship, is_holiday: FreeDays) -> Iterator[Problem]:
    for meeting in mentorship.meetings:
        if meeting.starts is not None and meeting.held is None:
            yield from _odd_time(item, meeting, mentorship.details, is_holiday)


def _odd_time(
    item: Item, meeting: Meeting, details: Details, is_holiday: FreeDays
) -> Iterator[Problem]:
    assert meeting.starts is not None
    day = meeting.starts.date()
    if not is_work_day(day, is_holiday):
        text = QT_TRANSLATE_NOOP("domain", "{day} is a weekend or a public holiday.")
        yield Problem(item.id, text.filled(day=day))
    if (details.starts and day < details.starts) or (details.ends and day > details.ends):
        text = QT_TRANSLATE_NOOP("domain", "{day} is outside the agreed period.")
        yield Problem(item.id, text.filled(day=day))
