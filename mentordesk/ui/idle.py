"""Tells when it should be locked: nobody touches it for long, or the key for it is pressed."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication, QWindow

LOOK_EVERY_MS: Final = 10_000
LOCK: Final = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_L)

_TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
    }
)


class Idle(QObject):
    """Watches the keyboard, the mouse and the clock. ``too_long`` tells that it is time.

    ``lock_wanted`` tells that the key to lock was pressed where the window's own doesn't reach, as
    before a dialog.

    ``minutes`` says how long is too long, 0 for never; ``is_working`` that a job is running, which
    is waited for. Time counts by both clocks: one stops while the computer sleeps, the other can be
    set back.
    """

    too_long = Signal()
    lock_wanted = Signal()

    def __init__(
        self, minutes: Callable[[], int], is_working: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._minutes = minutes
        self._is_working = is_working
        self.clocks: tuple[Callable[[], float], ...] = (time.monotonic, time.time)
        self._touched = self._now()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def watch(self, app: QGuiApplication) -> None:
        """Watch the windows that a person comes to.

        Not the program: each event of each widget would be brought here, a third of all the work.
        What an input method writes comes to no window, but the caret moves.
        """
        app.focusWindowChanged.connect(self._watch)
        app.inputMethod().cursorRectangleChanged.connect(self.touch)
        self._watch(app.focusWindow())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note that somebody is there, and let everything pass but the key to lock."""
        if event.type() not in _TOUCHES:
            return False
        self.touch()
        if isinstance(event, QKeyEvent) and event.keyCombination() == LOCK:
            self.lock_wanted.emit()
            return True
        return False

    def touch(self) -> None:
        """Begin to count anew."""
        self._touched = self._now()

    def look(self) -> None:
        """Tell it, if it is time."""
        most = self._minutes() * 60
        passed = (now - then for now, then in zip(self._now(), self._touched, strict=True))
        if most > 0 and max(passed) >= most and not self._is_working():
            self.touch()
            self.too_long.emit()

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def _now(self) -> tuple[float, ...]:
        return tuple(clock() for clock in self.clocks)
