"""Sets rows seen by several: the ladder, the step in words, its anchor and the reason."""

from __future__ import annotations

from mentordesk.documents.blocks import Review, Reviews, View, Views
from mentordesk.documents.drawn import Step
from mentordesk.documents.said import Text, said
from mentordesk.documents.setting.boxes import Box, Led, Row
from mentordesk.documents.setting.elements import Over, Role
from mentordesk.documents.setting.marks import Drawn, Ladder, ladder_width
from mentordesk.documents.setting.tags import Picture, headed, in_row, tagged
from mentordesk.documents.setting.typist import Typist

NARROW = 40
"""With less room than this a step's name stands under its ladder; with none, alone."""


def views(block: Views, typist: Typist, width: float) -> Box:
    """Set a row for each question, equal columns for the viewers, the legend over them."""
    places = typist.columns(width, (1,) * max(len(row[1]) for row in block.rows))
    rows = tuple(_row(title, seen, typist, places) for title, seen in block.rows)
    header = _header(block.headings, typist, places)
    grid = typist.table("", typist.grid(header, rows, width), width)
    if not block.legend:
        return grid
    return Led(_legend(block.legend, typist, width), typist.style.spaces.block, grid)


def reviews(block: Reviews, typist: Typist, width: float) -> Box:
    """Set each goal at the left, how far it is and what was said at the right."""
    places = typist.columns(width, (1, 1))
    rows = tuple(_review(row, typist, places) for row in block.rows)
    if not rows:
        return typist.asked(block.title, typist.answer("", width), width)
    return typist.table(block.title, typist.grid(None, rows, width), width)


def step(step: Step | None, typist: Typist, width: float) -> Box:
    """Set the ladder with the step's name after it; a dash where nothing is chosen."""
    type_ = typist.style.types.strong
    if step is None:
        return typist.answer("", width)
    taken = ladder_width(step.steps)
    gap = typist.style.spaces.row
    room = width - taken - gap
    ladder = _ladder(step, typist, type_.leading)
    if room < NARROW:
        name = typist.text(step.name, type_, width)
        return typist.stack(0, ladder, name) if taken <= width else name
    name = typist.text(step.name, type_, room)
    return typist.beside(ladder, gap, name, taken)


def _row(
    title: Text, seen: tuple[View, ...], typist: Typist, places: tuple[tuple[float, float], ...]
) -> Box:
    x, width = places[-1]
    lead = typist.text(title, typist.style.types.strong, x + width)
    seen_at = zip(seen, places, strict=True)
    cells = tuple((x, tagged(Role.CELL, _view(view, typist, w))) for view, (x, w) in seen_at)
    row = Led(headed(Over.ROW, lead), typist.style.spaces.small, Row(cells))
    return tagged(Role.ROW, row)


def _view(view: View, typist: Typist, width: float) -> Box:
    types, spaces = typist.style.types, typist.style.spaces
    parts = [step(view.step, typist, width)]
    if said(view.anchor):
        parts.append(typist.text(view.anchor, types.quiet, width))
    if view.step or said(view.reason):
        parts.append(typist.answer(view.reason, width))
    return typist.stack(spaces.hair, *parts)


def _header(
    headings: tuple[Text, ...], typist: Typist, places: tuple[tuple[float, float], ...]
) -> Box | None:
    if not any(map(said, headings)):
        return None
    type_ = typist.style.types.column
    heads = zip(headings, places, strict=True)
    cells = ((x, headed(Over.COLUMN, typist.text(head, type_, w))) for head, (x, w) in heads)
    return in_row(((0, tagged(Role.CELL, Drawn(0, 0))), *cells))


def _legend(legend: tuple[Step, ...], typist: Typist, width: float) -> Box:
    places = typist.columns(width, (1,) * len(legend))
    if places[0][1] < ladder_width(legend[0].steps):
        return typist.stack(0, *(step(each, typist, width) for each in legend))
    return Row(
        tuple((x, _explained(each, typist, w)) for each, (x, w) in zip(legend, places, strict=True))
    )


def _explained(step: Step, typist: Typist, width: float) -> Box:
    type_ = typist.style.types.tiny
    return typist.stack(
        0, _ladder(step, typist, type_.leading), typist.text(step.name, type_, width)
    )


def _review(row: Review, typist: Typist, places: tuple[tuple[float, float], ...]) -> Box:
    types, spaces = typist.style.types, typist.style.spaces
    (left, narrow), (right, wide) = places
    goal: list[Box] = [typist.text(row.goal, types.body, narrow)]
    if row.tag:
        goal.append(typist.text(row.tag, types.column, narrow))
    told = [step(row.step, typist, wide)]
    if said(row.note):
        told.append(typist.text(row.note, types.body, wide))
    first, second = (typist.stack(spaces.hair, *boxes) for boxes in (goal, told))
    return in_row(((left, headed(Over.ROW, first)), (right, tagged(Role.CELL, second))))


def _ladder(step: Step, typist: Typist, height: float) -> Box:
    """Return a ladder; who doesn't see it is told which step it is of how many."""
    ladder = Ladder(ladder_width(step.steps), height, step.steps, step.at)
    if step.at is None:
        return ladder
    alt = typist.spoken.step.format(at=step.at + 1, steps=step.steps)
    return Picture(alt, ladder, ladder.width)
