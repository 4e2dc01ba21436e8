"""The mentorships that are open: which are, and whether all of them are saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.domain.mentorship import Mentorship
    from mentordesk.domain.programme import Programme
    from mentordesk.ui.background import Background
    from mentordesk.ui.session import Saves, Session

    MakeSession = Callable[[Mentorship, Programme, Saves, Background], Session]


class Sessions(QObject):
    """Opens sessions, keeps them while they are open, and lets go of them.

    ``opened`` tells a session that is new here; ``settled`` that all is saved; ``listed`` that
    something was saved which the lists show; ``issued`` that a document was sealed, or made void;
    ``failed`` an error of saving. ``make`` makes one.
    """

    opened = Signal(object)
    settled = Signal()
    listed = Signal()
    issued = Signal()
    failed = Signal(object)

    def __init__(self, make: MakeSession, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self._background = background
        self._open: dict[str, Session] = {}

    @property
    def are_saved(self) -> bool:
        """Say whether every change has reached the disk."""
        return all(session.is_saved for session in self._open.values())

    def find(self, mentorship_id: str) -> Session | None:
        """Return the open session of a mentorship, or None."""
        return self._open.get(mentorship_id)

    def open(self, mentorship: Mentorship, programme: Programme, vault: Saves) -> Session:
        """Open a session that saves to the vault."""
        session = self._make(mentorship, programme, vault, self._background)
        session.listed.connect(self.listed)
        session.issued.connect(self.issued)
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

    def _settle(self) -> None:
        if self.are_saved:
            self.settled.emit()
