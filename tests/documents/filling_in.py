"""Fills in the fields of a form as people do, by another library than the one that reads them."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject

from mentordesk.documents.filled.names import read_name
from mentordesk.domain.records import Place

Values = Mapping[tuple[str, str], str]
"""Texts to write, or the names of boxes to tick, by item and part."""


def field_names(pdf: bytes) -> dict[tuple[str, str], str]:
    """Return the fields' full names by item and part."""
    found = {name: read_name(name) for name in PdfReader(BytesIO(pdf)).get_fields() or {}}
    places: dict[str, Place] = {name: known[1] for name, known in found.items() if known}
    return {(place.item, place.part): name for name, place in places.items()}


def filled_in(pdf: bytes, values: Values, *, incremental: bool = False) -> bytes:
    """Return the form with these fields filled in."""
    writer = PdfWriter(BytesIO(pdf), incremental=True) if incremental else PdfWriter(BytesIO(pdf))
    names = field_names(pdf)
    fields = PdfReader(BytesIO(pdf)).get_fields() or {}
    texts: dict[str, str | list[str] | tuple[str, str, float]] = {}
    for where, value in values.items():
        name = names[where]
        is_box = fields[name].get("/FT") == "/Btn"
        texts[name] = NameObject(f"/{value}") if is_box else value
    for page in writer.pages:
        writer.update_page_form_field_values(page, texts, auto_regenerate=False)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()
