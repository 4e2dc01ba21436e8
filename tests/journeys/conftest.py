"""The whole program on a data folder, opened by its own root on a day of the sample trial."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk import app
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.settings import FileSettings
from mentordesk.ui.theme import Scheme, Theme
from mentordesk.unlocking import VARIABLE
from tests.builders import A_KEY
from tests.journeys.supervisor import Supervisor
from tests.root.trial import PASSWORD, keep_key
from tests.strays import none_may_stray

Start = Callable[[], Supervisor]
TODAY = date(2026, 2, 2)


@pytest.fixture
def finnish(qapp: QApplication) -> Iterator[TranslatedLanguage]:
    language = TranslatedLanguage("fi", RESOURCES / "i18n")
    language.install(qapp)
    yield language
    language.remove(qapp)


@pytest.fixture(autouse=True)
def no_strays(qapp: QApplication) -> Iterator[None]:
    """Fails when a part of a page flashes up as a window."""
    with none_may_stray(qapp):
        yield


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder that holds a key file; the command line finds its password."""
    folder = tmp_path / "data"
    folder.mkdir()
    keep_key(folder)
    monkeypatch.setenv(VARIABLE, PASSWORD)
    return folder


def free() -> None:
    """Let go at once of what is to be deleted."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def start(
    qtbot: QtBot, qapp: QApplication, finnish: TranslatedLanguage, data: Path
) -> Iterator[Start]:
    """Opens the program; one that is open is closed first."""
    with ExitStack() as opened:

        def open_program() -> Supervisor:
            opened.close()
            settings, theme = FileSettings(data), Theme.load(RESOURCES)
            theme.apply(qapp, Scheme.LIGHT, 100)
            desk = opened.enter_context(app.opened(data, finnish, settings, theme, A_KEY))
            desk = replace(desk, today=lambda: TODAY, now=lambda: datetime(2026, 2, 2, 9, 41))
            window = app.window_on(desk)
            window.resize(1280, 860)
            supervisor = Supervisor(qtbot, desk, window)
            opened.callback(free)  # its clocks would ask for work when the worker has gone home
            opened.callback(window.deleteLater)
            opened.callback(supervisor.closes)
            supervisor.goes_home = opened.close
            with qtbot.waitSignal(window.ready):
                window.show()
            return supervisor

        yield open_program
