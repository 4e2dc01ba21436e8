"""Draws one phase of a plan: its bar, told apart by its hatching, and its steps as marks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mentordesk.documents.setting.breaking import Line
from mentordesk.documents.setting.marks import Drawn
from mentordesk.documents.setting.pen import Pen, Point
from mentordesk.documents.setting.style import ACCENT, FAINT, GREY, INK, WHITE, Type

BAR = 10
MARK = 6.2
"""The radius of a mark."""
TICKED = 8
"""The room of a tick beside its mark."""
LANE = 2 * MARK + 3
"""The height of a row of marks."""
PACE = 4
DASH = 3

Area = tuple[float, float, float, float]
"""Left, bottom, right, top."""
Stroke = tuple[Point, Point]


@dataclass(frozen=True)
class Placed:
    """A mark at its place: how far from the left, in which lane, its number and its width."""

    x: float
    lane: int
    number: str
    wide: float
    done: bool


@dataclass(frozen=True)
class Track(Drawn):
    """The months as faint lines, a bar, today as a dashed line, and marks under the bar."""

    pattern: int = 0
    months: tuple[float, ...] = ()
    bar: tuple[float, float] | None = None
    marks: tuple[Placed, ...] = ()
    today: float | None = None

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw from the back to the front."""
        bottom = top - self.height
        pen.lines((((x + m, top), (x + m, bottom)) for m in self.months), 0.4, FAINT)
        if self.bar is not None:
            self._draw_bar(pen, (x + self.bar[0], top - BAR, x + self.bar[1], top))
        if self.today is not None:
            at = x + self.today
            dashes = range(0, int(self.height), 2 * DASH)
            pen.lines((((at, top - y), (at, top - y - DASH)) for y in dashes), 1.2, ACCENT)
        for mark in self.marks:
            _draw_mark(mark, pen, x, top - BAR - LANE / 2 - 2 - mark.lane * LANE)

    def _draw_bar(self, pen: Pen, area: Area) -> None:
        pen.lines(HATCHES[self.pattern % len(HATCHES)](area), 0.5, GREY)
        left, bottom, right, top = area
        pen.frame((left, bottom), (max(right - left, 1), top - bottom), 0.9, INK)


def _draw_mark(mark: Placed, pen: Pen, left: float, y: float) -> None:
    x = left + mark.x
    pen.disc((x, y), MARK, INK, ACCENT if mark.done else WHITE)
    type_ = Type(7, 9, colour=WHITE if mark.done else INK)
    pen.text([(x - mark.wide / 2, y - 2.5, Line(mark.number))], type_)
    if mark.done:
        tick = ((1.5, 0.5), (3.4, -1.8), (6.8, 3.6))
        pen.path([(x + MARK + a, y + b) for a, b in tick], 1.3, INK)


def _slanted(area: Area, lean: int) -> Iterator[Stroke]:
    """Yield slanted lines, cut off at both ends of the area."""
    left, bottom, right, top = area
    high = top - bottom
    count = int((right - left + high) / PACE)
    for n in range(1, count + 1):
        begin = left - high + n * PACE
        start, end = max(begin, left), min(begin + high, right)
        if start < end:
            ys = (bottom + start - begin, bottom + end - begin)
            low, up = ys if lean > 0 else (top - ys[0] + bottom, top - ys[1] + bottom)
            yield (start, low), (end, up)


def _upright(area: Area) -> Iterator[Stroke]:
    left, bottom, right, top = area
    return (
        ((left + n * PACE, bottom), (left + n * PACE, top))
        for n in range(1, int((right - left) / PACE) + 1)
    )


def _level(area: Area) -> Iterator[Stroke]:
    left, bottom, right, top = area
    thirds = ((top - bottom) * n / 3 + bottom for n in (1, 2))
    return (((left, y), (right, y)) for y in thirds)


def _dotted(area: Area) -> Iterator[Stroke]:
    left, bottom, right, top = area
    for row in (1, 2, 3):
        y = bottom + (top - bottom) * row / 4
        for n in range(1, int((right - left) / PACE) + 1):
            x = left + n * PACE - (PACE / 2 if row % 2 else 0)
            yield (x, y), (x + 0.3, y)


HATCHES: tuple[Callable[[Area], Iterator[Stroke]], ...] = (
    lambda area: _slanted(area, 1),
    _dotted,
    _level,
    lambda area: _slanted(area, -1),
    _upright,
)
"""What tells neighbouring phases apart without colour."""
