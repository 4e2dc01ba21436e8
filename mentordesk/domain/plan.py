"""A group's plan: when its phases and steps are, as proposed and as a person has said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from mentordesk.domain.days import after_months, months_between, work_day_near
from mentordesk.domain.mentorship import Change, Mentorship, Put
from mentordesk.domain.ports import FreeDays
from mentordesk.domain.programme import Phase, Programme, Step
from mentordesk.domain.records import Details, Planned


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step with its number in the whole plan, from 1, and what is planned for it."""

    number: int
    step: Step
    planned: Planned


@dataclass(frozen=True, slots=True)
class PhaseRow:
    """A phase with what is planned for it, and its steps."""

    phase: Phase
    planned: Planned
    steps: tuple[StepRow, ...]

    @property
    def done(self) -> int:
        """How many steps are done."""
        return sum(row.planned.done is not None for row in self.steps)


def plan_rows(mentorship: Mentorship, programme: Programme) -> tuple[PhaseRow, ...]:
    """Return the phases with their steps, in the programme's order."""
    number = 0
    rows: list[PhaseRow] = []
    for phase in programme.phases:
        steps = tuple(
            StepRow(number + n, step, mentorship.planned(step.id))
            for n, step in enumerate(phase.steps, 1)
        )
        number += len(steps)
        rows.append(PhaseRow(phase, mentorship.planned(phase.id), steps))
    return tuple(rows)


def span(rows: tuple[PhaseRow, ...]) -> tuple[date, date] | None:
    """Return the first and last day that the plan names; None where it names none."""
    planned = [p for row in rows for p in (row.planned, *(step.planned for step in row.steps))]
    days = [day for p in planned for day in (p.starts, p.ends, p.done) if day is not None]
    return (min(days), max(days)) if days else None


def is_late(planned: Planned, today: date) -> bool:
    """Say whether a step should have been done before today, and wasn't."""
    return planned.done is None and planned.ends is not None and planned.ends < today


def has_late_step(mentorship: Mentorship, programme: Programme, today: date) -> bool:
    """Say whether a step of the plan is late."""
    steps = (step for phase in programme.phases for step in phase.steps)
    return any(is_late(mentorship.planned(step.id), today) for step in steps)


def late_first(rows: tuple[PhaseRow, ...], today: date) -> tuple[StepRow, ...]:
    """Return the steps not yet done: the late ones, then the others in order."""
    ahead = (step for row in rows for step in row.steps if step.planned.done is None)
    return tuple(sorted(ahead, key=lambda step: not is_late(step.planned, today)))


def propose_plan(
    mentorship: Mentorship, programme: Programme, is_holiday: FreeDays
) -> tuple[Change, ...]:
    """Return the changes that give undated phases and steps their days; none without a start.

    Where the group has a last day, the programme's months are stretched to end with it.
    """
    details = mentorship.details
    if details.starts is None:
        return ()
    calendar = _Calendar(details.starts, stretch(details, programme), is_holiday)
    wished = (planned for phase in programme.phases for planned in _proposed(phase, calendar))
    return tuple(Put(p) for p in wished if _is_undated(mentorship.planned(p.id)))


def stretch(details: Details, programme: Programme) -> float:
    """Return how many times as long as the programme's phases a group is; 1 where not known."""
    months = max((phase.after_months + phase.months for phase in programme.phases), default=0)
    starts, ends = details.starts, details.ends
    if not months or starts is None or ends is None or ends < starts:
        return 1.0
    return months_between(starts, ends + timedelta(days=1)) / months


@dataclass(frozen=True, slots=True)
class _Calendar:
    """Turns the programme's months into days of a group."""

    starts: date
    stretch: float
    is_holiday: FreeDays

    def day(self, months: int) -> date:
        return after_months(self.starts, months * self.stretch)


def _proposed(phase: Phase, calendar: _Calendar) -> Iterator[Planned]:
    first = calendar.day(phase.after_months)
    last = max(calendar.day(phase.after_months + phase.months) - timedelta(days=1), first)
    yield Planned(phase.id, first, last)
    for number, step in enumerate(phase.steps, 1):
        if step.after_months is None:
            wished = first + timedelta(days=round((last - first).days * number / len(phase.steps)))
        else:
            wished = min(calendar.day(phase.after_months + step.after_months), last)
        yield Planned(step.id, None, work_day_near(wished, (first, last), calendar.is_holiday))


def _is_undated(planned: Planned) -> bool:
    return planned == Planned(planned.id)
