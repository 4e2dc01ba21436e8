"""The front on a data folder, with a real safe whose password costs little."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.front import Front
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.premises import Premises
from mentordesk.settings import FileSettings
from mentordesk.ui.background import Background
from mentordesk.ui.crash import CrashDialog
from mentordesk.ui.theme import Scheme, Theme
from mentordesk.unlocking import VARIABLE
from mentordesk.writer import Writer
from tests.builders import A_KEY
from tests.root.trial import PASSWORD, a_sample_trial, keep_key
from tests.store.safes import a_safe
from tests.strays import none_may_stray


@pytest.fixture
def language(qapp: QApplication) -> Iterator[TranslatedLanguage]:
    language = TranslatedLanguage("fi", RESOURCES / "i18n")
    language.install(qapp)
    yield language
    language.remove(qapp)


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder that holds the sample trial; its password stands in the environment."""
    folder = tmp_path / "data"
    a_sample_trial(folder)
    keep_key(folder)
    monkeypatch.setenv(VARIABLE, PASSWORD)
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder with a key file and no database yet."""
    keep_key(tmp_path)
    return tmp_path


@pytest.fixture
def premises(qapp: QApplication, folder: Path, language: TranslatedLanguage) -> Iterator[Premises]:
    theme = Theme.load(RESOURCES)
    theme.apply(qapp, Scheme.LIGHT, 100)
    with ThreadPoolExecutor(max_workers=1) as worker:
        background = Background(worker)
        yield Premises(folder, language, FileSettings(folder), theme, background, a_safe)
    background.deleteLater()


@pytest.fixture
def writer(folder: Path) -> Iterator[Writer]:
    """What the front writes with."""
    writer = Writer(folder)
    yield writer
    writer.leave()


@pytest.fixture
def front(
    qtbot: QtBot,
    qapp: QApplication,
    premises: Premises,
    writer: Writer,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Front]:
    """The front, with nothing shown yet."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    front = premises.front(writer)
    with none_may_stray(qapp):
        yield front
    mistakes = [each for each in qapp.topLevelWidgets() if isinstance(each, CrashDialog)]
    front.settle()
    if front.opened is not None:
        front.opened.vanish()
    front.end()
    qtbot.waitUntil(lambda: not premises.background.is_busy)
    front.frame.hide()
    front.frame.deleteLater()
    for mistake in mistakes:
        mistake.close()
    assert [mistake.details for mistake in mistakes] == []


@pytest.fixture
def entered(qtbot: QtBot, front: Front) -> Front:
    """The front with the window open."""
    with qtbot.waitSignal(front.entered):
        front.enter(lambda: A_KEY)
    assert front.opened is not None
    qtbot.waitSignal(front.opened.window.ready)
    return front
