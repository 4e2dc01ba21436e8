"""While a sealed mentorship is unlocked the window lives, and nothing typed lands anywhere."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.errors import VaultError
from mentordesk.domain.sentence import Sentence
from mentordesk.ui.signing.unlock_dialog import UnlockDialog
from tests.ui.signing.conftest import Signatory, texts_in_sight

WHY = "Päivämäärä oli väärin"


@pytest.fixture
def dialog(signatory: Signatory) -> UnlockDialog:
    """The dialog that asks why a sealed trial is to be changed, with a reason."""
    signatory.seal()
    dialog = signatory.page.ask_to_unlock()
    dialog.reason.insertPlainText(WHY)
    return dialog


class Dressed(QObject):
    """Counts how often a part of a window is given its looks."""

    def __init__(self) -> None:
        super().__init__()
        self.times = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.times += event.type() == QEvent.Type.StyleChange
        return False


def test_it_is_said_what_is_done_and_nothing_typed_lands_or_stops_it(
    signatory: Signatory, dialog: UnlockDialog
) -> None:
    go, background = Event(), signatory.shop.desk.background
    background.run(dialog, go.wait, lambda _: None, lambda _: None)
    dialog.unlock.click()
    bar = dialog.doing.findChild(QProgressBar)
    assert bar is not None and bar.isVisible() and bar.accessibleName() in texts_in_sight(dialog)
    for key in (Qt.Key.Key_A, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        QTest.keyClick(dialog.focusWidget() or dialog, key)
    assert dialog.isVisible() and dialog.reason.text() == WHY
    go.set()
    signatory.qtbot.waitUntil(lambda: signatory.page.lock_line is None)
    assert signatory.stored.lock is None


def test_where_it_fails_it_can_be_tried_again_or_left(
    signatory: Signatory, dialog: UnlockDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: str) -> None:
        raise VaultError(Sentence("store", "No."))

    monkeypatch.setattr(type(signatory.shop.desk.vault), "unlock", refuse)
    dialog.unlock.click()
    signatory.shop.settle()
    assert dialog.reason.isEnabled() and dialog.unlock.isEnabled()
    assert dialog.doing.isHidden() and dialog.problem.isVisible()
    dialog.reject()
    assert not dialog.isVisible()


def test_the_page_before_is_taken_away_without_being_dressed_anew(
    qtbot: QtBot, signatory: Signatory, dialog: UnlockDialog
) -> None:
    before, dressed = signatory.page, Dressed()
    parts = before.findChildren(QWidget)
    for part in parts:
        part.installEventFilter(dressed)
    dialog.unlock.click()
    qtbot.waitUntil(lambda: signatory.page is not before)
    assert parts and not dressed.times
