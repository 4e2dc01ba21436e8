"""The records that a mentorship is made of. Each has an ``id`` that never changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import uuid4

from mentordesk.domain.summary import Status


def new_id() -> str:
    """Return a fresh public id: 32 hexadecimal digits."""
    return uuid4().hex


class Origin(StrEnum):
    """Where a goal comes from."""

    AGREEMENT = "agreement"
    PERSONAL = "personal"


class Reach(StrEnum):
    """How far a goal is at a meeting, from least to most; DROPPED stands beside them."""

    NOT_STARTED = "not-started"
    STARTED = "started"
    WELL_ON = "well-on"
    REACHED = "reached"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Details:
    """Where and when; hours a day may be halves. A mentorship has one such record.

    ``name`` is what a group is called; a mentorship goes by its participant. ``group`` is the id
    of the group that a mentorship belongs to, "" for none. ``keep_until`` is the last day on which
    what is known is kept, None where it follows from the end.
    """

    status: Status = Status.DRAFT
    workplace: str = ""
    starts: date | None = None
    ends: date | None = None
    hours_per_day: float | None = None
    days_per_week: int | None = None
    name: str = ""
    group: str = ""
    keep_until: date | None = None

    @property
    def id(self) -> str:
        """The one record of its kind."""
        return "details"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with a part. There is no field for a personal identity code, on purpose."""

    id: str
    name: str = ""
    title: str = ""
    organisation: str = ""
    phone: str = ""
    email: str = ""
    interests: str = ""
    languages: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A person in a role; one person may hold several."""

    person: str
    role: str

    @property
    def id(self) -> tuple[str, str]:
        """The person and the role."""
        return self.person, self.role


@dataclass(frozen=True, slots=True)
class Goal:
    """A goal that lives through all meetings."""

    id: str
    text: str = ""
    origin: Origin = Origin.PERSONAL


@dataclass(frozen=True, slots=True)
class GoalReview:
    """How far a goal was at one meeting, what was said, and whether it is the next focus."""

    goal: str
    meeting: str
    reach: Reach | None = None
    note: str = ""
    focus: bool = False

    @property
    def id(self) -> tuple[str, str]:
        """The goal and the meeting."""
        return self.goal, self.meeting


@dataclass(frozen=True, slots=True)
class Task:
    """Something agreed in a meeting: what, who (a role's id), by when, done."""

    id: str
    text: str = ""
    role: str = ""
    due: date | None = None
    done: bool = False
    meeting: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """One occurrence of a stage. ``starts`` is local time without zone; ``held`` the day it was."""

    id: str
    stage: str
    number: int = 1
    starts: datetime | None = None
    minutes: int = 45
    location: str = ""
    held: date | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A question of one's own, asked at one meeting, with its answer and the answer's language."""

    id: str
    meeting: str
    text: str = ""
    answer: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the workplace, explained and translated; ``meeting`` is where it came up.

    ``language`` is that of the translation; "" where it was written before there was one.
    """

    id: str
    text: str = ""
    explanation: str = ""
    translation: str = ""
    meeting: str = ""
    language: str = ""

    def language_beside(self, code: str) -> str:
        """Return the language of the translation where it isn't the one of that code, else ""."""
        is_other = bool(self.translation.strip()) and self.language != code
        return self.language if is_other else ""


@dataclass(frozen=True, slots=True)
class Planned:
    """When a phase or step of a group's plan is, who sees to it, and the day it was done.

    ``id`` is that of the programme's phase or step.
    """

    id: str
    starts: date | None = None
    ends: date | None = None
    responsible: str = ""
    done: date | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two people of a group, and the id of the mentorship they have begun; "" before that."""

    id: str
    mentor: str
    participant: str
    mentorship: str = ""


@dataclass(frozen=True, slots=True)
class Fee:
    """What a pair's mentor is paid for one gig, in cents; None while it isn't agreed."""

    pair: str
    gig: int
    cents: int | None = None
    paid: bool = False

    @property
    def id(self) -> tuple[str, int]:
        """The pair and the number of the gig."""
        return self.pair, self.gig


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where an answer belongs. ``meeting`` is empty for answers of the whole mentorship."""

    meeting: str
    item: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was written in one place. An empty text is an answer taken back."""

    place: Place
    text: str = ""
    language: str = ""

    @property
    def id(self) -> Place:
        """The place."""
        return self.place


@dataclass(frozen=True, slots=True)
class Former:
    """A question that a newer version of the programme no longer has, and its answer, in words.

    The answer itself stays in its place too. ``health`` marks special data that is fenced off.
    """

    place: Place
    question: str
    answer: str
    health: bool = False

    @property
    def id(self) -> Place:
        """The place."""
        return self.place


@dataclass(frozen=True, slots=True)
class Rival:
    """What another desk wrote where this one did too: a record as it stood there.

    The one that was written last is the answer, this is the other, until somebody chooses: ``Put``
    its record and ``Remove`` it, or only ``Remove`` it. ``changed_at`` is when it was written, by
    the clock of the PC that it was written on: it may lie ahead where that clock does. ``desk`` is
    who sat there, "" where it isn't known. ``id`` is the same at every desk.
    """

    id: str
    record: Told
    changed_at: datetime
    desk: str = ""


Told = (
    Details
    | Person
    | Part
    | Goal
    | GoalReview
    | Task
    | Meeting
    | Question
    | Word
    | Planned
    | Pair
    | Fee
    | Answer
    | Former
)
"""A record that tells of the mentorship itself."""

Record = Told | Rival
