"""The small dialog that asks one thing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.icons import Icons
from mentordesk.ui.widgets import Kind


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def box(window: QWidget, icons: Icons, done: list[str]) -> Asking:
    box = Asking(window, icons, Kind.WARNING, "Delete everything?")
    box.ask("It can't be brought back.", primary("Keep"), quiet("Delete", lambda: done.append("d")))
    return box


def test_escape_changes_nothing(qtbot: QtBot, box: Asking, done: list[str]) -> None:
    with qtbot.waitSignal(box.destroyed):
        qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert done == []


def test_enter_takes_the_first_answer(qtbot: QtBot, box: Asking, done: list[str]) -> None:
    with qtbot.waitSignal(box.destroyed):
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert done == []


def test_a_button_does_what_it_says_and_closes(qtbot: QtBot, box: Asking, done: list[str]) -> None:
    delete = next(b for b in box.findChildren(QPushButton) if b.text() == "Delete")
    with qtbot.waitSignal(box.destroyed):
        delete.click()
    assert done == ["d"]


def test_it_is_as_high_as_its_words_need(window: QWidget, icons: Icons) -> None:
    box = Asking(window, icons, Kind.INFO, "A heading that takes two lines. " * 2)
    box.setFixedWidth(box.minimumWidth())
    box.ask(
        "Words enough to fill a few lines of a box that is no wider than this. " * 6, quiet("No")
    )
    assert box.height() >= box.heightForWidth(box.width())
