"""Sets prose, questions, facts, lists and tables."""

from __future__ import annotations

from mentordesk.documents.blocks import (
    Bullets,
    Check,
    Checks,
    Columns,
    Facts,
    Fields,
    Prose,
    Question,
    Roll,
    Table,
)
from mentordesk.documents.said import Text, said
from mentordesk.documents.setting.boxes import Box, Led, Row
from mentordesk.documents.setting.elements import Marker, Over, Role
from mentordesk.documents.setting.marks import Barred, Rule, Tick
from mentordesk.documents.setting.style import FAINT, Type
from mentordesk.documents.setting.tags import headed, in_row, listed, tagged
from mentordesk.documents.setting.typist import NOTHING, Typist

BULLET = "•"
INDENT = 10
NUMBER = 15
"""The room of a line's number: two digits and a point."""
TICK = 8.5
WRITING = 20
"""The height of a line to write on by hand."""
ABREAST = 2
"""So many names of a roll stand side by side."""


def prose(block: Prose, typist: Typist, width: float) -> Box:
    """Set running text."""
    types = typist.style.types
    return typist.text(block.text, types.quiet if block.is_small else types.body, width)


def question(block: Question, typist: Typist, width: float) -> Box:
    """Set the question small and grey, the answer under it in black."""
    return typist.asked(block.label, typist.answer(block.answer, width), width)


def fields(block: Fields, typist: Typist, width: float) -> Box:
    """Set questions under their title."""
    spaces = typist.style.spaces
    stack = typist.stack(spaces.row, *(question(each, typist, width) for each in block.questions))
    if not said(block.title):
        return stack
    return Led(typist.text(block.title, typist.style.types.strong, width), spaces.small, stack)


def facts(block: Facts, typist: Typist, width: float) -> Box:
    """Set labels and values in two columns, row by row."""
    types = typist.style.types
    places = typist.columns(width, (1, 1))
    rows: list[Box] = []
    for n in range(0, len(block.pairs), 2):
        type_ = types.strong if block.lead and n == 0 else types.body
        rows.append(_facts(block.pairs[n : n + 2], typist, places, type_))
    return tagged(Role.LIST, typist.stack(typist.style.spaces.row, *rows))


def bullets(block: Bullets, typist: Typist, width: float) -> Box:
    """Set lines to read after bullets or numbers."""
    types, spaces = typist.style.types, typist.style.spaces
    type_, lead = (types.quiet, types.label) if block.quiet else (types.body, types.strong)
    marks = [f"{n}." if block.numbered else BULLET for n in range(1, len(block.lines) + 1)]
    lines = zip(marks, block.lines, strict=True)
    marker = Marker.NUMBER if block.numbered else Marker.DISC
    rows = listed(marker, (_bullet(mark, line, typist, width, type_) for mark, line in lines))
    if said(block.intro):
        rows.insert(0, typist.text(block.intro, type_, width))
    stack = typist.stack(typist.between(block.lines), *rows)
    if not said(block.title):
        return stack
    return Led(typist.text(block.title, lead, width), spaces.small, stack)


def columns(block: Columns, typist: Typist, width: float) -> Box:
    """Set lists side by side."""
    places = typist.columns(width, (1,) * len(block.lists))
    pairs = zip(block.lists, places, strict=True)
    return Row(tuple((x, bullets(each, typist, w)) for each, (x, w) in pairs))


def checks(block: Checks, typist: Typist, width: float) -> Box:
    """Set boxes with their texts and remarks."""
    rows = listed(Marker.BOX, (_check(row, typist, width) for row in block.rows))
    if said(block.note):
        rows.append(typist.text(block.note, typist.style.types.body, width))
    gap = typist.between(row.text for row in block.rows)
    return typist.titled(block.title, typist.stack(gap, *rows), width)


def roll(block: Roll, typist: Typist, width: float) -> Box:
    """Set boxes with names in columns, row by row."""
    if not block.rows:
        return typist.asked(block.title, typist.answer("", width), width)
    places = typist.columns(width, (1,) * ABREAST)
    items = listed(Marker.BOX, (_check(each, typist, places[0][1]) for each in block.rows))
    begins = range(0, len(items), ABREAST)
    rows = (zip(places, items[n : n + ABREAST], strict=False) for n in begins)
    boxes = (Row(tuple((x, item) for (x, _), item in row)) for row in rows)
    return typist.titled(block.title, typist.stack(typist.style.spaces.small, *boxes), width)


def table(block: Table, typist: Typist, width: float) -> Box:
    """Set rows of texts under headings; one line says it when there are none."""
    types = typist.style.types
    if not block.rows:
        return typist.asked(block.title, typist.text(block.empty, types.body, width), width)
    places = typist.columns(width, block.shares)

    def row(texts: tuple[Text, ...], header: bool) -> Box:
        cells = zip(texts, places, strict=True)
        if header:
            heads = ((x, typist.text(text, types.column, w)) for text, (x, w) in cells)
            return in_row((x, headed(Over.COLUMN, head)) for x, head in heads)
        return in_row((x, tagged(Role.CELL, typist.answer(text, w))) for text, (x, w) in cells)

    rows = tuple(row(texts, header=False) for texts in block.rows)
    grid = typist.grid(row(block.headings, header=True), rows, width)
    return typist.table(block.title, grid, width)


def _bullet(mark: str, line: Text, typist: Typist, width: float, type_: Type) -> Box:
    indent = INDENT if mark == BULLET else NUMBER
    text = typist.text(line, type_, width - indent)
    label = typist.text(mark, type_, indent, Role.LABEL)
    return typist.beside(label, 0, tagged(Role.BODY, text), indent)


def _facts(
    pairs: tuple[tuple[Text, Text], ...],
    typist: Typist,
    places: tuple[tuple[float, float], ...],
    type_: Type,
) -> Box:
    """Return labels over their values, side by side; the values begin at one height."""
    gap, label_type = typist.style.spaces.hair, typist.style.types.label
    cells = list(zip(pairs, places, strict=False))
    labels = [typist.text(label, label_type, width) for (label, _), (_, width) in cells]
    high = max(label.height for label in labels)
    facts: list[tuple[float, Box]] = []
    for ((_, value), (x, width)), label in zip(cells, labels, strict=True):
        shown = typist.text(value if said(value) else NOTHING, type_, width)
        fact = Led(label, gap + high - label.height, shown)
        facts.append((x, tagged(Role.ITEM, tagged(Role.BODY, fact))))
    return Row(tuple(facts))


def _check(row: Check, typist: Typist, width: float) -> Box:
    types = typist.style.types
    indent = TICK + INDENT
    text: Box = typist.text(row.text, types.body, width - indent)
    if said(row.remark):
        remark = typist.text(row.remark, types.body, width - indent - INDENT)
        text = Led(text, typist.style.spaces.hair, Barred(remark, INDENT))
    elif row.lines:
        text = Led(text, WRITING - 4, _to_write_on(row.lines, typist, width - indent))
    box = typist.ticked(Tick(TICK, types.body.leading, row.done))
    return Row(((0, box), (indent, tagged(Role.BODY, text))))


def _to_write_on(lines: int, typist: Typist, width: float) -> Box:
    return typist.stack(WRITING, *(Rule(width, 1, FAINT) for _ in range(lines)))
