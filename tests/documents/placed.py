"""Reads from a PDF where each line of text, frame and field stands, and what it says in order.

It goes by the file's own widths, marks and structure, knows nothing of how they were made, and is
quick, so that long documents can be read whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any, Final

from pypdf import PageObject, PdfReader

STRING: Final = rb"\((?:\\.|[^\\()])*\)"
OPERATORS: Final = re.compile(
    rb"1 0 0 1 (?P<x>\S+) (?P<y>\S+) Tm|(?P<font>/\S+) (?P<size>\S+) Tf"
    rb"|(?P<shown>" + STRING + rb") Tj|\[(?P<row>(?:" + STRING + rb"|[^\]()])*)\] TJ"
    rb"|/MCID (?P<mark>\d+)>>BDC|(?P<artifact>/Artifact)"
    rb"|RG n (?P<path>[-.\d]+ [-.\d]+ m[-.\d mlc]*) h S",
    re.DOTALL,
)
PIECES: Final = re.compile(rb"(" + STRING + rb")|([-.\d]+)", re.DOTALL)
POINTS: Final = re.compile(rb"([-.\d]+) ([-.\d]+)")
MEANT: Final = re.compile(r"<(\w\w)> <(\w{4,})>")
ESCAPED: Final = re.compile(rb"\\(.)", re.DOTALL)
ELEMENT: Final = re.compile(rb"(\d+) 0 obj\s*(<</Type/StructElem.*?)>>\s*endobj", re.DOTALL)
OWN_WORDS: Final = re.compile(rb"/ActualText<FEFF(\w*)>")
PAGE_OF: Final = re.compile(rb"/Pg (\d+) 0 R(?=/K)")
KID: Final = re.compile(
    rb"<<[^>]*/Obj[^>]*>>|<<[^>]*/Pg (?P<page>\d+) 0 R/MCID (?P<inner>\d+)>>"
    rb"|(?P<element>\d+) 0 R|(?P<mark>\d+)"
)
SIGNS: Final = {b"n": b"\n", b"r": b"\r"}

Area = tuple[float, float, float, float]
"""Left, bottom, right, top."""


@dataclass(frozen=True)
class Written:
    """A line of text on a page: where its baseline begins, its size and where it ends."""

    page: int
    x: float
    y: float
    size: float
    text: str
    right: float


@dataclass(frozen=True)
class Sheet:
    """What stands on a page: lines of text, frames, and fields by their names.

    ``marked`` is the text of each stretch of content that belongs to the structure.
    """

    lines: tuple[Written, ...]
    frames: tuple[Area, ...]
    fields: tuple[tuple[str, Area], ...]
    marked: Mapping[int, str]


@dataclass(frozen=True)
class Font:
    """How wide each code of a font is, in thousandths, and what it means."""

    widths: dict[int, float]
    meant: dict[int, str]


@cache
def sheets(pdf: bytes) -> tuple[Sheet, ...]:
    """Return the pages of a document."""
    fonts: dict[int, Font] = {}
    pages = PdfReader(BytesIO(pdf)).pages
    return tuple(_sheet(page, n, fonts) for n, page in enumerate(pages, 1))


def placed(pdf: bytes) -> list[Written]:
    """Return the lines of a document in the order in which they are drawn."""
    return [line for sheet in sheets(pdf) for line in sheet.lines]


@cache
def told(pdf: bytes) -> str:
    """Return what the structure tells a reader who hears the document, from the first word on."""
    numbers = {n: page for page, n in enumerate(_page_numbers(pdf))}
    elements = {int(number): body for number, body in ELEMENT.findall(pdf)}
    first = next(number for number, body in elements.items() if b"/S/Document" in body)
    marked = [sheet.marked for sheet in sheets(pdf)]

    def read(number: int) -> Iterator[str]:
        body = elements[number]
        if own := OWN_WORDS.search(body):
            yield bytes.fromhex(own[1].decode()).decode("utf-16-be")
            return
        page = PAGE_OF.search(body)
        for kid in KID.finditer(body.partition(b"/K")[2]):
            if mark := kid["mark"] or kid["inner"]:
                at = kid["page"] or (page[1] if page else b"")
                yield marked[numbers[int(at)]].get(int(mark), "")
            elif kid["element"]:
                yield from read(int(kid["element"]))
                yield "\n"

    return "".join(read(first))


def _page_numbers(pdf: bytes) -> Iterator[int]:
    """Yield the number of each page's object."""
    for page in PdfReader(BytesIO(pdf)).pages:
        assert page.indirect_reference
        yield page.indirect_reference.idnum


