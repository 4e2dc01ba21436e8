"""Making a mentorship's documents, to print them or to save them as files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.fence import prints_health
from mentordesk.domain.history import HEALTH, Act
from mentordesk.domain.item import Kind
from mentordesk.domain.programme import DocumentSpec, Form
from mentordesk.ui.desk import Desk
from mentordesk.ui.health_ask import HealthAsk
from mentordesk.ui.naming import lower_first
from mentordesk.ui.paper_out import PaperOut
from mentordesk.ui.session import Session


class Issuing(QObject):
    """Prints and saves the documents of one mentorship as it is at that moment.

    ``saved`` tells the path of a file; ``sent`` that a printer took the pages; ``stopped``
    that the person stopped the print on its way; ``failed`` the error.
    """

    saved = Signal(Path)
    sent = Signal()
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._desk = desk
        self._window = window

    def documents(self) -> tuple[DocumentSpec, ...]:
        """Return the documents of the programme, in order."""
        return self._session.programme.documents

    def document_of(self, form: Form) -> DocumentSpec | None:
        """Return the document that prints a form, or None."""
        return next((d for d in self.documents() if d.form == form.id), None)

    def name(self, document: DocumentSpec) -> str:
        """Return what the document is called."""
        key = f"document.{document.id}.name"
        return self._session.programme.text(key, self._desk.language.code)

    def name_within(self, document: DocumentSpec) -> str:
        """Return the name as it stands inside a sentence."""
        return lower_first(self.name(document))

    def is_signed(self, document: DocumentSpec) -> bool:
        """Say whether the document has places to sign."""
        form = self._session.programme.form(document.form)
        return any(item.kind is Kind.SIGNATURES for item in form.items())

    def has_health(self, document: DocumentSpec) -> bool:
        """Say whether there is anything about health that the document would leave out."""
        mentorship, programme = self._session.mentorship, self._session.programme
        return prints_health(programme.form(document.form), mentorship, programme)

    def maker(self, document: DocumentSpec, with_health: bool = False) -> Callable[[], bytes]:
        """Return the job that makes the document as the mentorship is now; for the worker."""
        mentorship, programme = self._session.mentorship, self._session.programme
        make = self._desk.make_document
        return lambda: make(document.id, mentorship, programme, with_health)

    def print_out(self, document: DocumentSpec, with_health: bool | None = None) -> None:
        """Make the document and hand it to the system's print dialog.

        Whether with what is about health is asked where there is such a thing and None is given.
        """
        if with_health is None and self.has_health(document):
            box = HealthAsk(self._window, self._desk, self.name_within(document))
            box.ask_then(lambda ticked: self.print_out(document, ticked))
            return
        self._session.save_now()
        wanted = bool(with_health)
        out = self._way_out(document, wanted)
        out.print_out(self.name(document), self.maker(document, wanted))

    def save_as(self, document: DocumentSpec, with_health: bool = False) -> QFileDialog:
        """Ask for a file and write the document there; its name says what and when, not who."""
        self._session.save_now()
        out = self._way_out(document, with_health)
        return out.save_as(self.name(document), self.maker(document, with_health))

    def _way_out(self, document: DocumentSpec, with_health: bool) -> PaperOut:
        """Return what prints or saves the document once, and is noted in the history."""
        out = PaperOut(self._desk, self._window)
        for ends, told in ((out.saved, self.saved), (out.sent, self.sent)):
            ends.connect(told)
            ends.connect(lambda *_: self._note(document, with_health))
        out.stopped.connect(self.stopped)
        out.failed.connect(self.failed)
        for ends in (out.saved, out.sent, out.stopped, out.failed):
            ends.connect(out.deleteLater)
        return out

    def _note(self, document: DocumentSpec, with_health: bool) -> None:
        known, vault = self._session.mentorship.id, self._desk.vault
        field = f"{document.id}.{HEALTH}" if with_health else document.id
        note = lambda: vault.note(known, Act.PRINTED, field=field)  # noqa: E731
        self._desk.background.run(self, note, lambda _: None, self._tell_failure)

    def _tell_failure(self, error: MentorDeskError) -> None:
        self.failed.emit(error)
