"""Rows ``start`` and ``start-least``: the processor time from the command to a window to be used.

Deriving the key is apart, as it is meant to take its time: it is done at the least cost, and what
that takes a process that does nothing else, the library's loading included, is taken off. What the
least window takes, which shows the same names from the same database, says how far down ``start``
could come.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.row import NotMeasured, Result, middle, take_turns
from bench.trials import founded, keep_copies
from mentordesk.paths import RESOURCES
from mentordesk.store.file_names import DATABASE
from mentordesk.store.safe import FolderSafe

LEAST_WINDOW = Path(__file__).with_name("least_window.py")
QUIT_WHEN_SHOWN, VARIABLE = "MENTORDESK_QUIT_WHEN_SHOWN", "MENTORDESK_PASSWORD"
PASSWORD = "kahvila kulman aamukahvi"
MENTORSHIPS = 1000
ROUNDS = 15
BARE_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

app = QApplication(sys.argv)
window = QMainWindow()
window.show()
QTimer.singleShot(0, window.close)
app.exec()
"""
DERIVING = """
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

maker = Argon2id(salt=bytes(16), length=32, iterations=1, lanes=1, memory_cost=64)
AESGCM(maker.derive(b"kahvila kulman aamukahvi")).encrypt(bytes(12), bytes(48), None)
"""
NOTHING = "pass"


class Start:
    """Our window with many mentorships in its vault, against a bare window of the same Qt."""

    name = "start"
    ours = f"processor time to the usable window, {MENTORSHIPS:,} mentorships, the key apart"
    theirs = "a bare QMainWindow's process"
    aim = 1.6

    def run(self) -> Result:
        """Start both in turn, each as a process of its own."""
        if not hasattr(os, "wait4"):
            raise NotMeasured("this system does not tell a process's processor time")
        with TemporaryDirectory() as name:
            folder = Path(name)
            with founded(folder / "data", PASSWORD) as house:
                keep_copies(house, MENTORSHIPS)
            return middle(*take_turns(self.side(folder), _code(BARE_WINDOW, folder), ROUNDS))

    def side(self, folder: Path) -> Callable[[], float]:
        """Return what starts our side on the data folder in a folder, and returns its seconds."""
        program = _starter(["-m", "mentordesk", "--data", str(folder / "data")], folder)
        deriving, nothing = _code(DERIVING, folder), _code(NOTHING, folder)
        return lambda: program() - deriving() + nothing()


class LeastStart(Start):
    """A window of a few lines with the same names, against the same bare one."""

    name = "start-least"
    ours = f"the same of a window of 70 lines that shows the names of {MENTORSHIPS:,} mentorships"

    def side(self, folder: Path) -> Callable[[], float]:
        """Return what starts it, with the key of the database at hand."""
        key = FolderSafe(folder / "data").unlock(PASSWORD)
        told = (folder / "data" / DATABASE, key.material.hex(), RESOURCES / "fonts")
        return _starter([str(LEAST_WINDOW), *map(str, told)], folder)


def _code(code: str, folder: Path) -> Callable[[], float]:
    return _starter(["-c", code], folder)


def _starter(arguments: Sequence[str], folder: Path) -> Callable[[], float]:
    """Return what starts Python with the arguments; its bytecode is kept, as where installed."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        QUIT_WHEN_SHOWN: "1",
        VARIABLE: PASSWORD,
        "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
        "PYTHONDONTWRITEBYTECODE": "",
    }
    return lambda: _processor_time([sys.executable, *arguments], environment)


def _processor_time(command: Sequence[str], environment: Mapping[str, str]) -> float:
    """Return the seconds a process spends, in the program and for it in the system."""
    process = subprocess.Popen(command, env=environment)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return used.ru_utime + used.ru_stime
