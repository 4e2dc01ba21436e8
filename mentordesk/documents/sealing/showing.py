"""A file as its pages are seen in a reader: what stands in fields is drawn as part of the page.

Qt draws no fields (PDFium leaves them to who fills them in), so without this a signature would be
missing on the screen and on paper. The result is shown and printed, and never kept.
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from math import atan2, cos, hypot, sin
from typing import Any, Final

from pyhanko.pdf_utils.generic import (
    DictionaryObject,
    FloatObject,
    IndirectObject,
    StreamObject,
    pdf_name,
)
from reportlab.pdfbase.pdfmetrics import stringWidth

from mentordesk.documents.sealing.reading import opened
from mentordesk.documents.sealing.signing import Writer

NAME: Final = "/Seen{page}in{number}"
LETTERS, LIGHT = "/Marking{page}", "/Light{page}"
"""Names of their own on each page, as pages may share one list of names."""
MARKED: Final = (
    "q {light} gs 0.75 0.1 0.1 rg BT {letters} {size:.2f} Tf "
    "{cos:.4f} {sin:.4f} -{sin:.4f} {cos:.4f} {left:.2f} {bottom:.2f} Tm {text} Tj ET Q"
)
STRENGTH, BREADTH, LARGEST, CAPITALS = 0.35, 0.8, 96.0, 0.72
"""How dark a mark is, how much of a page's diagonal it takes, and its letters' size and height."""
FACE: Final = "Helvetica-Bold"
DRAWN: Final = "q {across:.4f} 0 0 {up:.4f} {left:.4f} {bottom:.4f} cm {name} Do Q"


def shown(pdf: bytes, mark: str = "") -> bytes:
    """Return a file in which each signature that is seen is part of its page, and so is a mark."""
    writer = Writer(BytesIO(pdf), prev=opened(pdf))
    pages = int(writer.root["/Pages"]["/Count"])
    for number in range(pages):
        page: Any = writer.find_page_for_modification(number)[0].get_object()
        drawings, looks = list[str](), DictionaryObject()
        for widget, look in _seen(page):
            name = NAME.format(page=number, number=len(looks))
            looks[pdf_name(name)] = look
            drawings.append(_placed(name, widget, look.get_object()))
        resources = DictionaryObject({pdf_name("/XObject"): looks})
        if mark:
            drawings.append(_across(mark, number, _corners(_inherited(page, "/MediaBox"))))
            resources.update(_for_mark(number))
        if drawings:
            stream = StreamObject(stream_data="\n".join(drawings).encode("ascii"))
            writer.add_stream_to_page(number, writer.add_object(stream), resources)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _seen(page: Any) -> Iterator[tuple[Any, IndirectObject]]:
    """Yield the signed places of a page, and what they look like."""
    for annotation in page.get("/Annots", ()):
        widget: Any = annotation.get_object()
        if "/V" in widget and "/AP" in widget:
            yield widget, widget["/AP"].raw_get("/N")


def _placed(name: str, widget: Any, look: Any) -> str:
    """Return the operators that draw a look where its place is (ISO 32000-1, 12.5.5)."""
    left, bottom, right, top = _corners(widget["/Rect"])
    x, y, end, high = _corners(look["/BBox"])
    across, up = (right - left) / (end - x), (top - bottom) / (high - y)
    at = {"left": left - x * across, "bottom": bottom - y * up}
    return DRAWN.format(across=across, up=up, name=name, **at)


def _across(mark: str, page: int, sheet: tuple[float, float, float, float]) -> str:
    """Return the operators that write a mark from a sheet's lower left corner to its upper right.

    Letters that the screen's own font lacks become question marks.
    """
    left, bottom, right, top = sheet
    long, angle = hypot(right - left, top - bottom), atan2(top - bottom, right - left)
    size = min(LARGEST, BREADTH * long / stringWidth(mark, FACE, 1))
    along, up = stringWidth(mark, FACE, size) / 2, CAPITALS * size / 2
    text = f"<{mark.encode('cp1252', 'replace').hex()}>"
    return MARKED.format(
        light=LIGHT.format(page=page),
        letters=LETTERS.format(page=page),
        size=size,
        cos=cos(angle),
        sin=sin(angle),
        left=(left + right) / 2 - along * cos(angle) + up * sin(angle),
        bottom=(bottom + top) / 2 - along * sin(angle) - up * cos(angle),
        text=text,
    )


def _for_mark(page: int) -> DictionaryObject:
    """Return what the operators of a page's mark name."""
    font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": f"/{FACE}"}
    font["/Encoding"] = "/WinAnsiEncoding"
    plain = DictionaryObject({pdf_name(name): pdf_name(value) for name, value in font.items()})
    light = DictionaryObject({pdf_name("/ca"): FloatObject(str(STRENGTH))})
    return DictionaryObject(
        {
            pdf_name("/Font"): DictionaryObject({pdf_name(LETTERS.format(page=page)): plain}),
            pdf_name("/ExtGState"): DictionaryObject({pdf_name(LIGHT.format(page=page)): light}),
        }
    )


def _inherited(page: Any, name: str) -> Any:
    """Return what a page says itself or has from the pages above it."""
    while name not in page:
        page = page["/Parent"]
    return page[name]


def _corners(rectangle: Any) -> tuple[float, float, float, float]:
    """Return left, bottom, right and top; any two corners make a rectangle (ISO 32000-1, 7.9.5)."""
    x, y, across, up = map(float, rectangle)
    return min(x, across), min(y, up), max(x, across), max(y, up)
