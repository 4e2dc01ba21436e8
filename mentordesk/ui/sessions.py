"""The mentorships that are open: which are, and whether all of them are saved."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from mentordesk.domain.mentorship import Change, Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.reading import CONFIRMED
from mentordesk.domain.records import Answer, Details, Meeting, Part, Person
from mentordesk.ui.background import Background
from mentordesk.ui.session import Saves, Session

LISTED = (Details, Person, Part, Meeting)


class Sessions(QObject):
    """Opens sessions, keeps them while they are open, and lets go of them.

    ``opened`` tells a session that is new here; ``settled`` that all is saved; ``listed`` that
    something was saved which the lists show; ``failed`` an error of saving.
    """

    opened = Signal(object)
    settled = Signal()
    listed = Signal()
    failed = Signal(object)

    def __init__(self, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._open: dict[str, Session] = {}
        self._stale = False

    @property
    def are_saved(self) -> bool:
        """Say whether every change has reached the disk."""
        return all(session.is_saved for session in self._open.values())

    def find(self, mentorship_id: str) -> Session | None:
        """Return the open session of a mentorship, or None."""
        return self._open.get(mentorship_id)

    def open(self, mentorship: Mentorship, programme: Programme, vault: Saves) -> Session:
        """Open a session that saves to the vault."""
        session = Session(mentorship, programme, vault, self._background)
        session.changed.connect(self._note)
        session.saved.connect(self._settle)
        session.failed.connect(self.failed)
        self._open[mentorship.id] = session
        self.opened.emit(session)
        return session

    def drop(self, session: Session) -> None:
        """Let go of a session; what it has not saved is lost."""
        self._open.pop(session.mentorship.id, None)
        session.deleteLater()

    def close(self) -> None:
        """Let go of all of them."""
        for session in list(self._open.values()):
            self.drop(session)

    def save_now(self) -> None:
        """Save at once what waits in any of them."""
        for session in self._open.values():
            session.save_now()

    def _note(self, change: Change) -> None:
        record = change.record
        confirmed = isinstance(record, Answer) and record.place.part == CONFIRMED
        self._stale = self._stale or confirmed or isinstance(record, LISTED)

    def _settle(self) -> None:
        if self._stale:
            self._stale = False
            self.listed.emit()
        if self.are_saved:
            self.settled.emit()
