"""A group's plan: when its phases and steps are, as proposed and as a person has said."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from mentordesk.domain.mentorship import Change, Mentorship, Put
from mentordesk.domain.programme import Phase, Programme, Step
from mentordesk.domain.records import Planned


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


def propose_plan(mentorship: Mentorship, programme: Programme) -> tuple[Change, ...]:
    """Return the changes that give undated phases and steps their days; none without a start."""
    starts = mentorship.details.starts
    if starts is None:
        return ()
    return tuple(
        Put(planned)
        for phase in programme.phases
        for planned in _proposed(phase, starts, mentorship)
    )


def add_months(day: date, months: int) -> date:
    """Return the same day of a later month, or that month's last day where it has no such."""
    years, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))


def _proposed(phase: Phase, begins: date, mentorship: Mentorship) -> tuple[Planned, ...]:
    first = add_months(begins, phase.after_months)
    last = add_months(first, phase.months) - timedelta(days=1)
    wished = [Planned(phase.id, first, last)]
    for number, step in enumerate(phase.steps, 1):
        share = number / len(phase.steps)
        wished.append(Planned(step.id, None, _step_day(step, share, first, last)))
    return tuple(p for p in wished if _is_undated(mentorship.planned(p.id)))


def _step_day(step: Step, share: float, first: date, last: date) -> date:
    """Return when a step is proposed to be done: by its months, else its share of the phase."""
    if step.after_months is None:
        return first + timedelta(days=round((last - first).days * share))
    return min(add_months(first, step.after_months), last)


def _is_undated(planned: Planned) -> bool:
    return planned == Planned(planned.id)
