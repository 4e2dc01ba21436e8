"""Text broken into lines: every character stays, and a line end never loses its space."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol
from unicodedata import combining

from mentordesk.documents.setting.bidi import FROM_RIGHT, begins_right, levels, of_line

WORDS = re.compile("[^ ]+ *| +")
HINGES = re.compile("[-–/_.,;:@?&=]")
"""After these a word too long for a line is parted first."""

TIED = "\u00a0"
"""A space at which no line ends."""


class Ruler(Protocol):
    """Measures texts."""

    def width(self, text: str) -> float:
        """Return the width of a text for a type size of 1."""
        ...


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it was written.

    ``levels`` tell which way each character goes, where some go from right to left; ``indent`` is
    how far from the left it begins, for a size of 1.
    """

    text: str
    levels: tuple[int, ...] = ()
    indent: float = 0.0


def paragraph(text: str, measure: float, ruler: Ruler, from_right: bool = False) -> Iterator[Line]:
    """Yield the lines of a paragraph; where it goes from right to left, they end at the right.

    It does where its first letter does, or where its language is known to (``from_right``). The
    measure is for a type size of 1.
    """
    if not FROM_RIGHT.search(text):
        yield from map(Line, broken(text, measure, ruler))
        return
    base = int(from_right or begins_right(text))
    known, start = levels(text, base), 0
    for line in broken(text, measure, ruler):
        end = start + len(line)
        indent = measure - ruler.width(line) if base else 0.0
        yield Line(line, of_line(line, known[start:end], base), indent)
        start = end


def broken(text: str, measure: float, ruler: Ruler) -> Iterator[str]:
    """Yield the lines of a text without line ends; ``measure`` is for a type size of 1."""
    if ruler.width(text) <= measure:
        yield text
        return
    line, room = "", measure
    for word in _words(text, measure, ruler):
        width = ruler.width(word)
        if line and ruler.width(word.rstrip(" ")) > room:
            yield line
            line, room = "", measure
        line += word
        room -= width
    yield line


def in_a_row(heads: Iterable[str], words: Iterable[str]) -> str:
    """Return words in one text, each after its head; no line ends within a head or after it."""
    pairs = zip(heads, words, strict=True)
    return f"{TIED}· ".join(f"{head.replace(' ', TIED)}{TIED}{word}" for head, word in pairs)


def shortened(text: str, measure: float, ruler: Ruler) -> str:
    """Return a line that fits, ending in an ellipsis where it was too long."""
    if ruler.width(text) <= measure:
        return text
    room = measure - ruler.width("…")
    return text[: _count(text, room, ruler)].rstrip() + "…"


def _words(text: str, measure: float, ruler: Ruler) -> Iterator[str]:
    """Yield words with the spaces after them; those too long for a line in pieces."""
    for word in WORDS.findall(text):
        start = 0
        while len(word) - start > 1 and ruler.width(word[start:].rstrip(" ")) > measure:
            end = start + _part_at(word[start:], measure, ruler)
            yield word[start:end]
            start = end
        yield word[start:]


def _part_at(word: str, measure: float, ruler: Ruler) -> int:
    """Return where to part a word: after a hinge in its later half, else where it must."""
    end = max(_count(word, measure, ruler), 1)
    hinges = [match.end() for match in HINGES.finditer(word, end // 2, end)]
    if hinges:
        return hinges[-1]
    while end > 1 and combining(word[end]):
        end -= 1
    return end


def _count(text: str, measure: float, ruler: Ruler) -> int:
    for n, character in enumerate(text):
        measure -= ruler.width(character)
        if measure < 0:
            return n
    return len(text)
