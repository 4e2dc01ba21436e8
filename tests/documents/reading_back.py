"""Reads a PDF back: its pages as texts, and every line of text with its place and size."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any, Final

from pypdf import PageObject, PdfReader

from mentordesk.documents.setting.faces import Faces
from mentordesk.documents.setting.style import Style, Weight
from tests.documents.placed import Written, placed

FONTS: Final = Path(__file__).resolve().parents[2] / "resources" / "fonts"
FACES: Final = Faces(FONTS)
SPACE: Final = 2.5
"""The width of a space, which a line from right to left may have in the margin at its end."""


@cache
def pages(pdf: bytes) -> list[str]:
    """Return the texts of the pages, without the spaces that part words at line ends."""
    texts = (page.extract_text() for page in PdfReader(BytesIO(pdf)).pages)
    return ["\n".join(line.rstrip(" ") for line in text.split("\n")) for text in texts]


def text(pdf: bytes) -> str:
    return "\n".join(pages(pdf))


def drawing(pdf: bytes, page: int) -> str:
    """Return what draws a page, numbered from 1, on one line."""
    contents = PdfReader(BytesIO(pdf)).pages[page - 1].get_contents()
    assert contents is not None
    return " ".join(contents.get_data().decode("latin-1").split())


def squeezed(something: str) -> str:
    """Return a text without white space: where lines end is no part of what was written."""
    return "".join(something.split())


def everything(pdf: bytes) -> str:
    """Return all that is written between the margins, without white space."""
    return squeezed("".join(line.text for line in lines(pdf) if is_inside(line)))


def is_inside(line: Written) -> bool:
    return line.size > 7 or 65 < line.y < 790


@cache
def lines(pdf: bytes) -> list[Written]:
    sheets = PdfReader(BytesIO(pdf)).pages
    return [line for n, page in enumerate(sheets, 1) for line in _lines(page, n)]


def line_of(pdf: bytes, part: str) -> Written:
    """Return the first line that begins with a text."""
    return next(line for line in lines(pdf) if line.text.startswith(part))


def overlaps(pdf: bytes) -> Iterator[tuple[Written, Written]]:
    """Yield the lines of text that lie on one another."""
    return overlapping(placed(pdf))


def overlapping(found: Iterable[Written]) -> Iterator[tuple[Written, Written]]:
    """Yield those of the lines that lie on one another."""
    by_page: dict[int, list[Written]] = {}
    for line in found:
        by_page.setdefault(line.page, []).append(line)
    for written in by_page.values():
        written.sort(key=lambda line: -line.y)
        for n, upper in enumerate(written):
            for lower in written[n + 1 :]:
                if upper.y - lower.y > upper.size + lower.size:
                    break
                if _touch(upper, lower):
                    yield upper, lower


def astray(pdf: bytes) -> list[Written]:
    """Return the lines of text that leave the page's margins or lie on one another."""
    return strays(placed(pdf))


def strays(found: Sequence[Written]) -> list[Written]:
    """Return those of the lines that leave the page's margins or lie on one another."""
    style = Style()
    wide = (style.left - SPACE, style.width - style.right + 0.5)
    outside = [
        line
        for line in found
        if not (wide[0] <= line.x <= line.right <= wide[1])
        or not (style.foot <= line.y <= style.height - style.head)
    ]
    return [*outside, *(line for pair in overlapping(found) for line in pair)]


def _touch(upper: Written, lower: Written) -> bool:
    beside = upper.right <= lower.x + 0.1 or lower.right <= upper.x + 0.1
    over = upper.y - 0.2 * upper.size >= lower.y + 0.7 * lower.size
    return not beside and not over


def _lines(page: PageObject, number: int) -> list[Written]:
    found: list[Written] = []

    def visit(text: str, cm: list[float], tm: list[float], font: Any, size: float) -> None:
        if text.strip():
            x, y, piece = tm[4] + cm[4], tm[5] + cm[5], text.strip("\n")
            wide = _wide(piece, str(font["/BaseFont"])) * size
            last = found[-1] if found else None
            if last and (last.x, last.y) == (x, y):  # another font on the same line
                found[-1] = replace(last, text=last.text + piece, right=last.right + wide)
            else:
                found.append(Written(number, x, y, size, piece, x + wide))

    page.extract_text(visitor_text=visit)
    return found


def _wide(text: str, font: str) -> float:
    weight = Weight.STRONG if "SemiBold" in font else Weight.REGULAR
    bare = text.rstrip()
    return FACES.ruler(bare, weight).width(bare)
