"""A document made anew a moment after what it holds has changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.domain.errors import MentorDeskError
from mentordesk.ui.background import Background
from mentordesk.ui.session import Session

PAUSE_MS: Final = 100
Maker = Callable[[], Callable[[], bytes]]
"""Returns the job that makes the document as it is now."""


class LivePaper(QObject):
    """Makes the document on the worker after a pause in typing, one at a time.

    ``ready`` tells the bytes of the newest; ``failed`` the error when it couldn't be made. While
    it isn't ``on``, nothing is made.
    """

    ready = Signal(bytes)
    failed = Signal(object)

    def __init__(
        self, session: Session, background: Background, maker: Maker, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._maker = maker
        self._on = False
        self._stale = True
        self._making = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._make)
        session.changed.connect(self._age)

    def turn(self, on: bool) -> None:
        """Begin to make documents, or stop."""
        self._on = on
        if on and self._stale:
            self._make()

    def renew(self) -> None:
        """Make the document anew: what it is to hold is another."""
        self._stale = True
        if self._on:
            self._make()

    def _age(self, _change: object) -> None:
        self._stale = True
        if self._on:
            self._pause.start()

    def _make(self) -> None:
        if self._making or not self._on:
            return
        self._making, self._stale = True, False
        self._background.run(self, self._maker(), self._done, self._not_done)

    def _done(self, pdf: bytes) -> None:
        self._making = False
        self.ready.emit(pdf)
        self._go_on()

    def _not_done(self, error: MentorDeskError) -> None:
        self._making = False
        self.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        if self._stale and self._on and not self._pause.isActive():
            self._pause.start()
