"""Locking: nothing of the vault stays, and one goes on where one was."""

import gc

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Summary
from mentordesk.domain.records import Answer
from mentordesk.domain.safe import Key
from mentordesk.front import Front
from mentordesk.house import House
from mentordesk.ui.main_window import MainWindow
from tests.builders import A_KEY, a_goal
from tests.root.fronts import (
    gate_of,
    keep_trial,
    open_page,
    session_of,
    window_of,
)

OF_THE_VAULT = (Answer, House, Key, MainWindow, Mentorship, Summary)


def lock(qtbot: QtBot, front: Front) -> None:
    """Lock as the person does, and wait until the vault is let go of."""
    window_of(front).lock_wanted.emit()
    qtbot.waitUntil(lambda: front.opened is None)
    qtbot.waitUntil(lambda: not front.is_working and not front._background.is_busy)


def left_in_memory() -> list[object]:
    """Return what of a vault there still is, but for what the tests hold themselves."""
    return [each for each in gc.get_objects() if type(each) in OF_THE_VAULT and each is not A_KEY]


def test_nothing_of_the_vault_stays_in_memory(qtbot: QtBot, entered: Front) -> None:
    known = keep_trial(entered)
    page = open_page(qtbot, entered, known)
    for tab in page.tabs.ids():
        page.tabs.open(tab)
    session_of(entered, known).put(a_goal())
    del page
    lock(qtbot, entered)
    assert gate_of(entered)
    assert left_in_memory() == []


def test_every_window_and_menu_of_the_vault_is_gone(
    qtbot: QtBot, qapp: QApplication, entered: Front
) -> None:
    known = keep_trial(entered)
    open_page(qtbot, entered, known)
    window = window_of(entered)
    window.acts.ask_to_delete(known, "Oksana")
    window.search()
    lock(qtbot, entered)
    shown = [each for each in qapp.topLevelWidgets() if each.isVisible()]
    assert shown == [entered.frame]
    assert entered.frame.content is entered.doorway.gate
