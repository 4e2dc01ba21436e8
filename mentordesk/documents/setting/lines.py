"""Text broken into lines: every character stays, and a line end never loses its space."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from unicodedata import combining

from mentordesk.documents.setting.pen import Pen
from mentordesk.documents.setting.style import Type

WORDS = re.compile("[^ ]+ *| +")
HINGES = re.compile("[-–/_.,;:@?&=]")
"""After these a word too long for a line is parted first."""
FEW = 2
"""So many lines at least stay together at a page end."""
EMPTY_LINE = 0.6
"""The height of an empty line between paragraphs, of a full one."""


@dataclass(frozen=True)
class Lines:
    """Lines of one type: a box."""

    lines: tuple[str, ...]
    type_: Type

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
        return Lines(self.lines[:fits], self.type_), Lines(self.lines[fits:], self.type_)

    def loose(self) -> Lines:
        """Return itself: lines have nothing that holds them together."""
        return self

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Write the lines downwards from their top left corner."""
        pen.text(self._placed(x, top), self.type_)

    def _placed(self, x: float, top: float) -> Iterator[tuple[float, float, str]]:
        drop = self.type_.leading / 2 + self.type_.size * 0.35
        for line in self.lines:
            yield x, top - drop, line
            top -= self._height_of(line)

    def _fitting(self, height: float) -> int:
        for n, line in enumerate(self.lines):
            height -= self._height_of(line)
            if height < -0.01:
                return n
        return len(self.lines)

    def _height_of(self, line: str) -> float:
        return self.type_.leading * (1 if line else EMPTY_LINE)


def broken(text: str, measure: float, widths: Mapping[str, float]) -> Iterator[str]:
    """Yield the lines of a text without line ends; ``measure`` is for a type size of 1."""
    if _width(text, widths) <= measure:
        yield text
        return
    line, room = "", measure
    for word in _words(text, measure, widths):
        width = _width(word, widths)
        if line and _width(word.rstrip(" "), widths) > room:
            yield line
            line, room = "", measure
        line += word
        room -= width
    yield line


def width_of(text: str, type_: Type, widths: Mapping[str, float]) -> float:
    """Return the width of a line in points."""
    return _width(text, widths) * type_.size


def shortened(text: str, measure: float, widths: Mapping[str, float]) -> str:
    """Return a line that fits, ending in an ellipsis where it was too long."""
    if _width(text, widths) <= measure:
        return text
    room = measure - widths["…"]
    return text[: _count(text, room, widths)].rstrip() + "…"


def _width(text: str, widths: Mapping[str, float]) -> float:
    return sum(map(widths.__getitem__, text))


def _words(text: str, measure: float, widths: Mapping[str, float]) -> Iterator[str]:
    """Yield words with the spaces after them; those too long for a line in pieces."""
    for word in WORDS.findall(text):
        start = 0
        while _width(word[start:].rstrip(" "), widths) > measure:
            end = start + _part_at(word[start:], measure, widths)
            yield word[start:end]
            start = end
        yield word[start:]


def _part_at(word: str, measure: float, widths: Mapping[str, float]) -> int:
    """Return where to part a word: after a hinge in its later half, else where it must."""
    end = max(_count(word, measure, widths), 1)
    hinges = [match.end() for match in HINGES.finditer(word, end // 2, end)]
    if hinges:
        return hinges[-1]
    while end > 1 and combining(word[end]):
        end -= 1
    return end


def _count(text: str, measure: float, widths: Mapping[str, float]) -> int:
    for n, character in enumerate(text):
        measure -= widths[character]
        if measure < 0:
            return n
    return len(text)
