"""Python 3.11 lives through more calls of Qt than it has references to None."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import mentordesk.ui


def test_thousands_of_calls_that_return_nothing_do_not_end_the_program(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    assert mentordesk.ui.__doc__
    for _ in range(20_000):
        label.setText("a")
    assert sys.getrefcount(None) > 1000
