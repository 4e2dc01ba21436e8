"""What a reader that doesn't see the page is told of it: the roles of its parts, as elements."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class Role(StrEnum):
    """The standard structure types that we use (ISO 32000-1, 14.8.4), and what is none."""

    DOCUMENT = "Document"
    SECTION = "Sect"
    TITLE = "H1"
    HEADING = "H2"
    PARAGRAPH = "P"
    SPAN = "Span"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    BODY = "LBody"
    TABLE = "Table"
    ROW = "TR"
    HEAD = "TH"
    CELL = "TD"
    CAPTION = "Caption"
    FIGURE = "Figure"
    FORM = "Form"
    ARTIFACT = "Artifact"
    """What is no part of the text: rules, repeated headers, page numbers."""


class Over(StrEnum):
    """What a table's heading is over."""

    COLUMN = "Column"
    ROW = "Row"


class Marker(StrEnum):
    """What stands before a list's lines."""

    DISC = "Disc"
    NUMBER = "Decimal"
    BOX = "Square"


@dataclass(frozen=True, eq=False, slots=True)
class Element:
    """A part of a document, told from all others by being itself.

    ``language`` is a code, "" for that of what it stands in. ``alt`` says in words what is drawn;
    ``text`` is what is written, where the letters on the page don't tell it in order. A heading
    has its ``text`` too, a table's heading what it is ``over``, a list its ``marker``, and an
    artifact of the margins its ``margin``.
    """

    role: Role
    language: str = ""
    alt: str = ""
    text: str = ""
    title: str = ""
    over: Over | None = None
    marker: Marker | None = None
    margin: str = ""

    @property
    def is_artifact(self) -> bool:
        """Say whether it is no part of the text."""
        return self.role is Role.ARTIFACT

    @property
    def is_closed(self) -> bool:
        """Say whether it is told as one: nothing inside it is an element of its own."""
        return self.role in {Role.FIGURE, Role.ARTIFACT}


ARTIFACT: Final = Element(Role.ARTIFACT)
PAGE_HEADER: Final = Element(Role.ARTIFACT, margin="Header")
PAGE_FOOTER: Final = Element(Role.ARTIFACT, margin="Footer")