def _sheet(page: PageObject, number: int, fonts: dict[int, Font]) -> Sheet:
    content = page.get_contents()
    reader = _Reader(number, _fonts(page, fonts))
    for match in OPERATORS.finditer(b"" if content is None else content.get_data()):
        reader.read(match)
    reader.end_line()
    lines, frames = tuple(reader.lines), tuple(reader.frames)
    return Sheet(lines, frames, tuple(_fields(page)), reader.marked)


class _Reader:
    """Reads the operators of a page."""

    def __init__(self, page: int, fonts: dict[str, Font]) -> None:
        self.lines: list[Written] = []
        self.frames: list[Area] = []
        self.marked: dict[int, str] = {}
        self._page = page
        self._fonts = fonts
        self._font = Font({}, {})
        self._x = self._y = self._size = self._wide = 0.0
        self._text = ""
        self._mark = -1

    def read(self, found: re.Match[bytes]) -> None:
        match found.lastgroup:
            case "y":
                self.end_line()
                self._x, self._y = float(found["x"]), float(found["y"])
            case "size":
                self._font = self._fonts[found["font"].decode()]
                self._size = float(found["size"])
            case "mark":
                self._mark = int(found["mark"])
            case "artifact":
                self._mark = -1
            case "path":
                self.frames.append(_around(found["path"]))
            case _:
                self._show(found["shown"] or found["row"])

    def end_line(self) -> None:
        text = self._text
        if text.strip():
            spaces = len(text) - len(text.rstrip(" "))
            end = spaces * self._font.widths.get(ord(" "), 0.0) * self._size / 1000
            right = self._x + self._wide - end
            self.lines.append(Written(self._page, self._x, self._y, self._size, text, right))
        self._text, self._wide = "", 0.0

    def _show(self, row: bytes) -> None:
        text, wide = _shown(row, self._font)
        self.marked[self._mark] = self.marked.get(self._mark, "") + text
        self._text += text
        self._wide += wide * self._size / 1000


def _shown(row: bytes, font: Font) -> tuple[str, float]:
    """Return what a row of strings and shifts says, and its width in thousandths."""
    text, across = "", 0.0
    for string, shift in PIECES.findall(row):
        codes = ESCAPED.sub(lambda m: SIGNS.get(m[1], m[1]), string[1:-1])
        text += "".join(font.meant.get(code, "") for code in codes)
        across += sum(map(font.widths.__getitem__, codes)) - float(shift or 0)
    return text, across


def _fonts(page: PageObject, known: dict[int, Font]) -> dict[str, Font]:
    resources: Any = page["/Resources"]
    named: Any = resources.get("/Font", {})
    found: dict[str, Font] = {}
    for name in named:
        key = named.raw_get(name).idnum
        if key not in known:
            known[key] = _font(named[name])
        found[name] = known[key]
    return found


def _font(font: Any) -> Font:
    widths = enumerate(map(float, font["/Widths"]), int(font["/FirstChar"]))
    table = font["/ToUnicode"].get_data().decode("ascii")
    meant = {int(n, 16): bytes.fromhex(m).decode("utf-16-be") for n, m in MEANT.findall(table)}
    return Font(dict(widths), meant)


def _fields(page: PageObject) -> Iterator[tuple[str, Area]]:
    annotations: Any = page.get("/Annots") or ()
    for each in annotations:
        field = each.get_object()
        left, bottom, right, top = map(float, field["/Rect"])
        owner = field if "/T" in field else field["/Parent"]
        yield owner["/T"], (left, bottom, right, top)


def _around(path: bytes) -> Area:
    points = [(float(x), float(y)) for x, y in POINTS.findall(path)]
    across, up = zip(*points, strict=True)
    return min(across), min(up), max(across), max(up)
