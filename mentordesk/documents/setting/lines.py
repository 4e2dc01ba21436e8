"""Lines of text as a box."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mentordesk.documents.setting.breaking import Line
from mentordesk.documents.setting.pen import Pen
from mentordesk.documents.setting.style import Type

FEW = 2
"""So many lines at least stay together at a page end."""
EMPTY_LINE = 0.6
"""The height of an empty line between paragraphs, of a full one."""


@dataclass(frozen=True)
class Lines:
    """Lines of one type: a box. ``language`` is the code of what they are in, "" if not known."""

    lines: tuple[Line, ...]
    type_: Type
    language: str = ""

    @property
    def height(self) -> float:
        """The height of all lines."""
        return sum(map(self._height_of, self.lines))

    def cut(self, height: float) -> tuple[Lines | None, Lines | None]:
        """Return what fits and what is left; never a single line on either side."""
        fits = self._fitting(height)
        if fits == len(self.lines):
            return self, None
        fits = min(fits, len(self.lines) - FEW)
        if fits < FEW:
            return None, self
        return self._with(self.lines[:fits]), self._with(self.lines[fits:])

    def loose(self) -> Lines:
        """Return itself: lines have nothing that holds them together."""
        return self

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Write the lines downwards from their top left corner."""
        pen.text(self._placed(x, top), self.type_)

    def _with(self, lines: tuple[Line, ...]) -> Lines:
        return Lines(lines, self.type_, self.language)

    def _placed(self, x: float, top: float) -> Iterator[tuple[float, float, Line]]:
        drop = self.type_.leading / 2 + self.type_.size * 0.35
        for line in self.lines:
            yield x + line.indent * self.type_.size, top - drop, line
            top -= self._height_of(line)

    def _fitting(self, height: float) -> int:
        for n, line in enumerate(self.lines):
            height -= self._height_of(line)
            if height < -0.01:
                return n
        return len(self.lines)

    def _height_of(self, line: Line) -> float:
        return self.type_.leading * (1 if line.text else EMPTY_LINE)
