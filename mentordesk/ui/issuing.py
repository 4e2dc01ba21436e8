"""Making a mentorship's documents, to print them or to save them as files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.programme import DocumentSpec, Form
from mentordesk.ui.desk import Desk
from mentordesk.ui.naming import lower_first
from mentordesk.ui.saving import Saving
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
        self._saving = Saving(desk.background, desk.settings, window)
        self._saving.saved.connect(self.saved)
        self._saving.failed.connect(self.failed)

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

    def maker(self, document: DocumentSpec) -> Callable[[], bytes]:
        """Return the job that makes the document as the mentorship is now; for the worker."""
        mentorship, programme = self._session.mentorship, self._session.programme
        return lambda: self._desk.make_document(document.id, mentorship, programme, False)

    def print_out(self, document: DocumentSpec) -> None:
        """Make the document and hand it to the system's print dialog."""
        self._session.save_now()
        name = self.name(document)

        def ask(pdf: bytes) -> None:
            sending = self._desk.print_pdf(self._window, pdf, name)
            sending.sent.connect(self.sent)
            sending.stopped.connect(self.stopped)
            sending.failed.connect(self.failed)

        self._desk.background.run(self, self.maker(document), ask, self._tell_failure)

    def save_as(self, document: DocumentSpec) -> QFileDialog:
        """Ask for a file and write the document there; its name says what and when, not who."""
        self._session.save_now()
        name = f"{self.name(document)} {self._desk.today().isoformat()}"
        return self._saving.ask(name, self.maker(document))

    def _tell_failure(self, error: MentorDeskError) -> None:
        self.failed.emit(error)
