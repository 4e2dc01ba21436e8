"""What of a mentorship can be found, where each text stands, and the line around what is found.

Items of health and what was answered to them are not among it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import Final
from unicodedata import combining, normalize

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Form, Programme, ProgrammeKey, Purpose
from mentordesk.domain.reading import (
    TICKS,
    Answers,
    forms_of,
    meetings_in_order,
    parts,
    place,
    visible_items,
)
from mentordesk.domain.records import GoalReview, Meeting, Person, Place

DOCUMENTS: Final = "documents"
"""The id of the tab where documents are listed, and filled in beside their pages."""

Lemmas = Callable[[str], str]
"""Tells a word's base form; the word itself where it knows none. Takes and gives small letters."""


class Sort(StrEnum):
    """What kind of text it is."""

    PERSON = "person"  # part "<role>.<person>"
    WORKPLACE = "workplace"
    GROUP = "group"
    GOAL = "goal"  # part: the goal's id; likewise tasks, words and questions
    TASK = "task"
    WORD = "word"
    QUESTION = "question"
    ANSWER = "answer"
    FORMER = "former"  # the question, a line end, the answer


NAMES: Final = frozenset({Sort.PERSON, Sort.WORKPLACE, Sort.GROUP})
"""These are shown before all else."""

WORD: Final = re.compile(
    "[^\\W_](?:[^\\W_]|[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0670])*"
)
"""A word: a letter, then letters with the marks over and under them."""

_FOLDS: Final = {
    **{own: own for own in "åäö"},
    "\u0131": "i",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "ø": "ö",
    "æ": "ä",
    "ß": "ss",
}
"""What stays as it is, and what can't be taken apart into a letter and its mark."""

_USUAL: Final = frozenset("abcdefghijklmnopqrstuvwxyzåäö")

MOST_WORDS: Final = 8
LONGEST_WORD: Final = 60
"""So much is taken of what is typed."""

LINE, BEFORE = 160, 60
"""The longest line that is shown, and how much of it stands before the first word found."""


