"""The pages of a PDF on the screen. Loads Qt's PDF part: come here late."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QElapsedTimer, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from mentordesk.ui.page_texts import first_change, texts_of
from mentordesk.ui.paper import Paper
from mentordesk.ui.pdf_file import PdfFile

MARGIN: Final = 16
ZOOMS: Final = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0)
"""Zoom steps; 1 fits the page's width."""


REST_MS: Final = 4000
"""So long after the person has scrolled the pages stay where they are, whatever changes."""


class Page(QWidget):
    """One sheet: white until its picture is there, the old picture until the new one is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture = QImage()

    def show_picture(self, picture: QImage) -> None:
        """Show the page as drawn."""
        self.picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw white paper, the picture on it, and a hairline around."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), Qt.GlobalColor.white)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self.picture)
        painter.setPen(self.palette().mid().color())
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class SheetArea(QScrollArea):
    """Scrolls the sheets. ``resized`` tells that their room is another."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell it."""
        super().resizeEvent(event)
        self.resized.emit()


class Preview(Paper):
    """Shows a PDF page under page as wide as there is room, and keeps its place when it changes.

    Only the pages in sight and next to it are drawn, so that long documents stay light.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom = 1.0
        self.pages: list[Page] = []
        self._document: QPdfDocument | None = None
        self._texts: tuple[str, ...] = ()
        self._moved = QElapsedTimer()
        self._asked: dict[int, int] = {}
        self._stale: set[int] = set()
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._show_page)
        self._sheets = QWidget()
        self._sheets.setProperty("ground", "side")
        self._column = QVBoxLayout(self._sheets)
        self._column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self._column.setSpacing(MARGIN)
        self.area = SheetArea(self)
        self.area.resized.connect(self._fit)
        self.area.setProperty("ground", "side")
        self.area.setWidget(self._sheets)
        self.area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setAccessibleName(self.tr("Preview of the document"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.area)
        self._later = QTimer(self, singleShot=True, interval=60)
        self._later.timeout.connect(self._draw_pages)
        self.area.verticalScrollBar().valueChanged.connect(lambda _: self._later.start())
        self.area.verticalScrollBar().actionTriggered.connect(lambda _: self._moved.start())

    @property
    def is_drawing(self) -> bool:
        """Say whether pages in sight are still on their way."""
        return self._later.isActive() or any(
            number in self._stale and self._is_near(page) for number, page in enumerate(self.pages)
        )

    def show_pdf(self, pdf: bytes) -> None:
        """Show this document, at the place and zoom where the last one was."""
        document = PdfFile(pdf, self)
        if document.status() is not QPdfDocument.Status.Ready:
            document.deleteLater()
            return
        old, self._document = self._document, document
        texts = texts_of(document)
        change, self._texts = first_change(self._texts, texts), texts
        self._renderer.setDocument(document)
        if old is not None:
            old.deleteLater()
        self._lay_out()
        if change is not None:
            self._go_to_change(*change)
        self._draw_pages()

    def go_to_top(self) -> None:
        """Show the first page from its top; what comes next is another document."""
        self._texts = ()
        self.area.verticalScrollBar().setValue(0)

    def go_to_end(self) -> None:
        """Show the end of the last page, where one signs."""
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.maximum())

    def set_zoom(self, zoom: float) -> None:
        """Show the pages larger or smaller; 1 fits their width."""
        bar = self.area.verticalScrollBar()
        share = bar.value() / max(bar.maximum(), 1)
        self.zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        self._lay_out()
        bar.setValue(round(share * bar.maximum()))
        self._later.start()

    def zoom_in(self) -> None:
        """Go to the next larger step."""
        self.set_zoom(next((z for z in ZOOMS if z > self.zoom + 0.01), ZOOMS[-1]))

    def zoom_out(self) -> None:
        """Go to the next smaller step."""
        self.set_zoom(next((z for z in reversed(ZOOMS) if z < self.zoom - 0.01), ZOOMS[0]))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom when Ctrl is held."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    def _fit(self) -> None:
        """Fit the pages to a new width; they are drawn anew when the resizing rests."""
        self.set_zoom(self.zoom)

    def _lay_out(self) -> None:
        if self._document is None:
            return
        count = self._document.pageCount()
        while len(self.pages) > count:
            self._drop(self.pages.pop())
        while len(self.pages) < count:
            self.pages.append(self._new_page())
        for number, page in enumerate(self.pages):
            page.setFixedSize(self._size_of(number))
        self._sheets.adjustSize()
        self._stale = set(range(count))
        self._asked.clear()

    def _new_page(self) -> Page:
        page = Page(self._sheets)
        self._column.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        page.show()
        return page

    def _drop(self, page: Page) -> None:
        self._column.removeWidget(page)
        page.deleteLater()

    def _size_of(self, number: int) -> QSize:
        assert self._document is not None
        points = self._document.pagePointSize(number)
        width = max(self.area.maximumViewportSize().width() - 2 * MARGIN, 100) * self.zoom
        return QSize(round(width), round(width * points.height() / max(points.width(), 1)))

    def _draw_pages(self) -> None:
        """Ask for the pictures of the pages in sight and next to it; let go of the others."""
        for number, page in enumerate(self.pages):
            if number not in self._stale:
                continue
            if not self._is_near(page):
                page.show_picture(QImage())
            elif number not in self._asked.values():
                size = page.size() * self.devicePixelRatioF()
                self._asked[self._renderer.requestPage(number, size)] = number

    def _go_to_change(self, number: int, letter: int) -> None:
        """Bring the place of a change into view, unless it is, or the person is scrolling."""
        if self._moved.isValid() and not self._moved.hasExpired(REST_MS):
            return
        assert self._document is not None
        top = self._document.getSelectionAtIndex(number, letter, 1).boundingRectangle().top()
        page, bar = self.pages[number], self.area.verticalScrollBar()
        scale = page.height() / max(self._document.pagePointSize(number).height(), 1)
        at, high = page.y() + round(top * scale), self.area.viewport().height()
        if not bar.value() + MARGIN < at < bar.value() + high - MARGIN:
            bar.setValue(at - high // 3)

    def _is_near(self, page: Page) -> bool:
        seen = self.area.viewport().rect()
        seen.translate(0, self.area.verticalScrollBar().value())
        return seen.adjusted(0, -seen.height(), 0, seen.height()).intersects(page.geometry())

    def _show_page(self, _page: int, _size: QSize, image: QImage, _o: object, request: int) -> None:
        number = self._asked.pop(request, None)
        if number is not None and number < len(self.pages):
            self._stale.discard(number)
            self.pages[number].show_picture(image)
