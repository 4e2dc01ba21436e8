"""Printing a PDF with the system's dialog. Loads Qt's PDF and print parts: come here late."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QRect,
    QSize,
    Qt,
    QTemporaryDir,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QTransform
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QProgressDialog, QPushButton, QWidget

from mentordesk.domain.errors import DocumentError, FileError
from mentordesk.domain.ports import Settings
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.ui.files import write_whole
from mentordesk.ui.paper import Sending

FINEST_DPI: Final = 600
BAND_PIXELS: Final = 4_000_000
"""A page is drawn in bands of about so many pixels, so that the window never waits long."""
PRINTER: Final = "printer"
REFUSED: Final = QT_TRANSLATE_NOOP(
    "ui", "The printer did not take the pages. See that it is on, and print again."
)


class PdfFile(QPdfDocument):
    """A PDF read from memory."""

    def __init__(self, pdf: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.load(self._buffer)


@dataclass(frozen=True, slots=True)
class Band:
    """A strip of a page: the whole page's size in pixels, and the strip's rectangle in it."""

    page: int
    size: QSize
    clip: QRect


class PrintRun(QObject):
    """Draws pages onto a printer band by band, while the window stays alive.

    A printer that writes a file gets one of its own, which takes its place once it is whole.

    ``progressed`` tells how many of ``bands`` are drawn; ``ended`` whether all of them were.
    """

    progressed = Signal(int)
    ended = Signal(bool)

    def __init__(self, document: QPdfDocument, printer: QPrinter, parent: QObject) -> None:
        super().__init__(parent)
        self._printer = printer
        self._file = printer.outputFileName()
        self._folder = QTemporaryDir()
        self._dpi = min(printer.resolution(), FINEST_DPI)
        self.bands = tuple(_bands(document, pages_of(document, printer), self._dpi))
        self._drawn = 0
        self._painter = QPainter()
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setDocument(document)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._draw)

    def start(self) -> None:
        """Begin on the first page."""
        self._printer.setFullPage(True)
        if self._file:
            self._printer.setOutputFileName(self._folder.filePath("pages.pdf"))
        if self._painter.begin(self._printer):
            self._next()
        else:
            self.ended.emit(False)

    @Slot()
    def cancel(self) -> None:
        """Stop before the next band; what has not been sent is not printed."""
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()
            self.ended.emit(False)

    def _next(self) -> None:
        if self._drawn == len(self.bands):
            self.ended.emit(self._painter.end() and self._hand_over())
            return
        band = self.bands[self._drawn]
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(band.size)
        options.setScaledClipRect(band.clip)
        self._renderer.requestPage(band.page, band.clip.size(), options)

    def _hand_over(self) -> bool:
        """Put the whole file where it was asked for; a printer has its pages already."""
        if not self._file:
            return True
        made = Path(self._printer.outputFileName())
        try:
            write_whole(Path(self._file), made.read_bytes())
        except (FileError, OSError):
            return False
        return True

    def _draw(self, _page: int, _size: QSize, image: QImage) -> None:
        if not self._painter.isActive():
            return
        band = self.bands[self._drawn]
        if self._drawn and band.clip.top() == 0:
            self._printer.newPage()
        self._painter.setTransform(self._onto_paper(band.size))
        self._painter.drawImage(band.clip.topLeft(), _on_white(image))
        self._drawn += 1
        self.progressed.emit(self._drawn)
        self._next()

    def _onto_paper(self, size: QSize) -> QTransform:
        """Return how a page of that size is laid in the middle of the paper, never enlarged."""
        paper = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        scale = self._printer.resolution() / self._dpi
        scale = min(scale, paper.width() / size.width(), paper.height() / size.height())
        left = (paper.width() - size.width() * scale) / 2
        return QTransform.fromTranslate(left, 0).scale(scale, scale)


class PrintAsk(Sending):
    """Asks for a printer with the system's dialog, then prints and shows how far it is."""

    def __init__(self, window: QWidget, pdf: bytes, name: str, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._document = PdfFile(pdf, self)
        self.printer = printer_for(settings.text(PRINTER), name)
        self.dialog = QPrintDialog(self.printer, window)
        self.dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        self.dialog.setMinMax(1, self._document.pageCount())
        self.dialog.accepted.connect(self._print)
        self.dialog.rejected.connect(self._leave)

    def ask(self) -> None:
        """Open the dialog; what follows comes from it."""
        QDialog.open(self.dialog)  # QPrintDialog.open hides it and wants a slot

    def _print(self) -> None:
        if self.printer.printerName():
            self._settings.remember(PRINTER, self.printer.printerName())
        run = PrintRun(self._document, self.printer, self)
        progress = self._progress(len(run.bands))
        progress.canceled.connect(run.cancel)
        run.progressed.connect(progress.setValue)
        run.ended.connect(lambda done: self._end(progress, done))
        run.start()

    def _progress(self, bands: int) -> QProgressDialog:
        """Return what shows how far it is; a key pressed by chance doesn't reach its button."""
        progress = QProgressDialog(self.tr("Sending to the printer…"), "", 0, bands, self._window)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        progress.setCancelButton(cancel)
        progress.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        progress.setFocus()
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        return progress

    def _end(self, progress: QProgressDialog, done: bool) -> None:
        cancelled = progress.wasCanceled()
        progress.deleteLater()
        self._leave()
        if done:
            self.sent.emit()
        elif cancelled:
            self.stopped.emit()
        else:
            self.failed.emit(DocumentError(REFUSED))

    def _leave(self) -> None:
        """Let go of the dialog first: it knows the printer."""
        self.dialog.deleteLater()
        self.deleteLater()


def print_pdf(window: QWidget, pdf: bytes, name: str, settings: Settings) -> PrintAsk:
    """Ask for a printer and print; ``name`` is what the printer's queue shows."""
    made = PrintAsk(window, pdf, name, settings)
    made.ask()
    return made


def printer_for(remembered: str, name: str) -> QPrinter:
    """Return the printer used last, if it is still there, else the system's; paper is A4."""
    info = QPrinterInfo.printerInfo(remembered)
    chosen = info if not info.isNull() else QPrinterInfo.defaultPrinter()
    printer = QPrinter(chosen, QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setDocName(name)
    return printer


def pages_of(document: QPdfDocument, printer: QPrinter) -> list[int]:
    """Return the pages to print, counted from 0: those asked for, as many times as asked."""
    last = document.pageCount()
    chosen = printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage()
    pages = list(range(printer.fromPage() - 1, min(printer.toPage(), last))) if chosen else None
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    return (list(range(last)) if pages is None else pages) * copies


def _bands(document: QPdfDocument, pages: list[int], dpi: int) -> Iterator[Band]:
    for page in pages:
        points = document.pagePointSize(page)
        size = (points * (dpi / 72)).toSize()
        height = max(BAND_PIXELS // max(size.width(), 1), 1)
        for top in range(0, size.height(), height):
            clip = QRect(0, top, size.width(), min(height, size.height() - top))
            yield Band(page, size, clip)


def _on_white(image: QImage) -> QImage:
    """Return the picture without transparency, which prints slowly or not at all."""
    white = QImage(image.size(), QImage.Format.Format_RGB32)
    white.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(white)
    painter.drawImage(0, 0, image)
    painter.end()
    return white
