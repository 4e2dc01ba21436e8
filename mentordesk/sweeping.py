"""Garbage is collected in the window's thread alone.

Python collects it in whichever thread happens to make one object more. A widget that hangs on
itself would so be freed by the worker, which ends the program: Qt's parts are to be freed where
they were made.
"""

from __future__ import annotations

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

EVERY_MS: Final = 2000


class Sweeper(QObject):
    """Looks now and then whether there is garbage, in the thread that has made it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.timer = QTimer(self, interval=EVERY_MS)
        self.timer.timeout.connect(collect_due)

    def begin(self) -> None:
        """Look from now on, but not among what was made for the start."""
        if not self.timer.isActive():
            gc.disable()
            gc.freeze()
            self.timer.start()


def collect_due() -> None:
    """Collect what Python would have collected by now, of itself."""
    limits = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [generation for generation, (count, limit) in enumerate(limits) if count > limit]
    if due:
        gc.collect(due[-1])
