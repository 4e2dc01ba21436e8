"""Draws on a page: text, lines and simple shapes. All that touches reportlab's canvas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from mentordesk.documents.setting.breaking import Line
from mentordesk.documents.setting.faces import Faces
from mentordesk.documents.setting.style import Colour, Type

Point = tuple[float, float]


class Pen:
    """A canvas with our fonts; x grows to the right and y upwards, in points."""

    def __init__(self, canvas: Canvas, faces: Faces) -> None:
        self._canvas: Any = canvas  # typed in part only
        self._faces = faces

    def text(self, lines: Iterable[tuple[float, float, Line]], type_: Type) -> None:
        """Write lines of one type, each at its x and baseline, as one text object."""
        text = self._canvas.beginText()
        text.setFillColorRGB(*_rgb(type_.colour))
        for x, baseline, line in lines:
            text.setTextOrigin(x, baseline)
            for run in self._faces.runs(line, type_.weight):
                text.setFont(run.font, type_.size)
                text.textOut(run.text)
        self._canvas.drawText(text)

    def line(self, start: Point, end: Point, width: float, colour: Colour) -> None:
        """Draw a straight line."""
        self.path((start, end), width, colour)

    def lines(self, lines: Iterable[tuple[Point, Point]], width: float, colour: Colour) -> None:
        """Draw straight lines of one look."""
        path = self._canvas.beginPath()
        for start, end in lines:
            path.moveTo(*start)
            path.lineTo(*end)
        self._stroke(width, colour)
        self._canvas.drawPath(path, stroke=1, fill=0)

    def path(self, points: Sequence[Point], width: float, colour: Colour) -> None:
        """Draw a line through points, with round corners and ends."""
        path = self._canvas.beginPath()
        path.moveTo(*points[0])
        for point in points[1:]:
            path.lineTo(*point)
        self._stroke(width, colour)
        self._canvas.drawPath(path, stroke=1, fill=0)

    def disc(self, centre: Point, radius: float, line: Colour, fill: Colour) -> None:
        """Draw a filled circle with an outline."""
        self._stroke(0.8, line)
        self._canvas.setFillColorRGB(*_rgb(fill))
        self._canvas.circle(*centre, radius, stroke=1, fill=1)

    def frame(self, corner: Point, size: Point, width: float, colour: Colour) -> None:
        """Draw a rectangle with rounded corners from its lower left corner."""
        self._stroke(width, colour)
        self._canvas.roundRect(*corner, *size, radius=2, stroke=1, fill=0)

    def cutting_lines(self, corner: Point, size: Point, colour: Colour) -> None:
        """Draw a dashed rectangle to cut along, from its lower left corner."""
        self._stroke(0.6, colour)
        self._canvas.setDash(3, 3)
        self._canvas.rect(*corner, *size, stroke=1, fill=0)
        self._canvas.setDash()

    def _stroke(self, width: float, colour: Colour) -> None:
        self._canvas.setLineWidth(width)
        self._canvas.setLineCap(1)
        self._canvas.setLineJoin(1)
        self._canvas.setStrokeColorRGB(*_rgb(colour))


def _rgb(colour: Colour) -> tuple[float, float, float]:
    return colour.red, colour.green, colour.blue
