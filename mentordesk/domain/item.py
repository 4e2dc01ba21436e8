"""What a form asks or shows: items, their kinds and the conditions under which they appear."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """How an item is asked and where its answer is kept.

    Answers of the first group are kept as texts, one for each named part (see ``Place``); the
    second group shows and edits the mentorship's own records; the third only shows.
    """

    TEXT = "text"  # part ""
    LONG_TEXT = "long-text"  # part ""
    YES_NO = "yes-no"  # part "": yes, no or not-asked
    CHOICE = "choice"  # part "": the id of a line
    SCALE = "scale"  # parts "step", "reason"; with views "<role>.step", "<role>.reason"
    FIELDS = "fields"  # a part for each line
    CHECKLIST = "checklist"  # parts "<line>.done" (yes or empty), "<line>.remark"
    ROLES = "roles"  # parts "<duty>.agreed" (yes or empty), "<role>.note"
    LANGUAGE = "language"  # part "": the code of the participant's own language
    KEY_POINTS = "key-points"  # parts "<line>.told" (yes or empty): told in one's own words
    ATTENDANCE = "attendance"  # parts "<person>.present" (yes or empty); ``views``: roles

    PEOPLE = "people"  # Person and Part; ``views``: roles, ``lines``: fields asked
    PERIOD = "period"  # Details; ``lines`` names which of its fields are asked
    GOALS = "goals"  # Goal
    GOAL_REVIEW = "goal-review"  # GoalReview, one for each goal and meeting
    TASKS = "tasks"  # Task
    NEXT_MEETINGS = "next-meetings"  # Meeting, and a long text in part ""
    OWN_QUESTIONS = "own-questions"  # Question, of this meeting
    WORDS = "words"  # Word
    PLAN = "plan"  # Planned: the programme's phases and steps, with their timeline
    PAIRS = "pairs"  # Pair; ``views``: the mentor's role and the participant's
    FEES = "fees"  # Fee, one for each pair and gig

    GUIDANCE = "guidance"  # lines to read
    GOAL_THREAD = "goal-thread"  # goals set, followed and reached, over all meetings
    SCALE_THREAD = "scale-thread"  # the scale item in ``drafted_from``, over all meetings
    MEMBERS = "members"  # the mentorships of the group and how each stands
    SIGNATURES = "signatures"  # ``views``: the roles that sign; parts "place", "date"


SIGNED: Final = ("signature", "name", "title", "place", "date")
"""What stands at each place to sign; ``lines`` names those that the programme words itself."""


class Operator(StrEnum):
    """How a condition compares the answer with its value."""

    EQUALS = "equals"
    DIFFERS = "differs"
    ANSWERED = "answered"
    EMPTY = "empty"


@dataclass(frozen=True, slots=True)
class Condition:
    """An item or section appears when the answer to another item fits."""

    item: str
    operator: Operator
    value: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a list: a duty, a tip, a choice, a field, a sentence of guidance.

    ``ref`` is the reference of the source material; ``link`` a web address, shown and never opened
    by the program itself.
    """

    id: str
    ref: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One question or piece of guidance of a form.

    ``shared`` items have one answer for the whole mentorship wherever they are shown; others one
    for each meeting. ``theme`` ties items of several meetings together. ``drafted_from`` names the
    items whose answers the proposal for this one is drawn from. ``guides`` names guides that help
    just here. ``health`` marks special data that is fenced off.
    """

    id: str
    kind: Kind
    ref: str = ""
    theme: str = ""
    shared: bool = False
    health: bool = False
    when: Condition | None = None
    scale: str = ""
    lines: tuple[Line, ...] = ()
    views: tuple[str, ...] = ()
    drafted_from: tuple[str, ...] = ()
    guides: tuple[str, ...] = ()
