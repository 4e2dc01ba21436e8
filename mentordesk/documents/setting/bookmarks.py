"""The bookmarks of a long document: its titles, and under each the headings that follow."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject

from mentordesk.documents.setting.objects import number, page_reference, reference, text


@dataclass(eq=False)
class Bookmark(PDFObject):
    """A title, where it is, and what is under it."""

    title: str
    page: int
    top: float
    parent: PDFObject
    under: list[Bookmark] = field(default_factory=list["Bookmark"])
    before: Bookmark | None = None
    after: Bookmark | None = None

    def format(self, document: Any) -> bytes:
        """Return the bookmark as a PDF dictionary."""
        place = f"[{page_reference(self.page, document)}/XYZ 0 {number(self.top)} 0]"
        parts = [f"/Title{text(self.title)}/Parent {reference(self.parent, document)}/Dest{place}"]
        beside = (("Prev", self.before), ("Next", self.after))
        parts += [f"/{key} {reference(each, document)}" for key, each in beside if each]
        if self.under:
            parts.append(f"{_ends(self.under, document)}/Count {len(self.under)}")
        return f"<<{''.join(parts)}>>".encode("ascii")


class Bookmarks(PDFObject):
    """All bookmarks, in the order in which they are met."""

    def __init__(self) -> None:
        self._titles: list[Bookmark] = []

    @property
    def ready(self) -> int:
        """Tell reportlab that there are some, or none (-1)."""
        return 1 if self._titles else -1

    def prepare(self, document: Any, canvas: Any) -> None:
        """Do nothing: reportlab asks this of its own bookmarks."""

    def add(self, title: str, page: int, top: float, is_heading: bool) -> None:
        """Add a title, or a heading under the last one."""
        above = self._titles[-1] if is_heading and self._titles else None
        beside = above.under if above else self._titles
        added = Bookmark(title, page, top, above or self)
        if beside:
            added.before, beside[-1].after = beside[-1], added
        beside.append(added)

    def format(self, document: Any) -> bytes:
        """Return the outline as a PDF dictionary."""
        count = sum(1 + len(title.under) for title in self._titles)
        ends = _ends(self._titles, document)
        return f"<</Type/Outlines{ends}/Count {count}>>".encode("ascii")


def _ends(row: list[Bookmark], document: Any) -> str:
    return f"/First {reference(row[0], document)}/Last {reference(row[-1], document)}"
