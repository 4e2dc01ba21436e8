"""Does what a network's folder or a stick may keep waiting long."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from threading import Lock, Thread
from typing import Any

from PySide6.QtCore import QObject

from mentordesk.domain.backups import Backups
from mentordesk.domain.errors import MentorDeskError
from mentordesk.ui.background import Background


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


class Afar:
    """Does with a vault's backups what may be kept waiting, so that nothing that is saved is."""

    def __init__(self, background: Background, backups: Callable[[], Backups]) -> None:
        self._background = background
        self._backups = backups
        self._afar = background.another(Courier())

    def run(
        self,
        owner: QObject,
        job: Callable[[Backups], Any],
        done: Callable[[Any], object],
        failed: Callable[[MentorDeskError], object],
    ) -> None:
        """Run a job, then ``done`` or ``failed`` in the window's thread while ``owner`` lives."""

        def go(backups: Backups) -> None:
            self._afar.run(owner, lambda: job(backups), done, failed)

        self._background.run(owner, self._backups, go, failed)
