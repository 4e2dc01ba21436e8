"""Empty blocks for the kinds whose answers are texts: lines to write on, boxes to tick."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mentordesk.documents.blocks import Beside, Block, Group, Prose
from mentordesk.documents.by_hand import WriteIn
from mentordesk.documents.forms.blank_context import Blank
from mentordesk.documents.forms.written import SPOKEN, Blocks
from mentordesk.documents.said import Said, Text, said
from mentordesk.domain.item import Item
from mentordesk.domain.languages import own_name
from mentordesk.domain.reading import attendees
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

SHORT, LONG, REASON = 1, 5, 3
"""So many lines an answer gets."""
VOLUNTARY: Final = QT_TRANSLATE_NOOP(
    "documents",
    "About health: answering is voluntary. Write only what is needed to arrange the work.",
)
REMARK: Final = QT_TRANSLATE_NOOP("documents", "Remark")
NOTE: Final = QT_TRANSLATE_NOOP("documents", "To be noted")
REASONS: Final = QT_TRANSLATE_NOOP("documents", "Reason")


def text(item: Item, blank: Blank) -> Blocks:
    """Return a line for a short answer."""
    return (blank.line(item, lines=SHORT),)


def long_text(item: Item, blank: Blank) -> Blocks:
    """Return lines for a long answer."""
    return (blank.line(item, lines=LONG),)


def about_health(blocks: Blocks, blank: Blank) -> Blocks:
    """Return blocks under the word that answering is voluntary."""
    return (Group("", (Prose(blank.context.say(VOLUNTARY)), *blocks)),)


def yes_no(item: Item, blank: Blank) -> Blocks:
    """Return boxes for yes, no and not asked."""
    spoken = ((value, blank.context.say(word)) for value, word in SPOKEN.items())
    return (_one_of(item, tuple(spoken), blank),)


def choice(item: Item, blank: Blank) -> Blocks:
    """Return a box for each line."""
    lines = ((line.id, blank.context.line(item, line.id)) for line in item.lines)
    label = blank.context.label(item)
    boxes = tuple(blank.choice(item, "", value, text, label) for value, text in lines)
    return (Group(label, boxes),)


def language(item: Item, blank: Blank) -> Blocks:
    """Return a box for each language of the programme but the form's."""
    context = blank.context
    codes = (code for code in context.programme.languages if code != context.language.code)
    return (_one_of(item, tuple((code, Said(own_name(code), code)) for code in codes), blank),)


def fields(item: Item, blank: Blank) -> Blocks:
    """Return a line for each field, under the item's title."""
    label = blank.context.label(item)
    lines = (blank.line(item, n.id, blank.context.line(item, n.id), of=label) for n in item.lines)
    return (Group(label, tuple(lines)),)


def checklist(item: Item, blank: Blank) -> Blocks:
    """Return a box and a line for a remark for each row."""
    label, remark = blank.context.label(item), blank.context.say(REMARK)
    rows: list[Block] = []
    for line in item.lines:
        row = blank.context.line(item, line.id)
        rows.append(blank.tick(item, f"{line.id}.done", row, label))
        line_under = blank.cell(item, f"{line.id}.remark", row, remark)
        rows.append(Beside(((), (line_under,)), (0, 1)))
    return (Group(label, tuple(rows)),)


def key_points(item: Item, blank: Blank) -> Blocks:
    """Return a box for each key point."""
    label = blank.context.label(item)
    rows = ((f"{line.id}.told", blank.context.line(item, line.id)) for line in item.lines)
    return (Group(label, tuple(blank.tick(item, part, row, label) for part, row in rows)),)


def roles(item: Item, blank: Blank) -> Blocks:
    """Return the duties of each role with their boxes, and lines for a note."""
    return tuple(_role(item, role, blank) for role in item.views)


def attendance(item: Item, blank: Blank) -> Blocks:
    """Return a box for each who is invited."""
    label, invited = blank.context.label(item), attendees(item, blank.context.mentorship)
    rows = ((f"{each.id}.present", blank.context.person(each)) for each in invited)
    return (Group(label, tuple(blank.tick(item, part, row, label) for part, row in rows)),)


def scales(items: tuple[Item, ...], blank: Blank) -> Blocks:
    """Return for each item its steps with a box for each who looks at it, and their reasons."""
    return tuple(_scale(item, blank) for item in items)


def _one_of(item: Item, choices: tuple[tuple[str, Text], ...], blank: Blank) -> Group:
    """Return boxes side by side, of which one is ticked."""
    label = blank.context.label(item)
    boxes = tuple((blank.choice(item, "", value, text, label),) for value, text in choices)
    rows = (boxes[n : n + 3] for n in range(0, len(boxes), 3))
    return Group(label, tuple(Beside(row, (1,) * 3) for row in rows))


def _role(item: Item, role: str, blank: Blank) -> Group:
    context = blank.context
    name = context.role(role)
    own = context.programme.role(role).duties
    duties = ((f"{duty.id}.agreed", f"role.{role}.{duty.id}") for duty in own)
    boxes = (blank.tick(item, part, context.text(key), name) for part, key in duties)
    note = blank.line(item, f"{role}.note", context.say(NOTE), 2, name)
    return Group(context.titled(item, name), (*boxes, note))


def _scale(item: Item, blank: Blank) -> Group:
    views = item.views or ("",)
    heads = tuple(blank.context.role(view) if view else Said("") for view in views)
    shares = (*(9,) * len(views), 15, 33)
    header = Beside(tuple((Prose(each, is_small=True),) for each in heads), shares, close=True)
    rows = (_step(item, step, heads, blank) for step in _steps(item, blank))
    steps = tuple(Beside(row, shares, close=True) for row in rows)
    reasons = tuple((_reason(item, *pair, blank),) for pair in zip(views, heads, strict=True))
    said_by = header if any(map(said, heads)) else None
    body = (Group("", steps, head=said_by), Beside(reasons, (1,) * len(views)))
    return Group(blank.context.label(item), body, lead=True, whole=True)


def _steps(item: Item, blank: Blank) -> Iterator[str]:
    scale = blank.context.programme.scale(item.scale)
    yield from (*scale.steps, *scale.apart)


def _step(
    item: Item, step: str, heads: tuple[Text, ...], blank: Blank
) -> tuple[tuple[Block, ...], ...]:
    """Return a box for each view, then the step and the line of behaviour that anchors it."""
    context = blank.context
    name = context.text(f"scale.{item.scale}.{step}") or Said(step)
    label = context.label(item)
    boxes = (
        (blank.box(item, f"{_prefix(view)}step", step, (label, head), name),)
        for view, head in zip(item.views or ("",), heads, strict=True)
    )
    anchor = context.line(item, step)
    return (*boxes, (Prose(name),), (Prose(anchor, is_small=True),) if anchor else ())


def _reason(item: Item, view: str, head: Text, blank: Blank) -> WriteIn:
    reason = blank.context.say(REASONS)
    label = f"{said(head).text}: {reason}" if view else reason
    return blank.line(item, f"{_prefix(view)}reason", label, REASON, blank.context.label(item))


def _prefix(view: str) -> str:
    return f"{view}." if view else ""
