"""What hangs on itself is freed in the window's thread, however much the worker makes."""

import gc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Thread, current_thread, main_thread
from weakref import finalize

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.sweeping import Sweeper, collect_due


class Part(QObject):
    """Hangs on itself, as a part does whose clicks call what knows it."""

    def __init__(self) -> None:
        super().__init__()
        self.act = lambda: self


@pytest.fixture
def sweeper(qapp: QApplication) -> Iterator[Sweeper]:
    sweeper = Sweeper(qapp)
    sweeper.timer.setInterval(10)
    gc.enable()
    sweeper.begin()
    yield sweeper
    sweeper.deleteLater()
    gc.unfreeze()


def make_much() -> list[list[int]]:
    """Make so many objects that Python would look for garbage many times."""
    return [[] for _ in range(200_000)]


def test_a_part_is_freed_where_it_was_made(qtbot: QtBot, sweeper: Sweeper) -> None:
    assert sweeper.timer.isActive()
    freed: list[Thread] = []
    finalize(Part(), lambda: freed.append(current_thread()))
    with ThreadPoolExecutor(1) as worker:
        made = worker.submit(make_much).result()
        assert made and freed == []
    qtbot.waitUntil(lambda: bool(freed))
    assert freed == [main_thread()]


def test_what_is_young_is_swept_more_often_than_what_is_old() -> None:
    gc.collect()
    swept: list[int] = []
    note = lambda phase, info: swept.append(info["generation"]) if phase == "stop" else None  # noqa: E731
    gc.callbacks.append(note)
    kept: list[list[int]] = []
    for _ in range(300):
        kept += [[] for _ in range(gc.get_threshold()[0] + 10)]
        collect_due()
    gc.callbacks.remove(note)
    assert swept.count(0) > 5 * swept.count(1) > 25 * swept.count(2) > 0


def test_without_anything_new_nothing_is_swept() -> None:
    gc.collect()
    before = gc.get_stats()
    collect_due()
    assert gc.get_stats() == before
