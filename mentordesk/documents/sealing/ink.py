"""How a drawn signature is put into its place in the document."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from mentordesk.domain.curves import STEP
from mentordesk.domain.signing import Ink, Point


@dataclass(frozen=True, slots=True)
class Fit:
    """How a drawing is put into a box: the same scale both ways, turned upright, moved."""

    scale: float
    left: float
    top: float

    def __call__(self, point: Point) -> Point:
        """Return the place of a point; y grows upwards from here on."""
        return self.left + point[0] * self.scale, self.top - point[1] * self.scale


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
