"""A page on its way is said to be so, and a second click does nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.on_its_way import OnItsWay


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    ground = QWidget()
    ground.resize(300, 200)
    qtbot.addWidget(ground)
    ground.show()
    return ground


def click(ground: QWidget) -> None:
    """Click as a hand does: the window gets it, not a widget."""
    window = ground.windowHandle()
    assert window is not None
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(150, 180))


def test_a_page_being_made_is_said_to_be_on_its_way(ground: QWidget) -> None:
    coming = OnItsWay(ground)
    with coming.making():
        assert coming.sign.isVisible()
        assert QGuiApplication.overrideCursor() is not None
    assert not coming.sign.isVisible()
    assert QGuiApplication.overrideCursor() is None


def test_where_pages_are_made_quickly_only_the_pointer_says_so(ground: QWidget) -> None:
    coming = OnItsWay(ground)
    with coming.making():
        pass
    with coming.making():
        assert not coming.sign.isVisible()


def test_the_sign_goes_when_making_fails(ground: QWidget) -> None:
    coming = OnItsWay(ground)
    with pytest.raises(ZeroDivisionError), coming.making():
        raise ZeroDivisionError
    assert not coming.sign.isVisible()
    assert QGuiApplication.overrideCursor() is None


def test_a_click_before_the_new_page_is_seen_does_nothing_there(
    qtbot: QtBot, ground: QWidget
) -> None:
    coming, button = OnItsWay(ground), QPushButton(ground)
    button.setGeometry(0, 160, 300, 40)
    pressed: list[str] = []
    button.clicked.connect(lambda: pressed.append("pressed"))
    with coming.making():
        button.show()
    click(ground)
    assert not pressed
    qtbot.waitUntil(lambda: (click(ground), bool(pressed))[1])


def test_what_is_read_says_so_only_after_a_moment(qtbot: QtBot, ground: QWidget) -> None:
    coming = OnItsWay(ground)
    coming.expect()
    assert not coming.sign.isVisible()
    qtbot.waitUntil(coming.sign.isVisible)
    coming.arrived()
    assert not coming.sign.isVisible()
