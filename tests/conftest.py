"""What holds for every test: no screen, no network, a home of its own, no window left over."""

import gc
import os
import sys
from collections.abc import Iterator
from pathlib import Path

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


def refuse_sockets(event: str, _: object) -> None:
    """An audit hook that fails whoever opens a socket: nothing leaves the PC."""
    if event in ("socket.__new__", "socket.getaddrinfo"):
        pytest.fail("a socket was opened", pytrace=False)


sys.addaudithook(refuse_sockets)
read_once()
settings.register_profile("patient", deadline=None)  # a busy machine is no mistake
settings.load_profile("patient")
gc.disable()  # as in the program, a worker frees no widgets


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in the place of every folder where settings and data are kept."""
    home = tmp_path_factory.mktemp("home")
    for name in HOMES:
        monkeypatch.setenv(name, str(home))
    return home


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
