"""Fields that are filled in or signed in a PDF reader, and the form that they make up together.

Each is an annotation where it stands on its page, and a ``Form`` element of the structure. How it
looks is drawn here, empty; a reader draws what is written in it with the form's own font.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFObject, PDFStream

from mentordesk.documents.setting.objects import (
    Area,
    Dictionary,
    name,
    number,
    page_reference,
    reference,
    text,
)
from mentordesk.documents.setting.wholefont import FONT, WholeFont

PRINTED: Final = 4
KEPT: Final = 128
"""The field can't be moved or taken away."""
SEVERAL_LINES: Final = 1 << 12
ONE_OF: Final = 1 << 15
SIZE: Final = 9.5


@dataclass(frozen=True, slots=True)
class Field:
    """A field by its name; ``asked`` is what is said of it to who doesn't see the page."""

    name: str
    asked: str

    @property
    def told(self) -> str:
        """What is said of it where it stands."""
        return self.asked


class SignatureField(Field):
    """A place to sign."""


class SealField(Field):
    """What closes the document: nobody sees it."""


@dataclass(frozen=True, slots=True)
class TextField(Field):
    """A place to type, on one line or several."""

    lines: int = 1


@dataclass(frozen=True, slots=True)
class TickField(Field):
    """A box to tick, which gives its name the ``value``; of those that share one, one is ticked.

    They share what is ``asked`` too, and each has its own ``choice``.
    """

    value: str = "yes"
    choice: str = ""

    @property
    def told(self) -> str:
        """What is asked, and what this box answers."""
        return f"{self.asked}: {self.choice}" if self.choice else self.asked


@dataclass(eq=False)
class Widget(PDFObject):
    """A field where it stands; ``key`` is its own in the structure's tree of parents."""

    field: Field
    page: int
    area: Area
    key: int = 0
    row: Row | None = None

    def format(self, document: Any) -> bytes:
        """Return the annotation; it is the field too, unless it is one of a row of boxes."""
        place = f"/Rect[{' '.join(map(number, self.area))}]/P {page_reference(self.page, document)}"
        head = f"/Type/Annot/Subtype/Widget/StructParent {self.key}{place}"
        parts: list[str | PDFObject] = [head]
        if self.row:
            parts += ["/Parent ", self.row]
        else:
            parts.append(f"/T{text(self.field.name)}/TU{text(self.field.asked)}")
        return Dictionary(*parts, *self._kind()).format(document)

    def _kind(self) -> Iterator[str | PDFObject]:
        match self.field:
            case TextField(lines=lines):
                flags = SEVERAL_LINES if lines > 1 else 0
                yield f"/FT/Tx/F {PRINTED}/Ff {flags}/DA(/{FONT} {SIZE} Tf 0 g)/AP<</N "
                yield self._drawing("/Tx BMC EMC")
                yield ">>"
            case TickField(value=value, choice=choice):
                yield f"/TU{text(choice)}" if self.row else "/FT/Btn/V/Off"
                yield f"/F {PRINTED}/AS/Off/AP<</N<</Off "
                yield self._drawing("")
                yield f"{name(value)} "
                yield self._drawing(_tick(self.area))
                yield ">>>>"
            case SealField():
                yield f"/FT/Sig/F {PRINTED | KEPT}/Lock<</Type/SigFieldLock/Action/All/P 1>>"
            case _:
                yield f"/FT/Sig/F {PRINTED | KEPT}/AP<</N "
                yield self._drawing("")
                yield ">>"

    def _drawing(self, operators: str) -> PDFStream:
        left, bottom, right, top = self.area
        box = f"[0 0 {number(right - left)} {number(top - bottom)}]"
        keys = {"Type": "/XObject", "Subtype": "/Form", "BBox": box, "Resources": "<<>>"}
        return PDFStream(PDFDictionary(keys), operators.encode("ascii") + b"\n")


@dataclass(eq=False)
class Row(PDFObject):
    """Boxes that share a name."""

    widgets: list[Widget]

    def format(self, document: Any) -> bytes:
        """Return the field, of which each box is a part."""
        first = self.widgets[0].field
        kids = " ".join(reference(widget, document) for widget in self.widgets)
        names = f"/T{text(first.name)}/TU{text(first.asked)}"
        return Dictionary(f"/FT/Btn/Ff {ONE_OF}/V/Off{names}/Kids[{kids}]").format(document)


@dataclass(eq=False)
class Form(PDFObject):
    """The fields of a document, in the order in which they stand; ``font`` writes in them."""

    font: WholeFont
    fields: dict[str, list[Widget]] = field(default_factory=dict[str, list[Widget]])

    def add(self, widget: Widget) -> None:
        """Add a field, or a box to the row of its name."""
        row = self.fields.setdefault(widget.field.name, [])
        row.append(widget)
        if len(row) > 1:
            widget.row = row[0].row = row[0].row or Row(row)

    def format(self, document: Any) -> bytes:
        """Return the form's dictionary."""
        fields = " ".join(reference(_whole(row), document) for row in self.fields.values())
        parts: list[str | PDFObject] = [f"/Fields[{fields}]"]
        kinds = {type(row[0].field) for row in self.fields.values()}
        if TextField in kinds:
            parts += [f"/DA(/{FONT} {SIZE} Tf 0 g)/DR<</Font<</{FONT} ", self.font, ">>>>"]
        if kinds & {SignatureField, SealField}:
            parts.append("/SigFlags 1")
        return Dictionary(*parts).format(document)


def _whole(widgets: list[Widget]) -> PDFObject:
    """Return the field of a name: its only widget, or the row of them."""
    return widgets[0].row or widgets[0]


def _tick(area: Area) -> str:
    """Return a tick that fills a box, as it is drawn on paper."""
    wide, high = area[2] - area[0], area[3] - area[1]
    places = ((0.2, 0.5), (0.42, 0.24), (0.84, 0.86))
    first, *others = (f"{number(x * wide)} {number(y * high)}" for x, y in places)
    return f"1.5 w 1 J 1 j 0 G n {first} m {' '.join(f'{each} l' for each in others)} S"
