"""How pages lie on a printer's paper: which, in what order, and where on the sheet."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

WHITE: Final = 28.0
"""Our pages leave so many points at each edge empty (10 mm)."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A side of paper: the page of a document, counted from 0; no document for an empty side."""

    document: QPdfDocument | None = None
    page: int = 0

    @property
    def points(self) -> QSizeF:
        """The size of the page."""
        return self.document.pagePointSize(self.page) if self.document else QSizeF()


def leaves(
    documents: Sequence[QPdfDocument], printer: QPrinter, *, on_both: bool = False
) -> list[Leaf]:
    """Return the sides to print, as many times as asked.

    ``on_both`` sides of the paper each document, and each copy, begins on a front side; so it is
    also where the printer itself was told to print on both.
    """
    chosen = _chosen(documents, printer)
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if not on_both and printer.duplex() is QPrinter.DuplexMode.DuplexNone:
        return chosen * copies
    sides: list[Leaf] = []
    for _ in range(copies):
        for n, leaf in enumerate(chosen):
            begins = n == 0 or leaf.document is not chosen[n - 1].document
            if begins and len(sides) % 2:
                sides.append(Leaf())
            sides.append(leaf)
    return sides


def _chosen(documents: Sequence[QPdfDocument], printer: QPrinter) -> list[Leaf]:
    every = list(pages(documents))
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        return every[printer.fromPage() - 1 : printer.toPage()]
    return every


def pages(documents: Sequence[QPdfDocument]) -> Iterator[Leaf]:
    """Yield every page, document after document."""
    for document in documents:
        for page in range(document.pageCount()):
            yield Leaf(document, page)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A printer's paper and what of it the printer reaches, in points."""

    paper: QSizeF
    printable: QRectF

    @classmethod
    def of(cls, printer: QPrinter) -> Sheet:
        """Return the paper that is chosen."""
        layout = QPageLayout(printer.pageLayout())
        layout.setUnits(QPageLayout.Unit.Point)
        full = layout.fullRect(QPageLayout.Unit.Point)
        return cls(full.size(), full.marginsRemoved(layout.minimumMargins()))

    @classmethod
    def whole(cls, size: QPageSize) -> Sheet:
        """Return a paper that a printer would reach to its edges."""
        full = size.rect(QPageSize.Unit.Point)
        return cls(full.size(), full)

    def scale(self, page: QSizeF) -> float:
        """Return how large a page is printed, at most 1."""
        return self.placed(page).width() / max(page.width(), 1.0)

    def placed(self, page: QSizeF) -> QRectF:
        """Return where a page lies: whole, never enlarged, in the middle from the left.

        It may go over the edges that the printer doesn't reach only as far as it is empty there.
        """
        paper = QRectF(0, 0, self.paper.width(), self.paper.height())
        scale = _fit(page, paper.size())
        margins = (
            self.printable.left(),
            self.printable.top(),
            paper.right() - self.printable.right(),
            paper.bottom() - self.printable.bottom(),
        )
        room = paper
        if max(margins) > WHITE * scale:
            room, scale = self.printable, _fit(page, self.printable.size())
        width, height = page.width() * scale, page.height() * scale
        return QRectF(room.left() + (room.width() - width) / 2, room.top(), width, height)


def _fit(page: QSizeF, room: QSizeF) -> float:
    return min(1.0, room.width() / max(page.width(), 1.0), room.height() / max(page.height(), 1.0))
