"""The program as a process of its own: started, started twice, killed, and started again."""

import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from time import monotonic

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.app import QUIT_WHEN_SHOWN
from mentordesk.unlocking import VARIABLE
from mentordesk.writer import FILE_NAME
from tests.root.trial import PASSWORD, a_sample_trial, keep_key

PATIENCE_MS = 30_000
LATER = {
    "mentordesk.cli.commands",
    "mentordesk.documents",
    "mentordesk.domain.ports",
    "mentordesk.domain.records",
    "mentordesk.programmes",
    "mentordesk.store.vault",
    "mentordesk.ui.gate.gate",
    "mentordesk.ui.pages",
    "mentordesk.ui.session",
    "holidays",
    "peewee",
    "PySide6.QtPdf",
    "PySide6.QtPrintSupport",
    "reportlab",
}
"""What the first window doesn't need: each would keep everybody waiting at every start."""

Process = subprocess.Popen[str]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with a trial in it."""
    keep_key(tmp_path)
    a_sample_trial(tmp_path)
    return tmp_path


def started(folder: Path, *options: str, **more: str) -> Process:
    """Start the program on a folder, with its password; the options are Python's."""
    environment: Mapping[str, str] = {**os.environ, VARIABLE: PASSWORD, **more}
    command = [sys.executable, *options, "-m", "mentordesk", "--data", str(folder)]
    return subprocess.Popen(command, env=environment, text=True, stderr=subprocess.PIPE)


def come_up(qtbot: QtBot, folder: Path) -> Process:
    """Start it and wait until it holds the database."""
    process = started(folder)
    log = folder / "mentordesk.db-wal"
    qtbot.waitUntil(log.exists, timeout=PATIENCE_MS)
    return process


def test_a_second_start_ends_at_once_and_the_first_goes_on(qtbot: QtBot, folder: Path) -> None:
    with come_up(qtbot, folder) as first:
        with started(folder) as second:
            assert second.wait(PATIENCE_MS / 1000) == 0
        assert first.poll() is None
        first.kill()


def test_after_a_kill_it_opens_again(qtbot: QtBot, folder: Path) -> None:
    for _ in range(3):
        with come_up(qtbot, folder) as killed:
            killed.kill()
        assert (folder / FILE_NAME).exists()
    begun = monotonic()
    with started(folder, **{QUIT_WHEN_SHOWN: "1"}) as again:
        assert again.wait(PATIENCE_MS / 1000) == 0, again.stderr
    assert monotonic() - begun < PATIENCE_MS / 1000
    assert not (folder / FILE_NAME).exists()


IMPATIENT = """
import sys
from mentordesk import app, cli
app.START_SECONDS = 0.1
sys.exit(cli.main())
"""
"""Starts the program, which hardly waits for the one that was started before."""


def starts_in(log: Path) -> int:
    """Return how many windows have begun by what the log tells so far."""
    return log.read_text("utf-8").count(" begins.") if log.exists() else 0


def test_a_frozen_first_keeps_the_folder_and_the_second_comes_up_beside_it(
    qtbot: QtBot, folder: Path
) -> None:
    log = folder / "logs" / "mentordesk.log"
    with ExitStack() as ended:
        frozen = ended.enter_context(come_up(qtbot, folder))
        ended.callback(frozen.kill)
        os.kill(frozen.pid, 19)  # SIGSTOP
        starts = starts_in(log)
        command = [sys.executable, "-c", IMPATIENT, "--data", str(folder)]
        second = ended.enter_context(subprocess.Popen(command))
        ended.callback(second.kill)
        qtbot.waitUntil(lambda: starts_in(log) > starts, timeout=PATIENCE_MS)
        assert second.poll() is None
        assert (folder / FILE_NAME).read_text(encoding="utf-8").startswith(str(frozen.pid))


def test_the_first_window_is_there_before_what_it_does_not_need(folder: Path) -> None:
    with started(folder, "-X", "importtime", **{QUIT_WHEN_SHOWN: "1"}) as first:
        _, told = first.communicate(timeout=PATIENCE_MS / 1000)
    imported = {line.rpartition("|")[2].strip() for line in told.splitlines()}
    assert "mentordesk.ui.home" in imported
    assert not imported & LATER
