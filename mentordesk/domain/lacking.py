"""What a form still lacks before it is signed: told to the person, who decides."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.domain.item import Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Form, Programme, Purpose, Section
from mentordesk.domain.progress import unconfirmed
from mentordesk.domain.reading import (
    ANSWERED,
    Answers,
    is_answered,
    meetings_in_order,
    visible_items,
)


@dataclass(frozen=True, slots=True)
class Lacking:
    """What of it isn't confirmed or answered, and what around it isn't as it should be.

    ``unnamed`` are the roles that sign and in which there is nobody; ``rivals`` counts what two
    desks wrote otherwise and nobody has chosen between.
    """

    unconfirmed: tuple[Section, ...]
    unanswered: int
    not_held: int
    rivals: int
    unnamed: tuple[str, ...]

    def __bool__(self) -> bool:
        counts = (self.unanswered, self.not_held, self.rivals)
        return any((*counts, self.unconfirmed, self.unnamed))


def lacking(form: Form, mentorship: Mentorship, programme: Programme) -> Lacking:
    """Return what a form that is signed lacks; meetings and parts count for the feedback only."""
    is_feedback = form.purpose is Purpose.FEEDBACK
    meetings = meetings_in_order(mentorship, programme) if is_feedback else ()
    return Lacking(
        unconfirmed(mentorship, programme) if is_feedback else (),
        _unanswered(form, mentorship, programme),
        sum(meeting.held is None for meeting in meetings),
        len(mentorship.rivals),
        tuple(role for role in signing_roles(form) if not _is_named(role, mentorship)),
    )


def signing_roles(form: Form) -> tuple[str, ...]:
    """Return the roles that sign a form, in order."""
    return tuple(
        role for item in form.items() if item.kind is Kind.SIGNATURES for role in item.views
    )


def _unanswered(form: Form, mentorship: Mentorship, programme: Programme) -> int:
    answers = Answers(mentorship)
    asked = ANSWERED - {Kind.SIGNATURES}
    items = (i for i in visible_items(form, programme, answers) if i.kind in asked)
    return sum(not is_answered(item, programme, answers) for item in items)


def _is_named(role: str, mentorship: Mentorship) -> bool:
    return any(person.name.strip() for person in mentorship.holders(role))
