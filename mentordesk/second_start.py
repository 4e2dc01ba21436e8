"""A second start brings up the window of the first: by a file that the first takes away again.

What is wished for is in that file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import monotonic, sleep
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from mentordesk.wish import Wish

SUFFIX: Final = ".show"
WAIT_SECONDS: Final = 2.0
START_SECONDS: Final = 6.0
"""So long a start waits for the one before, which may still be on its way to its window."""
LOOK_EVERY: Final = 0.02


class Calls(QObject):
    """Watches a data folder for files of second starts; ``heard`` tells the ``Wish`` in each.

    ``asked`` tells it where a command made it. ``hears`` says whether this window is meant: one
    that came beside another, which has the folder, isn't.
    """

    heard = Signal(object)
    asked = Signal(object)

    def __init__(
        self,
        folder: Path,
        parent: QObject | None = None,
        hears: Callable[[], bool] = lambda: True,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._hears = hears
        self._watcher = QFileSystemWatcher([str(folder)], self)
        self._watcher.directoryChanged.connect(self.look)

    def look(self) -> None:
        """Hear what is there, also of a start that came before this one was watching."""
        for file in self._folder.glob(f"*{SUFFIX}") if self._hears() else ():
            written = ""
            with suppress(OSError, UnicodeError):
                written = file.read_text("utf-8")
            with suppress(OSError):
                file.unlink()
            wish = Wish.read(written)
            (self.asked if wish.is_of_a_command else self.heard).emit(wish)


def is_answered(folder: Path, process: int, wish: Wish, wait: float = WAIT_SECONDS) -> bool:
    """Ask the MentorDesk that holds a folder to grant a wish, and say whether it heard."""
    let_come_up(process)
    file = folder / f"mentordesk-{os.getpid()}{SUFFIX}"
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
