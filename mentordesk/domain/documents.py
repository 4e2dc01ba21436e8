"""Where a programme's documents stand among each other: in which group, and of which meeting."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from mentordesk.domain.item import Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import DocumentSpec, Form, Programme, Purpose, Stage
from mentordesk.domain.reading import ANSWERED, meetings_in_order
from mentordesk.domain.records import Meeting

FREE: Final = (ANSWERED | {Kind.SIGNATURES}) - {Kind.LANGUAGE}
"""What can be answered for one paper alone; a language is the participant's everywhere."""


class Shelf(StrEnum):
    """The groups in which documents are listed, in this order."""

    SIGNED = "signed"  # the feedback, certificates: what is signed and leaves the house
    MEETINGS = "meetings"  # the record of a meeting, and what prepares it
    READING = "reading"  # to read, to hang on the wall, to hand out


def is_signed(form: Form) -> bool:
    """Say whether a form has places to sign."""
    return any(item.kind is Kind.SIGNATURES for item in form.items())


def stage_of(document: DocumentSpec, programme: Programme) -> Stage | None:
    """Return the meeting that a document records or prepares, or None."""
    if document.stage:
        return programme.stage(document.stage)
    return programme.stage_of_form(document.form)


def meeting_of(
    document: DocumentSpec, mentorship: Mentorship, programme: Programme
) -> Meeting | None:
    """Return the meeting for which the document is filled in: the next one, else the last held."""
    stage = stage_of(document, programme)
    meetings = meetings_in_order(mentorship, programme)
    at = [meeting for meeting in meetings if stage and meeting.stage == stage.id]
    ahead = (meeting for meeting in at if meeting.held is None)
    return next(ahead, at[-1] if at else None)


def shelf_of(document: DocumentSpec, programme: Programme) -> Shelf:
    """Return the group in which a document is listed."""
    if stage_of(document, programme):
        return Shelf.MEETINGS
    form = programme.form(document.form)
    is_feedback = form.purpose is Purpose.FEEDBACK
    return Shelf.SIGNED if is_feedback or is_signed(form) else Shelf.READING


def documents_of(stage: str, programme: Programme) -> tuple[DocumentSpec, ...]:
    """Return all papers of a meeting, its records and what prepares it."""
    stages = ((document, stage_of(document, programme)) for document in programme.documents)
    return tuple(document for document, found in stages if found and found.id == stage)


def free_items(programme: Programme) -> tuple[str, ...]:
    """Return the items whose answers only papers tell that are filled in beside their pages.

    No other form asks them, nor shows anything because of them.
    """
    papers = programme.forms_for(Purpose.PAPER)
    told = {known for form in programme.forms if form not in papers for known in _told(form)}
    items = (item for form in papers for item in form.items())
    return tuple(dict.fromkeys(i.id for i in items if i.kind in FREE and i.id not in told))


def _told(form: Form) -> Iterator[str]:
    """Yield the items on which it depends what a form says."""
    for section in form.sections:
        if section.when:
            yield section.when.item
        for item in section.items:
            yield from (item.id, *item.drafted_from)
            if item.when:
                yield item.when.item
