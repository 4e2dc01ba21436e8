"""Another language without a new start: a window takes the place of the one before."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from mentordesk import app
from mentordesk.front import Front
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.settings import FileSettings
from mentordesk.ui.desk import Desk
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.mentorship_page import OVERVIEW, MentorshipPage
from mentordesk.ui.theme import Scheme, Theme
from tests.builders import A_KEY, a_goal
from tests.strays import none_may_stray
from tests.ui.window import a_trial


@pytest.fixture(autouse=True)
def no_strays(qapp: QApplication) -> Iterator[None]:
    with none_may_stray(qapp):
        yield


@pytest.fixture
def language(qapp: QApplication) -> Iterator[TranslatedLanguage]:
    language = TranslatedLanguage("fi", RESOURCES / "i18n")
    language.install(qapp)
    yield language
    language.remove(qapp)


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication, language: TranslatedLanguage) -> Iterator[Desk]:
    theme = Theme.load(RESOURCES)
    theme.apply(qapp, Scheme.LIGHT, 100)
    with app.opened(tmp_path, language, FileSettings(tmp_path), theme, A_KEY) as desk:
        yield desk


@pytest.fixture
def front(
    qtbot: QtBot,
    qapp: QApplication,
    desk: Desk,
    language: TranslatedLanguage,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Front]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    front = Front(qapp, language, lambda: app.window_on(desk))
    with qtbot.waitSignal(front.window.ready):
        front.window.show()
    yield front
    front.save_now()
    qtbot.waitUntil(lambda: not desk.background.is_busy)
    front.window.hide()
    front.window.deleteLater()


def words(window: MainWindow) -> set[str]:
    shown = (label for label in window.findChildren(QLabel) if label.isVisible())
    return {label.text() for label in shown}


def choose(qtbot: QtBot, front: Front, code: str) -> MainWindow:
    """Choose a language on the settings page; return the window that comes."""
    old = front.window
    old.aside.go_to_settings()
    field = old.aside.settings_page.language
    field.setCurrentIndex(field.findData(code))
    field.activated.emit(field.currentIndex())
    qtbot.waitUntil(lambda: front.window is not old)
    qtbot.waitUntil(front.window.isVisible)
    return front.window


def keep_trial(desk: Desk) -> str:
    """Keep a trial in the vault, on the worker; return its id."""
    programme = next(p for p in desk.catalogue.programmes() if p.key.id == "work-trial")
    trial = a_trial(programme)
    keep: Callable[[], None] = lambda: desk.vault.add(trial, programme)  # noqa: E731
    desk.background.run(desk.background, keep, lambda _: None, lambda _: None)
    return trial.id


def open_page(qtbot: QtBot, window: MainWindow, known: str) -> MentorshipPage:
    window.pages.open(known)
    qtbot.waitUntil(lambda: isinstance(window.places.currentWidget(), MentorshipPage))
    page = window.places.currentWidget()
    assert isinstance(page, MentorshipPage)
    return page


def test_the_settings_stay_before_the_person_in_the_other_language(
    qtbot: QtBot, front: Front, desk: Desk
) -> None:
    front.window.resize(1100, 760)
    window = choose(qtbot, front, "sv")
    assert window.places.currentWidget() is window.aside.settings_page
    assert window.focusWidget() is window.aside.settings_page.language
    assert (window.width(), window.height()) == (1100, 760)
    assert "Inställningar" in words(window)
    assert desk.language.code == "sv"


def test_what_was_written_is_saved_and_the_tab_is_open_again(
    qtbot: QtBot, front: Front, desk: Desk
) -> None:
    known = keep_trial(desk)
    open_page(qtbot, front.window, known).tabs.open(OVERVIEW)
    session = front.window.sessions.find(known)
    assert session is not None
    session.put(a_goal())
    window = choose(qtbot, front, "en")
    assert open_page(qtbot, window, known).tabs.current == OVERVIEW
    fresh = window.sessions.find(known)
    assert fresh is not None
    assert fresh.mentorship.goals == (a_goal(),)


def test_the_window_before_is_gone_and_mistakes_are_told_in_the_new_one(
    qtbot: QtBot, front: Front
) -> None:
    old, hook = front.window, sys.excepthook
    with qtbot.waitSignal(old.destroyed):
        choose(qtbot, front, "en")
    assert sys.excepthook is not hook


def test_the_language_that_is_there_changes_nothing(qtbot: QtBot, front: Front) -> None:
    window = front.window
    window.aside.go_to_settings()
    with qtbot.assertNotEmitted(window.leaving.language_wanted, wait=0):
        window.aside.settings_page.language_chosen.emit("fi")
    assert front.window is window
