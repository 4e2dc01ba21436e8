"""Blocks for the kinds whose answers are texts: questions, choices, scales, lists, fields."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from mentordesk.documents.blocks import (
    Block,
    Bullets,
    Check,
    Checks,
    Fields,
    Prose,
    Question,
    View,
    Views,
)
from mentordesk.documents.drawn import Step
from mentordesk.documents.forms.context import Context
from mentordesk.documents.said import Said
from mentordesk.domain.item import Item, Line
from mentordesk.domain.languages import own_name
from mentordesk.domain.reading import NO, NOT_ASKED, YES
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence

SPOKEN: Final[dict[str, Sentence]] = {
    YES: QT_TRANSLATE_NOOP("documents", "Yes"),
    NO: QT_TRANSLATE_NOOP("documents", "No"),
    NOT_ASKED: QT_TRANSLATE_NOOP("documents", "Not asked"),
}
WITHHELD: Final = QT_TRANSLATE_NOOP("documents", "Not printed: this is about health.")
TO_WRITE: Final = 12
"""So many lines to write on by hand share a page of a hand-out, under its rows."""

Blocks = tuple[Block, ...]


def text(item: Item, context: Context) -> Blocks:
    """Return the question and its answer."""
    return (Question(context.label(item), context.written(item)),)


def withheld(item: Item, context: Context) -> Blocks:
    """Return the question with a word that its answer is not printed, whatever it is."""
    return (Question(context.label(item), context.say(WITHHELD)),)


def yes_no(item: Item, context: Context) -> Blocks:
    """Return the question and yes, no or not asked."""
    given = context.answer(item)
    spoken = context.say(SPOKEN[given]) if given in SPOKEN else given
    return (Question(context.label(item), spoken),)


def language(item: Item, context: Context) -> Blocks:
    """Return the question and the language's name in itself."""
    code = context.answer(item)
    return (Question(context.label(item), Said(own_name(code), code)),)


def choice(item: Item, context: Context) -> Blocks:
    """Return the question and the text of the line chosen."""
    given = context.answer(item)
    return (Question(context.label(item), context.line(item, given) or given),)


def fields(item: Item, context: Context) -> Blocks:
    """Return each field as a question of its own, under the item's."""
    lines = (Question(context.line(item, n.id), context.written(item, n.id)) for n in item.lines)
    return (Fields(context.label(item), tuple(lines)),)


def fields_written(item: Item, context: Context) -> Blocks:
    """Return only those fields in which anything was written."""
    told = tuple(line for line in item.lines if context.answer(item, line.id).strip())
    return fields(replace(item, lines=told), context)


def checklist(item: Item, context: Context) -> Blocks:
    """Return the lines with their boxes and remarks."""
    rows = tuple(_check(item, line, context) for line in item.lines)
    return (Checks(context.label(item), rows),)


def checklist_to_write_on(item: Item, context: Context) -> Blocks:
    """Return the lines with their boxes, and room to write by hand where there is no remark."""
    lines = max(1, TO_WRITE // len(item.lines))
    rows = tuple(replace(_check(item, n, context), lines=lines) for n in item.lines)
    return (Checks(context.label(item), rows),)


def key_points(item: Item, context: Context) -> Blocks:
    """Return the key points, ticked where they were told in one's own words."""
    told = ((line, context.answer(item, f"{line.id}.told") == YES) for line in item.lines)
    rows = (Check(done, context.line(item, line.id)) for line, done in told)
    return (Checks(context.label(item), tuple(rows)),)


def roles(item: Item, context: Context) -> Blocks:
    """Return the duties of each role with their boxes, who holds it, and the note."""
    return tuple(_role(item, role, context) for role in item.views)


def guidance(item: Item, context: Context) -> Blocks:
    """Return the lines to read and the guides the item names."""
    own = _lines(f"item.{item.id}", item.lines, context)
    label = context.label(item)
    blocks = (Bullets(label, own),) if own else (Prose(label),) if label else ()
    return (*blocks, *(guide(each, context) for each in item.guides))


def guide(guide_id: str, context: Context) -> Bullets:
    """Return a guide as a list under its name."""
    found = context.programme.guide(guide_id)
    lines = _lines(f"guide.{guide_id}", found.lines, context)
    name, intro = (context.text(f"guide.{guide_id}.{part}") for part in ("name", "intro"))
    return Bullets(name, lines, intro)


def scales(items: tuple[Item, ...], context: Context, explained: bool) -> Blocks:
    """Return rows on the same scale, seen by the same roles, as one table; maybe with a legend."""
    first = items[0]
    scale = context.programme.scale(first.scale)
    steps = (*scale.steps, *scale.apart) if explained else ()
    legend = tuple(step_of(first, step, context) for step in steps)
    rows = tuple(
        (context.label(item), tuple(_view(item, v, context) for v in item.views or ("",)))
        for item in items
    )
    return (Views(tuple(map(context.role, first.views)), rows, legend),)


def _view(item: Item, view: str, context: Context) -> View:
    prefix = f"{view}." if view else ""
    given = context.answer(item, f"{prefix}step")
    reason = context.written(item, f"{prefix}reason")
    if not given:
        return View(None, "", reason)
    return View(step_of(item, given, context), context.line(item, given), reason)


def step_of(item: Item, step: str, context: Context) -> Step:
    """Return where a step of the item's scale stands on it."""
    steps = context.programme.scale(item.scale).steps
    name = context.text(f"scale.{item.scale}.{step}") or Said(step)
    return Step(steps.index(step) if step in steps else None, len(steps), name)


def _check(item: Item, line: Line, context: Context) -> Check:
    done = context.answer(item, f"{line.id}.done") == YES
    return Check(done, context.line(item, line.id), context.written(item, f"{line.id}.remark"))


def _role(item: Item, role: str, context: Context) -> Checks:
    duties = tuple(
        Check(context.answer(item, f"{d.id}.agreed") == YES, context.text(f"role.{role}.{d.id}"))
        for d in context.programme.role(role).duties
    )
    held = "; ".join(person.name for person in context.mentorship.holders(role) if person.name)
    name = context.role(role)
    title = replace(name, text=": ".join(filter(None, (name.text, held))))
    return Checks(context.titled(item, title), duties, context.written(item, f"{role}.note"))


def _lines(prefix: str, lines: tuple[Line, ...], context: Context) -> tuple[Said, ...]:
    texts = ((context.text(f"{prefix}.{line.id}"), line.link) for line in lines)
    return tuple(replace(said, text=f"{said.text} {link}".strip()) for said, link in texts)
