"""Pages that are taller than their window, so that one more line in them costs little."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtWidgets import QScrollArea, QWidget


class Tall(QWidget):
    """A widget of parts that are as tall as they need to be at the width they get.

    A widget's own ``sizeHint`` also works out the height at the width it would like best. Each
    level of a page would like another width, so all texts were laid out anew for each of them.
    """

    def sizeHint(self) -> QSize:
        """Return the size that the parts would like; the height is asked for when it is known."""
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()


def page_around(part: QWidget) -> QScrollArea | None:
    """Return the page that a widget stands on and scrolls with, None where there is none."""
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def make_room(part: QWidget, area: QScrollArea) -> None:
    """Give a part of a page its new height in one go, from the page down to the part.

    Else each level around it would squeeze the rest into the room it had, a frame for each.
    """
    around: QWidget | None = part
    while around is not None and around is not area.viewport():
        around.updateGeometry()
        around = around.parentWidget()
    QCoreApplication.sendPostedEvents(area.viewport(), QEvent.Type.LayoutRequest.value)
