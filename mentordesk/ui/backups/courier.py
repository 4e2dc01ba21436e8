"""Does what a network's folder or a stick may keep waiting long."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from threading import Lock, Thread
from typing import Any


class Courier(Executor):
    """Runs errands on threads of their own, one after another, that nobody waits for at the end.

    What is killed on the way leaves nothing half done: a copy takes its place only when it is
    whole.
    """

    def __init__(self) -> None:
        self._turn = Lock()

    def submit(self, fn: Callable[..., Any], /, *args: Any, **named: Any) -> Future[Any]:
        """Run an errand."""
        future = Future[Any]()
        errand = lambda: fn(*args, **named)  # noqa: E731
        Thread(target=self._run, args=(future, errand), name="courier", daemon=True).start()
        return future

    def _run(self, future: Future[Any], errand: Callable[[], Any]) -> None:
        with self._turn:
            try:
                future.set_result(errand())
            except BaseException as error:
                future.set_exception(error)
