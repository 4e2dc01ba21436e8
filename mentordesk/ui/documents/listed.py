"""What the list of documents says of each: its group, where it stands, what was sealed of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from mentordesk.domain.documents import Shelf, shelf_of
from mentordesk.domain.issued import Issued
from mentordesk.domain.item import Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import DocumentSpec, Form, Programme, Purpose
from mentordesk.domain.progress import unconfirmed
from mentordesk.domain.reading import (
    ANSWERED,
    Answers,
    is_answered,
    meetings_in_order,
    visible_items,
)
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.ui.when import day_of

TO_CONFIRM: Final = QT_TRANSLATE_NOOP("ui", "Draft. Parts still to confirm: {count}")
CONFIRMED: Final = QT_TRANSLATE_NOOP("ui", "Draft. Every part is confirmed.")
NOT_BEGUN: Final = QT_TRANSLATE_NOOP("ui", "Not begun yet")
IN_PART: Final = QT_TRANSLATE_NOOP("ui", "{done} of {asked} answered")
HELD: Final = QT_TRANSLATE_NOOP("ui", "{done} of {asked} held")
SEALED: Final = QT_TRANSLATE_NOOP("ui", "Sealed")
LOCKED: Final = QT_TRANSLATE_NOOP("ui", "Sealed and locked")

DRAFT, DONE, LATER = ("circle-dot", "accent"), ("circle-check", "good"), ("circle", "muted")
ASKED: Final = ANSWERED - {Kind.SIGNATURES}
SHUT: Final = ("lock", "good")
PAPER: Final = ("file-text", "muted")
Mark = tuple[str, str]
"""An icon and its colour."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A document: its form, where it stands in words and by a mark, and what was sealed of it.

    The newest sealed one comes first.
    """

    document: DocumentSpec
    form: Form
    shelf: Shelf
    name: str
    state: str
    mark: Mark
    issued: tuple[Issued, ...] = ()

    @property
    def is_filled_in(self) -> bool:
        """Say whether its form asks anything, so that a blank one makes sense."""
        return any(item.kind in ASKED for item in self.form.items())


def listed(mentorship: Mentorship, programme: Programme, language: Language) -> tuple[Listed, ...]:
    """Return the documents of the programme in its order, as they are now."""
    return tuple(_listed(each, mentorship, programme, language) for each in programme.documents)


def paper_with(item_id: str, programme: Programme) -> Form | None:
    """Return the form that is filled in beside its paper and asks an item, or None."""
    papers = programme.forms_for(Purpose.PAPER)
    return next((form for form in papers if any(i.id == item_id for i in form.items())), None)


def _listed(
    spec: DocumentSpec, mentorship: Mentorship, programme: Programme, language: Language
) -> Listed:
    form = programme.form(spec.form)
    shelf = shelf_of(spec, programme)
    name = programme.text(f"document.{spec.id}.name", language.code)
    issued = tuple(each for each in reversed(mentorship.issued) if each.document == spec.id)
    held = [each for each in issued if each.holds]
    if held:
        said = LOCKED if any(each.locks for each in held) else SEALED
        return Listed(spec, form, shelf, name, language.say(said), SHUT, issued)
    state, mark = _STATES[form.purpose](form, mentorship, programme, language)
    return Listed(spec, form, shelf, name, state, mark, issued)


def _feedback(
    _form: Form, mentorship: Mentorship, programme: Programme, language: Language
) -> tuple[str, Mark]:
    count = len(unconfirmed(mentorship, programme))
    said = TO_CONFIRM.filled(count=count) if count else CONFIRMED
    return language.say(said), DRAFT


def _meeting(
    form: Form, mentorship: Mentorship, programme: Programme, language: Language
) -> tuple[str, Mark]:
    stage = programme.stage_of_form(form.id)
    known = meetings_in_order(mentorship, programme)
    meetings = [each for each in known if stage is not None and each.stage == stage.id]
    held = [each for each in meetings if each.held]
    mark = DONE if meetings and len(held) == len(meetings) else LATER
    if len(meetings) == 1:
        said = day_of(meetings[0], language)
        return said[:1].upper() + said[1:], mark
    counted = HELD.filled(done=len(held), asked=len(meetings))
    return language.say(counted), mark if not held or mark is DONE else DRAFT


def _paper(
    form: Form, mentorship: Mentorship, programme: Programme, language: Language
) -> tuple[str, Mark]:
    done, asked = _counted(form, mentorship, programme)
    if not asked:
        return "", PAPER
    if not done:
        return language.say(NOT_BEGUN), LATER
    return language.say(IN_PART.filled(done=done, asked=asked)), DRAFT if done < asked else DONE


def _page(
    form: Form, mentorship: Mentorship, programme: Programme, language: Language
) -> tuple[str, Mark]:
    done, asked = _counted(form, mentorship, programme)
    said: Sentence | None = IN_PART.filled(done=done, asked=asked) if asked else None
    return language.say(said) if said else "", PAPER


def _counted(form: Form, mentorship: Mentorship, programme: Programme) -> tuple[int, int]:
    """Return how many questions of a form outside meetings are answered, and how many it asks."""
    answers = Answers(mentorship)
    asked = [item for item in visible_items(form, programme, answers) if item.kind in ASKED]
    return sum(is_answered(item, programme, answers) for item in asked), len(asked)


State = Callable[[Form, Mentorship, Programme, Language], tuple[str, Mark]]
_STATES: Final[dict[Purpose, State]] = {
    Purpose.FEEDBACK: _feedback,
    Purpose.PAPER: _paper,
    Purpose.MEETING: _meeting,
    Purpose.PAGE: _page,
    Purpose.SETUP: _page,
}
