"""Rows between hairlines: tables that are cut between and inside their rows."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.documents.setting.boxes import Box, Cut
from mentordesk.documents.setting.elements import ARTIFACT
from mentordesk.documents.setting.pen import Pen
from mentordesk.documents.setting.style import Colour
from mentordesk.documents.setting.tags import Tagged

SHORT = 150
"""A row lower than this goes to the next page whole."""
HIGH = 300
"""A header higher than this leaves too little room on a page to be repeated on each."""


@dataclass(frozen=True)
class Rules:
    """Where a grid's lines are: their length, width and colours, and the air around rows."""

    length: float
    width: float
    colour: Colour
    air: float


class Grid:
    """Rows with hairlines between them, under a header that each page ``repeats``."""

    def __init__(
        self, header: Box | None, rows: tuple[Box, ...], rules: Rules, repeats: bool = False
    ) -> None:
        self.header = header
        self.repeats = repeats
        self.rows = rows
        self.rules = rules
        self._head = header.height + rules.air / 2 if header else 0.0
        self.height = self._head + sum(row.height + 2 * rules.air for row in rows)

    def cut(self, height: float) -> Cut:
        """Return the rows that fit, the last of them cut if need be, and the rest."""
        room = height - self._head
        for n, row in enumerate(self.rows):
            room -= 2 * self.rules.air
            if row.height > room + 0.01:
                return self._cut_at(n, (None, row) if row.height < SHORT else row.cut(room))
            room -= row.height
        return self, None

    def loose(self) -> Box:
        """Let the first row go; a header too high to repeat becomes a row."""
        if self._head > HIGH and self.header:
            return Grid(None, (self.header, *self.rows), self.rules)
        return self._with((self.rows[0].loose(), *self.rows[1:]))

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the header and the rows, a line over each."""
        if self.header:
            box = Tagged(ARTIFACT, self.header) if self.repeats else self.header
            box.draw(pen, x, top)
        top -= self._head
        for row in self.rows:
            end = x + self.rules.length
            pen.line((x, top), (end, top), self.rules.width, self.rules.colour)
            row.draw(pen, x, top - self.rules.air)
            top -= row.height + 2 * self.rules.air

    def _cut_at(self, n: int, cut: Cut) -> Cut:
        head, rest = cut
        heads = self.rows[:n] + ((head,) if head else ())
        rests = ((rest,) if rest else ()) + self.rows[n + 1 :]
        again = self.repeats or bool(heads)
        return (self._with(heads) if heads else None), self._with(rests, again)

    def _with(self, rows: tuple[Box, ...], repeats: bool | None = None) -> Grid:
        again = self.repeats if repeats is None else repeats
        return Grid(self.header, rows, self.rules, again)
