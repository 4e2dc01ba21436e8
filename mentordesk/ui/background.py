"""The one worker: disk and PDF work is done there, and the answer comes back to the window."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from shiboken6 import isValid

from mentordesk.domain.errors import MentorDeskError, WrongPassphrase, WrongPassword

LOG: Final = logging.getLogger("mentordesk")


@dataclass(frozen=True, slots=True)
class _Errand:
    """What is to be done, for whom, and what follows."""

    owner: QObject
    job: Callable[[], Any]
    done: Callable[[Any], object]
    failed: Callable[[MentorDeskError], object]
    future: Future[Any] = field(default_factory=Future[Any])


class _Bell(QObject):
    """Tells in the window's thread that a job has ended.

    It is all of Qt's that a worker touches, and goes with the program. Whoever asked for a job may
    be destroyed before it ends, or just when it does; what a job knows is let go of here, never by
    the worker, in whose thread a widget's end would be the program's.
    """

    rung = Signal(int)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.instance())
        self._numbers = count()
        self._waiting: dict[int, Callable[[], object]] = {}
        self.rung.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def expect(self, answer: Callable[[], object]) -> Callable[[], None]:
        """Return what rings from any thread, once, so that ``answer`` is called here."""
        number = next(self._numbers)
        self._waiting[number] = answer
        return partial(self.rung.emit, number)

    @Slot(int)
    def _answer(self, number: int) -> None:
        self._waiting.pop(number)()


class Background(QObject):
    """Runs jobs one after another on a single thread, and their ends in the window's thread.

    ``idle`` is emitted in the window's thread when the last job has ended.
    """

    idle = Signal()

    def __init__(
        self, worker: Executor, parent: QObject | None = None, bell: _Bell | None = None
    ) -> None:
        """Take the worker, which does one thing at a time and which the caller shuts down."""
        super().__init__(parent)
        self._worker = worker
        self._bell = bell or _Bell()
        self._jobs = 0

    def another(self, worker: Executor | None = None) -> Background:
        """Return one more, on the same worker or another, with ends of its own to wait for."""
        return Background(worker or self._worker, bell=self._bell)

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
        errand = _Errand(owner, job, done, failed)
        ring = self._bell.expect(lambda: self._deliver(errand))
        self._worker.submit(_work, [errand], ring)
        return errand.future

    def _deliver(self, errand: _Errand) -> None:
        if not isValid(self):
            return
        self._jobs -= 1
        try:
            _note(errand.future.exception(), is_told=isValid(errand.owner))
            if isValid(errand.owner):
                _tell(errand)
        finally:
            if not self.is_busy:
                self.idle.emit()


def _work(errands: list[_Errand], ring: Callable[[], None]) -> None:
    """Do it in the worker's thread, which knows nothing of it any more when it rings."""
    _do(errands.pop())
    ring()


def _do(errand: _Errand) -> None:
    try:
        errand.future.set_result(errand.job())
    except BaseException as error:
        errand.future.set_exception(error)
    finally:
        del errand  # the error knows this place, and the errand the error


def _tell(errand: _Errand) -> None:
    error = errand.future.exception()
    if error is None:
        errand.done(errand.future.result())
    elif isinstance(error, MentorDeskError):
        errand.failed(error)
    else:
        raise error


def _note(error: BaseException | None, *, is_told: bool) -> None:
    """Note why a job failed; a mistake that is told is noted where it is told."""
    if isinstance(error, (WrongPassword, WrongPassphrase)):
        LOG.info("What was typed was no password or passphrase of this.")
    elif isinstance(error, MentorDeskError) or (error is not None and not is_told):
        LOG.warning("A job failed.", exc_info=error)