@dataclass(frozen=True, slots=True)
class Searchable:
    """A text that can be found, where it stands and the code of its language ("" if unknown)."""

    sort: Sort
    place: Place
    text: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a text; ``marks`` tell from where to where its found words go."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """A text found. ``meeting`` has but its id, stage and number; None outside meetings."""

    mentorship: str
    programme: ProgrammeKey
    sort: Sort
    place: Place
    meeting: Meeting | None
    line: Line


def searchable(mentorship: Mentorship, programme: Programme) -> Iterator[Searchable]:
    """Yield every text that can be found."""
    fenced = {item.id for item in programme.items.values() if item.health}
    found = (*_names(mentorship, programme), *_records(mentorship, programme))
    for each in dict.fromkeys((*found, *_answers(mentorship, programme))):
        if each.text.strip() and each.place.item not in fenced:
            yield each


def tab_of(where: Place, mentorship: Mentorship, programme: Programme) -> str:
    """Return the meeting or form at which a place is shown; "" where only the plan has it.

    What is asked beside a paper is shown with the documents.
    """
    meetings = meetings_in_order(mentorship, programme)
    if any(meeting.id == where.meeting for meeting in meetings):
        return where.meeting
    shown = (Purpose.PAGE, Purpose.FEEDBACK)
    for form in (form for purpose in shown for form in programme.forms_for(purpose)):
        if _asks(form, where.item):
            return form.id
    asking = (m for m in meetings if any(_asks(f, where.item) for f in forms_of(m, programme)))
    papers = programme.forms_for(Purpose.PAPER)
    beside = (DOCUMENTS for form in papers if _asks(form, where.item))
    return next(chain((meeting.id for meeting in asking), beside), "")


def words_of(typed: str) -> tuple[str, ...]:
    """Return the words to look for, each once, of whatever was typed."""
    found = (word[:LONGEST_WORD] for word in WORD.findall(typed[: MOST_WORDS * LONGEST_WORD]))
    return tuple(dict.fromkeys(found))[:MOST_WORDS]


def folded(word: str) -> str:
    """Return a word in the letters of a Finnish keyboard: ``nguyễn`` is found as ``nguyen``.

    Å, ä and ö are letters of their own and stay.
    """
    if _USUAL.issuperset(word):
        return word
    return "".join(_FOLDS.get(letter) or _unmarked(letter) for letter in word)


def _unmarked(letter: str) -> str:
    return "".join(part for part in normalize("NFD", letter) if not combining(part))


def line_with(text: str, is_found: Callable[[str], bool]) -> Line:
    """Return the line that holds the first word found, cut where it is long."""
    spans = (match.span() for match in WORD.finditer(text) if is_found(match.group()))
    first = next(spans, (0, 0))
    begin = text.rfind("\n", 0, first[0]) + 1
    end = text.find("\n", first[1])
    end = len(text) if end < 0 else end
    if end - begin > LINE:
        begin, end = _window(text, begin, end, first[0])
    before = "…" if text[:begin].rpartition("\n")[2] else ""
    after = "…" if text[end:].partition("\n")[0] else ""
    shift = len(before) - begin
    inside = [first] if first[1] else []
    inside += [span for span in spans if span[1] <= end]
    marks = tuple((start + shift, stop + shift) for start, stop in inside)
    return Line(f"{before}{text[begin:end]}{after}", marks)


def _window(text: str, begin: int, end: int, first: int) -> tuple[int, int]:
    """Return where to cut a long line, between words where that is near."""
    if first - begin > BEFORE:
        cut = text.find(" ", first - BEFORE, first)
        begin = cut + 1 if cut >= 0 else first - BEFORE
    if end - begin > LINE:
        cut = text.rfind(" ", max(first + 1, begin + LINE // 2), begin + LINE)
        end = cut if cut >= 0 else begin + LINE
    return begin, end


def _names(mentorship: Mentorship, programme: Programme) -> Iterator[Searchable]:
    details, period = mentorship.details, _first(programme, Kind.PERIOD)
    yield Searchable(Sort.GROUP, Place("", period), details.name)
    yield Searchable(Sort.WORKPLACE, Place("", period), details.workplace)
    for person in mentorship.people:
        role = next(iter(mentorship.roles_of(person.id)), "")
        asked = (item.id for item in programme.items_of(Kind.PEOPLE) if role in item.views)
        where = Place("", next(asked, ""), f"{role}.{person.id}")
        yield Searchable(Sort.PERSON, where, _about(person))


def _about(person: Person) -> str:
    known = (person.name, person.title, person.organisation, person.interests, person.languages)
    return " · ".join(filter(None, known))


def _records(mentorship: Mentorship, programme: Programme) -> Iterator[Searchable]:
    def at(kind: Kind, meeting: str, record: str) -> Place:
        return Place(meeting, _first(programme, kind, mentorship.meeting(meeting)), record)

    for goal in mentorship.goals:
        yield Searchable(Sort.GOAL, at(Kind.GOALS, "", goal.id), goal.text)
    for task in mentorship.tasks:
        yield Searchable(Sort.TASK, at(Kind.TASKS, task.meeting, task.id), task.text)
    for word in mentorship.words:
        said = " – ".join(filter(None, (word.text, word.explanation, word.translation)))
        yield Searchable(Sort.WORD, at(Kind.WORDS, word.meeting, word.id), said)
    for own in mentorship.questions:
        where = at(Kind.OWN_QUESTIONS, own.meeting, own.id)
        yield Searchable(Sort.QUESTION, where, own.text)
        yield Searchable(Sort.QUESTION, where, own.answer, own.language)
    for planned in mentorship.plan:
        yield Searchable(Sort.ANSWER, at(Kind.PLAN, "", planned.id), planned.responsible)
    for former in mentorship.former:
        if not former.health:
            said = f"{former.question}\n{former.answer}"
            yield Searchable(Sort.FORMER, former.place, said)


def _answers(mentorship: Mentorship, programme: Programme) -> Iterator[Searchable]:
    for meeting, form in _forms(mentorship, programme):
        answers = Answers(mentorship, meeting)
        for item in visible_items(form, programme, answers):
            for part in _written(item, programme, mentorship):
                language = answers.language_of(item, part)
                where = place(item, meeting, part)
                yield Searchable(Sort.ANSWER, where, answers.to(item, part), language)
            if item.kind is Kind.GOAL_REVIEW:
                yield from (_note(r, item) for r in mentorship.reviews if r.meeting == meeting)


def _note(review: GoalReview, item: Item) -> Searchable:
    return Searchable(Sort.ANSWER, Place(review.meeting, item.id, review.goal), review.note)


def _forms(mentorship: Mentorship, programme: Programme) -> Iterator[tuple[str, Form]]:
    """Yield each form that can be filled in, with the id of its meeting."""
    for form in programme.forms:
        if form.purpose is not Purpose.MEETING:
            yield "", form
    for meeting in meetings_in_order(mentorship, programme):
        for form in forms_of(meeting, programme):
            yield meeting.id, form


def _written(item: Item, programme: Programme, mentorship: Mentorship) -> tuple[str, ...]:
    """Return the parts of an item that are written in words, not ticked or chosen."""
    match item.kind:
        case Kind.TEXT | Kind.LONG_TEXT | Kind.NEXT_MEETINGS:
            return ("",)
        case Kind.FIELDS:
            return parts(item, programme, mentorship)
        case Kind.SCALE | Kind.CHECKLIST | Kind.ROLES:
            named = parts(item, programme, mentorship)
            return tuple(part for part in named if part.rpartition(".")[2] not in _CHOSEN)
        case _:
            return ()


_CHOSEN: Final = (*TICKS, "step")


def _asks(form: Form, item_id: str) -> bool:
    return any(item.id == item_id for item in form.items())


def _first(programme: Programme, kind: Kind, meeting: Meeting | None = None) -> str:
    """Return the id of the item of a kind that a meeting asks, else of the first one, or ""."""
    asked = [i for f in forms_of(meeting, programme) for i in f.items()] if meeting else []
    items = (*(item for item in asked if item.kind is kind), *programme.items_of(kind))
    return next((item.id for item in items), "")
