"""Where the window is and how large, kept from one time to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from mentordesk.domain.ports import Settings


GEOMETRY = "window-geometry"
LEAST_SIZE, FIRST_SIZE = QSize(800, 560), QSize(1280, 860)
FRAME = QSize(16, 48)
"""What a window's title and edges take at the most, before they are there to be measured."""


def restore_geometry(window: QWidget, settings: Settings) -> None:
    """Put the window where it was the last time."""
    room = window.screen().availableSize() - FRAME
    window.setMinimumSize(LEAST_SIZE.boundedTo(room))  # a small screen at 200 % has less
    window.resize(FIRST_SIZE.boundedTo(room))
    remembered = settings.text(GEOMETRY)
    if remembered:
        window.restoreGeometry(QByteArray.fromBase64(remembered.encode()))


def remember_geometry(window: QWidget, settings: Settings) -> None:
    """Keep where the window is."""
    settings.remember(GEOMETRY, bytes(window.saveGeometry().toBase64().data()).decode())
