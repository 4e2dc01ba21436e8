"""Row ``start``: the processor time from the command to a window that can be used.

The key is derived from the password at the least cost, as that is meant to take its time.
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


class Start:
    """Our window with many mentorships in its vault, against a bare window of the same Qt."""

    name = "start"
    ours = f"processor time to the usable window, {MENTORSHIPS:,} mentorships"
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
            program = ["-m", "mentordesk", "--data", str(folder / "data")]
            ours, theirs = (_starter(it, folder) for it in (program, ["-c", BARE_WINDOW]))
            return middle(*take_turns(ours, theirs, ROUNDS))


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
