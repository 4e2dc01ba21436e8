"""Locking while a dialog is open: it goes as with Escape, but what only it holds waits."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from mentordesk.front import Front
from mentordesk.ui.acts import Acts
from mentordesk.ui.erasing.erase_dialog import EraseDialog
from mentordesk.ui.fields import Tick
from mentordesk.ui.held import Held, Kept
from mentordesk.ui.idle import Idle
from tests.builders import A_PDF, a_goal, an_issued
from tests.root.fronts import (
    desk_of,
    gate_of,
    keep_trial,
    open_page,
    page_of,
    session_of,
    unlock,
    window_of,
)


@pytest.fixture
def idle(qapp: QApplication, entered: Front) -> Idle:
    idle = Idle(lambda: 10, lambda: entered.is_working, entered)
    idle.lock_wanted.connect(entered.lock)
    idle.watch(qapp)
    return idle


def dialog_of(qtbot: QtBot, qapp: QApplication) -> QDialog:
    """Return the dialog that stands before the window, once it does."""
    qtbot.waitUntil(lambda: isinstance(qapp.activeModalWidget(), QDialog))
    dialog = qapp.activeModalWidget()
    assert isinstance(dialog, QDialog)
    return dialog


def press_lock(qtbot: QtBot, qapp: QApplication) -> None:
    """Press Ctrl+L where the keyboard is."""
    front = qapp.activeModalWidget()
    assert front is not None
    window = front.windowHandle()
    qtbot.waitUntil(lambda: qapp.focusWindow() is window)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def erased(qtbot: QtBot, front: Front, known: str) -> EraseDialog:
    """Erase a trial and return the dialog with its certificate."""
    with qtbot.waitSignal(window_of(front).acts.asked) as told:
        window_of(front).acts.erase(known)
    assert told.args is not None
    dialog: EraseDialog = told.args[0]
    dialog.findChildren(Tick)[0].mark.click()
    dialog.agreed.emit()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(Kept)))
    return dialog


@pytest.mark.parametrize("ask", [Acts.hand_over, Acts.tell_about_one, Acts.erase, Acts.keep_longer])
@pytest.mark.usefixtures("idle")
def test_the_key_locks_before_a_dialog_too_and_all_is_saved(
    qtbot: QtBot, qapp: QApplication, entered: Front, ask: Callable[[Acts, str], None]
) -> None:
    known = keep_trial(entered)
    open_page(qtbot, entered, known)
    session = session_of(entered, known)
    ask(window_of(entered).acts, known)
    dialog_of(qtbot, qapp)
    session.put(a_goal())
    press_lock(qtbot, qapp)
    qtbot.waitUntil(lambda: entered.doorway.gate is not None)
    assert [w for w in qapp.topLevelWidgets() if w.isVisible()] == [entered.frame]
    qtbot.waitUntil(lambda: entered.opened is None)
    assert session.is_saved


@pytest.mark.usefixtures("idle")
def test_the_key_locks_before_a_dialog_for_files(
    qtbot: QtBot, qapp: QApplication, entered: Front
) -> None:
    window_of(entered).aside.go_to_verifying()
    window_of(entered).aside.verify_page.ask()
    assert isinstance(dialog_of(qtbot, qapp), QFileDialog)
    press_lock(qtbot, qapp)
    qtbot.waitUntil(lambda: entered.doorway.gate is not None)
    assert qapp.activeModalWidget() is None


def test_a_certificate_waits_behind_the_gate_and_idle_hands_lock(
    qtbot: QtBot, qapp: QApplication, entered: Front
) -> None:
    dialog = erased(qtbot, entered, keep_trial(entered))
    qtbot.waitUntil(lambda: not entered.is_working)
    entered.lock()
    assert gate_of(entered) and not dialog.isVisible()
    unlock(qtbot, entered)
    assert dialog.isVisible() and qapp.activeModalWidget() is dialog
    dialog.findChildren(Kept)[0].release()
    dialog.accept()


def test_the_lock_waits_while_something_is_unlocked_and_leads_back_there(
    qtbot: QtBot, entered: Front
) -> None:
    known, vault = keep_trial(entered), desk_of(entered).vault
    job: Callable[[], None] = lambda: vault.issue(known, an_issued(), A_PDF)  # noqa: E731
    desk_of(entered).background.run(entered, job, lambda _: None, lambda _: None)
    page = open_page(qtbot, entered, known)
    dialog = page.ask_to_unlock()
    dialog.reason.insertPlainText("Väärä päivä")
    dialog.unlock.click()
    entered.lock()
    assert entered.doorway.gate is None and dialog.isVisible()
    qtbot.waitUntil(lambda: entered.doorway.gate is not None)
    unlock(qtbot, entered)
    assert page_of(qtbot, entered).lock_line is None and window_of(entered).at == known


def test_the_lock_waits_while_something_is_erased(qtbot: QtBot, entered: Front) -> None:
    known = keep_trial(entered)
    with qtbot.waitSignal(window_of(entered).acts.asked) as told:
        window_of(entered).acts.erase(known)
    assert told.args is not None
    told.args[0].agreed.emit()
    entered.lock()
    assert window_of(entered).findChildren(Held) and entered.doorway.gate is None
    qtbot.waitUntil(lambda: entered.doorway.gate is not None)
    assert not told.args[0].isVisible()
