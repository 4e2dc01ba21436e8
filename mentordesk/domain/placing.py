"""Where each filled field of a form goes in a mentorship: the preview of taking it in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from mentordesk.domain import filled_records
from mentordesk.domain.filled_answers import answers
from mentordesk.domain.filling import Entry, FilledForm, FilledIn
from mentordesk.domain.intake import Asked, Intake, unplaced
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.programme import Stage
from mentordesk.domain.reading import ANSWERED, is_asked_at, meetings_in_order

PLACED: Final[dict[Kind, Callable[[Asked], Iterator[Entry]]]] = {
    **dict.fromkeys(ANSWERED, answers),
    Kind.PEOPLE: filled_records.people,
    Kind.PERIOD: filled_records.period,
    Kind.GOALS: filled_records.goals,
    Kind.GOAL_REVIEW: filled_records.goal_review,
    Kind.TASKS: filled_records.tasks,
    Kind.NEXT_MEETINGS: filled_records.next_meetings,
    Kind.OWN_QUESTIONS: filled_records.own_questions,
    Kind.WORDS: filled_records.words,
}
"""The kinds that can be filled in on a form; the others only show."""


def entries(form: FilledForm, intake: Intake) -> tuple[Entry, ...]:
    """Return where each filled field goes, in the order of the form; empty fields are left out.

    Nothing is left out that was filled in: what goes nowhere is unplaced.
    """
    filled: dict[tuple[str, str], list[FilledIn]] = {}
    for field in form.fields:
        if field.text.strip():
            filled.setdefault((field.place.meeting, field.place.item), []).append(field)
    return tuple(
        entry
        for (meeting, item), fields in filled.items()
        for entry in _entries(item, _meeting(meeting, form, intake), tuple(fields), intake)
    )


def _entries(
    item_id: str, meeting: str | None, fields: tuple[FilledIn, ...], intake: Intake
) -> Iterator[Entry]:
    programme = intake.programme
    item = programme.item(item_id) if programme.has_item(item_id) else None
    if item is None or item.kind not in PLACED or not _is_asked(item, meeting, intake):
        return unplaced(*fields)
    return PLACED[item.kind](Asked(item, meeting or "", fields, intake))


def _is_asked(item: Item, meeting_id: str | None, intake: Intake) -> bool:
    """Say whether the item is asked at the meeting; "" is outside meetings, None nowhere."""
    if item.shared or meeting_id == "":
        return True
    meeting = intake.mentorship.meeting(meeting_id) if meeting_id else None
    return meeting is not None and is_asked_at(item, meeting, intake.programme)


def _meeting(of_field: str, form: FilledForm, intake: Intake) -> str | None:
    """Return the meeting that a field is of, here: the form may have been made for another's.

    It is the next one at which the form is filled in, else the last; None where there is none.
    """
    if intake.mentorship.meeting(of_field):
        return of_field
    stage = _stage(form, intake)
    if stage is None:
        return ""
    meetings = meetings_in_order(intake.mentorship, intake.programme)
    at = [meeting for meeting in meetings if meeting.stage == stage.id]
    ahead = (meeting for meeting in at if meeting.held is None)
    found = next(ahead, at[-1] if at else None)
    return found.id if found else None


def _stage(form: FilledForm, intake: Intake) -> Stage | None:
    spec = intake.programme.document(form.document)
    return intake.programme.stage_of_form(spec.form) if spec else None
