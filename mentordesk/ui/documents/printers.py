"""The printers of the PC. Loads Qt's print part: come here late."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Protocol

from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

INTO_FILES: Final = ("Microsoft Print to PDF", "Microsoft XPS Document Writer", "Adobe PDF")
"""Printers that ask for a file by themselves."""

Duplex = QPrinter.DuplexMode
A4: Final = QPageSize(QPageSize.PageSizeId.A4)


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a printer can do: ways to print on both sides, and papers by their names.

    ``usual`` is how it prints unless told otherwise, ``paper`` on what: A4 where it has that, since
    our pages are A4, else what it has been set to.
    """

    duplex: tuple[Duplex, ...] = ()
    papers: tuple[QPageSize, ...] = (A4,)
    usual: Duplex = Duplex.DuplexNone
    own_paper: QPageSize = field(default_factory=lambda: A4)

    @property
    def paper(self) -> QPageSize:
        """The paper that is offered first."""
        own = (size for size in (A4, self.own_paper) if size in self.papers)
        return next(own, self.papers[0])


class Printers(Protocol):
    """Knows the printers by their names."""

    def names(self) -> list[str]:
        """Return them, the system's own choice first."""
        ...

    def abilities(self, name: str) -> Abilities:
        """Return what a printer can do."""
        ...

    def make(self, name: str) -> QPrinter:
        """Return a printer to print on, as it has been set to print."""
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
        return Abilities(
            duplex,
            papers=tuple(info.supportedPageSizes()) or (A4,),
            usual=info.defaultDuplexMode(),
            own_paper=info.defaultPageSize(),
        )

    def make(self, name: str) -> QPrinter:
        """Return a printer to print on, as it has been set to print."""
        info = QPrinterInfo.printerInfo(name)
        return QPrinter(info, QPrinter.PrinterMode.HighResolution)


def writes_file(printer: QPrinter) -> bool:
    """Say whether what is printed becomes a file, not paper."""
    return bool(printer.outputFileName()) or printer.printerName() in INTO_FILES
