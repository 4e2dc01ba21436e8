"""The printers of the PC. Loads Qt's print part: come here late."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Protocol

from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

INTO_FILES: Final = ("Microsoft Print to PDF", "Microsoft XPS Document Writer", "Adobe PDF")
"""Printers that ask for a file by themselves."""

Duplex = QPrinter.DuplexMode
A4: Final = QPageSize(QPageSize.PageSizeId.A4)


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a printer can do: ways to print on both sides, and papers by their names."""

    duplex: tuple[Duplex, ...] = ()
    papers: tuple[QPageSize, ...] = (A4,)


class Printers(Protocol):
    """Knows the printers by their names."""

    def names(self) -> list[str]:
        """Return them, the system's own choice first."""
        ...

    def abilities(self, name: str) -> Abilities:
        """Return what a printer can do."""
        ...

    def make(self, name: str) -> QPrinter:
        """Return a printer to print on; paper is A4 where it has that."""
        ...


class SystemPrinters:
    """The printers that the system has installed."""

    def names(self) -> list[str]:
        """Return them, the system's own choice first."""
        usual = QPrinterInfo.defaultPrinterName()
        return sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: name != usual)

    def abilities(self, name: str) -> Abilities:
        """Return what a printer can do."""
        info = QPrinterInfo.printerInfo(name)
        both = (Duplex.DuplexLongSide, Duplex.DuplexShortSide)
        known = info.supportedDuplexModes()
        duplex = tuple(mode for mode in both if mode in known)
        return Abilities(duplex, tuple(info.supportedPageSizes()) or (A4,))

    def make(self, name: str) -> QPrinter:
        """Return a printer to print on; paper is A4 where it has that."""
        info = QPrinterInfo.printerInfo(name)
        printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
        printer.setPageSize(A4)
        return printer


def writes_file(printer: QPrinter) -> bool:
    """Say whether what is printed becomes a file, not paper."""
    return bool(printer.outputFileName()) or printer.printerName() in INTO_FILES
