"""Draws installer/side.bmp, which stands beside the installer's first and last page.

Run from the checkout's root: .venv/bin/python installer/make_side.py
"""

from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

INSTALLER = Path(__file__).resolve().parent
MARK = INSTALLER.parent / "resources" / "icons" / "mentordesk.svg"
SIZE = (296, 628)
"""Twice what NSIS shows at 100 %, for screens with smaller points; the text beside it has room."""
GROUND = "#e2eeed"
COLOURS = 64


def main() -> None:
    """Write the picture."""
    canvas = QImage(*SIZE, QImage.Format.Format_RGB888)
    canvas.fill(QColor(GROUND))
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = SIZE[0] * 0.45
    QSvgRenderer(str(MARK)).render(painter, QRectF((SIZE[0] - side) / 2, 84, side, side))
    painter.end()
    canvas = canvas.convertToFormat(QImage.Format.Format_RGBA8888)
    picture = Image.frombytes("RGBA", SIZE, bytes(canvas.constBits())).convert("RGB")
    picture.quantize(COLOURS).save(INSTALLER / "side.bmp")


if __name__ == "__main__":
    main()
