"""The crash dialog: saves first, tells in plain words, and keeps what was typed to itself."""

import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.ui.crash import CrashDialog, CrashWatch, details_of
from mentordesk.ui.theme import Scheme, Theme


def fail(secret: str) -> None:
    raise ValueError(secret)


def crashed(secret: str) -> str:
    try:
        fail(secret)
    except ValueError as error:
        return details_of(type(error), error.__traceback__)
    raise AssertionError


def test_the_details_name_the_place_but_nothing_typed() -> None:
    details = crashed("Amina Yusuf")
    assert "ValueError" in details and "fail" in details
    assert "Amina" not in details


@pytest.mark.usefixtures("qtbot")
def test_everything_is_saved_before_the_dialog_opens() -> None:
    order: list[str] = []

    def save_now() -> None:
        assert watch.dialog is not None
        order.append("too late" if watch.dialog.isVisible() else "saved")

    watch = CrashWatch(save_now)
    try:
        fail("")
    except ValueError:
        watch(*sys.exc_info())  # type: ignore[arg-type]
    assert order == ["saved"]
    assert watch.dialog is not None and watch.dialog.isVisible()
    watch.dialog.accept()
    assert watch.dialog is None


def test_it_calls_nothing_saved_before_that_is_known(qtbot: QtBot) -> None:
    dialog = CrashDialog("")
    qtbot.addWidget(dialog)
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "foot of the window says when what you typed is saved" in told


def test_the_details_can_be_copied(qtbot: QtBot) -> None:
    dialog = CrashDialog("MentorDesk 1.0")
    qtbot.addWidget(dialog)
    dialog.copy()
    assert QGuiApplication.clipboard().text() == "MentorDesk 1.0"


@pytest.mark.parametrize("percent", [100, 200])
def test_the_heading_is_seen_whole_in_any_size_and_nothing_covers_another(
    qtbot: QtBot, qapp: QApplication, theme: Theme, percent: int
) -> None:
    theme.apply(qapp, Scheme.LIGHT, percent)
    dialog = CrashDialog("a\n" * 30)
    qtbot.addWidget(dialog)
    dialog.show()
    texts = dialog.findChildren(QLabel)
    qtbot.waitUntil(lambda: all(t.height() >= t.heightForWidth(t.width()) for t in texts))
    height, details = dialog.height(), dialog.details.geometry().bottom()
    buttons = [button.geometry().top() for button in dialog.findChildren(QPushButton)]
    theme.apply(qapp, Scheme.LIGHT, 100)
    assert height <= 768
    assert details < min(buttons)
