"""Which function prints each kind of item, and a form's sections as chapters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import Final

from mentordesk.documents.blocks import Block, Bullets, Chapter, Columns, Prose
from mentordesk.documents.forms import gathered, grouped, planned, recorded, written
from mentordesk.documents.forms.context import Context
from mentordesk.documents.forms.told import TO_READ, is_told
from mentordesk.documents.said import Said
from mentordesk.domain.fence import shows_health
from mentordesk.domain.item import Item, Kind, Line
from mentordesk.domain.programme import Form, Purpose, Section
from mentordesk.domain.reading import forms_of, is_visible
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

OPENING: Final = QT_TRANSLATE_NOOP("documents", "To begin with")
AGENDA: Final = QT_TRANSLATE_NOOP("documents", "Agenda")

PRINTED: Final[dict[Kind, Callable[[Item, Context], tuple[Block, ...]]]] = {
    Kind.TEXT: written.text,
    Kind.LONG_TEXT: written.text,
    Kind.YES_NO: written.yes_no,
    Kind.CHOICE: written.choice,
    Kind.FIELDS: written.fields,
    Kind.CHECKLIST: written.checklist,
    Kind.ROLES: written.roles,
    Kind.PEOPLE: recorded.people,
    Kind.PERIOD: recorded.period,
    Kind.GOALS: recorded.goals,
    Kind.GOAL_REVIEW: recorded.goal_review,
    Kind.TASKS: recorded.tasks,
    Kind.NEXT_MEETINGS: recorded.next_meetings,
    Kind.GUIDANCE: written.guidance,
    Kind.GOAL_THREAD: recorded.goal_thread,
    Kind.SIGNATURES: recorded.signatures,
    Kind.LANGUAGE: written.language,
    Kind.KEY_POINTS: written.key_points,
    Kind.ATTENDANCE: grouped.attendance,
    Kind.OWN_QUESTIONS: gathered.own_questions,
    Kind.WORDS: gathered.words,
    Kind.PLAN: planned.plan,
    Kind.PAIRS: grouped.pairs,
    Kind.FEES: grouped.fees,
    Kind.SCALE_THREAD: gathered.scale_thread,
    Kind.MEMBERS: grouped.members,
}
"""All kinds but ``SCALE``, whose rows are printed together."""

WITH_ROOM: Final = {Kind.GOAL_THREAD: gathered.goal_climbs}
PRINTED_ON: Final[dict[Purpose, dict[Kind, Callable[[Item, Context], tuple[Block, ...]]]]] = {
    Purpose.PAGE: WITH_ROOM,
    Purpose.PAPER: {
        **WITH_ROOM,
        Kind.CHECKLIST: written.checklist_to_write_on,
        Kind.FIELDS: written.fields_written,
    },
}
"""Kinds that a page or a paper of its own prints otherwise than a form does."""


def chapters(form: Form, context: Context) -> Iterator[Chapter]:
    """Yield what leads into the form, then its visible sections."""
    if begins := lead(form, context):
        yield Chapter("", begins)
    for section in form.sections:
        if is_visible(section, context.programme, context.answers):
            yield _chapter(section, form, context)
    if form.purpose is Purpose.PAGE:
        yield Chapter("", tuple(written.guide(guide, context) for guide in form.guides))


def lead(form: Form, context: Context) -> tuple[Block, ...]:
    """Return the opening questions beside the agenda, or the introduction of a page to read."""
    led = _led(form, context)
    lists = (
        Bullets(context.say(title), _texts(led, lines, context), quiet=True)
        for title, lines in ((OPENING, led.opening), (AGENDA, led.agenda))
        if lines
    )
    columns = tuple(lists)
    intro = context.text(f"form.{form.id}.intro") if _is_to_read(form) else None
    return (*((Prose(intro),) if intro else ()), *((Columns(columns),) if columns else ()))


def _led(form: Form, context: Context) -> Form:
    """Return the form that is opened: of what prepares a meeting, the first one of the meeting."""
    if form.purpose is Purpose.PAPER and context.meeting:
        return next(iter(forms_of(context.meeting, context.programme)), form)
    return form


def _texts(form: Form, lines: tuple[Line, ...], context: Context) -> tuple[Said, ...]:
    return tuple(context.text(f"form.{form.id}.{line.id}") for line in lines)


def _chapter(section: Section, form: Form, context: Context) -> Chapter:
    shown = (i for i in section.items if is_visible(i, context.programme, context.answers))
    told = (item for item in shown if is_told(item, form, context))
    blocks = (block for run in runs(told) for block in _printed(run, form, context))
    heading = context.text(f"section.{section.id}.name")
    return Chapter(heading, (*_intro(section, form, context), *blocks))


def _intro(section: Section, form: Form, context: Context) -> tuple[Block, ...]:
    intro = context.text(f"section.{section.id}.intro")
    return (Prose(intro),) if intro and _is_to_read(form) else ()


def _is_to_read(form: Form) -> bool:
    """Say whether a form is a page to read: others introduce themselves to who fills them in."""
    kinds = {item.kind for item in form.items()}
    return form.purpose in TO_READ and bool(kinds & {Kind.GUIDANCE, Kind.CHECKLIST})


def runs(items: Iterator[Item]) -> Iterator[tuple[Item, ...]]:
    """Yield items one by one, but neighbours on the same scale and of the same views together.

    Those about health stand apart from the others.
    """
    for (kind, *_), run in groupby(items, lambda i: (i.kind, i.scale, i.views, i.health)):
        together = tuple(run)
        if kind is Kind.SCALE:
            yield together
        else:
            yield from ((item,) for item in together)


def _printed(run: tuple[Item, ...], form: Form, context: Context) -> tuple[Block, ...]:
    first = run[0]
    if shows_health(first, context.programme) and not context.with_health:
        return tuple(b for item in run for b in written.withheld(item, context))
    if first.kind is Kind.SCALE:
        begins = next(item for item in form.items() if item.scale == first.scale)
        return written.scales(run, context, explained=begins is first)
    on_it = PRINTED_ON.get(form.purpose, {})
    return on_it.get(first.kind, PRINTED[first.kind])(first, context)
