"""Sets goals as a table: as set, followed with a small drawn line and its words, reached."""

from __future__ import annotations

from mentordesk.documents.blocks import GoalRow, Goals
from mentordesk.documents.drawn import Step
from mentordesk.documents.said import Text, said
from mentordesk.documents.setting.boxes import Box, Led, Row
from mentordesk.documents.setting.breaking import in_a_row
from mentordesk.documents.setting.elements import ARTIFACT, Element, Over, Role
from mentordesk.documents.setting.marks import Thread
from mentordesk.documents.setting.style import Type
from mentordesk.documents.setting.tags import Tagged, headed, in_row, tagged
from mentordesk.documents.setting.typist import NOTHING, Typist

SHARES = (35, 46, 19)
RISE = 24
ROOMY = 45
"""Meetings in columns narrower than this have their words in a row under the thread."""

LONG = 120
"""A goal whose text would be higher than this in its column goes over the whole width."""

Places = tuple[tuple[float, float], ...]


def goals(block: Goals, typist: Typist, width: float) -> Box:
    """Set a row for each goal under its headings."""
    places = typist.columns(width, SHARES)
    if not block.rows:
        return typist.asked(block.title, typist.answer("", width), width)
    rows = tuple(_row(row, block.meetings, typist, places) for row in block.rows)
    grid = typist.grid(_header(block, typist, places), rows, width)
    return typist.table(block.title, grid, width)


def _header(block: Goals, typist: Typist, places: Places) -> Box:
    type_ = typist.style.types.column
    cells: list[Box] = [
        typist.text(heading, type_, width)
        for heading, (_, width) in zip(block.headings, places, strict=True)
    ]
    width = places[1][1]
    if _is_roomy(len(block.meetings), width):
        meetings = _spread(block.meetings, typist, width, typist.style.types.tiny)
        cells[1] = typist.stack(0, cells[1], meetings)
    heads = (headed(Over.COLUMN, cell) for cell in cells)
    return in_row((x, head) for (x, _), head in zip(places, heads, strict=True))


def _row(row: GoalRow, meetings: tuple[str, ...], typist: Typist, places: Places) -> Box:
    types, spaces = typist.style.types, typist.style.spaces
    (left, wide), (middle, width), (right, narrow) = places
    goal = headed(Over.ROW, _goal(row, typist, wide))
    followed = tagged(Role.CELL, _followed(row.steps, meetings, typist, width))
    reached = tagged(Role.CELL, typist.text(row.reached or NOTHING, types.strong, narrow))
    cells: Box = Row(((left, goal), (middle, followed), (right, reached)))
    if goal.height > LONG:
        goal = headed(Over.ROW, _goal(row, typist, right + narrow))
        cells = Led(goal, spaces.small, Row(((middle, followed), (right, reached))))
    if said(row.remark):  # it is of the outcome, though it has the whole width
        remark = typist.text(row.remark, types.body, right + narrow)
        cells = typist.stack(spaces.small, cells, Tagged(reached.element, remark))
    return tagged(Role.ROW, cells)


def _goal(row: GoalRow, typist: Typist, width: float) -> Box:
    types = typist.style.types
    text = typist.text(row.text, types.body, width)
    if not row.origin:
        return text
    return typist.stack(0, text, typist.text(row.origin, types.tiny, width))


def _followed(
    steps: tuple[Step | None, ...], meetings: tuple[str, ...], typist: Typist, width: float
) -> Box:
    heights = tuple(step.at if step else None for step in steps)
    highest = max((step.steps - 1 for step in steps if step), default=1)
    names = tuple(step.name if step else NOTHING for step in steps)
    words = [said(name).text for name in names]
    thread = Tagged(ARTIFACT, Thread(width, RISE, heights, highest))  # it is told by the words
    type_ = typist.style.types.mark
    if _is_roomy(len(steps), width):
        states = _spread(names, typist, width, type_)
        pairs = zip(meetings, words, states.cells, strict=True)
        dated = ((x, _told(f"{meeting}: {word}", cell)) for meeting, word, (x, cell) in pairs)
        return typist.stack(0, thread, Row(tuple(dated)))
    return typist.stack(0, thread, typist.text(in_a_row(meetings, words), type_, width))


def _told(text: str, box: Box) -> Box:
    """Return a text that is told with what stands elsewhere: over its column."""
    return Tagged(Element(Role.PARAGRAPH, text=text), box.box if isinstance(box, Tagged) else box)


def _spread(texts: tuple[Text, ...], typist: Typist, width: float, type_: Type) -> Row:
    """Return texts in equal columns, each under its point of the thread."""
    each = width / max(len(texts), 1)
    gap = typist.style.spaces.small
    return Row(tuple((n * each, typist.text(t, type_, each - gap)) for n, t in enumerate(texts)))


def _is_roomy(meetings: int, width: float) -> bool:
    return bool(meetings) and width / meetings >= ROOMY
