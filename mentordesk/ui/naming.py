"""How meetings are named and their state shown, the same on tabs and in lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Form, Programme
from mentordesk.domain.progress import State, state_of
from mentordesk.domain.reading import meetings_in_order
from mentordesk.domain.records import Meeting
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence

MARKS: Final = {
    State.HELD: ("circle-check", "good"),
    State.NOW: ("circle-dot", "accent"),
    State.LATER: ("circle", "muted"),
}
"""The icon of each state and its colour."""

WORDS: Final[dict[State, Sentence]] = {
    State.HELD: QT_TRANSLATE_NOOP("ui", "held"),
    State.NOW: QT_TRANSLATE_NOOP("ui", "next"),
    State.LATER: QT_TRANSLATE_NOOP("ui", "later"),
}
"""Each state in a word."""


@dataclass(frozen=True, slots=True)
class NamedMeeting:
    """A meeting with its place in the row, its name and where it stands.

    ``short`` is its name where there is little room: its place, or the number of a gig.
    """

    meeting: Meeting
    order: int
    name: str
    state: State
    short: str


def named_meetings(
    mentorship: Mentorship, programme: Programme, language: Language
) -> tuple[NamedMeeting, ...]:
    """Return the meetings in order; those of a stage that repeats have their number."""
    meetings = meetings_in_order(mentorship, programme)
    names = [meeting_name(meeting, programme, language.code) for meeting in meetings]
    return tuple(
        NamedMeeting(
            meeting,
            order,
            name,
            state_of(meeting, mentorship, programme),
            _short(meeting, order, programme) or name,
        )
        for order, (meeting, name) in enumerate(zip(meetings, names, strict=True), 1)
    )


def next_meeting(meetings: tuple[NamedMeeting, ...]) -> NamedMeeting | None:
    """Return the first meeting that wasn't held yet."""
    return next((named for named in meetings if named.state is State.NOW), None)


def paper_name(form: Form, programme: Programme, language: Language) -> str:
    """Return what the paper that a form becomes is called, else what the form is."""
    document = next((d for d in programme.documents if d.form == form.id), None)
    key = f"document.{document.id}.name" if document else f"form.{form.id}.name"
    return programme.text(key, language.code)


def lower_first(name: str) -> str:
    """Return a name as it stands inside a sentence."""
    return name[:1].lower() + name[1:]


def meeting_name(meeting: Meeting, programme: Programme, code: str) -> str:
    """Return what a meeting is called; those of a stage that repeats have their number."""
    name = programme.text(f"stage.{meeting.stage}.name", code)
    return f"{name} {meeting.number}" if programme.stage(meeting.stage).most > 1 else name


def _short(meeting: Meeting, order: int, programme: Programme) -> str:
    """Return the number that stands for a meeting; "" where gigs beside it have numbers."""
    if not any(stage.most > 1 for stage in programme.stages):
        return str(order)
    return str(meeting.number) if programme.stage(meeting.stage).most > 1 else ""
