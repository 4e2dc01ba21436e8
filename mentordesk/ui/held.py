"""What may not be put away yet: as long as it stands under a window, the lock waits."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Held(QObject):
    """Hangs on a dialog whose work can't be stopped, or whose result would be lost for good.

    ``released`` tells that it may be put away.
    """

    released = Signal()

    def release(self) -> None:
        """Let it be put away from now on."""
        self.setParent(None)
        self.released.emit()
        self.deleteLater()
