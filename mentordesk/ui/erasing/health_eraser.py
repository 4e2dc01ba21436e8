"""Erases what was written about health, and leaves everything else."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.fence import has_health
from mentordesk.domain.rotation import horizon
from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.desk import Desk
from mentordesk.ui.session import Session
from mentordesk.ui.widgets import Kind


class HealthEraser(QObject):
    """Asks once, then erases on the worker.

    ``done`` tells that it is gone, so that the mentorship must be read anew; ``failed`` the error.
    """

    done = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._desk = desk
        self._window = window
        self._is_wanted = False
        session.saved.connect(self._erase)

    @property
    def is_needed(self) -> bool:
        """Say whether there is anything to erase."""
        is_written = has_health(self._session.mentorship, self._session.programme)
        return is_written or self._sealed > 0

    @property
    def _sealed(self) -> int:
        """How many sealed documents go with it."""
        return sum(issued.keeps_health for issued in self._session.mentorship.issued)

    def ask(self) -> Asking:
        """Ask before it is erased."""
        title = self.tr("Erase what was written about health?")
        box = Asking(self._window, self._desk.icons, Kind.WARNING, title)
        text = self.tr(
            "The answers to the questions about health can’t be brought back. Everything else "
            "stays, and so do documents you have saved as files. The last backup that holds the "
            "answers is gone by {day}."
        )
        day = self._desk.language.date(horizon(self._desk.today()))
        said = [text.format(day=day)]
        if count := self._sealed:
            text = self.tr(
                "%n sealed documents tell about health: they become void, and their files go too.",
                "",
                count,
            )
            said.append(text)
        keep, erase = primary(self.tr("Keep")), quiet(self.tr("Erase for good"), self._begin)
        box.ask(" ".join(said), keep, erase)
        return box

    def _begin(self) -> None:
        """Save everything first: what is typed now would come back by a later save."""
        self._is_wanted = True
        self._session.save_now()
        self._erase()

    def _erase(self) -> None:
        if not self._is_wanted or not self._session.is_saved:
            return
        self._is_wanted = False
        vault, known = self._desk.vault, self._session.mentorship.id
        erase = lambda: vault.delete_health(known)  # noqa: E731
        self._desk.background.run(self, erase, lambda _: self.done.emit(), self._tell_failure)

    def _tell_failure(self, error: MentorDeskError) -> None:
        self.failed.emit(error)
