"""What stands on the pages of a PDF, and where two versions of one begin to differ."""

from __future__ import annotations

import re
from itertools import takewhile

from PySide6.QtPdf import QPdfDocument


def texts_of(document: QPdfDocument) -> tuple[str, ...]:
    """Return what stands on each page."""
    pages = range(document.pageCount())
    return tuple(document.getAllText(number).text() for number in pages)


def first_change(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[int, int] | None:
    """Return the page that first tells something else, and at which letter, or None.

    Figures don't count where there are more pages or fewer: each page says how many there are.
    """
    same_count = len(old) == len(new)
    for number, (before, after) in enumerate(zip(old, new, strict=False)):
        known, told = (text if same_count else _plain(text) for text in (before, after))
        if known != told:
            return number, min(_alike(known, told), max(len(after) - 1, 0))
    return None


def _alike(one: str, other: str) -> int:
    """Return how many letters two texts share from their beginning."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _plain(text: str) -> str:
    """Return a text whose figures all look alike."""
    return re.sub(r"\d", "0", text)
