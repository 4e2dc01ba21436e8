"""After so many minutes without a touch it is time to lock."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from mentordesk.ui.idle import Idle


@dataclass
class Room:
    """A watch with clocks that a test turns, and what the watch asks."""

    parent: QObject
    passed: float = 0.0
    set_back: float = 0.0
    asleep: float = 0.0
    minutes: int = 10
    is_working: bool = False
    told: list[float] = field(default_factory=list[float])

    def __post_init__(self) -> None:
        self.idle = Idle(lambda: self.minutes, lambda: self.is_working, self.parent)
        self.idle.clocks = (
            lambda: self.passed - self.asleep,
            lambda: self.passed - self.set_back,
        )
        self.idle.touch()
        self.idle.too_long.connect(lambda: self.told.append(self.passed))

    def pass_minutes(self, minutes: float) -> None:
        """Let the time go by, and the watch look."""
        self.passed += minutes * 60
        self.idle.look()


@pytest.fixture
def room(qapp: QApplication) -> Iterator[Room]:
    room = Room(QObject())
    room.idle.watch(qapp)
    yield room
    room.parent.deleteLater()


def test_it_is_told_once_when_the_minutes_are_over(room: Room) -> None:
    room.pass_minutes(9.9)
    assert room.told == []
    room.pass_minutes(0.1)
    room.pass_minutes(0.2)
    assert room.told == [600]


@pytest.mark.parametrize("what", ["key", "click", "move", "written"])
def test_a_touch_begins_the_count_anew(qtbot: QtBot, room: Room, what: str) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    window = field.windowHandle()
    qtbot.waitUntil(field.isActiveWindow)
    room.pass_minutes(9)
    if what == "key":
        QTest.keyClick(window, Qt.Key.Key_A)
    elif what == "click":
        QTest.mouseClick(window, Qt.MouseButton.LeftButton)
    elif what == "written":
        QGuiApplication.inputMethod().cursorRectangleChanged.emit()
    else:
        QTest.mouseMove(window, QPoint(5, 5))
        qtbot.waitUntil(lambda: room.idle._touched[0] > 0)
    room.pass_minutes(9)
    assert room.told == []
    room.pass_minutes(1)
    assert len(room.told) == 1


def test_what_only_happens_is_no_touch(qtbot: QtBot, room: Room) -> None:
    room.pass_minutes(9)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.setText("Oksana")
    room.pass_minutes(1)
    assert len(room.told) == 1


@pytest.mark.usefixtures("room")
def test_what_happens_to_the_parts_of_a_window_is_not_brought_here(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    brought: list[object] = []
    monkeypatch.setattr(Idle, "eventFilter", lambda _, watched, __: bool(brought.append(watched)))
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitUntil(field.isActiveWindow)
    field.setText("Oksana")
    field.grab()
    assert field not in brought


def test_with_nought_it_is_never_told(room: Room) -> None:
    room.minutes = 0
    room.pass_minutes(100_000)
    assert room.told == []


def test_a_job_that_runs_is_waited_for(room: Room) -> None:
    room.is_working = True
    room.pass_minutes(30)
    assert room.told == []
    room.is_working = False
    room.pass_minutes(0)
    assert len(room.told) == 1


def test_other_minutes_count_from_the_next_look(room: Room) -> None:
    room.pass_minutes(5)
    room.minutes = 3
    room.pass_minutes(0)
    assert len(room.told) == 1


def test_a_clock_set_back_does_not_keep_it_open(room: Room) -> None:
    room.set_back = 3600
    room.pass_minutes(10)
    assert len(room.told) == 1


def test_time_asleep_counts(room: Room) -> None:
    room.asleep = 3600
    room.pass_minutes(60)
    assert len(room.told) == 1
