"""What a person sees of a signature in its field: the ink, or the name in type."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final

from pyhanko.pdf_utils.generic import IndirectObject
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import BasePdfFileWriter, init_xobject_dictionary
from reportlab.pdfgen.canvas import Canvas

from mentordesk.documents.sealing.ink import Fit, fitted
from mentordesk.documents.setting.breaking import Line, paragraph
from mentordesk.documents.setting.faces import Faces
from mentordesk.documents.setting.spelling import Speller
from mentordesk.documents.setting.style import Colour, Weight
from mentordesk.domain.curves import Stroke, strokes
from mentordesk.domain.signing import Ink

INK: Final = Colour(0.05, 0.09, 0.27)
"""Blue-black, as of a fountain pen: told from print, and dark on every copy."""
PEN: Final = 0.024
"""The width of a line, of the box's height."""
MARGIN: Final = 6.0
"""The room kept free on each side, within the frame."""
LARGEST: Final = 17.0
ON_ONE_LINE: Final = 10.0
"""A name that would have to be smaller than this to stand on one line is parted."""
SMALLER: Final = 0.9
SMALLEST: Final = 3.0
TOLERANCE: Final = 0.01
DOT: Final = 1.7
"""A dot is as much wider than a line."""
LEADING: Final = 1.25
BASELINE: Final = 0.72
"""Where the letters stand in a line, of its height."""

Size = tuple[float, float]


def add_stamp(
    writer: BasePdfFileWriter, mark: Ink | str, size: Size, faces: Faces
) -> IndirectObject:
    """Add what a signature looks like in a field of that size; return where it is in the file."""
    if isinstance(mark, Ink):
        width, height = size
        drawing: Any = init_xobject_dictionary(_drawn(mark, size), width, height)
        drawing.compress()
        return writer.add_object(drawing)
    return writer.import_page_as_xobject(PdfFileReader(BytesIO(_typed(mark, size, faces))))


def _drawn(ink: Ink, size: Size) -> bytes:
    """Return the operators that draw ink (ISO 32000-1, 8.5)."""
    width, height = size
    line = PEN * height
    room = MARGIN + line / 2
    fit = fitted(ink, width - 2 * room, height - 2 * room)
    look = f"1 J 1 j {INK.red} {INK.green} {INK.blue} RG"
    parts = (part for stroke in strokes(ink) for part in _path(stroke, fit, line))
    return "\n".join(("q", look, f"1 0 0 1 {room:.3f} {room:.3f} cm", *parts, "Q")).encode()


def _path(stroke: Stroke, fit: Fit, line: float) -> Iterator[str]:
    yield f"{line if stroke.curves else DOT * line:.3f} w {_at(stroke.start, fit)} m"
    for curve in stroke.curves:
        places = " ".join(_at(each, fit) for each in (curve.first, curve.second, curve.end))
        yield f"{places} c"
    yield "S" if stroke.curves else f"{_at(stroke.start, fit)} l S"


def _at(point: tuple[float, float], fit: Fit) -> str:
    x, y = fit(point)
    return f"{x:.2f} {y:.2f}"


def _typed(name: str, size: Size, faces: Faces) -> bytes:
    """Return a page of the field's size with a name in its middle."""
    width, height = size
    type_size, lines = _largest(name, (width - 2 * MARGIN, height - 2 * MARGIN), faces)
    leading = type_size * LEADING
    top = (height + len(lines) * leading) / 2
    buffer = BytesIO()
    make: Any = Canvas  # its types say that a font's name is a number
    canvas = make(buffer, pagesize=size, invariant=1, initialFontName=faces.name)
    text = canvas.beginText()
    text.setFillColorRGB(INK.red, INK.green, INK.blue)
    for n, line in enumerate(lines):
        left = (width - faces.ruler(line.text, Weight.REGULAR).width(line.text) * type_size) / 2
        text.setTextOrigin(left, top - n * leading - BASELINE * leading)
        for run in faces.runs(line, Weight.REGULAR):
            text.setFont(run.font, type_size)
            text.textOut(run.text)
    canvas.drawText(text)
    canvas.save()
    return buffer.getvalue()


def _largest(name: str, room: Size, faces: Faces) -> tuple[float, tuple[Line, ...]]:
    """Set a name on one line, as large as there is room; a very long one on several."""
    known = Speller(faces).line(" ".join(name.split()))
    ruler = faces.ruler(known, Weight.REGULAR)
    size = min(LARGEST, room[0] / max(ruler.width(known), 1) - TOLERANCE)
    size = size if size >= ON_ONE_LINE else ON_ONE_LINE
    while True:
        lines = tuple(paragraph(known, room[0] / size, ruler))
        if len(lines) * size * LEADING <= room[1] or size <= SMALLEST:
            return size, lines
        size *= SMALLER
