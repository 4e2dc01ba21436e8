"""Where each filled field of a form goes in a mentorship: the preview of taking it in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from mentordesk.domain import filled_records
from mentordesk.domain.documents import meeting_of, stage_of
from mentordesk.domain.filled_answers import answers
from mentordesk.domain.filling import Entry, FilledForm, FilledIn, Standing
from mentordesk.domain.intake import Asked, Intake, unplaced
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import DocumentSpec
from mentordesk.domain.reading import ANSWERED, is_asked_at
from mentordesk.domain.signing import is_locked_out

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

OF_THE_WHOLE: Final = (Kind.PEOPLE, Kind.PERIOD)
"""What the head of a form asks too, wherever else it is asked."""


def entries(form: FilledForm, intake: Intake) -> tuple[Entry, ...]:
    """Return where each filled field goes, in the order of the form; empty fields are left out.

    Nothing is left out that was filled in: what goes nowhere is unplaced.
    """
    filled: dict[tuple[str, str], list[FilledIn]] = {}
    for field in form.fields:
        if field.text.strip():
            filled.setdefault((field.place.meeting, field.place.item), []).append(field)
    at = _At(intake.programme.document(form.document), intake)
    return tuple(
        entry
        for (meeting, item), fields in filled.items()
        for entry in _entries(item, meeting, tuple(fields), at)
    )


def _entries(item_id: str, of_field: str, fields: tuple[FilledIn, ...], at: _At) -> Iterator[Entry]:
    programme = at.intake.programme
    item = programme.item(item_id) if programme.has_item(item_id) else None
    meeting = at.meeting(of_field)
    if item is None or item.kind not in PLACED or not at.asks(item, meeting):
        return unplaced(*fields)
    found = PLACED[item.kind](Asked(item, meeting or "", fields, at.intake))
    return (_open(entry, at.intake.mentorship) for entry in found)


def _open(entry: Entry, mentorship: Mentorship) -> Entry:
    """Return an entry, without a place where a sealed document tells what it would change."""
    if any(is_locked_out(change, mentorship) for change in entry.changes):
        return replace(entry, standing=Standing.UNPLACED, changes=())
    return entry


@dataclass(frozen=True)
class _At:
    """The document that was filled in, None where the programme has it no more."""

    document: DocumentSpec | None
    intake: Intake

    def meeting(self, of_field: str) -> str | None:
        """Return the meeting that a field is of, here: the form may have been made for another's.

        It is "" outside meetings, None where the document's meeting isn't there.
        """
        mentorship, programme = self.intake.mentorship, self.intake.programme
        if mentorship.meeting(of_field):
            return of_field
        if self.document is None or stage_of(self.document, programme) is None:
            return ""
        found = meeting_of(self.document, mentorship, programme)
        return found.id if found else None

    def asks(self, item: Item, meeting_id: str | None) -> bool:
        """Say whether the item is asked there: in the document, or at the meeting."""
        programme = self.intake.programme
        if item.shared or item.kind in OF_THE_WHOLE:
            return True
        if meeting_id is None:
            return False
        if self.document and item in programme.form(self.document.form).items():
            return True
        meeting = self.intake.mentorship.meeting(meeting_id)
        return meeting is None or is_asked_at(item, meeting, programme)
