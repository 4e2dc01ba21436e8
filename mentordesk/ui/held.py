"""What a lock must not lose: it waits for the one, and keeps the other behind the gate."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Held(QObject):
    """Hangs on a dialog whose work can't be stopped.

    ``released`` tells that it may be put away.
    """

    released = Signal()

    def release(self) -> None:
        """Let it be put away from now on."""
        self.setParent(None)
        self.released.emit()
        self.deleteLater()


class Kept(QObject):
    """Hangs on work that only a window or dialog holds: it waits behind the gate until let in."""

    def release(self) -> None:
        """Let the window go from now on."""
        self.setParent(None)
        self.deleteLater()
