"""Sets prose, questions, facts, lists and tables."""

from __future__ import annotations

from mentordesk.documents.blocks import (
    Bullets,
    Check,
    Checks,
    Columns,
    Facts,
    Prose,
    Question,
    Table,
)
from mentordesk.documents.setting.boxes import Box, Row, Stack
from mentordesk.documents.setting.marks import Tick
from mentordesk.documents.setting.typist import Typist

BULLET = "•"
INDENT = 10
TICK = 8.5


def prose(block: Prose, typist: Typist, width: float) -> Box:
    """Set running text."""
    types = typist.style.types
    return typist.text(block.text, types.quiet if block.quiet else types.body, width)


def question(block: Question, typist: Typist, width: float) -> Box:
    """Set the question small and grey, the answer under it in black."""
    return typist.asked(block.label, typist.answer(block.answer, width), width)


def facts(block: Facts, typist: Typist, width: float) -> Box:
    """Set labels and values in two columns, row by row."""
    columns = typist.columns(width, (1, 1))
    rows = (block.pairs[n : n + 2] for n in range(0, len(block.pairs), 2))
    return typist.stack(
        typist.style.spaces.row,
        *(Row(tuple(_fact(p, typist, at) for p, at in zip(r, columns, strict=False))) for r in rows),
    )


def bullets(block: Bullets, typist: Typist, width: float) -> Box:
    """Set lines to read after bullets."""
    types, spaces = typist.style.types, typist.style.spaces
    type_ = types.quiet if block.quiet else types.body
    rows = (
        typist.beside(typist.text(BULLET, type_, INDENT), 0, box, INDENT)
        for box in (typist.text(line, type_, width - INDENT) for line in block.lines)
    )
    return typist.asked(block.title, typist.stack(spaces.hair, *rows), width)


def columns(block: Columns, typist: Typist, width: float) -> Box:
    """Set lists side by side."""
    places = typist.columns(width, (1,) * len(block.lists))
    pairs = zip(block.lists, places, strict=True)
    return Row(tuple((x, bullets(each, typist, w)) for each, (x, w) in pairs))


def checks(block: Checks, typist: Typist, width: float) -> Box:
    """Set boxes with their texts and remarks."""
    rows = [_check(row, typist, width) for row in block.rows]
    if block.note:
        rows.append(typist.text(block.note, typist.style.types.body, width))
    return typist.asked(block.title, typist.stack(typist.style.spaces.small, *rows), width)


def table(block: Table, typist: Typist, width: float) -> Box:
    """Set rows of texts under headings; one line says it when there are none."""
    types = typist.style.types
    if not block.rows:
        return typist.asked(block.title, typist.text(block.empty, types.body, width), width)
    places = typist.columns(width, block.shares)

    def row(texts: tuple[str, ...], header: bool) -> Box:
        cells = zip(texts, places, strict=True)
        if header:
            return Row(tuple((x, typist.text(text, types.column, w)) for text, (x, w) in cells))
        return Row(tuple((x, typist.answer(text, w)) for text, (x, w) in cells))

    rows = tuple(row(texts, header=False) for texts in block.rows)
    grid = typist.grid(row(block.headings, header=True), rows, width)
    return typist.asked(block.title, grid, width)


def _fact(pair: tuple[str, str], typist: Typist, place: tuple[float, float]) -> tuple[float, Box]:
    x, width = place
    label, value = pair
    return x, typist.asked(label, typist.answer(value, width), width)


def _check(row: Check, typist: Typist, width: float) -> Box:
    types = typist.style.types
    indent = TICK + INDENT
    text = typist.text(row.text, types.body, width - indent)
    parts: list[Box] = [text]
    if row.remark.strip():
        parts.append(typist.text(row.remark, types.strong, width - indent))
    tick = Tick(TICK, types.body.leading, row.done)
    return Row(((0, tick), (indent, Stack(tuple((0, part) for part in parts)))))
