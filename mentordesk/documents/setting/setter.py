"""Turns blocks into boxes, and chapters into one stack that can be cut into pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

from mentordesk.documents import blocks
from mentordesk.documents.blocks import Beside, Block, Chapter, Group, Sheets
from mentordesk.documents.by_hand import Signatures
from mentordesk.documents.drawn import Climb, Timeline
from mentordesk.documents.said import Text, said
from mentordesk.documents.setting import plain
from mentordesk.documents.setting.boxes import Box, Led, Row, Stack, Whole
from mentordesk.documents.setting.cards import cards
from mentordesk.documents.setting.climb import climb
from mentordesk.documents.setting.code import code
from mentordesk.documents.setting.elements import Role
from mentordesk.documents.setting.goals import goals
from mentordesk.documents.setting.marks import Rule
from mentordesk.documents.setting.signing import Under, blanks, signatures
from mentordesk.documents.setting.style import ACCENT
from mentordesk.documents.setting.tags import tagged
from mentordesk.documents.setting.timeline import timeline
from mentordesk.documents.setting.typist import Typist
from mentordesk.documents.setting.views import reviews, views
from mentordesk.documents.setting.writing import Kept, tick_in, write_in

KEPT: Final = 375
"""A group lower than this, about half a page, goes to the next page whole."""


def group(block: Group, typist: Typist, width: float) -> Box:
    """Set blocks close under one another, groups less so, under their title."""
    spaces, types = typist.style.spaces, typist.style.types
    has_groups = any(isinstance(each, Group) and each.lead for each in block.blocks)
    gap = spaces.block if has_groups else spaces.small
    box: Box = typist.stack(gap, *(_set(each, typist, width) for each in block.blocks))
    if block.head:
        box = Under(_set(block.head, typist, width), spaces.small, box)
    if said(block.title):
        type_ = types.strong if block.lead else types.label
        box = Led(typist.text(block.title, type_, width), spaces.small, box)
    return Kept(box) if block.whole and box.height < KEPT else box


def beside(block: Beside, typist: Typist, width: float) -> Box:
    """Set blocks side by side."""
    places = typist.columns(width, block.shares, typist.style.spaces.row if block.close else None)
    cells = zip(block.columns, places, strict=False)
    return Row(tuple((x, _column(each, typist, wide)) for each, (x, wide) in cells if each))


SETTERS: Final[dict[type, Callable[[Any, Typist, float], Box]]] = {
    blocks.Prose: plain.prose,
    blocks.Question: plain.question,
    blocks.Fields: plain.fields,
    blocks.Facts: plain.facts,
    blocks.Bullets: plain.bullets,
    blocks.Columns: plain.columns,
    blocks.Checks: plain.checks,
    blocks.Table: plain.table,
    blocks.Views: views,
    blocks.Goals: goals,
    blocks.Reviews: reviews,
    blocks.Roll: plain.roll,
    blocks.Cards: cards,
    Climb: climb,
    Timeline: timeline,
    blocks.Signatures: signatures,
    blocks.Code: code,
    blocks.Blanks: blanks,
    blocks.WriteIn: write_in,
    blocks.TickIn: tick_in,
    blocks.Group: group,
    blocks.Beside: beside,
}

Part = tuple[float, Box]


def set_sheets(sheets: Sheets, typist: Typist) -> Box:
    """Return a title, its facts and all chapters as one stack of full width."""
    parts = list(_opening(sheets, typist))
    for chapter in sheets.chapters:
        if chapter.blocks:
            _add_chapter(parts, chapter, typist)
    return tagged(Role.SECTION, Stack(tuple(parts)))


def set_block(block: Block, typist: Typist) -> Box:
    """Return a block as a box of full width."""
    return _set(block, typist, typist.style.measure)


def _set(block: Block, typist: Typist, width: float) -> Box:
    return SETTERS[type(block)](block, typist, width)


def _column(blocks: tuple[Block, ...], typist: Typist, width: float) -> Box:
    boxes = (_set(each, typist, width) for each in blocks)
    return typist.stack(typist.style.spaces.hair, *boxes)


def _opening(sheets: Sheets, typist: Typist) -> Iterator[Part]:
    types, spaces, width = typist.style.types, typist.style.spaces, typist.style.measure
    yield 0, typist.text(sheets.above, types.quiet, width)
    yield spaces.hair, typist.text(sheets.title, types.title, width, Role.TITLE)
    yield spaces.small, Rule(width, 4, ACCENT, typist.style.rule)
    if sheets.facts.pairs:
        yield spaces.block, set_block(sheets.facts, typist)


def _add_chapter(parts: list[Part], chapter: Chapter, typist: Typist) -> None:
    spaces = typist.style.spaces
    for n, block in enumerate(chapter.blocks):
        box = set_block(block, typist)
        if n == 0:
            box = _headed(chapter.heading, box, typist)
        gap = spaces.block if n else spaces.chapter
        if isinstance(block, Signatures):
            before_gap, before = parts.pop()
            parts.append((before_gap, Whole(before, gap, box)))
        else:
            parts.append((gap, box))


def _headed(heading: Text, box: Box, typist: Typist) -> Box:
    if not said(heading):
        return box
    lead = typist.text(heading, typist.style.types.heading, typist.style.measure, Role.HEADING)
    return Led(lead, typist.style.spaces.small, box)
