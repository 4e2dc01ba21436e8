"""A loop of events that hears of nothing outside the program.

pyHanko signs in coroutines. The usual loop opens a pair of sockets to wake itself, on Windows one
of TCP; nothing here opens any (``BaseEventLoop`` is what all of asyncio's loops are made from).
"""

from __future__ import annotations

from asyncio import BaseEventLoop, Runner
from collections.abc import Coroutine, Sequence
from typing import Any, TypeVar

T = TypeVar("T")


class Nothing:
    """Waits for no files and no sockets."""

    def select(self, _timeout: float | None) -> Sequence[Any]:
        """Return that nothing has come."""
        return ()


class Socketless(BaseEventLoop):
    """Runs what is ready, until all is done."""

    _selector = Nothing()

    def _process_events(self, event_list: Sequence[Any]) -> None:
        """Do nothing: there are none."""


def finished(steps: Coroutine[Any, Any, T]) -> T:
    """Return what a coroutine comes to; it may be called on any thread."""
    with Runner(loop_factory=Socketless) as runner:
        return runner.run(steps)
