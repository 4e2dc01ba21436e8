"""A file as its pages are seen in a reader: what stands in fields is drawn as part of the page.

Qt draws no fields (PDFium leaves them to who fills them in), so without this a signature would be
missing on the screen and on paper. The result is shown and printed, and never kept.
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final

from pyhanko.pdf_utils.generic import (
    DictionaryObject,
    IndirectObject,
    StreamObject,
    pdf_name,
)

from mentordesk.documents.sealing.reading import opened
from mentordesk.documents.sealing.signing import Writer

NAME: Final = "/Seen{number}"
DRAWN: Final = "q {across:.4f} 0 0 {up:.4f} {left:.4f} {bottom:.4f} cm {name} Do Q"


def shown(pdf: bytes) -> bytes:
    """Return a file in which each signature that is seen is part of its page."""
    writer = Writer(BytesIO(pdf), prev=opened(pdf))
    pages = int(writer.root["/Pages"]["/Count"])
    for number in range(pages):
        page: Any = writer.find_page_for_modification(number)[0].get_object()
        drawings, looks = list[str](), DictionaryObject()
        for widget, look in _seen(page):
            name = NAME.format(number=len(looks))
            looks[pdf_name(name)] = look
            drawings.append(_placed(name, widget, look.get_object()))
        if drawings:
            stream = StreamObject(stream_data="\n".join(drawings).encode("ascii"))
            resources = DictionaryObject({pdf_name("/XObject"): looks})
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


def _corners(rectangle: Any) -> tuple[float, float, float, float]:
    """Return left, bottom, right and top; any two corners make a rectangle (ISO 32000-1, 7.9.5)."""
    x, y, across, up = map(float, rectangle)
    return min(x, across), min(y, up), max(x, across), max(y, up)
