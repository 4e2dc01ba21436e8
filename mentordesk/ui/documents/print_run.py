"""Pages on their way to a printer, drawn band by band. Loads Qt's print part: come here late."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtPrintSupport import QPrinter

from mentordesk.domain.errors import FileError
from mentordesk.ui.documents.sheets import Leaf, Sheet, leaves
from mentordesk.ui.files import write_whole

FINEST_DPI: Final = 600
BAND_PIXELS: Final = 4_000_000
"""A page is drawn in bands of about so many pixels, so that the window never waits long."""
POINTS: Final = 72


@dataclass(frozen=True, slots=True)
class Band:
    """A strip of a side: the whole page's size in pixels, and the strip's rectangle in it."""

    leaf: Leaf
    size: QSize
    clip: QRect


class PrintRun(QObject):
    """Draws pages onto a printer band by band, while the window stays alive.

    A printer that writes a file gets one of its own beside it, which takes its place once it is
    whole.

    ``progressed`` tells how many of ``bands`` are drawn; ``ended`` whether all of them were.
    """

    progressed = Signal(int)
    ended = Signal(bool)

    def __init__(
        self,
        documents: Sequence[QPdfDocument],
        printer: QPrinter,
        parent: QObject,
        *,
        on_both: bool = False,
    ) -> None:
        super().__init__(parent)
        self._printer = printer
        self._file = printer.outputFileName()
        self._folder: QTemporaryDir | None = None
        self._dpi = min(printer.resolution(), FINEST_DPI)
        self.bands = tuple(_bands(leaves(documents, printer, on_both=on_both), self._dpi))
        self._drawn = 0
        self._painter = QPainter()
        self._renderers = {id(each): self._renderer(each) for each in documents}

    def start(self) -> None:
        """Begin on the first page."""
        self._sheet = Sheet.of(self._printer)
        self._printer.setFullPage(True)
        if self._file:
            self._write_beside(Path(self._file))
        if self._painter.begin(self._printer):
            self._next()
        else:
            self._end(False)

    @Slot()
    def cancel(self) -> None:
        """Stop before the next band; what has not been sent is not printed."""
        if self._painter.isActive():
            self._printer.abort()
            self._painter.end()
            self._end(False)

    def _renderer(self, document: QPdfDocument) -> QPdfPageRenderer:
        made = QPdfPageRenderer(self)
        made.setDocument(document)
        made.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        made.pageRendered.connect(self._draw)
        return made

    def _write_beside(self, file: Path) -> None:
        """Write next to the file: nowhere else is a plain copy to lie, not even for a moment."""
        self._folder = QTemporaryDir(str(file.parent / ".mentordesk-XXXXXX"))
        self._printer.setOutputFileName(self._folder.filePath(f"pages{file.suffix}"))

    def _next(self) -> None:
        while self._drawn < len(self.bands) and self.bands[self._drawn].leaf.document is None:
            self._turn()
            self._tell()
        if self._drawn == len(self.bands):
            self._end(self._painter.end() and self._hand_over())
            return
        band = self.bands[self._drawn]
        options = QPdfDocumentRenderOptions()
        options.setScaledSize(band.size)
        options.setScaledClipRect(band.clip)
        renderer = self._renderers[id(band.leaf.document)]
        renderer.requestPage(band.leaf.page, band.clip.size(), options)

    def _draw(self, _page: int, _size: QSize, image: QImage) -> None:
        if not self._painter.isActive():
            return
        band = self.bands[self._drawn]
        if band.clip.top() == 0:
            self._turn()
        self._painter.setTransform(self._onto_paper(band))
        self._painter.drawImage(band.clip.topLeft(), _on_white(image))
        self._tell()
        self._next()

    def _turn(self) -> None:
        """Go to the next side; the first is there from the beginning."""
        if self._drawn:
            self._printer.newPage()

    def _tell(self) -> None:
        self._drawn += 1
        self.progressed.emit(self._drawn)

    def _onto_paper(self, band: Band) -> QTransform:
        """Return how the page of a band is laid on the paper."""
        pixels = self._printer.resolution() / POINTS
        placed = self._sheet.placed(band.leaf.points)
        scale = placed.width() * pixels / band.size.width()
        moved = QTransform.fromTranslate(placed.left() * pixels, placed.top() * pixels)
        return moved.scale(scale, scale)

    def _hand_over(self) -> bool:
        """Put the whole file where it was asked for; a printer has its pages already."""
        if not self._file:
            return True
        try:
            write_whole(Path(self._file), Path(self._printer.outputFileName()).read_bytes())
        except (FileError, OSError):
            return False
        return True

    def _end(self, done: bool) -> None:
        if self._folder is not None:
            self._folder.remove()
        self.ended.emit(done)


def _bands(sides: Sequence[Leaf], dpi: int) -> Iterator[Band]:
    for leaf in sides:
        size = (leaf.points * (dpi / POINTS)).toSize()
        height = max(BAND_PIXELS // max(size.width(), 1), 1)
        for top in range(0, max(size.height(), 1), height):
            clip = QRect(0, top, size.width(), min(height, size.height() - top))
            yield Band(leaf, size, clip)


def _on_white(image: QImage) -> QImage:
    """Return the picture without transparency, which prints slowly or not at all."""
    white = QImage(image.size(), QImage.Format.Format_RGB32)
    white.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(white)
    painter.drawImage(0, 0, image)
    painter.end()
    return white
