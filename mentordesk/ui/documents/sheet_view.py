"""A sheet of paper as the chosen printer will print it. Loads Qt's PDF part: come here late."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtPdf import QPdfPageRenderer
from PySide6.QtWidgets import QWidget

from mentordesk.ui.documents.sheets import Leaf, Sheet

MARGIN: Final = 16
UNREACHED: Final = QColor(0, 0, 0, 22)
"""What the printer leaves empty is a shade darker; paper is white in every look."""


class SheetView(QWidget):
    """Shows one side at a time, as large as there is room; the last picture until the next is."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumSize(160, 200)
        self._sheet = Sheet(QSizeF(595, 842), QRectF(0, 0, 595, 842))
        self.leaf = Leaf()
        self.picture = QImage()
        self._request = 0
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.pageRendered.connect(self._take)

    def show_leaf(self, leaf: Leaf, sheet: Sheet) -> None:
        """Show a side on a paper."""
        if leaf.document is None:
            self.picture = QImage()
        self.leaf, self._sheet = leaf, sheet
        self._ask()
        self.update()

    def paper_rect(self) -> QRectF:
        """Return where the paper is drawn."""
        room = QSizeF(self.size()) - QSizeF(2 * MARGIN, 2 * MARGIN)
        size = self._sheet.paper.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def page_rect(self) -> QRectF:
        """Return where the page is drawn."""
        return self._on_paper(self._sheet.placed(self.leaf.points))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper, the page on it, and a shade over the edges that stay empty."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paper = self.paper_rect()
        painter.fillRect(paper, Qt.GlobalColor.white)
        if self.leaf.document is not None:
            painter.drawImage(self.page_rect(), self.picture)
        reached = self._on_paper(self._sheet.printable)
        for edge in _around(paper, reached):
            painter.fillRect(edge, UNREACHED)
        painter.setPen(self.palette().mid().color())
        painter.drawRect(paper)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page anew in its new size."""
        super().resizeEvent(event)
        self._ask()

    def _on_paper(self, points: QRectF) -> QRectF:
        paper = self.paper_rect()
        scale = paper.width() / max(self._sheet.paper.width(), 1.0)
        place = QRectF(points.topLeft() * scale, points.size() * scale)
        return place.translated(paper.topLeft())

    def _ask(self) -> None:
        if self.leaf.document is None:
            return
        self._renderer.setDocument(self.leaf.document)
        size = (self.page_rect().size() * self.devicePixelRatioF()).toSize()
        self._request = self._renderer.requestPage(self.leaf.page, size.expandedTo(QSize(1, 1)))

    def _take(self, _page: int, _size: QSize, image: QImage, _o: object, request: int) -> None:
        if request == self._request:
            self.picture = image
            self.update()


def _around(outer: QRectF, inner: QRectF) -> tuple[QRectF, ...]:
    """Return the four strips between two rectangles."""
    middle = inner.height()
    return (
        QRectF(outer.left(), outer.top(), outer.width(), inner.top() - outer.top()),
        QRectF(outer.left(), inner.bottom(), outer.width(), outer.bottom() - inner.bottom()),
        QRectF(outer.left(), inner.top(), inner.left() - outer.left(), middle),
        QRectF(inner.right(), inner.top(), outer.right() - inner.right(), middle),
    )
