"""A signature as it is drawn: strokes of points in a pad's own measure, and their smooth lines."""

from __future__ import annotations

from collections.abc import Iterator
from math import dist

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from mentordesk.domain.curves import STEP, strokes
from mentordesk.domain.signing import Ink, Point


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


def lines_of(ink: Ink, width: float) -> Iterator[QPainterPath]:
    """Yield the lines that the document will show, on a pad of that width; a dot is short."""

    def at(point: Point) -> QPointF:
        return QPointF(point[0] * width, point[1] * width)

    for stroke in strokes(ink):
        path = QPainterPath(at(stroke.start))
        for curve in stroke.curves:
            path.cubicTo(at(curve.first), at(curve.second), at(curve.end))
        if not stroke.curves:
            path.lineTo(at(stroke.start) + QPointF(0.01, 0))
        yield path
