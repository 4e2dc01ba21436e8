"""Row ``start``: the processor time from the command to a window that can be used."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.row import NotMeasured, Result, middle, take_turns
from bench.trials import keep_copies, opened

QUIT_WHEN_SHOWN = "MENTORDESK_QUIT_WHEN_SHOWN"
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
            with opened(folder) as house:
                keep_copies(house, MENTORSHIPS)
            return middle(*take_turns(lambda: _our_start(folder), _bare_start, ROUNDS))


def _our_start(folder: Path) -> float:
    return _processor_time(["-m", "mentordesk", "--data", str(folder)], {QUIT_WHEN_SHOWN: "1"})


def _bare_start() -> float:
    return _processor_time(["-c", BARE_WINDOW], {})


def _processor_time(arguments: Sequence[str], settings: Mapping[str, str]) -> float:
    """Return the seconds a Python process spends, in the program and for it in the system."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **settings}
    process = subprocess.Popen([sys.executable, *arguments], env=environment)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, process.args)
    return used.ru_utime + used.ru_stime
