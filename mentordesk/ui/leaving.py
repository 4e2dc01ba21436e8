"""Leaving the window: it waits until everything is saved, and asks when that fails."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.ui.desk import Desk
from mentordesk.ui.late import Late
from mentordesk.ui.sessions import Sessions
from mentordesk.ui.widgets import Kind, PrimaryButton, QuietButton

if TYPE_CHECKING:
    from mentordesk.ui.refused import Refused


@runtime_checkable
class FilledIn(Protocol):
    """A page with fields whose text may be such as can't be read."""

    refused: Refused


class Leaving(QObject):
    """Says whether the window may close; if not yet, ``may_close`` tells when it may.

    ``language_wanted`` tells the code of a language in which there should be another window.
    """

    may_close = Signal()
    language_wanted = Signal(str)

    def __init__(self, sessions: Sessions, desk: Desk, late: Late, window: QWidget) -> None:
        super().__init__(window)
        self._sessions = sessions
        self._language = desk.language
        self._icons = desk.icons
        self._asking = late.asking
        self._window = window
        self._wanted = False
        self._anyway = False
        self._spoken = ""
        sessions.settled.connect(self._go)
        sessions.failed.connect(self._ask)

    def may_go(self) -> bool:
        """Say whether all is saved; else save, and tell later."""
        if self._anyway or self._sessions.are_saved:
            return True
        self._wanted = True
        self._sessions.save_now()
        return False

    def holds(
        self, here: QWidget | None, there: QWidget | None, go_on: Callable[[], object]
    ) -> bool:
        """Say whether one stays for now, as something can't be read; asks, then ``go_on``."""
        if here is there or not isinstance(here, FilledIn):
            return False
        return here.refused.holds(go_on) is not None

    def mend(self, here: QWidget | None) -> None:
        """Go to what can't be read."""
        if isinstance(here, FilledIn):
            here.refused.mend()

    def speak(self, code: str) -> None:
        """Ask for a window in another language, as soon as all is saved."""
        self._spoken = "" if code == self._language.code else code
        self._sessions.save_now()
        if self._sessions.are_saved:
            self._go()

    def _go(self) -> None:
        if self._spoken:
            self.language_wanted.emit(self._spoken)
            self._spoken = ""
        if self._wanted:
            self._wanted = False
            self.may_close.emit()

    def _ask(self, error: MentorDeskError) -> None:
        if not self._wanted:
            return
        self._wanted = False
        title = self.tr("The last changes could not be saved.")
        stay = PrimaryButton(self.tr("Stay and try again"))
        away = QuietButton(self.tr("Close and lose the changes"))
        away.clicked.connect(self._leave_anyway)
        box = self._asking(self._window, self._icons, Kind.WARNING, title)
        box.ask(self._language.say(error.sentence), stay, away)

    def _leave_anyway(self) -> None:
        self._anyway = True
        self.may_close.emit()
