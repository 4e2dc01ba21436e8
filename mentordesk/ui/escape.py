"""Escape, for what lies in front: it is put away, and nothing behind it hears the key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


class Escape(QObject):
    """Takes Escape from a widget and all in it before the window does, while it is ``on``.

    ``pressed`` tells it.
    """

    pressed = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.on = True
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Take the key; Qt asks first whether it is wanted here rather than as a shortcut."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if not self.on or not (asked or event.type() == QEvent.Type.KeyPress):
            return False
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return False
        event.accept()
        if not asked:
            self.pressed.emit()
        return True
