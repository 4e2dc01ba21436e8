"""A backup comes back: over what was written since, and after real damage."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.front import Front
from mentordesk.late_vault import LateVault
from mentordesk.ui.asking import Asking
from mentordesk.ui.backups.backups_page import BackupsPage
from mentordesk.ui.backups.preview import PreviewCard
from mentordesk.ui.backups.rescue import Rescue
from mentordesk.ui.backups.row import BackupRow
from mentordesk.ui.gate.gate import Gate
from mentordesk.ui.gate.trouble_page import TroublePage
from mentordesk.ui.gate.unlock_page import UnlockPage
from tests.builders import A_KEY, a_goal
from tests.root.conftest import folder, front, language, premises
from tests.root.fronts import (
    desk_of,
    gate_of,
    keep_trial,
    lock,
    open_page,
    session_of,
    unlock,
    window_of,
)
from tests.root.trial import PASSWORD

__all__ = ["folder", "front", "language", "premises"]
NAME = "mentordesk.db"


@pytest.fixture
def entered(qtbot: QtBot, front: Front) -> Iterator[Front]:
    """The program, with a trial in it."""
    with qtbot.waitSignal(front.entered):
        front.enter(lambda: A_KEY)
    qtbot.waitUntil(lambda: window_of(front)._is_ready)
    yield front


def button(where: QWidget, words: str) -> QAbstractButton:
    """Return the button in sight with these words."""
    found = [b for b in where.findChildren(QAbstractButton) if b.isVisible() and words in b.text()]
    assert found, words
    return found[0]


def sees(where: QWidget, words: str) -> bool:
    return any(words in label.text() for label in where.findChildren(QLabel) if label.isVisible())


def backups_page(qtbot: QtBot, front: Front) -> BackupsPage:
    """Go to the backups by way of the settings."""
    window = window_of(front)
    window.aside.go_to_settings()
    window.aside.settings_page.backups.show_all.click()
    page = window.places.currentWidget()
    assert isinstance(page, BackupsPage)
    settle(qtbot, front)
    return page


def settle(qtbot: QtBot, front: Front) -> None:
    qtbot.waitUntil(lambda: not desk_of(front).background.is_busy)


def makes_backup(qtbot: QtBot, front: Front) -> None:
    page = backups_page(qtbot, front)
    page.make.click()
    qtbot.waitUntil(lambda: len(page.findChildren(BackupRow)) == 1)
    settle(qtbot, front)


def writes(qtbot: QtBot, front: Front, known: str) -> None:
    """Write a goal, and wait until it is kept."""
    open_page(qtbot, front, known)
    session_of(front, known).put(a_goal())
    window_of(front).save_now()
    qtbot.waitUntil(lambda: session_of(front, known).is_saved)


def restores_first(qtbot: QtBot, front: Front) -> Asking:
    """Look into the only backup and ask for it to come back; return what is asked."""
    page = backups_page(qtbot, front)
    page.findChildren(BackupRow)[-1].button.click()
    qtbot.waitUntil(lambda: bool(page.findChildren(PreviewCard)))
    [card] = page.findChildren(PreviewCard)
    assert sees(card, "Amina")
    card.use.click()
    [box] = page.window().findChildren(Asking)
    return box


def agrees(qtbot: QtBot, front: Front, box: Asking) -> None:
    """Press what does it, and wait for the window that follows."""
    with qtbot.waitSignal(front.entered):
        box.findChildren(QAbstractButton)[0].click()
    qtbot.waitUntil(lambda: not front.is_working)


def goals(front: Front, known: str) -> list[str]:
    vault = desk_of(front).vault
    found = front._background._worker.submit(lambda: vault.load(known)).result()
    return [goal.text for goal in found.goals]


def test_a_backup_comes_back_and_that_is_undone(qtbot: QtBot, entered: Front) -> None:
    known = keep_trial(entered)
    makes_backup(qtbot, entered)
    writes(qtbot, entered, known)
    agrees(qtbot, entered, restores_first(qtbot, entered))
    assert goals(entered, known) == []
    window = window_of(entered)
    with qtbot.waitSignal(entered.entered):
        button(window, window.tr("Undo")).click()
    qtbot.waitUntil(lambda: not entered.is_working)
    assert goals(entered, known) == [a_goal().text]
