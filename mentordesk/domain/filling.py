"""A form that was filled in outside the program: what was read, and where each answer goes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mentordesk.domain.mentorship import Change, Mentorship
from mentordesk.domain.programme import Programme


@dataclass(frozen=True, slots=True)
class FilledIn:
    """What one field of a form was filled in with: the item, the part of it, and the text."""

    item: str
    part: str
    text: str


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A filled form as it was read: of which programme, document and mentorship, and its fields.

    ``mentorship`` and ``meeting`` are "" where the blank form was made for none; ``language`` is
    that of the form.
    """

    programme: str
    version: str
    document: str
    language: str
    mentorship: str
    meeting: str
    fields: tuple[FilledIn, ...]


class Standing(StrEnum):
    """How what was filled in stands to what is there."""

    NEW = "new"  # nothing is there
    SAME = "same"
    OTHER = "other"  # something else is there, and would be replaced
    UNPLACED = "unplaced"  # the programme asks no such thing, or the text doesn't fit the question


@dataclass(frozen=True, slots=True)
class Entry:
    """One filled field: the question's words, what is there now, and what was read.

    ``changes`` would take it in.
    """

    question: str
    now: str
    read: str
    standing: Standing
    changes: tuple[Change, ...] = ()


def entries(
    form: FilledForm, mentorship: Mentorship, programme: Programme, language: str
) -> tuple[Entry, ...]:
    """Return where each filled field goes, in the order of the form; empty fields are left out."""
    raise NotImplementedError
