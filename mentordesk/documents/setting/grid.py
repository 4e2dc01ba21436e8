"""Rows between hairlines: tables that are cut between and inside their rows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from mentordesk.documents.setting.boxes import Box, Cut
from mentordesk.documents.setting.pen import Pen
from mentordesk.documents.setting.style import Colour

SHORT = 150
"""A row lower than this goes to the next page whole."""


@dataclass(frozen=True)
class Rules:
    """Where a grid's lines are: their length, width and colours, and the air around rows."""

    length: float
    width: float
    colour: Colour
    air: float


@dataclass(frozen=True)
class Grid:
    """Rows with hairlines between them, under a header that each page repeats."""

    header: Box | None
    rows: tuple[Box, ...]
    rules: Rules

    @cached_property
    def height(self) -> float:
        """The height of the header and all rows with their air."""
        return self._head + sum(row.height + 2 * self.rules.air for row in self.rows)

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
        """Let the first row go."""
        return replace(self, rows=(self.rows[0].loose(), *self.rows[1:]))

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the header and the rows, a line over each."""
        if self.header:
            self.header.draw(pen, x, top)
        top -= self._head
        for row in self.rows:
            end = x + self.rules.length
            pen.line((x, top), (end, top), self.rules.width, self.rules.colour)
            row.draw(pen, x, top - self.rules.air)
            top -= row.height + 2 * self.rules.air

    @property
    def _head(self) -> float:
        return self.header.height + self.rules.air / 2 if self.header else 0

    def _cut_at(self, n: int, cut: Cut) -> Cut:
        head, rest = cut
        heads = self.rows[:n] + ((head,) if head else ())
        rests = ((rest,) if rest else ()) + self.rows[n + 1 :]
        after = replace(self, rows=rests)
        return (replace(self, rows=heads) if heads else None), after
