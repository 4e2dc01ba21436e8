"""Sets the way up a ladder: its steps in words, and a stop on one of them for each meeting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mentordesk.documents.drawn import Climb
from mentordesk.documents.said import said
from mentordesk.documents.setting.boxes import Box, Led, Row, Stack
from mentordesk.documents.setting.breaking import in_a_row
from mentordesk.documents.setting.marks import Drawn
from mentordesk.documents.setting.pen import Pen
from mentordesk.documents.setting.style import ACCENT, FAINT
from mentordesk.documents.setting.tags import Picture
from mentordesk.documents.setting.typist import NOTHING, Typist

SHARES = (3, 7)
LEAST = 26
"""The height of a step of the ladder."""
MOST = 500
"""A ladder higher than this, with very long words, isn't drawn."""
ROOMY = 45
"""Stops in columns narrower than this have their words in a row under the ladder."""
LONG = 80
"""Words longer than this, in letters, have theirs there as well."""
CHOSEN = 5


def climb(block: Climb, typist: Typist, width: float) -> Box:
    """Set the ladder's words at the left, its stops at the right and what they are under it."""
    picture = _picture(block, typist, width)
    if not said(block.lead):
        return picture
    types, spaces = typist.style.types, typist.style.spaces
    return Led(typist.text(block.lead, types.strong, width), spaces.hair, picture)


def _picture(block: Climb, typist: Typist, width: float) -> Box:
    if not block.stops:
        return typist.asked(block.title, typist.answer("", width), width)
    (left, narrow), (right, wide) = typist.columns(width, SHARES)
    gap = typist.style.spaces.small
    names = [typist.text(name, typist.style.types.body, narrow) for name in reversed(block.ladder)]
    heights = tuple(max(LEAST, name.height + gap) for name in names)
    words = Row(((right, _words(block, typist, wide)),))
    if sum(heights) > MOST:
        return typist.titled(block.title, typist.stack(gap, *names, words), width)
    stops = tuple(step.at if step else None for _, step in block.stops)
    told = "; ".join(_told(block))
    picture = Picture(told, Stops(wide, sum(heights), heights, stops), wide)
    ladder = Row(((left, _spread(names, heights)), (right, picture)))
    return typist.titled(block.title, Led(ladder, gap, words), width)


def _spread(names: list[Box], heights: tuple[float, ...]) -> Box:
    """Return the names under one another, each in the middle of its height."""
    air = [(height - name.height) / 2 for height, name in zip(heights, names, strict=True)]
    gaps = [above + below for above, below in zip(air, (0.0, *air[:-1]), strict=True)]
    return Stack(((0, Drawn(0, 0)), *zip(gaps, names, strict=True)))


def _words(block: Climb, typist: Typist, width: float) -> Box:
    types = typist.style.types
    each = width / len(block.stops)
    names = [step.name if step else NOTHING for _, step in block.stops]
    is_long = any(len(said(name).text) > LONG for name in names)
    if each < ROOMY or is_long:
        heads = (head for head, _ in block.stops)
        row = in_a_row(heads, (said(name).text for name in names))
        return typist.text(row, types.mark, width)
    room = each - typist.style.spaces.small
    cells = (
        typist.stack(0, typist.text(head, types.tiny, room), typist.text(name, types.mark, room))
        for (head, _), name in zip(block.stops, names, strict=True)
    )
    return Row(tuple((n * each, cell) for n, cell in enumerate(cells)))


def _told(block: Climb) -> Iterator[str]:
    """Yield where one stood at each meeting, in words."""
    for head, step in block.stops:
        yield f"{head} {said(step.name if step else NOTHING).text}"


@dataclass(frozen=True)
class Stops(Drawn):
    """The steps as lines, and the way over the meetings from chosen to chosen.

    ``heights`` are those of the steps, from the top; ``stops`` are counted from the lowest.
    """

    heights: tuple[float, ...] = ()
    stops: tuple[int | None, ...] = ()

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the steps and the way."""
        levels = self._levels(top)
        across = [x + CHOSEN + n * self.width / len(self.stops) for n in range(len(self.stops))]
        pen.lines((((x, y), (x + self.width, y)) for y in levels), 0.5, FAINT)
        pairs = zip(across, self.stops, strict=True)
        way = [(place, levels[at]) for place, at in pairs if at is not None]
        if len(way) > 1:
            pen.path(way, 1.6, ACCENT)
        for point in way:
            pen.disc(point, CHOSEN, ACCENT, ACCENT)

    def _levels(self, top: float) -> list[float]:
        """Return the middle of each step, from the lowest."""
        levels: list[float] = []
        for height in self.heights:
            levels.insert(0, top - height / 2)
            top -= height
        return levels
