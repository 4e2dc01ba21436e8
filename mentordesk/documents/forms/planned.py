"""Blocks for a group's plan: its phases drawn over the months, its steps with their days."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from mentordesk.documents.blocks import Table
from mentordesk.documents.drawn import Bar, Mark, Timeline
from mentordesk.documents.forms.context import Context
from mentordesk.documents.forms.written import Blocks
from mentordesk.documents.said import Said, Text
from mentordesk.domain.item import Item
from mentordesk.domain.plan import PhaseRow, StepRow, plan_rows, span
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

STEP_HEADINGS: Final = (
    QT_TRANSLATE_NOOP("documents", "Step"),
    QT_TRANSLATE_NOOP("documents", "When"),
    QT_TRANSLATE_NOOP("documents", "Who sees to it"),
    QT_TRANSLATE_NOOP("documents", "Done"),
)
STEPS_DONE: Final = QT_TRANSLATE_NOOP("documents", "{done} of {steps} steps done")
TODAY: Final = QT_TRANSLATE_NOOP("documents", "Today {day}")


def plan(item: Item, context: Context) -> Blocks:
    """Return the timeline, where any day is known, and under it the table of steps."""
    phases = plan_rows(context.mentorship, context.programme)
    headings = tuple(context.say(heading) for heading in STEP_HEADINGS)
    rows = tuple(_row(step, context) for phase in phases for step in phase.steps)
    steps = Table("", headings, rows, (9, 4, 5, 4))
    days = span(phases)
    label = context.label(item)
    if days is None:
        return (replace(steps, title=label),)
    bars = tuple(_bar(phase, context) for phase in phases)
    today = (context.today, context.say(TODAY.filled(day=context.today)))
    return (Timeline(label, days, bars, today), steps)


def _bar(row: PhaseRow, context: Context) -> Bar:
    planned = row.planned
    done = context.say(STEPS_DONE.filled(done=row.done, steps=len(row.steps)))
    days = context.days(planned.starts, planned.ends)
    marks = (_mark(step) for step in row.steps)
    about = "\n".join(filter(None, (days, done if row.steps else "")))
    name = context.text(f"phase.{row.phase.id}.name")
    return Bar(name, about, planned.starts, planned.ends, tuple(filter(None, marks)))


def _mark(row: StepRow) -> Mark | None:
    day = _day(row)
    return Mark(row.number, day, row.planned.done is not None) if day else None


def _day(row: StepRow) -> date | None:
    """Return the day at which a step stands: when it is to be done, else when it was."""
    return _due(row) or row.planned.done


def _row(row: StepRow, context: Context) -> tuple[Text, ...]:
    name = context.text(f"step.{row.step.id}.name")
    numbered: Said = replace(name, text=f"{row.number}. {name.text}")
    planned = row.planned
    both = planned.starts and planned.ends
    when = context.days(planned.starts, planned.ends) if both else context.day(_due(row))
    return numbered, when, planned.responsible, context.day(planned.done)


def _due(row: StepRow) -> date | None:
    return row.planned.ends or row.planned.starts
