"""Handing a mentorship over: reads what there is, asks, and makes the file on the worker."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.domain.erasing import called
from mentordesk.domain.fence import has_health
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.ui.desk import Desk
from mentordesk.ui.handover.hand_over_dialog import HandOverDialog, Writing
from mentordesk.ui.handover.once_saved import once_saved
from mentordesk.ui.opening import read_mentorship
from mentordesk.ui.sessions import Sessions


class Giving(QObject):
    """``asked`` tells the dialog that asks; ``failed`` that the mentorship can't be read."""

    asked = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, sessions: Sessions, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._sessions = sessions
        self._window = window

    def ask(self, mentorship_id: str) -> None:
        """Save what was typed, read a mentorship, and ask about it."""
        vault, catalogue = self._desk.vault, self._desk.catalogue
        read = lambda: read_mentorship(mentorship_id, vault, catalogue)  # noqa: E731

        def go_on() -> None:
            self._desk.background.run(self, read, lambda found: self._ask(*found), self.failed.emit)

        once_saved(self._sessions, self, go_on, self.failed.emit)

    def _ask(self, mentorship: Mentorship, programme: Programme) -> None:
        handing, known = self._desk.handing, mentorship.id

        def make(passphrase: str, health: bool) -> bytes:
            return handing().hand_over(known, passphrase, health=health)

        def note(health: bool) -> None:
            handing().note_handed(known, health=health)

        dialog = HandOverDialog(Writing(make, note), self._desk, self._window)
        dialog.ask(called(mentorship), has_health=has_health(mentorship, programme))
        self.asked.emit(dialog)
