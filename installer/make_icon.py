"""Draws resources/icons/mentordesk.ico from mentordesk.svg, each size from the vectors.

Run from the checkout's root: .venv/bin/python installer/make_icon.py
"""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (256, 64, 48, 32, 24, 16)


def drawn(svg: QSvgRenderer, size: int) -> Image.Image:
    """The drawing as a square picture, size pixels a side."""
    canvas = QImage(size, size, QImage.Format.Format_RGBA8888_Premultiplied)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    svg.render(painter)
    painter.end()
    pixels = canvas.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (size, size), bytes(pixels.constBits()))


def main() -> None:
    """Write the icon file."""
    svg = QSvgRenderer(str(ICONS / "mentordesk.svg"))
    largest, *smaller = [drawn(svg, size) for size in SIZES]
    largest.save(
        ICONS / "mentordesk.ico", append_images=smaller, sizes=[(size, size) for size in SIZES]
    )


if __name__ == "__main__":
    main()
