"""A form that was filled in outside the program: what was read of it, and how it stands here.

``intake.entries`` tells where each answer goes.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mentordesk.domain.mentorship import Change, Mentorship, Put, Remove, apply, key_of
from mentordesk.domain.records import Place
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.domain.signing import is_free

ROW = "new"
"""The first word of the parts that make a new row: ``new.1.text`` of a task, a word, a goal."""

ANOTHER_MODEL = QT_TRANSLATE_NOOP(
    "domain",
    "This form is of another mentoring model. Choose a mentorship that follows the form’s model.",
)
IS_LOCKED = QT_TRANSLATE_NOOP(
    "domain",
    "This mentorship is locked because its feedback form is sealed. Unlock it first, then read "
    "the form in again.",
)


@dataclass(frozen=True, slots=True)
class FilledIn:
    """What one field of a form was filled in with: its place, the text, and the question printed.

    ``place.meeting`` is "" where the form was made for no meeting. The parts are those of answers;
    where a record is written they name it, then its field: ``<goal>.note``, ``new.1.due``.
    """

    place: Place
    text: str
    question: str = ""


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A filled form as it was read: of which programme, document and mentorship, and its fields.

    ``mentorship`` is "" where the blank form was made for none; ``language`` is that of the form.
    """

    programme: str
    version: str
    document: str
    language: str
    mentorship: str
    fields: tuple[FilledIn, ...]


class Standing(StrEnum):
    """How what was filled in stands to what is there."""

    NEW = "new"  # nothing is there
    SAME = "same"
    OTHER = "other"  # something else is there, and would be replaced
    UNPLACED = "unplaced"  # nothing asks it, the text doesn't fit, or what is sealed tells it


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer or record of a form: the question's words, what is there now, what was read.

    ``changes`` would take it in.
    """

    question: str
    now: str
    read: str
    standing: Standing
    changes: tuple[Change, ...] = ()


def refusal(form: FilledForm, mentorship: Mentorship) -> Sentence | None:
    """Return why a mentorship takes nothing of a form in; None where it does."""
    if form.programme != mentorship.programme.id:
        return ANOTHER_MODEL
    is_open = any(is_free(field.place.item, mentorship) for field in form.fields)
    return IS_LOCKED if mentorship.lock and not is_open else None


def undoing(changes: tuple[Change, ...], mentorship: Mentorship) -> tuple[Change, ...]:
    """Return the changes that take back those about to be made to a mentorship."""
    back: list[Change] = []
    for change in changes:
        key = key_of(change.record)
        before = next((each for each in mentorship.records() if key_of(each) == key), None)
        back.append(Put(before) if before is not None else Remove(change.record))
        mentorship = apply(mentorship, change)
    return tuple(reversed(back))
