"""What holds for every test: no screen, no network, a home of its own, no window left over."""

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.sweeping import collect_due
from tests.patient import PatientBot
from tests.read_once import read_once

SCREEN = Path(__file__).with_name("screen.json")
if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={SCREEN}"

HOMES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
HOMES += ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")

MEMORY = Path("/dev/shm")
ROOM = 4 * 2**30
"""So much for the tests of the built program, which is installed and started there."""


def lie_in_memory() -> None:
    """Let the tests' folders lie in memory, where a system has room: each save waits for a disk."""
    if sys.platform == "linux" and os.access(MEMORY, os.W_OK):
        place = os.statvfs(MEMORY)
        if place.f_bavail * place.f_frsize > ROOM and not place.f_flag & os.ST_NOEXEC:
            os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def refuse_sockets(event: str, _: object) -> None:
    """An audit hook that fails whoever opens a socket: nothing leaves the PC."""
    if event in ("socket.__new__", "socket.getaddrinfo"):
        pytest.fail("a socket was opened", pytrace=False)


lie_in_memory()
sys.addaudithook(refuse_sockets)
read_once()
settings.register_profile("patient", deadline=None)  # a busy machine is no mistake
settings.load_profile("patient")
gc.disable()  # as in the program, a worker frees no widgets


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def own_home(homes: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder in the place of every folder where settings and data are kept."""
    with TemporaryDirectory(dir=homes, ignore_cleanup_errors=True) as home:
        for name in HOMES:
            monkeypatch.setenv(name, home)
        yield Path(home)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:  # noqa: ARG001
    """The hand at mouse and keyboard, in the place of pytest-qt's own."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def freed_widgets() -> Iterator[None]:
    """Frees every widget after its test, so that one process serves all tests."""
    yield
    if QCoreApplication.instance():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    sweep()


def sweep() -> None:
    """Collect what is due; what outlives a whole sweep is shared by tests, and left in peace."""
    before = gc.get_stats()[-1]["collections"]
    collect_due()
    if gc.get_stats()[-1]["collections"] > before:
        gc.freeze()
