"""Another language without a new start: a window takes the place of the one before."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mentordesk.front import Front
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.mentorship_page import OVERVIEW
from tests.builders import a_goal
from tests.root.fronts import desk_of, keep_trial, open_page, session_of, window_of


def words(window: MainWindow) -> set[str]:
    shown = (label for label in window.findChildren(QLabel) if label.isVisible())
    return {label.text() for label in shown}


def choose(qtbot: QtBot, front: Front, code: str) -> MainWindow:
    """Choose a language on the settings page; return the window that comes."""
    old = window_of(front)
    old.aside.go_to_settings()
    field = old.aside.settings_page.language
    field.setCurrentIndex(field.findData(code))
    field.activated.emit(field.currentIndex())
    qtbot.waitUntil(lambda: window_of(front) is not old)
    qtbot.waitUntil(window_of(front).isVisible)
    return window_of(front)


def test_the_settings_stay_before_the_person_in_the_other_language(
    qtbot: QtBot, entered: Front
) -> None:
    entered.frame.resize(1100, 760)
    window = choose(qtbot, entered, "sv")
    assert window.places.currentWidget() is window.aside.settings_page
    assert window.focusWidget() is window.aside.settings_page.language
    assert (entered.frame.width(), entered.frame.height()) == (1100, 760)
    assert "Inställningar" in words(window)
    assert desk_of(entered).language.code == "sv"


def test_what_was_written_is_saved_and_the_tab_is_open_again(qtbot: QtBot, entered: Front) -> None:
    known = keep_trial(entered)
    open_page(qtbot, entered, known).tabs.open(OVERVIEW)
    session_of(entered, known).put(a_goal())
    choose(qtbot, entered, "en")
    assert open_page(qtbot, entered, known).tabs.current == OVERVIEW
    assert session_of(entered, known).mentorship.goals == (a_goal(),)


def test_the_window_before_is_gone(qtbot: QtBot, entered: Front) -> None:
    old = window_of(entered)
    choose(qtbot, entered, "en")
    qtbot.waitUntil(lambda: not isValid(old))


def test_the_language_that_is_there_changes_nothing(qtbot: QtBot, entered: Front) -> None:
    window = window_of(entered)
    window.aside.go_to_settings()
    with qtbot.assertNotEmitted(window.leaving.language_wanted, wait=0):
        window.aside.settings_page.language_chosen.emit("fi")
    assert window_of(entered) is window
