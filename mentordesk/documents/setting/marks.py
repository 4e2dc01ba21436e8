"""Drawn things: rules, tick boxes, the ladder of a scale, a goal's thread, a frame to sign in."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mentordesk.documents.setting.boxes import Box, Cut
from mentordesk.documents.setting.fields import Field
from mentordesk.documents.setting.pen import Pen, Point
from mentordesk.documents.setting.style import ACCENT, FAINT, GREY, INK, WHITE, Colour

STOP = 2.2
CHOSEN = 3.4
PACE = 13


@dataclass(frozen=True)
class Drawn:
    """A drawing of a fixed height: it is never cut."""

    width: float
    height: float

    def cut(self, height: float) -> Cut:
        """Return itself, here or on the next page."""
        return (self, None) if self.height <= height + 0.01 else (None, self)

    def loose(self) -> Drawn:
        """Return itself."""
        return self

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw nothing: bare room."""


@dataclass(frozen=True)
class Rule(Drawn):
    """A straight line across; ``height`` is its room, ``thickness`` its own."""

    colour: Colour = FAINT
    thickness: float = 0.5

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the line in the middle of its room."""
        y = top - self.height / 2
        pen.line((x, y), (x + self.width, y), self.thickness, self.colour)


@dataclass(frozen=True)
class Tick(Drawn):
    """A box, ticked or empty, as high as a line of text."""

    done: bool = False

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the box, and the tick as a path."""
        y = top - self.height / 2 - self.width / 2
        pen.frame((x, y), (self.width, self.width), 0.7, GREY)
        if self.done:
            points = ((0.2, 0.5), (0.42, 0.24), (0.84, 0.86))
            path = [(x + a * self.width, y + b * self.width) for a, b in points]
            pen.path(path, 1.5, INK)


@dataclass(frozen=True)
class Ladder(Drawn):
    """The stops of a scale on a line, the chosen one filled and larger; None chooses none."""

    steps: int = 4
    at: int | None = None

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the line, its stops, and the chosen one over them."""
        y = top - self.height / 2
        first = x + CHOSEN
        pen.line((first, y), (first + (self.steps - 1) * PACE, y), 0.8, FAINT)
        for n in range(self.steps):
            pen.disc((first + n * PACE, y), STOP, GREY, WHITE)
        if self.at is not None:
            pen.disc((first + self.at * PACE, y), CHOSEN, ACCENT, ACCENT)


@dataclass(frozen=True)
class Thread(Drawn):
    """How far a goal was at each meeting: a line through points over equal columns.

    ``heights`` are from 0 to ``highest``; None where nothing was said.
    """

    heights: tuple[int | None, ...] = ()
    highest: int = 3

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the ground line, the thread, and a point for each meeting."""
        bottom = top - self.height + CHOSEN
        pen.line((x, bottom), (x + self.width, bottom), 0.5, FAINT)
        points = [self._point(x, top, n) for n in range(len(self.heights))]
        known = [point for point in points if point]
        if len(known) > 1:
            pen.path(known, 1.2, ACCENT)
        for n in range(len(self.heights)):
            pen.disc((x + CHOSEN + n * self.width / len(self.heights), bottom), 0.8, FAINT, FAINT)
        for point in known:
            is_last = point == known[-1]
            pen.disc(point, 2.8 if is_last else STOP, ACCENT, ACCENT if is_last else WHITE)

    def _point(self, x: float, top: float, n: int) -> Point | None:
        height = self.heights[n]
        if height is None:
            return None
        rise = (self.height - 2 * CHOSEN) * height / max(self.highest, 1)
        return x + CHOSEN + n * self.width / len(self.heights), top - self.height + CHOSEN + rise


@dataclass(frozen=True)
class Frame(Drawn):
    """An empty frame to sign in."""

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the frame."""
        pen.frame((x, top - self.height), (self.width, self.height), 0.7, GREY)


@dataclass(frozen=True)
class Place(Drawn):
    """A field that is filled in or signed in a PDF reader, in a frame of its own."""

    field: Field
    is_framed: bool = True

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the frame and set the field."""
        if self.is_framed:
            pen.frame((x, top - self.height), (self.width, self.height), 0.7, GREY)
        pen.field(self.field, (x, top - self.height, x + self.width, top))


@dataclass(frozen=True)
class Barred:
    """A box with an upright bar at its left: what a person wrote under a given text."""

    box: Box
    indent: float

    @property
    def height(self) -> float:
        """The height of the box."""
        return self.box.height

    def cut(self, height: float) -> Cut:
        """Cut the box; each part has its own bar."""
        head, rest = self.box.cut(height)
        return head and replace(self, box=head), rest and replace(self, box=rest)

    def loose(self) -> Box:
        """Let the box go."""
        return replace(self, box=self.box.loose())

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the bar and the box."""
        pen.line((x + 1, top - 2.5), (x + 1, top - self.height + 1.5), 1.2, ACCENT)
        self.box.draw(pen, x + self.indent, top)


def ladder_width(steps: int) -> float:
    """Return how wide a ladder of so many steps is."""
    return (steps - 1) * PACE + 2 * CHOSEN
