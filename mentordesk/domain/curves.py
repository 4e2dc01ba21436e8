"""A drawn signature as smooth curves, the same on the pad and in the document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import dist
from typing import Final

from mentordesk.domain.signing import Ink, Point

STEP: Final = 0.003
"""Points nearer to one another than this, of the pad's width, are one."""
TENSION: Final = 6
"""A curve through points leaves each along its neighbours' line, a sixth of it (Catmull-Rom)."""


@dataclass(frozen=True, slots=True)
class Curve:
    """A cubic Bézier curve from where the pen is: two handles and the end."""

    first: Point
    second: Point
    end: Point


@dataclass(frozen=True, slots=True)
class Stroke:
    """Where the pen is set down, and the curves it draws; a dot has none."""

    start: Point
    curves: tuple[Curve, ...]


def strokes(ink: Ink) -> tuple[Stroke, ...]:
    """Return the smooth strokes of a signature, in the pad's measure.

    They go through the points that were drawn: a turn of the hand stays where it was.
    """
    return tuple(_stroke(_thinned(points)) for points in ink.strokes if points)


def _thinned(points: Sequence[Point]) -> list[Point]:
    """Leave out points that are too near to the one before; the last one stays."""
    kept = [points[0]]
    for point in points[1:]:
        if dist(point, kept[-1]) >= STEP:
            kept.append(point)
    if len(kept) > 1:
        kept[-1] = points[-1]
    return kept


def _stroke(points: list[Point]) -> Stroke:
    return Stroke(points[0], tuple(_curves(points)))


def _curves(points: list[Point]) -> Iterator[Curve]:
    """Yield curves through all points; the ends are their own neighbours."""
    around = [points[0], *points, points[-1]]
    for n, (start, end) in enumerate(pairwise(points)):
        before, after = around[n], around[n + 3]
        yield Curve(_moved(start, before, end), _moved(end, after, start), end)


def _moved(point: Point, start: Point, end: Point) -> Point:
    return (
        point[0] + (end[0] - start[0]) / TENSION,
        point[1] + (end[1] - start[1]) / TENSION,
    )
