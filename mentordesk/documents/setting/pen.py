"""Draws on a page: text, lines and simple shapes, as PDF operators; and what each is part of."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from typing import Final

from mentordesk.documents.setting.breaking import Line
from mentordesk.documents.setting.elements import Element, Role
from mentordesk.documents.setting.faces import Faces
from mentordesk.documents.setting.fields import Field, Widget
from mentordesk.documents.setting.file import File
from mentordesk.documents.setting.objects import Area, number
from mentordesk.documents.setting.style import Colour, Type
from mentordesk.documents.setting.writer import Writer

Point = tuple[float, float]

ROUND: Final = 0.5523
"""How far a curve's handles are from its ends, of the radius, for a quarter of a circle."""
CORNER: Final = 2
HEADINGS: Final = (Role.TITLE, Role.HEADING)


class Pen:
    """Draws the pages of a file with our fonts; x grows to the right and y upwards, in points."""

    def __init__(self, file: File, faces: Faces, bookmarks: bool = False) -> None:
        self._file = file
        self._structure = file.structure
        self._faces = faces
        self._bookmarks = bookmarks
        self._out: list[str] = []
        self._widgets: list[Widget] = []

    @contextmanager
    def page(self) -> Generator[None]:
        """Let what is drawn meanwhile be on one page, the next one."""
        self._out, self._widgets = [], []
        key = self._structure.begin_page()
        yield
        self._out += self._structure.end_mark()
        self._file.add_page(self._out, key, self._widgets)

    @contextmanager
    def inside(self, element: Element, top: float) -> Generator[None]:
        """Let what is drawn meanwhile be of an element, which begins at a height."""
        is_new = self._structure.open(element)
        if is_new and self._bookmarks and element.role in HEADINGS:
            is_heading = element.role is Role.HEADING
            self._file.bookmarks.add(element.title, self._structure.page, top, is_heading)
        yield
        self._structure.close()

    def frame_of(self, area: Area) -> None:
        """Say where what is drawn now is, as a whole."""
        self._structure.frame(area)

    def field(self, field: Field, area: Area) -> None:
        """Set a field to be filled in or signed."""
        self._out += self._structure.end_mark()
        widget = Widget(field, self._structure.page, area)
        with self.inside(Element(Role.FORM, alt=field.told), area[-1]):
            widget.key = self._structure.hold(widget)
        self._widgets.append(widget)
        self._file.form.add(widget)

    def text(self, lines: Iterable[tuple[float, float, Line]], type_: Type) -> None:
        """Write lines of one type, each at its x and baseline, as one text object."""
        self._out += self._structure.mark(is_text=True)
        self._out += ("BT 1 0 0 1 0 0 Tm", f"{_rgb(type_.colour)} rg")
        writer = Writer(self._file, type_.size)
        for x, baseline, line in lines:
            self._out.append(f"1 0 0 1 {number(x)} {number(baseline)} Tm")
            for run in self._faces.runs(line, type_.weight):
                self._out += writer.written(run)
        self._out.append("ET")

    def line(self, start: Point, end: Point, width: float, colour: Colour) -> None:
        """Draw a straight line."""
        self.path((start, end), width, colour)

    def lines(self, lines: Iterable[tuple[Point, Point]], width: float, colour: Colour) -> None:
        """Draw straight lines of one look."""
        drawn = " ".join(f"{_at(start)} m {_at(end)} l" for start, end in lines)
        self._stroke(f"n {drawn} S", width, colour)

    def path(self, points: Sequence[Point], width: float, colour: Colour) -> None:
        """Draw a line through points, with round corners and ends."""
        first, *others = points
        drawn = " ".join(f"{_at(point)} l" for point in others)
        self._stroke(f"n {_at(first)} m {drawn} S", width, colour)

    def disc(self, centre: Point, radius: float, line: Colour, fill: Colour) -> None:
        """Draw a filled circle with an outline."""
        x, y = centre
        box = (x - radius, y - radius, x + radius, y + radius)
        self._stroke(f"{_rgb(fill)} rg n {_rounded(box, radius)} h B", 0.8, line)

    def frame(self, corner: Point, size: Point, width: float, colour: Colour) -> None:
        """Draw a rectangle with rounded corners from its lower left corner."""
        x, y = corner
        box = (x, y, x + size[0], y + size[1])
        self._stroke(f"n {_rounded(box, CORNER)} h S", width, colour)

    def cutting_lines(self, corner: Point, size: Point, colour: Colour) -> None:
        """Draw a dashed rectangle to cut along, from its lower left corner."""
        self._stroke(f"[3 3] 0 d n {_at(corner)} {_at(size)} re S [] 0 d", 0.6, colour)

    def _stroke(self, drawing: str, width: float, colour: Colour) -> None:
        self._out += self._structure.mark(is_text=False)
        self._out.append(f"{number(width)} w 1 J 1 j {_rgb(colour)} RG {drawing}")


def _rgb(colour: Colour) -> str:
    return f"{number(colour.red)} {number(colour.green)} {number(colour.blue)}"


def _at(point: Point) -> str:
    return f"{number(point[0])} {number(point[1])}"


def _rounded(box: Area, radius: float) -> str:
    """Return a path around a rectangle whose corners are quarters of a circle."""
    left, bottom, right, top = box
    near, handle = radius, radius * (1 - ROUND)
    return " ".join(
        (
            f"{_at((left + near, bottom))} m {_at((right - near, bottom))} l",
            _curve((right - handle, bottom), (right, bottom + handle), (right, bottom + near)),
            f"{_at((right, top - near))} l",
            _curve((right, top - handle), (right - handle, top), (right - near, top)),
            f"{_at((left + near, top))} l",
            _curve((left + handle, top), (left, top - handle), (left, top - near)),
            f"{_at((left, bottom + near))} l",
            _curve((left, bottom + handle), (left + handle, bottom), (left + near, bottom)),
        )
    )


def _curve(*points: Point) -> str:
    return f"{' '.join(map(_at, points))} c"
