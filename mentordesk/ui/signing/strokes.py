"""A signature as it is drawn: strokes of points in a pad's own measure, and their smooth lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import dist
from typing import Final

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from mentordesk.domain.signing import Ink, Point

STEP: Final = 0.003
"""Points nearer to one another than this, of the pad's width, are one."""
TENSION: Final = 6
"""A curve leaves each point along its neighbours' line, a sixth of it (Catmull-Rom)."""


class Strokes:
    """Grows point by point; the last stroke can be taken back. ``ratio`` is height by width."""

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self._strokes: list[list[Point]] = []

    def __len__(self) -> int:
        return len(self._strokes)

    @property
    def ink(self) -> Ink:
        """The strokes so far."""
        return Ink(tuple(tuple(stroke) for stroke in self._strokes), self._ratio)

    def begin(self, point: Point) -> None:
        """Set the pen down."""
        self._strokes.append([self._within(point)])

    def go_on(self, point: Point) -> None:
        """Move the pen; what is outside the pad is drawn at its edge."""
        point = self._within(point)
        if dist(point, self._strokes[-1][-1]) >= STEP:
            self._strokes[-1].append(point)

    def undo(self) -> None:
        """Take the last stroke back."""
        if self._strokes:
            self._strokes.pop()

    def clear(self) -> None:
        """Take all of them back."""
        self._strokes.clear()

    def _within(self, point: Point) -> Point:
        return min(max(point[0], 0.0), 1.0), min(max(point[1], 0.0), self._ratio)


def line_through(points: Sequence[Point], width: float) -> QPainterPath:
    """Return the smooth line through a stroke on a pad of that width; a dot is a short one."""
    places = [QPointF(x * width, y * width) for x, y in points]
    path = QPainterPath(places[0])
    if len(places) == 1:
        path.lineTo(places[0] + QPointF(0.01, 0))
    around = [places[0], *places, places[-1]]
    for n, (start, end) in enumerate(pairwise(places)):
        before, after = around[n], around[n + 3]
        path.cubicTo(start + (end - before) / TENSION, end - (after - start) / TENSION, end)
    return path
