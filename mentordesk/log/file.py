"""The log, for whoever looks after the office's PCs: what happened to the program, and when.

It may be shown to anybody; ``words`` sees to it.

Nobody waits for it. A record goes into a queue and is written by a thread of its own, which begins
a moment after the start, at once after a mistake. What can't be written, because the disk is full
or the folder is not ours, is lost in silence.

The standard library's own rotating handler stands beside others that send mail and open sockets,
which are loaded with it; so the files take turns here.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import pairwise
from pathlib import Path
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, qVersion
from PySide6.QtGui import QGuiApplication

from mentordesk import __version__
from mentordesk.log.qt_messages import heard
from mentordesk.log.words import LOG, Fact, text_of
from mentordesk.paths import is_built

if TYPE_CHECKING:
    from mentordesk.domain.ports import Language

FOLDER: Final = "logs"
FILE: Final = "mentordesk.log"
MOST_BYTES: Final = 256 * 1024
FORMER_FILES: Final = 2
WRITE_AFTER_MS: Final = 3000
END_WITHIN_S: Final = 2
"""How long the program's end may wait for a disk that doesn't answer."""


class LogFile(logging.Handler):
    """Writes records of any thread to a file of a folder, one after another."""

    def __init__(self, folder: Path) -> None:
        super().__init__(logging.INFO)
        self._folder = folder
        self._waiting: SimpleQueue[str | None] = SimpleQueue()
        self._thread = Thread(target=self._write, name="log", daemon=True)

    def emit(self, record: logging.LogRecord) -> None:
        """Take a record; an exception's frames are let go of in the thread they belong to."""
        with suppress(Exception):
            self._waiting.put(text_of(record))
        if record.levelno >= logging.ERROR:
            self.begin()

    def begin(self) -> None:
        """Write from now on what was and will be taken."""
        assert self.lock is not None
        with self.lock, suppress(RuntimeError):
            if self._thread.ident is None:
                self._thread.start()

    def close(self) -> None:
        """Write what is left."""
        self.begin()
        self._waiting.put(None)
        with suppress(RuntimeError):  # no thread could be had
            self._thread.join(END_WITHIN_S)
        super().close()

    def _write(self) -> None:
        while (text := self._waiting.get()) is not None:
            with suppress(OSError):
                self._append(f"{text}\n".encode())

    def _append(self, line: bytes) -> None:
        self._folder.mkdir(exist_ok=True)
        path = self._folder / FILE
        if path.exists() and path.stat().st_size + len(line) > MOST_BYTES:
            self._take_turns()
        with path.open("ab") as file:
            file.write(line)

    def _take_turns(self) -> None:
        """Let each file be the one before it; the oldest goes."""
        former = [self._folder / f"{FILE}.{number}" for number in range(1, FORMER_FILES + 1)]
        for newer, older in reversed([*pairwise((self._folder / FILE, *former))]):
            with suppress(FileNotFoundError):
                newer.replace(older)


@contextmanager
def logged(folder: Path, language: Language) -> Iterator[None]:
    """Keep the log of a data folder as long as this lasts; Qt's application is there."""
    log, level = LogFile(folder / FOLDER), LOG.level
    LOG.addHandler(log)
    LOG.setLevel(logging.INFO)
    LOG.info("MentorDesk %s begins.", Fact(__version__))
    later = QTimer(singleShot=True, interval=WRITE_AFTER_MS)
    for step in (lambda: _tell_surroundings(language), log.begin):
        later.timeout.connect(step)
    later.start()
    try:
        with heard():
            yield
        if later.isActive():
            _tell_surroundings(language)
        LOG.info("MentorDesk ends.")
    finally:
        later.stop()
        LOG.removeHandler(log)
        LOG.setLevel(level)
        log.close()


def _tell_surroundings(language: Language) -> None:
    """Tell what it runs on; nobody waits for that at the start."""
    from PySide6.QtCore import QSysInfo

    way = "program" if is_built() else "source"
    system = f"{QSysInfo.prettyProductName()}, {QSysInfo.kernelVersion()}"
    told = (way, sys.version.split()[0], qVersion(), system, language.code)
    LOG.info("Run from its %s: Python %s, Qt %s, %s, %s", *map(Fact, told))
    for screen in QGuiApplication.screens():
        size, scale = screen.size(), round(screen.devicePixelRatio() * 100)
        LOG.info("Screen: %d x %d, %d %%", size.width(), size.height(), scale)
