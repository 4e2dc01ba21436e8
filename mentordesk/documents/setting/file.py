"""The PDF file that pages go into: tagged, for archives and for every reader.

It is PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1): it tells its language and title, what it
claims to be, the colours that are meant, and the structure of all that is on its pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDocument,
    PDFObject,
    PDFObjectReference,
    PDFPage,
    PDFStream,
    PDFString,
)

from mentordesk.documents.setting.bookmarks import Bookmarks
from mentordesk.documents.setting.colours import colours
from mentordesk.documents.setting.fields import Form, Widget
from mentordesk.documents.setting.metadata import PROGRAM, metadata
from mentordesk.documents.setting.objects import Dictionary, Stream, compressed, text
from mentordesk.documents.setting.structure import Structure


class Information(PDFObject):
    """What readers show of a document's making; a sealed one is found by its ``record``."""

    invariant = 1

    def __init__(self, title: str, record: str = "") -> None:
        self.title = title
        self.record = record

    def digest(self, signature: Any) -> None:
        """Make the file's identity depend on it."""
        signature.update(f"{self.title}{self.record}".encode())

    def format(self, document: Any) -> bytes:
        """Return the dictionary."""
        names = f"/Title{text(self.title)}/Creator({PROGRAM})/Producer({PROGRAM})"
        record = f"/Keywords{text(self.record)}" if self.record else ""
        return Dictionary(names, record).format(document)


class File(PDFDocument):
    """A PDF document; what its pages show is given as operators."""

    def __init__(self, title: str, language: str, size: tuple[float, float], form: Form) -> None:
        document: Any = super()
        document.__init__(invariant=1, pdfVersion=(1, 7))
        self.structure = Structure(language)
        self.bookmarks = Bookmarks()
        self.form = form
        self.info: Any = Information(title)
        self.outline: Any = self.bookmarks
        self.Outlines: Any = self.bookmarks
        self._size = size
        self._describe(title)

    def add_page(self, operators: Sequence[str], key: int, widgets: Sequence[Widget]) -> None:
        """Add a page with its fields; ``key`` is that of its content in the structure."""
        page: Any = PDFPage()
        _allow(page, "StructParents", "Tabs")
        page.pagewidth, page.pageheight = self._size
        page.Contents = compressed("\n".join(operators).encode("latin-1"))
        page.Annots = PDFArray(map(self.Reference, widgets)) if widgets else None
        page.StructParents, page.Tabs = key, "/S"
        page.ExtGState, page._shadingUsed = None, {}
        self._own.addPage(page)

    def keep_record(self, record: str) -> None:
        """Let the file tell its record, that of its pages, to whoever opens it."""
        self.info.record = record

    def written(self) -> bytes:
        """Return the bytes of the file."""
        if self.form.fields:
            self._own.Catalog.AcroForm = self.form
        return self._own.GetPDFData(None)

    def Reference(self, obj: Any, name: str | None = None) -> PDFObjectReference:  # noqa: N802
        """Make an object one of the document's; a stream gets the end that archives want."""
        if type(obj) is PDFStream:
            obj.__class__ = Stream
        document: Any = super()
        return document.Reference(obj, name)

    def _describe(self, title: str) -> None:
        catalog: Any = self._own.Catalog
        _allow(catalog, "OutputIntents")
        catalog.Outlines = self.bookmarks
        catalog.Lang = PDFString(self.structure.language)
        catalog.StructTreeRoot = self.structure
        catalog.MarkInfo = Dictionary("/Marked true")
        catalog.ViewerPreferences = Dictionary("/DisplayDocTitle true")
        catalog.Metadata = metadata(title)
        catalog.OutputIntents = PDFArray([colours()])

    @property
    def _own(self) -> Any:
        """Itself, of which reportlab's types tell little."""
        return self


def _allow(thing: Any, *keys: str) -> None:
    """Let a page or catalog have keys that reportlab doesn't know."""
    thing.__NoDefault__ = [*thing.__NoDefault__, *keys]
