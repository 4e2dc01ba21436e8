"""Boxes: things with a height that can be cut at a page end and drawn.

``cut(height)`` returns the part that fits and the rest; no first part when nothing of it may
stand alone there, no rest when all fits. On an empty page where even that gives nothing,
``loose()`` returns the box with its outermost hold let go.
"""

from __future__ import annotations

from typing import Protocol

from mentordesk.documents.setting.pen import Pen


class Box(Protocol):
    """Something that takes up height on a page."""

    @property
    def height(self) -> float:
        """The height in points."""
        ...

    def cut(self, height: float) -> tuple[Box | None, Box | None]:
        """Return the part that fits a height, and the rest."""
        ...

    def loose(self) -> Box:
        """Return the box with its outermost hold let go."""
        ...

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the box downwards from its top left corner."""
        ...


Cut = tuple[Box | None, Box | None]


class Stack:
    """Boxes under one another, each after a gap; the first one's gap is not used."""

    def __init__(self, parts: tuple[tuple[float, Box], ...]) -> None:
        self.parts = parts
        gaps = sum(gap for gap, _ in parts[1:])
        self.height = gaps + sum(box.height for _, box in parts)

    def cut(self, height: float) -> Cut:
        """Return the parts that fit, the last of them cut if need be, and the rest."""
        room = height
        for n, (gap, box) in enumerate(self.parts):
            room -= gap if n else 0
            if box.height > room + 0.01:
                return self._cut_at(n, box.cut(room))
            room -= box.height
        return self, None

    def loose(self) -> Box:
        """Let the first part go."""
        (gap, first), *rest = self.parts
        return Stack(((gap, first.loose()), *rest))

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the parts from the top."""
        for n, (gap, box) in enumerate(self.parts):
            top -= gap if n else 0
            box.draw(pen, x, top)
            top -= box.height

    def _cut_at(self, n: int, cut: Cut) -> Cut:
        head, rest = cut
        gap = self.parts[n][0]
        heads = self.parts[:n] + (((gap, head),) if head else ())
        rests = (((gap, rest),) if rest else ()) + self.parts[n + 1 :]
        return (Stack(heads) if heads else None), Stack(rests)


class Led:
    """A heading or label that is never parted from the beginning of what it leads."""

    def __init__(self, lead: Box, gap: float, body: Box) -> None:
        self.lead = lead
        self.gap = gap
        self.body = body
        self.height = lead.height + gap + body.height

    def cut(self, height: float) -> Cut:
        """Cut the body, if some of it fits under the lead."""
        if self.height <= height + 0.01:
            return self, None
        head, rest = self.body.cut(height - self.lead.height - self.gap)
        return (Led(self.lead, self.gap, head), rest) if head else (None, self)

    def loose(self) -> Box:
        """Part the two."""
        return Stack(((0, self.lead), (self.gap, self.body)))

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the lead and under it the body."""
        self.lead.draw(pen, x, top)
        self.body.draw(pen, x, top - self.lead.height - self.gap)


class Whole:
    """A box that is not cut, and never stands on a page without the end of what is before it."""

    def __init__(self, before: Box, gap: float, box: Box) -> None:
        self.before = before
        self.gap = gap
        self.box = box
        self.height = before.height + gap + box.height

    def cut(self, height: float) -> Cut:
        """Cut what is before, so that its last lines go with the box."""
        if self.height <= height + 0.01:
            return self, None
        head, rest = self.before.cut(min(height, self.before.height - 1))
        return head, (Whole(rest, self.gap, self.box) if rest else self.loose())

    def loose(self) -> Box:
        """Part the two, and let the box be cut."""
        return Stack(((0, self.before), (self.gap, self.box)))

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw what is before and under it the box."""
        self.before.draw(pen, x, top)
        self.box.draw(pen, x, top - self.before.height - self.gap)


class Row:
    """Boxes side by side, each at its distance from the left."""

    def __init__(self, cells: tuple[tuple[float, Box], ...]) -> None:
        self.cells = cells
        self.height = max((box.height for _, box in cells), default=0.0)

    def cut(self, height: float) -> Cut:
        """Cut each cell, unless one of them can't begin here."""
        cuts = [(x, box.cut(height)) for x, box in self.cells]
        heads = tuple((x, head) for x, (head, _) in cuts if head)
        rests = tuple((x, rest) for x, (_, rest) in cuts if rest)
        if len(heads) < len(cuts):
            return None, self
        return Row(heads), (Row(rests) if rests else None)

    def loose(self) -> Box:
        """Let each cell go."""
        return Row(tuple((x, box.loose()) for x, box in self.cells))

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the cells from the same top."""
        for offset, box in self.cells:
            box.draw(pen, x + offset, top)
