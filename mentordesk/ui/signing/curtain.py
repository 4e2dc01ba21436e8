"""Nothing but one view in a window: what else there is is out of sight and out of reach."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

LEFT: Final = ("Ctrl+L", "Ctrl++", "Ctrl+=", "Ctrl+-", "Ctrl+0")
"""Keys of the window that go on working: to lock, and for the size of the text."""


class Curtain(QObject):
    """Hides a window's content and silences its keys until it is ``drawn_back``.

    ``may_close`` is asked before the window closes.
    """

    def __init__(self, view: QWidget, ground: QWidget, may_close: Callable[[], bool]) -> None:
        super().__init__(view)
        self._view = view
        self._ground = ground
        self._may_close = may_close
        left = {QKeySequence(key) for key in LEFT}
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        keys = ground.findChildren(QShortcut, options=direct)
        self._silenced = [key for key in keys if key.isEnabled() and key.key() not in left]
        for key in self._silenced:
            key.setEnabled(False)
        content = ground.centralWidget() if isinstance(ground, QMainWindow) else None
        self._content = content
        if content is not None:
            content.hide()
        ground.installEventFilter(self)
        self._cover()

    def draw_back(self) -> None:
        """Show what was hidden, and let the keys work."""
        self._ground.removeEventFilter(self)
        for key in self._silenced:
            key.setEnabled(True)
        if self._content is not None:
            self._content.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window whatever its size is, and ask before it closes."""
        if watched is self._ground and event.type() == QEvent.Type.Resize:
            self._cover()
        if watched is self._ground and event.type() == QEvent.Type.Close and not self._may_close():
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        self._view.setGeometry(self._ground.rect())
        self._view.raise_()


def ground_of(part: QWidget) -> QWidget:
    """Return the main window that a part of a page is in; else the window."""
    around: QWidget | None = part
    while around is not None and not isinstance(around, QMainWindow):
        around = around.parentWidget()
    return around or part.window()
