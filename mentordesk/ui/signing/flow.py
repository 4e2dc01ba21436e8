"""A document on its way to the seal: made, signed by one after the other, sealed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.issued import Issued, Signer, with_new
from mentordesk.domain.mentorship import Put, apply
from mentordesk.domain.programme import DocumentSpec
from mentordesk.domain.records import Answer
from mentordesk.domain.signing import Draft, Signature
from mentordesk.ui.desk import Desk
from mentordesk.ui.session import Session

PAUSE_MS = 300


class Flow(QObject):
    """Works on the worker, one thing at a time; what fails leaves the signatures given.

    ``begun`` tells a fresh ``Draft``, ``signed`` the draft with one signature more, ``sealed`` the
    ``Issued`` document, which the session has by then; ``failed`` an error. ``busy`` tells whether
    something is under way that is waited for.
    """

    begun = Signal(object)
    signed = Signal(object)
    sealed = Signal(object)
    failed = Signal(object)
    busy = Signal(bool)

    def __init__(
        self, document: DocumentSpec, session: Session, desk: Desk, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.draft: Draft | None = None
        self.issued: Issued | None = None
        self.with_health = False
        self.proposed: dict[str, Answer] = {}  # told in the document, and not yet written down
        self.is_busy = False
        self._session = session
        self._desk = desk
        self._first: Draft | None = None
        self._age = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.begin)

    @property
    def has_signatures(self) -> bool:
        """Say whether somebody has signed."""
        return self.draft is not None and bool(self.draft.signed)

    def signer(self, role: str) -> Signer | None:
        """Return who signs in a role, as the document has it."""
        signers = self.draft.signable.signers if self.draft else ()
        return next((each for each in signers if each.role == role), None)

    def renew(self) -> None:
        """Make the document anew in a moment: what it says has changed."""
        self.draft = None
        self._age += 1
        self._pause.start()

    def begin(self) -> None:
        """Save what was typed and make the document that is to be signed."""
        self._pause.stop()
        self.draft = None
        self._age += 1
        self._session.save_now()
        age, health, known = self._age, self.with_health, self.document.id
        mentorship, programme = self._session.mentorship, self._session.programme
        for answer in self.proposed.values():
            mentorship = apply(mentorship, Put(answer))
        signings = self._desk.signings

        def job() -> Draft:
            return signings().begin(known, mentorship, programme, health=health)

        def done(draft: Draft) -> None:
            if age == self._age:
                self.draft = self._first = draft
                self.begun.emit(draft)

        self._desk.background.run(self, job, done, self._tell)

    def start_over(self) -> None:
        """Go back to the document that nobody has signed."""
        self.draft = self._first

    def sign(self, signature: Signature) -> None:
        """Set a signature into the document."""
        draft, signings = self.draft, self._desk.signings
        if draft is None:
            return

        def done(signed: Draft) -> None:
            self.draft = signed
            self.signed.emit(signed)

        self._work(lambda: signings().sign(draft, signature), done)

    def seal(self) -> None:
        """Close the document and keep it; from then on it may lock the mentorship."""
        draft, signings = self.draft, self._desk.signings
        if draft is None:
            return

        def done(issued: Issued) -> None:
            self.issued = issued
            self._session.show_issued(with_new(self._session.mentorship.issued, issued))
            self.sealed.emit(issued)

        self._work(lambda: signings().seal(draft), done)

    def _work(self, job: Callable[[], Any], done: Callable[[Any], None]) -> None:
        if self.is_busy:
            return

        def ended(result: Any) -> None:
            self._turn(False)
            done(result)

        def failed(error: MentorDeskError) -> None:
            self._turn(False)
            self._tell(error)

        self._turn(True)
        self._desk.background.run(self, job, ended, failed)

    def _turn(self, busy: bool) -> None:
        self.is_busy = busy
        self.busy.emit(busy)

    def _tell(self, error: MentorDeskError) -> None:
        self.failed.emit(error)
