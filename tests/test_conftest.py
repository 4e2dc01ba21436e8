"""The promises of conftest.py hold."""

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot


@pytest.fixture(scope="module")
def freed() -> Iterator[list[QWidget]]:
    """What was freed; looked at after the test, and every fixture of its own, has ended."""
    widgets: list[QWidget] = []
    yield widgets
    assert len(widgets) == 1


def test_opening_a_socket_fails_the_test() -> None:
    with pytest.raises(pytest.fail.Exception, match="a socket was opened"):
        socket.create_connection(("127.0.0.1", 9))


def test_the_home_is_an_empty_folder_of_the_test(own_home: Path) -> None:
    assert Path.home() == own_home
    assert os.environ["LOCALAPPDATA"] == str(own_home)
    assert not list(own_home.iterdir())


def test_no_screen_is_needed(qapp: QApplication) -> None:
    assert qapp.platformName() == "offscreen"


def test_a_widget_left_over_is_freed_when_its_test_ends(qtbot: QtBot, freed: list[QWidget]) -> None:
    widget = QWidget()
    widget.destroyed.connect(lambda: freed.append(widget))
    qtbot.addWidget(widget)
    assert not freed
