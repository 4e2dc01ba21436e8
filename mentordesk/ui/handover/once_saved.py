"""Going on when everything typed anywhere is on the disk, or saying why it isn't."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from mentordesk.domain.errors import MentorDeskError
from mentordesk.ui.sessions import Sessions

Fail = Callable[[MentorDeskError], None]


class OnceSaved(QObject):
    """Calls one of two things, once; what couldn't be saved is kept and tried again."""

    def __init__(self, then: Callable[[], object], failed: Fail, owner: QObject) -> None:
        super().__init__(owner)
        self._then = then
        self._failed = failed

    def wait_for(self, sessions: Sessions) -> None:
        """Save what waits, and go on when nothing does."""
        sessions.settled.connect(self._go_on)
        sessions.failed.connect(self._stop)
        sessions.save_now()

    def _go_on(self) -> None:
        self.deleteLater()
        self._then()

    def _stop(self, error: MentorDeskError) -> None:
        self.deleteLater()
        self._failed(error)


def once_saved(
    sessions: Sessions, owner: QObject, then: Callable[[], object], failed: Fail
) -> None:
    """Call ``then`` when all is saved, at once where nothing waits; else ``failed``."""
    if sessions.are_saved:
        then()
    else:
        OnceSaved(then, failed, owner).wait_for(sessions)
