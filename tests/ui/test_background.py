"""A job's end comes to the window, and whatever a job knows is let go of in the window's thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from threading import Event, Thread, current_thread, main_thread
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from mentordesk.ui.background import Background


class Slow(Executor):
    """Lets go of what it did only when ``may_go`` is set, as a worker that is held up does."""

    def __init__(self) -> None:
        self.may_go = Event()
        self.thread = Thread()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **_: Any) -> Future[Any]:
        future = Future[Any]()
        self.thread = Thread(target=self._run, args=(future, [fn, *args]))
        self.thread.start()
        return future

    def _run(self, future: Future[Any], call: list[Any]) -> None:
        fn, *args = call
        future.set_result(fn(*args))
        self.may_go.wait(5)


class Known:
    """Something that a job knows; it notes the thread in which it ends."""

    def __init__(self, ends: list[Thread]) -> None:
        self._ends = ends

    def __del__(self) -> None:
        self._ends.append(current_thread())


def failing(known: Known) -> None:
    raise ZeroDivisionError(known)


@pytest.mark.parametrize("work", [lambda _: None, failing], ids=["done", "failed"])
def test_what_a_job_knows_ends_in_the_window_s_thread(
    qtbot: QtBot, work: Callable[[Known], None]
) -> None:
    slow, ends, owner = Slow(), list[Thread](), QObject()
    background = Background(slow)
    with qtbot.captureExceptions() as mistakes, qtbot.waitSignal(background.idle):
        known = Known(ends)
        background.run(owner, lambda known=known: work(known), lambda _: None, lambda _: None)
        del known
    mistakes.clear()
    slow.may_go.set()
    slow.thread.join()
    assert not [thread for thread in ends if thread is not main_thread()]


def test_who_is_destroyed_before_the_end_of_a_job_hinders_no_other(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    may_end, told = Event(), list[object]()
    with ThreadPoolExecutor(1) as pool, caplog.at_level(logging.WARNING):
        background, owner = Background(pool), QObject()
        another = background.another()
        background.run(owner, lambda: may_end.wait(5), told.append, told.append)
        shiboken6.delete(background)
        may_end.set()
        with qtbot.waitSignal(another.idle):
            another.run(owner, lambda: "done", told.append, told.append)
    assert told == ["done"]
    assert not caplog.records
