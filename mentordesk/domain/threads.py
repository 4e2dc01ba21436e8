"""What runs through all meetings: goals and how far they were, themes and what was said."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from mentordesk.domain.item import Item
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.reading import (
    DRAFTABLE,
    Answers,
    forms_of,
    is_asked_at,
    meetings_in_order,
)
from mentordesk.domain.records import Goal, GoalReview, Meeting, Origin, Reach

LADDER = (Reach.NOT_STARTED, Reach.STARTED, Reach.WELL_ON, Reach.REACHED)
"""The steps of reaching a goal, from least to most."""


def origins(items: Iterable[Item]) -> tuple[Origin, ...]:
    """Return where goals may come from: an item's lines name it, one without lines means all.

    Where there is but one, nobody is asked, and it needn't be told.
    """
    named = [{line.id for line in item.lines} for item in items]
    return tuple(o for o in Origin if not named or any(not each or o in each for each in named))


@dataclass(frozen=True, slots=True)
class GoalThread:
    """A goal with its review at each meeting, in order; None where none was made."""

    goal: Goal
    reviews: tuple[GoalReview | None, ...]

    @property
    def latest(self) -> GoalReview | None:
        """The last review that says how far the goal is."""
        said = [review for review in self.reviews if review and review.reach]
        return said[-1] if said else None

    def heights(self) -> tuple[int | None, ...]:
        """Return how far the goal was at each meeting: 0 to 3, None where nothing was said."""
        reaches = (review.reach if review else None for review in self.reviews)
        return tuple(LADDER.index(reach) if reach in LADDER else None for reach in reaches)


@dataclass(frozen=True, slots=True)
class StepAt:
    """The step of a scale that was chosen at a meeting; "" where none was."""

    meeting: Meeting
    step: str


@dataclass(frozen=True, slots=True)
class ScaleThread:
    """A scale over the meetings that ask it, in one of its views; ``view`` may be ""."""

    view: str
    steps: tuple[StepAt, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """Something written at an earlier meeting on the same theme."""

    meeting: Meeting
    item: Item
    text: str


def goal_threads(mentorship: Mentorship, programme: Programme) -> tuple[GoalThread, ...]:
    """Return each goal that has a text with its reviews over all meetings."""
    meetings = meetings_in_order(mentorship, programme)
    made = {review.id: review for review in mentorship.reviews}
    return tuple(
        GoalThread(goal, tuple(made.get((goal.id, meeting.id)) for meeting in meetings))
        for goal in mentorship.goals
        if goal.text.strip()
    )


def scale_threads(
    item: Item, mentorship: Mentorship, programme: Programme
) -> tuple[ScaleThread, ...]:
    """Return the way gone on the scale that an item is drawn from, in each of its views."""
    source = next((programme.item(i) for i in item.drafted_from if programme.has_item(i)), None)
    if source is None:
        return ()
    asked = [
        meeting
        for meeting in meetings_in_order(mentorship, programme)
        if is_asked_at(source, meeting, programme)
    ]
    return tuple(
        ScaleThread(view, tuple(StepAt(m, _step(source, view, m, mentorship)) for m in asked))
        for view in source.views or ("",)
    )


def said_before(
    item: Item, meeting: Meeting, mentorship: Mentorship, programme: Programme
) -> tuple[Said, ...]:
    """Return what was written on the item's theme at the last earlier meeting that has any."""
    if not item.theme:
        return ()
    for earlier in reversed(_before(meeting, meetings_in_order(mentorship, programme))):
        said = _said_at(earlier, item.theme, mentorship, programme)
        if said:
            return said
    return ()


def latest_before(
    goal: Goal, meeting: Meeting, mentorship: Mentorship, programme: Programme
) -> GoalReview | None:
    """Return the last review of a goal before a meeting."""
    earlier = _before(meeting, meetings_in_order(mentorship, programme))
    reviews = [mentorship.review(goal.id, m.id) for m in earlier]
    said = [review for review in reviews if review.reach]
    return said[-1] if said else None


def day_of(meeting: Meeting) -> date | None:
    """Return the day a meeting was held, else the day it is planned for."""
    return meeting.held or (meeting.starts.date() if meeting.starts else None)


def _step(item: Item, view: str, meeting: Meeting, mentorship: Mentorship) -> str:
    return Answers(mentorship, meeting.id).to(item, f"{view}.step" if view else "step")


def _before(meeting: Meeting, meetings: tuple[Meeting, ...]) -> tuple[Meeting, ...]:
    return meetings[: [m.id for m in meetings].index(meeting.id)]


def _said_at(
    meeting: Meeting, theme: str, mentorship: Mentorship, programme: Programme
) -> tuple[Said, ...]:
    answers = Answers(mentorship, meeting.id)
    items = (item for form in forms_of(meeting, programme) for item in form.items())
    themed = (item for item in items if item.theme == theme and item.kind in DRAFTABLE)
    written = (Said(meeting, item, answers.to(item)) for item in themed if not item.health)
    return tuple(said for said in written if said.text.strip())
