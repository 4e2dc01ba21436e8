"""Making a mentorship's documents, to print them or to save them as files."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.domain.documents import is_signed
from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.fence import prints_health
from mentordesk.domain.history import HEALTH, Act
from mentordesk.domain.issued import Issued
from mentordesk.domain.programme import DocumentSpec, Form
from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.desk import Desk
from mentordesk.ui.health_ask import HealthAsk
from mentordesk.ui.naming import lower_first
from mentordesk.ui.paper_out import Make, OutPaper, PaperOut
from mentordesk.ui.session import Session
from mentordesk.ui.widgets import Kind


class Issuing(QObject):
    """Prints and saves the documents of one mentorship as it is at that moment.

    ``saved`` tells the path of a file, or the folder of several; ``sent`` that a printer took the
    pages; ``stopped`` that the person stopped the print on its way; ``failed`` the error.
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
        """Say whether the document is to be signed: it has places for it, and isn't sealed."""
        form = self._session.programme.form(document.form)
        return is_signed(form) and self.sealed(document) is None

    def sealed(self, document: DocumentSpec) -> Issued | None:
        """Return what locks the mentorship, if it is that document."""
        lock = self._session.mentorship.lock
        return lock if lock is not None and lock.document == document.id else None

    def has_health(self, document: DocumentSpec) -> bool:
        """Say whether there is anything about health that the document would leave out."""
        if self.sealed(document) is not None:
            return False
        mentorship, programme = self._session.mentorship, self._session.programme
        return prints_health(programme.form(document.form), mentorship, programme)

    def maker(self, document: DocumentSpec, with_health: bool = False) -> Make:
        """Return the job that makes the document as the mentorship is now; for the worker.

        Of a sealed one it is its pages as they are seen.
        """
        issued = self.sealed(document)
        if issued is not None:
            return self.sealed_pages(issued)
        mentorship, programme = self._session.mentorship, self._session.programme
        make = self._desk.make_document
        return lambda: make(document.id, mentorship, programme, with_health)

    def print_out(self, document: DocumentSpec, with_health: bool | None = None) -> None:
        """Make the document, show how it lies on the printer's sheets, and print it.

        Whether with what is about health is asked where there is such a thing and None is given.
        """
        if with_health is None and self.has_health(document):
            box = HealthAsk(self._window, self._desk, self.name_within(document))
            box.ask_then(lambda ticked: self.print_out(document, ticked))
            return
        self.print_all(self.name(document), (document,), bool(with_health))

    def print_all(
        self, name: str, documents: Sequence[DocumentSpec], with_health: bool = False
    ) -> None:
        """Make documents and print them one after another, as one job of a name."""
        self._session.save_now()
        out = self._way_out([partial(self._note, each, with_health) for each in documents])
        papers = [self.paper(each, with_health) for each in documents]
        out.print_all(name, papers)

    def save_as(self, document: DocumentSpec, with_health: bool = False) -> QFileDialog:
        """Ask for a file and write the document there; its name says what and when, not who."""
        self._session.save_now()
        out = self._way_out([partial(self._note, document, with_health)])
        issued = self.sealed(document)
        name = self.sealed_name(issued) if issued is not None else self.name(document)
        return out.save_as(name, self.paper(document, with_health).make)

    def print_blank(self, document: DocumentSpec) -> None:
        """Print the form of a document to be filled in by pen."""
        self._way_out().print_out(self._blank_name(document), self._blank(document))

    def save_blank(self, document: DocumentSpec, *, fillable: bool = False) -> QFileDialog:
        """Save the form of a document, to be filled in by pen or in a PDF reader."""
        name = self._blank_name(document)
        if fillable:
            name = self.tr("{name}, fillable").format(name=self.name(document))
        return self._way_out().save_as(name, self._blank(document, fillable))

    def sealed_name(self, issued: Issued) -> str:
        """Return what a sealed document is called: its name and number."""
        document = self._session.programme.document(issued.document)
        name = self.name(document) if document is not None else self.tr("Document")
        return f"{name} {issued.number}"

    def sealed_maker(self, issued: Issued) -> Make:
        """Return the job that fetches the very file that was sealed; for the worker."""
        signings, number = self._desk.signings, issued.number
        return lambda: signings().pdf(number)

    def sealed_pages(self, issued: Issued) -> Make:
        """Return the job that fetches a sealed document as it is seen; for the worker."""
        signings, number = self._desk.signings, issued.number
        return lambda: signings().shown(number)

    def print_sealed(self, issued: Issued) -> None:
        """Print the pages of the file that was sealed."""
        name = self.sealed_name(issued)
        self._sealed_out(issued).print_all(name, (self._sealed_paper(name, issued),))

    def save_sealed(self, issued: Issued) -> QFileDialog:
        """Save the very file that was sealed; its bytes are what is verified later."""
        out, name = self._sealed_out(issued), self.sealed_name(issued)
        if not issued.holds:
            name = self.tr("{name}, void").format(name=name)
        return out.save_as(name, self.sealed_maker(issued))

    def ask_to_save_sealed(self, issued: Issued) -> None:
        """Save the file that was sealed; of a void one it is first said that the file can't tell.

        What was sealed never changes, so nothing in it says that it is void.
        """
        if issued.holds:
            self.save_sealed(issued)
            return
        asking = Asking(self._window, self._desk.icons, Kind.WARNING, self.tr("This is void"))
        said = self.tr(
            "The file is saved as it was sealed: nothing in it says that it is void. "
            "Give it to nobody as valid."
        )
        save = primary(self.tr("Save all the same"), lambda: self.save_sealed(issued))
        asking.ask(said, save, quiet(self.tr("Don’t save")))

    def paper(self, document: DocumentSpec, with_health: bool = False) -> OutPaper:
        """Return the document on its way out: the file to save, and what is printed of it."""
        name, issued = self.name(document), self.sealed(document)
        if issued is not None:
            return self._sealed_paper(name, issued)
        return OutPaper(name, self.maker(document, with_health))

    def _sealed_paper(self, name: str, issued: Issued) -> OutPaper:
        return OutPaper(name, self.sealed_maker(issued), self.sealed_pages(issued))

    def _sealed_out(self, issued: Issued) -> PaperOut:
        document = self._session.programme.document(issued.document)
        return self._way_out([partial(self._note, document, issued.health)] if document else [])

    def _blank_name(self, document: DocumentSpec) -> str:
        return self.tr("{name}, blank").format(name=self.name(document))

    def _blank(self, document: DocumentSpec, fillable: bool = False) -> Make:
        self._session.save_now()
        mentorship, programme = self._session.mentorship, self._session.programme
        make = self._desk.make_blank
        return lambda: make(document.id, mentorship, programme, fillable)

    def _way_out(self, notes: Sequence[Callable[[], object]] = ()) -> PaperOut:
        """Return what prints or saves once; then what is to be noted in the history is."""
        out = PaperOut(self._desk, self._window)
        for ends, told in ((out.saved, self.saved), (out.sent, self.sent)):
            ends.connect(told)
            ends.connect(lambda *_: [note() for note in notes])
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
