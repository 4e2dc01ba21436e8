"""How much two pictures of a page differ: on the whole, and where they differ the most.

What counts is how dark each small block of the page is: soft edges drawn a little otherwise leave
that as it is, and a line that is missing or stands elsewhere doesn't.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

BLOCK: Final = 4
"""The side of a block, in points of the picture: about a letter."""
MEAN: Final = 0.8
WORST: Final = 20
"""Pages whose blocks differ by more than these, of 255, are seen to differ."""


@dataclass(frozen=True)
class Difference:
    """The mean over the page and the worst block, of 255."""

    mean: float
    worst: int

    @property
    def is_seen(self) -> bool:
        return self.mean > MEAN or self.worst > WORST


def difference(shown: QImage, wanted: QImage) -> Difference:
    """Compare two pictures; those of different sizes differ wholly."""
    if shown.size() != wanted.size():
        return Difference(255, 255)
    pairs = zip(_blocks(shown), _blocks(wanted), strict=True)
    apart = [abs(one - other) for one, other in pairs]
    return Difference(sum(apart) / len(apart), max(apart))


def _blocks(page: QImage) -> bytes:
    """Return how light each block is."""
    wide, high = page.width() // BLOCK, page.height() // BLOCK
    ratio, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    sheet = page.convertToFormat(QImage.Format.Format_RGB32)
    small = sheet.scaled(wide, high, ratio, smooth)
    grey = small.convertToFormat(QImage.Format.Format_Grayscale8)
    bits = bytes(memoryview(grey.constBits()))
    lines = range(0, high * grey.bytesPerLine(), grey.bytesPerLine())
    return b"".join(bits[start : start + wide] for start in lines)
