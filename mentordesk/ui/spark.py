"""A small drawn line of how far a goal was at each meeting."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk.domain.threads import LADDER

TOP: Final = len(LADDER) - 1


class Spark(QWidget):
    """Draws a dot for each meeting, as high as the goal was there, joined by a line.

    A meeting at which nothing was said is a small ring at the foot, not joined to anything.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heights: tuple[int | None, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_heights(self, heights: Sequence[int | None], said: str) -> None:
        """Draw these heights, 0 to 3 or None, which ``said`` tells in words."""
        self.heights = tuple(heights)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size that follows the text's."""
        unit = self.fontMetrics().height()
        return QSize(round(unit * max(len(self.heights), 2) * 0.9), round(unit * 1.4))

    def points(self) -> list[QPointF]:
        """Return where the dots are, the unsaid ones at the foot."""
        edge = self._radius() + 1.5
        step = (self.width() - 2 * edge) / max(len(self.heights) - 1, 1)
        rise = (self.height() - 2 * edge) / TOP
        foot = self.height() - edge
        return [
            QPointF(edge + step * n, foot - rise * (h or 0)) for n, h in enumerate(self.heights)
        ]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line, then its dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        points = self.points()
        said = [
            point for point, height in zip(points, self.heights, strict=True) if height is not None
        ]
        colour = self.palette().color(QPalette.ColorRole.Accent)
        painter.setPen(QPen(colour, max(self._radius() * 0.6, 1.2)))
        for before, after in pairwise(said):
            painter.drawLine(before, after)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for point in said:
            painter.drawEllipse(point, self._radius(), self._radius())
        self._draw_unsaid(painter, [p for p in points if p not in said])

    def _draw_unsaid(self, painter: QPainter, points: list[QPointF]) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1))
        for point in points:
            painter.drawEllipse(point, self._radius() * 0.6, self._radius() * 0.6)

    def _radius(self) -> float:
        return self.fontMetrics().height() / 7
