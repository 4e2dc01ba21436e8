"""The rooms joined, as far as no window is needed: the window and the command line begin here."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.listed import members_of
from mentordesk.domain.lookup import programme_of
from mentordesk.domain.safe import Key
from mentordesk.late_vault import LateVault
from mentordesk.log.words import LOG
from mentordesk.paths import RESOURCES

if TYPE_CHECKING:
    from collections.abc import Callable

    from mentordesk.documents.sealing import PdfSeals
    from mentordesk.domain.backups import Backups
    from mentordesk.domain.filling import FilledForm
    from mentordesk.domain.handing import Handing
    from mentordesk.domain.making import Calendars, Documents
    from mentordesk.domain.mentorship import Mentorship
    from mentordesk.domain.package import Packages
    from mentordesk.domain.papers import Papers
    from mentordesk.domain.ports import Catalogue, Exchange, Language
    from mentordesk.domain.programme import Programme
    from mentordesk.domain.programme_key import ProgrammeKey
    from mentordesk.domain.signing import Signings
    from mentordesk.domain.verifying import Examiner


FONTS: Final = RESOURCES / "fonts"


def make_papers(today: Callable[[], date] = date.today) -> Papers:
    """Return the maker of the papers that belong to no programme, imported only now."""
    from mentordesk.documents.papers import PdfPapers

    return PdfPapers(FONTS, RESOURCES / "papers", today=today)


class LateCatalogue:
    """Implements ``ports.Catalogue``; its room is imported when a programme is first asked for.

    ``own`` is the folder of the programmes that a person adds.
    """

    def __init__(self, own: Path | None = None) -> None:
        self._own = own

    def programmes(self) -> tuple[Programme, ...]:
        """Return the programmes that could be read, in order of their names."""
        return self._folder.programmes()

    def problems(self) -> tuple[ProgrammeError, ...]:
        """Return what was wrong with the others."""
        return self._folder.problems()

    def read(self, files: dict[str, str]) -> Programme:
        """Read a programme from the texts of its files; raises ``ProgrammeError``."""
        return self._folder.read(files)

    def own(self) -> tuple[Programme, ...]:
        """Return those of the programmes that a person has added."""
        return self._folder.own()

    def add(self, programme: Programme) -> None:
        """Keep a programme of one's own, in place of any of its id; raises ``FileError``."""
        self._folder.add(programme)

    def remove(self, programme_id: str) -> None:
        """Take a programme of one's own away; mentorships under it keep their copy."""
        self._folder.remove(programme_id)

    @cached_property
    def _folder(self) -> Catalogue:
        from mentordesk.programmes import ProgrammeFolder

        return ProgrammeFolder(RESOURCES / "programmes", self._own)


class House:
    """The vault of one data folder, the programmes, and what makes documents of them.

    It is opened and used on one thread, the worker's; ``catalogue`` and ``language`` on any.
    """

    def __init__(self, vault: LateVault, folder: Path, language: Language) -> None:
        self.vault = vault
        self.language = language
        self.catalogue: Catalogue = LateCatalogue(folder / "programmes")

    @classmethod
    def open(cls, folder: Path, language: Language, key: Key) -> House:
        """Open the data folder with its key, made where there is none; raises ``VaultError``."""
        house = cls(LateVault(folder, key), folder, language)
        LOG.info("The database is open.")
        return house

    def programme(self, key: ProgrammeKey) -> Programme:
        """Return the programme a mentorship began with: the same files, else its own copy."""
        return programme_of(key, self.vault, self.catalogue)

    @cached_property
    def documents(self) -> Documents:
        """The maker of documents; it is imported only now, as nobody waits for it at the start."""
        from mentordesk.documents import PdfDocuments

        return PdfDocuments(FONTS)

    def papers(self) -> Papers:
        """Return the maker of the papers that belong to no programme."""
        return self._papers

    def exchange(self) -> Exchange:
        """Return the reader and writer of exchange files, imported only now."""
        from mentordesk.store.exchange import JsonExchange

        return JsonExchange()

    def backups(self) -> Backups:
        """Return what makes and restores backups of this vault, on the vault's thread."""
        return self.vault.backups()

    def packages(self) -> Packages:
        """Return the reader and writer of programmes as files, imported only now."""
        from mentordesk.programmes.packages import ProgrammePackages

        return ProgrammePackages(self.catalogue.programmes)

    @cached_property
    def signings(self) -> Signings:
        """What signs, seals and verifies documents at this desk, imported only now."""
        from mentordesk.signing_desk import SigningDesk

        return SigningDesk(self.vault, self.documents, self._seals, self.language, self.who)

    def calendars(self) -> Calendars:
        """Return the writer of meetings for calendars, imported only now."""
        from mentordesk.documents.calendar import IcsCalendars

        return IcsCalendars()

    def make_blank(
        self, document_id: str, mentorship: Mentorship, programme: Programme, fillable: bool = False
    ) -> bytes:
        """Return a form to fill in by pen, or in a PDF reader."""
        return self.documents.blank(
            document_id, mentorship, programme, self.language, fillable=fillable
        )

    def read_filled(self, data: bytes) -> FilledForm:
        """Read back a form that was filled in; raises ``DocumentError``."""
        from mentordesk.documents.filled.reading import read_form

        return read_form(data)

    def make_document(
        self,
        document_id: str,
        mentorship: Mentorship,
        programme: Programme,
        with_health: bool = False,
    ) -> bytes:
        """Return a document of a mentorship or of a group, with its members, as PDF."""
        known = self.vault.summaries() if programme.members else ()
        members = members_of(mentorship.id, known)
        return self.documents.make(
            document_id, mentorship, programme, self.language, members, with_health=with_health
        )

    def document(self, document_id: str, mentorship: Mentorship) -> bytes:
        """Return a document of a mentorship under the programme it began with."""
        return self.make_document(document_id, mentorship, self.programme(mentorship.programme))

    @cached_property
    def handing(self) -> Handing:
        """What hands mentorships over to other desks and takes theirs in, imported only now."""
        from mentordesk.handing import DeskHanding
        from mentordesk.store.handover import HandoverFile

        return DeskHanding(
            self.vault,
            self.catalogue,
            self.exchange(),
            HandoverFile(),
            self.who,
            self.examiner,
        )

    def examiner(self) -> Examiner:
        """Return what reads the signatures of a PDF, imported only now."""
        return self._seals

    def who(self) -> str:
        """Return who is signed in to the PC."""
        from mentordesk.store.history import who_is_here

        return who_is_here()

    @cached_property
    def _seals(self) -> PdfSeals:
        from mentordesk.documents.sealing import PdfSeals

        return PdfSeals(FONTS)

    @cached_property
    def _papers(self) -> Papers:
        return make_papers()
