"""A drawn signature as smooth curves: the hand's tremble and the mouse's steps taken out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from math import dist

from mentordesk.domain.signing import Ink, Point

STEP = 0.006
"""Points nearer to one another than this, of the pad's width, are one."""
TENSION = 6
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


@dataclass(frozen=True, slots=True)
class Fit:
    """How a drawing is put into a box: the same scale both ways, turned upright, moved."""

    scale: float
    left: float
    top: float

    def __call__(self, point: Point) -> Point:
        """Return the place of a point; y grows upwards from here on."""
        return self.left + point[0] * self.scale, self.top - point[1] * self.scale


def strokes(ink: Ink) -> tuple[Stroke, ...]:
    """Return the smooth strokes of a signature, still in the pad's measure."""
    return tuple(_stroke(_smoothed(_thinned(points))) for points in ink.strokes if points)


def fitted(ink: Ink, width: float, height: float) -> Fit:
    """Return how what was drawn fills a box: in its middle, never larger than twice the pad's.

    The pad's empty margins are left out.
    """
    points = tuple(chain.from_iterable(ink.strokes))
    lefts, tops = zip(*points, strict=True)
    wide, high = max(lefts) - min(lefts), max(tops) - min(tops)
    most = 2 * min(width, height / ink.ratio)
    scale = min(most, width / max(wide, STEP), height / max(high, STEP))
    left = (width - wide * scale) / 2 - min(lefts) * scale
    top = (height + high * scale) / 2 + min(tops) * scale
    return Fit(scale, left, top)


def _thinned(points: Sequence[Point]) -> list[Point]:
    """Leave out points that are too near to the one before; the last one stays."""
    kept = [points[0]]
    for point in points[1:]:
        if dist(point, kept[-1]) >= STEP:
            kept.append(point)
    if len(kept) > 1:
        kept[-1] = points[-1]
    return kept


def _smoothed(points: list[Point]) -> list[Point]:
    """Move each inner point half way to the middle of its neighbours."""
    inner = zip(points, points[1:], points[2:], strict=False)
    moved = [((a[0] + 2 * b[0] + c[0]) / 4, (a[1] + 2 * b[1] + c[1]) / 4) for a, b, c in inner]
    return [points[0], *moved, points[-1]] if moved else points


def _stroke(points: list[Point]) -> Stroke:
    return Stroke(points[0], tuple(_curves(points)))


def _curves(points: list[Point]) -> Iterator[Curve]:
    """Yield curves through all points; the ends are their own neighbours."""
    around = [points[0], *points, points[-1]]
    for n, (start, end) in enumerate(pairwise(points)):
        before, after = around[n], around[n + 3]
        first = _moved(start, before, end)
        second = _moved(end, after, start)
        yield Curve(first, second, end)


def _moved(point: Point, start: Point, end: Point) -> Point:
    return (
        point[0] + (end[0] - start[0]) / TENSION,
        point[1] + (end[1] - start[1]) / TENSION,
    )
