"""The one worker: disk and PDF work is done there, and the answer comes back to the window."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from mentordesk.domain.errors import MentorDeskError, WrongPassphrase, WrongPassword

LOG: Final = logging.getLogger("mentordesk")


class Background(QObject):
    """Runs jobs one after another on a single thread, and their ends in the window's thread.

    ``idle`` is emitted in the window's thread when the last job has ended.
    """

    idle = Signal()
    _ended = Signal(object)

    def __init__(self, worker: Executor, parent: QObject | None = None) -> None:
        """Take the worker, which does one thing at a time and which the caller shuts down."""
        super().__init__(parent)
        self._worker = worker
        self._jobs = 0
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def another(self) -> Background:
        """Return one more on the same worker, with ends of its own to wait for."""
        return Background(self._worker)

    @property
    def is_busy(self) -> bool:
        """Say whether a job is waiting, running or not yet delivered."""
        return self._jobs > 0

    def run(
        self,
        owner: QObject,
        job: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[MentorDeskError], object],
    ) -> Future[Any]:
        """Run ``job`` on the worker, then ``done`` or ``failed`` here while ``owner`` lives.

        An exception outside the tree of errors is raised here, for the crash dialog.
        """
        self._jobs += 1
        future = self._worker.submit(job)
        future.add_done_callback(lambda ended: self._ended.emit((owner, ended, done, failed)))
        return future

    @Slot(object)
    def _deliver(self, end: tuple[QObject, Future[Any], Callable[..., None], Any]) -> None:
        owner, future, done, failed = end
        self._jobs -= 1
        try:
            if not future.cancelled():
                _note(future.exception(), is_told=isValid(owner))
                if isValid(owner):
                    self._tell(future, done, failed)
        finally:
            if not self.is_busy:
                self.idle.emit()

    def _tell(self, future: Future[Any], done: Callable[..., None], failed: Any) -> None:
        error = future.exception()
        if error is None:
            done(future.result())
        elif isinstance(error, MentorDeskError):
            failed(error)
        else:
            raise error


def _note(error: BaseException | None, *, is_told: bool) -> None:
    """Note why a job failed; a mistake that is told is noted where it is told."""
    if isinstance(error, (WrongPassword, WrongPassphrase)):
        LOG.info("What was typed was no password or passphrase of this.")
    elif isinstance(error, MentorDeskError) or (error is not None and not is_told):
        LOG.warning("A job failed.", exc_info=error)
