"""A second start brings up the window of the first: by a file that the first takes away again.

What is wished for is in that file.
"""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from mentordesk.wish import Wish

FILE_NAME: Final = "mentordesk.show"
WAIT_SECONDS: Final = 2.0
LOOK_EVERY: Final = 0.02


class Calls(QObject):
    """Watches a data folder for the file of a second start; ``heard`` tells the ``Wish`` in it."""

    heard = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = folder / FILE_NAME
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self._look)
        self._look()

    def _look(self) -> None:
        if self._file.exists():
            written = ""
            with suppress(OSError, UnicodeError):
                written = self._file.read_text("utf-8")
            with suppress(OSError):
                self._file.unlink()
            self.heard.emit(Wish.read(written))


def is_answered(folder: Path, process: int, wish: Wish, wait: float = WAIT_SECONDS) -> bool:
    """Ask the MentorDesk that holds a folder to grant a wish, and say whether it heard."""
    let_come_up(process)
    file = folder / FILE_NAME
    with suppress(OSError, UnicodeError):
        written = file.with_suffix(".new")
        written.write_text(wish.written(), "utf-8")
        written.replace(file)
        end = monotonic() + wait
        while monotonic() < end:
            if not file.exists():
                return True
            sleep(LOOK_EVERY)
        file.unlink(missing_ok=True)
    return False


def let_come_up(process: int) -> None:
    """Let the window of another process come before the others; Windows asks for leave."""
    if sys.platform == "win32":
        from ctypes import windll

        windll.user32.AllowSetForegroundWindow(process)
