"""Carries the backups to the second place, which may keep it waiting long."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock, Thread

from PySide6.QtCore import QObject, Signal

from mentordesk.domain.errors import MentorDeskError


class Courier(QObject):
    """Runs errands on threads of their own, one after another, that nobody waits for at the end.

    ``done`` tells that an errand was, ``failed`` the error. What is killed on the way leaves
    nothing half done: a copy takes its place only when it is whole.
    """

    done = Signal()
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._turn = Lock()

    def send(self, errand: Callable[[], None]) -> None:
        """Run an errand."""
        Thread(target=self._run, args=(errand,), name="courier", daemon=True).start()

    def _run(self, errand: Callable[[], None]) -> None:
        """Work in the other thread; the closure keeps this object alive until it is told."""
        with self._turn:
            try:
                errand()
            except MentorDeskError as error:
                self.failed.emit(error)
            else:
                self.done.emit()
