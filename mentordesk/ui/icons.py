"""The icons, tinted with the colours of the look in force."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from mentordesk.ui.theme import Theme

SMALL, MEDIUM = 16, 20
GAP = 4


class Icons:
    """Draws the SVG files of a folder, each when it is first asked for."""

    def __init__(self, folder: Path, theme: Theme) -> None:
        self.theme = theme
        self._folder = folder
        self._drawn: dict[tuple[str, str, int, frozenset[float]], QIcon] = {}

    def icon(self, name: str, ink: str = "text") -> QIcon:
        """Return an icon in the colour of a token, sharp at 16 and 20 px times the text size.

        It is so on each of the screens, whatever their scale.
        """
        colour = self.theme.colour(ink).name()
        key = (name, colour, self.theme.percent, screen_ratios())
        if key not in self._drawn:
            self._drawn[key] = self._draw(name, colour, key[-1])
        return self._drawn[key]

    def before_words(self, name: str, ink: str = "text") -> tuple[QIcon, QSize]:
        """Return a small icon with air between it and the words after it, and its size."""
        side, gap = self.theme.pixels(SMALL), self.theme.pixels(GAP)
        icon = QIcon()
        icon.addPixmap(_padded(self.pixmap(name, ink), gap))
        return icon, QSize(side + gap, side)

    def after_words(self, name: str, ink: str = "text") -> tuple[QIcon, QSize]:
        """Return the same with air between the words and the icon after them."""
        side, gap = self.theme.pixels(SMALL), self.theme.pixels(GAP)
        icon = QIcon()
        icon.addPixmap(_padded(self.pixmap(name, ink), gap, gap))
        return icon, QSize(side + gap, side)

    def pixmap(self, name: str, ink: str = "text", size: int = SMALL) -> QPixmap:
        """Return one size of an icon, scaled with the text."""
        side = self.theme.pixels(size)
        return self.icon(name, ink).pixmap(QSize(side, side))

    def _draw(self, name: str, colour: str, ratios: frozenset[float]) -> QIcon:
        svg = (self._folder / f"{name}.svg").read_text("utf-8").replace("currentColor", colour)
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        icon = QIcon()
        for size in (SMALL, MEDIUM):
            for ratio in sorted(ratios):
                icon.addPixmap(_paint(renderer, self.theme.pixels(size), ratio))
        return icon


def screen_ratios() -> frozenset[float]:
    """Return how many points of the screens make one of our pixels, one for each scale there is."""
    return frozenset(screen.devicePixelRatio() for screen in QGuiApplication.screens())


def _padded(pixmap: QPixmap, gap: int, left: int = 0) -> QPixmap:
    ratio = pixmap.devicePixelRatio()
    wide = QPixmap(pixmap.width() + round(gap * ratio), pixmap.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(left, 0, pixmap)
    painter.end()
    return wide


def _paint(renderer: QSvgRenderer, side: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
