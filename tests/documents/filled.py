"""A work trial of the real programme in which every field holds what a test puts there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Form, Programme, Purpose
from mentordesk.domain.progress import sections_to_confirm
from mentordesk.domain.reading import ANSWERED, YES, confirmation, parts, place
from mentordesk.domain.records import (
    Answer,
    Goal,
    GoalReview,
    Meeting,
    Origin,
    Part,
    Person,
    Place,
    Reach,
    Task,
)
from mentordesk.programmes import ProgrammeFolder
from tests.builders import FIRST_DAY, a_meeting, some_details

PROGRAMMES = Path(__file__).resolve().parents[2] / "resources" / "programmes"
LAST_DAY = date(2026, 3, 27)

Words = Callable[[str], str]
"""What to write somewhere; the argument tells the places apart."""


@cache
def work_trial() -> Programme:
    found = ProgrammeFolder(PROGRAMMES).programmes()
    return next(programme for programme in found if programme.key.id == "work-trial")


def an_empty_trial() -> Mentorship:
    return Mentorship("empty", work_trial().key, FIRST_DAY)


def a_filled_trial(words: Words, goals: int = 3, names: Words | None = None) -> Mentorship:
    """Return a trial with four meetings held, each answer, note and goal as ``words`` gives it."""
    meetings = tuple(a_meeting(n, LAST_DAY) for n in range(1, 5))
    people = tuple(_people(names or (lambda role: f"{role.capitalize()} Åkerö")))
    return Mentorship(
        "filled",
        work_trial().key,
        FIRST_DAY,
        details=replace(some_details(), ends=LAST_DAY),
        people=people,
        parts=tuple(Part(person.id, person.id) for person in people),
        goals=tuple(Goal(f"g{n}", words(f"g{n}"), Origin.AGREEMENT) for n in range(goals)),
        reviews=tuple(_reviews(goals, meetings, words)),
        tasks=tuple(
            Task(f"t{m.id}", words(f"t{m.id}"), "mentor", LAST_DAY, True, m.id) for m in meetings
        ),
        meetings=meetings,
        answers=tuple(_answers(meetings, words)),
    )


def confirmed(mentorship: Mentorship) -> Mentorship:
    sections = sections_to_confirm(work_trial())
    marks = tuple(Answer(confirmation(section), YES) for section in sections)
    return replace(mentorship, answers=(*mentorship.answers, *marks))


def with_answer(mentorship: Mentorship, where: Place, text: str) -> Mentorship:
    others = tuple(a for a in mentorship.answers if a.place != where)
    return replace(mentorship, answers=(*others, Answer(where, text)))


def _people(names: Words) -> Iterator[Person]:
    for role in ("participant", "mentor", "employer", "inductor"):
        yield Person(role, names(role), "leipuri", "", "", "")


def _reviews(goals: int, meetings: tuple[Meeting, ...], words: Words) -> Iterator[GoalReview]:
    steps = (Reach.NOT_STARTED, Reach.STARTED, Reach.WELL_ON, Reach.REACHED)
    for n in range(goals):
        for meeting, step in zip(meetings, steps, strict=True):
            yield GoalReview(f"g{n}", meeting.id, step, words(f"r{n}{meeting.id}"), focus=n == 0)


def _answers(meetings: tuple[Meeting, ...], words: Words) -> Iterator[Answer]:
    programme = work_trial()
    for meeting in meetings:
        for form in programme.stage(meeting.stage).forms:
            yield from _to(programme.form(form), meeting.id, words)
    for purpose in (Purpose.PAGE, Purpose.FEEDBACK, Purpose.PAPER):
        for form in programme.forms_for(purpose):
            yield from _to(form, "", words)


def _to(form: Form, meeting: str, words: Words) -> Iterator[Answer]:
    for item in form.items():
        if item.kind in ANSWERED:
            for part in parts(item, work_trial(), Mentorship.new(work_trial().key, LAST_DAY)):
                where = place(item, meeting, part)
                yield Answer(where, _written(item, part, words))


def _written(item: Item, part: str, words: Words) -> str:
    if part.endswith("step"):
        return work_trial().scale(item.scale).steps[2 if part.startswith("employer") else 1]
    if item.kind is Kind.YES_NO or part.endswith((".done", ".agreed")):
        return YES
    if item.kind is Kind.CHOICE:
        return item.lines[0].id
    return LAST_DAY.isoformat() if part == "date" else words(f"{item.id}/{part}")
