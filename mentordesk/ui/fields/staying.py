"""Keeping what is looked at in its place while something above it grows."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QWidget

from mentordesk.ui.tall import page_around


@contextmanager
def staying(part: QWidget) -> Iterator[None]:
    """Let the page scroll so that a part of it stays where it is seen."""
    area = page_around(part)
    before = part.mapToGlobal(QPoint(0, 0)).y()
    yield
    if area is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + part.mapToGlobal(QPoint(0, 0)).y() - before)
