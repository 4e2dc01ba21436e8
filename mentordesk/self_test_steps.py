"""The steps of ``self_test``, each going on from those before it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo

from mentordesk.demo import PASSWORD, keep_sample
from mentordesk.domain.errors import Locked
from mentordesk.domain.mentorship import Mentorship, Put
from mentordesk.domain.programme import Programme
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.domain.signing import Ink, Signature
from mentordesk.free_days import FinnishHolidays
from mentordesk.front import LOCKED
from mentordesk.house import FONTS, House, LateCatalogue, make_papers
from mentordesk.language import LANGUAGES, TranslatedLanguage
from mentordesk.late_vault import laid_ready
from mentordesk.paths import RESOURCES
from mentordesk.unlocking import safe_of

LETTERS: Final = QT_TRANSLATE_NOOP("app", "Letters of every language")
LOOK: Final = QT_TRANSLATE_NOOP("app", "Fonts, icons and look")
TRANSLATIONS: Final = QT_TRANSLATE_NOOP("app", "Translations")
LICENCES: Final = QT_TRANSLATE_NOOP("app", "Licences")
PROGRAMMES: Final = QT_TRANSLATE_NOOP("app", "Programmes")
DATABASE: Final = QT_TRANSLATE_NOOP("app", "Encrypted database")
ANSWERS: Final = QT_TRANSLATE_NOOP("app", "Answers of a work trial")
SEARCH: Final = QT_TRANSLATE_NOOP("app", "Search")
SHEET: Final = QT_TRANSLATE_NOOP("app", "Spreadsheet of a programme")
BACKUP: Final = QT_TRANSLATE_NOOP("app", "Backup")
RESTORING: Final = QT_TRANSLATE_NOOP("app", "Taking a backup into use")
DOCUMENTS: Final = QT_TRANSLATE_NOOP("app", "Documents as PDF")
CALENDAR: Final = QT_TRANSLATE_NOOP("app", "Meetings for a calendar")
SIGNING: Final = QT_TRANSLATE_NOOP("app", "Signing and sealing")
VERIFYING: Final = QT_TRANSLATE_NOOP("app", "Checking a sealed document")
LOCKING: Final = QT_TRANSLATE_NOOP("app", "Sealed answers stay as they are")
UNLOCKING: Final = QT_TRANSLATE_NOOP("app", "Unlocking what is sealed")
HANDING: Final = QT_TRANSLATE_NOOP("app", "Handing over to another desk")
REOPENING: Final = QT_TRANSLATE_NOOP("app", "Closing and opening again")

FORM_OF_A_WORD: Final = "kassoilla"
MOST: Final = 100
MIDSUMMER: Final = date(2026, 6, 20)
INK: Final = Ink((((0.1, 0.1), (0.4, 0.3), (0.8, 0.2)),), 0.4)
FEEDBACK: Final = "feedback"
LEAST_FONTS: Final = 6
LEAST_PROGRAMMES: Final = 2
LEAST_SHIPPED: Final = 10
ALPHABETS: Final = {
    "NotoSans-Regular.ttf": "AZazÅÄÖåäöŠŽšžÉéẞẠạŁłĞğİЖжҐґЇїЎў",
    "NotoSansArabic-Regular.ttf": "ابتثجحخپچکگی",
}


class Unlike(Exception):
    """Something came out otherwise than it should; the message tells what."""


def expect(is_so: object, otherwise: object) -> None:
    """Raise ``Unlike`` with what there is instead, unless it is as it should be."""
    if not is_so:
        raise Unlike(str(otherwise))


class Steps:
    """Each is a method that raises where something doesn't work."""

    def __init__(self, folder: Path, language: TranslatedLanguage) -> None:
        self._folder = folder
        self._copy = folder / "copy.mentordesk-backup"
        self._language = language
        self._houses: list[House] = []
        self._id = self._code = ""
        self._sealed = b""

    def all(self) -> tuple[tuple[Sentence, Callable[[], None]], ...]:
        """Return the steps in order."""
        return (
            (LOOK, self.look),
            (LETTERS, self.draw_letters),
            (TRANSLATIONS, self.translate),
            (LICENCES, self.read_licences),
            (PROGRAMMES, self.read_programmes),
            (DATABASE, self.open_new),
            (ANSWERS, self.fill_in),
            (SEARCH, self.search),
            (SHEET, self.write_sheet),
            (BACKUP, self.back_up),
            (RESTORING, self.restore),
            (DOCUMENTS, self.make_documents),
            (CALENDAR, self.write_calendar),
            (SIGNING, self.sign),
            (VERIFYING, self.verify),
            (LOCKING, self.try_to_write),
            (UNLOCKING, self.unlock),
            (HANDING, self.hand_over),
            (REOPENING, self.reopen),
        )

    def look(self) -> None:
        """Dress and draw as the window does, and load Qt's parts that come late."""
        from PySide6 import QtPdf, QtPrintSupport, QtSvg

        from mentordesk.self_test_look import complaints, qt

        self._qt = qt()
        wrong = complaints(RESOURCES)
        expect(not wrong, wrong)
        expect(all((QtPdf, QtPrintSupport, QtSvg)), "Qt")
        fonts = [file.name for file in FONTS.glob("*.ttf") if file.stat().st_size]
        expect(len(fonts) >= LEAST_FONTS, fonts)
        expect((RESOURCES / "icons" / "mentordesk.ico").stat().st_size, "mentordesk.ico")

    def draw_letters(self) -> None:
        """Find the letters of the languages that people speak here in the fonts."""
        from reportlab.pdfbase.ttfonts import TTFont

        for file, letters in ALPHABETS.items():
            known = TTFont(file, str(FONTS / file)).face.charToGlyph
            missing = [letter for letter in letters if ord(letter) not in known]
            expect(not missing, missing)

    def translate(self) -> None:
        """Say something in each language, and look for Qt's own words."""
        languages = [TranslatedLanguage(code, RESOURCES / "i18n") for code in LANGUAGES]
        said = {language.say(LOCKED) for language in languages}
        expect(len(said) == len(LANGUAGES), said)
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        missing = [code for code in LANGUAGES if not (qt / f"qtbase_{code}.qm").exists()]
        expect(not missing, missing)

    def read_licences(self) -> None:
        """Read under which licences the program was handed out."""
        from mentordesk.licences import shipment

        names = [part.name for part in shipment().parts]
        expect(len(names) >= LEAST_SHIPPED, names)

    def read_programmes(self) -> None:
        """Read every programme that is shipped."""
        catalogue = LateCatalogue()
        expect(not catalogue.problems(), catalogue.problems())
        expect(len(catalogue.programmes()) >= LEAST_PROGRAMMES, catalogue.programmes())

    def open_new(self) -> None:
        """Make a database with a password."""
        key, self._code = safe_of(self._folder).found(PASSWORD)
        self._houses.append(House.open(self._folder, self._language, key))

    def fill_in(self) -> None:
        """Go through a work trial, answer by answer."""
        self._id = keep_sample(self._house).id
        expect(self._mentorship.answers, "")

    def search(self) -> None:
        """Find a word of an answer in another of its forms."""
        while self._house.vault.index(self._house.programme, MOST):
            pass
        expect(self._house.vault.search(FORM_OF_A_WORD, 5), FORM_OF_A_WORD)

    def write_sheet(self) -> None:
        """Write a programme as a spreadsheet."""
        sheet = self._house.packages().as_sheet(self._programme)
        expect(sheet.startswith(b"PK"), sheet[:9])

    def back_up(self) -> None:
        """Copy the whole database to a file, and read that."""
        self._house.backups().copy_to(self._copy)
        self._house.backups().check(self._copy)

    def restore(self) -> None:
        """Take the backup into use where there is nothing yet, and find the work trial there."""
        place = self._folder / "elsewhere"
        place.mkdir()
        laid_ready(place, None, self._copy)
        house = House.open(place, self._language, safe_of(place).unlock(PASSWORD))
        with closing(house.vault):
            expect(house.vault.load(self._id) == self._mentorship, self._id)

    def make_documents(self) -> None:
        """Make every document of the programme, the papers of none, and the empty form."""
        for document in self._programme.documents:
            pdf = self._house.document(document.id, self._mentorship)
            expect(pdf.startswith(b"%PDF"), document.id)
        papers, speech = make_papers(), self._language
        sheet = papers.recovery_sheet(self._code, MIDSUMMER, speech)
        told = papers.privacy_notice(self._mentorship, self._programme, MIDSUMMER, speech)
        expect(sheet.startswith(b"%PDF") and told.startswith(b"%PDF"), "papers")
        blank = self._house.make_blank(FEEDBACK, self._mentorship, self._programme, True)
        expect(self._house.read_filled(blank), FEEDBACK)

    def write_calendar(self) -> None:
        """Write the meetings, and know a day on which nobody meets."""
        of = self._mentorship
        ics = self._house.calendars().write(of, self._programme, self._language, of.meetings, {})
        expect(b"VEVENT" in ics, ics[:40])
        expect(FinnishHolidays()(MIDSUMMER), MIDSUMMER)

    def sign(self) -> None:
        """Let everybody sign the feedback form, by hand and typed, and seal it."""
        desk = self._house.signings
        draft = desk.begin(FEEDBACK, self._mentorship, self._programme)
        marks = (INK, "Amina Yusuf", INK)
        for signer, mark in zip(draft.signable.signers, marks, strict=False):
            draft = desk.sign(draft, Signature(signer, mark))
        self._sealed = desk.pdf(desk.seal(draft).number)

    def verify(self) -> None:
        """Tell the sealed document from one with another byte in it."""
        verify = self._house.signings.verify
        expect(verify(self._sealed).is_whole, verify(self._sealed).finding)
        middle = len(self._sealed) // 2
        other = bytearray(self._sealed)
        other[middle] ^= 1
        expect(not verify(bytes(other)).is_whole, "")

    def try_to_write(self) -> None:
        """Be refused where something would change under a sealed form."""
        goal = replace(self._mentorship.goals[0], text="x")
        try:
            self._house.vault.save(self._id, (Put(goal),))
        except Locked:
            return
        raise Unlike("")

    def unlock(self) -> None:
        """Unlock it, and write where that was refused."""
        self._house.signings.unlock(self._id, "x")
        goal = replace(self._mentorship.goals[0], text="x")
        self._house.vault.save(self._id, (Put(goal),))
        expect(goal in self._mentorship.goals, goal)

    def hand_over(self) -> None:
        """Encrypt the mentorship for another desk, and read it back."""
        handing = self._house.handing
        file = handing.hand_over(self._id, PASSWORD, health=True)
        expect(handing.read_handed(file, PASSWORD), "")

    def reopen(self) -> None:
        """Close the database, and find everything there again with the password."""
        before = self._mentorship
        self.close()
        key = safe_of(self._folder).unlock(PASSWORD)
        self._houses.append(House.open(self._folder, self._language, key))
        expect(self._mentorship == before, self._mentorship.id)
        expect(not self._house.vault.complaints(), self._house.vault.complaints())

    def close(self) -> None:
        """Let go of the database, if one is open."""
        while self._houses:
            self._houses.pop().vault.close()

    @property
    def _house(self) -> House:
        return self._houses[-1]

    @property
    def _mentorship(self) -> Mentorship:
        return self._house.vault.load(self._id)

    @property
    def _programme(self) -> Programme:
        return self._house.programme(self._mentorship.programme)
