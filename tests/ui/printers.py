"""A printer room for tests: printers that write their pages into a PDF file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrinter

from mentordesk.ui.documents.printers import A4, Abilities, Duplex

A5 = QPageSize(QPageSize.PageSizeId.A5)
BOTH = (Duplex.DuplexLongSide, Duplex.DuplexShortSide)


class PdfPrinters:
    """The printers of these names; each writes to ``file``. Only the first prints on both sides.

    ``able`` says otherwise of all of them. Someone has set them to print across.
    """

    def __init__(
        self, file: Path, *names: str, dpi: int = 72, able: Abilities | None = None
    ) -> None:
        self._file = file
        self._names = list(names)
        self._dpi = dpi
        self._able = able

    def names(self) -> list[str]:
        return self._names

    def abilities(self, name: str) -> Abilities:
        return self._able or Abilities(BOTH if name == self._names[0] else (), (A4, A5))

    def make(self, name: str) -> QPrinter:
        assert name in self._names
        printer = to_file(self._file, self._dpi)
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        return printer


def to_file(path: Path, dpi: int = 72) -> QPrinter:
    """Return a printer that writes a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(dpi)
    printer.setPageSize(A4)
    return printer


def with_margins(path: Path, millimetres: float) -> QPrinter:
    """Return a printer that doesn't reach the edges of its paper."""
    printer = to_file(path)
    layout = printer.pageLayout()
    layout.setUnits(QPageLayout.Unit.Millimeter)
    margins = QMarginsF(millimetres, millimetres, millimetres, millimetres)
    layout.setMinimumMargins(margins)
    printer.setPageLayout(layout)
    return printer
