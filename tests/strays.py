"""Watches for parts of a page that flash up as windows of their own."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMenu, QWidget

WINDOWS = (QMainWindow, QDialog, QMenu)


class Strays(QObject):
    """Notes widgets that come up as windows of their own, though they are parts of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, shown: QObject, event: QEvent) -> bool:
        """Look at everything that is shown, and let it pass."""
        if event.type() is QEvent.Type.Show and isinstance(shown, QWidget):
            is_stray = shown.isWindow() and not isinstance(shown, WINDOWS)
            self.seen += [type(shown).__name__] * is_stray
        return False


@contextmanager
def none_may_stray(app: QApplication) -> Iterator[None]:
    """Fail when a part of a page flashes up as a window."""
    strays = Strays()
    app.installEventFilter(strays)
    yield
    app.removeEventFilter(strays)
    assert not strays.seen, strays.seen
