"""``mentordesk --self-test``: tries on this PC whether all of the program is there and works.

It goes the whole way on the sample data in a passing folder, and touches no data of the person.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from PySide6.QtCore import QLibraryInfo

from mentordesk.demo import PASSWORD, keep_sample
from mentordesk.domain.errors import Locked, MentorDeskError
from mentordesk.domain.mentorship import Mentorship, Put
from mentordesk.domain.programme import Programme
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.domain.signing import Ink, Signature
from mentordesk.free_days import FinnishHolidays
from mentordesk.front import LOCKED
from mentordesk.house import FONTS, House, LateCatalogue
from mentordesk.language import LANGUAGES, TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.unlocking import safe_of

WORKS: Final = QT_TRANSLATE_NOOP("app", "Works")
FAILED: Final = QT_TRANSLATE_NOOP("app", "FAILED")
NOT_TRIED: Final = QT_TRANSLATE_NOOP("app", "Not tried, as something before it failed")
ALL_WORKS: Final = QT_TRANSLATE_NOOP("app", "Everything works on this PC.")
SOME_FAILED: Final = QT_TRANSLATE_NOOP(
    "app", "Something doesn’t work. Install MentorDesk again, which repairs its files."
)
LOOK: Final = QT_TRANSLATE_NOOP("app", "Fonts, icons and look")
TRANSLATIONS: Final = QT_TRANSLATE_NOOP("app", "Translations")
PROGRAMMES: Final = QT_TRANSLATE_NOOP("app", "Programmes")
DATABASE: Final = QT_TRANSLATE_NOOP("app", "Encrypted database")
ANSWERS: Final = QT_TRANSLATE_NOOP("app", "Answers of a work trial")
SEARCH: Final = QT_TRANSLATE_NOOP("app", "Search")
SHEET: Final = QT_TRANSLATE_NOOP("app", "Spreadsheet of a programme")
BACKUP: Final = QT_TRANSLATE_NOOP("app", "Backup")
DOCUMENTS: Final = QT_TRANSLATE_NOOP("app", "Documents as PDF")
CALENDAR: Final = QT_TRANSLATE_NOOP("app", "Meetings for a calendar")
SIGNING: Final = QT_TRANSLATE_NOOP("app", "Signing and sealing")
VERIFYING: Final = QT_TRANSLATE_NOOP("app", "Checking a sealed document")
LOCKING: Final = QT_TRANSLATE_NOOP("app", "Sealed answers stay as they are")
HANDING: Final = QT_TRANSLATE_NOOP("app", "Handing over to another desk")
REOPENING: Final = QT_TRANSLATE_NOOP("app", "Closing and opening again")

FORM_OF_A_WORD: Final = "kassoilla"
MOST: Final = 100
MIDSUMMER: Final = date(2026, 6, 20)
INK: Final = Ink((((0.1, 0.1), (0.4, 0.3), (0.8, 0.2)),), 0.4)


FEEDBACK: Final = "feedback"
LEAST_FONTS: Final = 6
LEAST_PROGRAMMES: Final = 2


class Unlike(Exception):
    """Something came out otherwise than it should; the message tells what."""


@dataclass(frozen=True)
class Outcome:
    """What became of a step: ``trouble`` is "" where it works, and None where it wasn't tried."""

    step: Sentence
    trouble: str | None


def run_self_test(language: TranslatedLanguage) -> Iterator[Outcome]:
    """Take every step; yield what became of each. After one that failed none is tried."""
    with TemporaryDirectory(prefix="mentordesk-") as folder:
        trial = Trial(Path(folder), language)
        is_whole = True
        for step, tried in trial.steps():
            trouble = trouble_of(tried, language) if is_whole else None
            is_whole = trouble == ""
            yield Outcome(step, trouble)
        trial.close()


def trouble_of(step: Callable[[], None], language: TranslatedLanguage) -> str:
    """Return why a step doesn't work, "" where it does; any mistake is what we look for."""
    try:
        step()
    except MentorDeskError as error:
        return language.say(error.sentence)
    except Exception as mistake:
        return f"{type(mistake).__name__}: {mistake}"
    return ""


def told(outcome: Outcome, language: TranslatedLanguage) -> str:
    """Return the line that tells an outcome."""
    said = {"": WORKS, None: NOT_TRIED}.get(outcome.trouble, FAILED)
    parts = (language.say(outcome.step), language.say(said), outcome.trouble)
    return ": ".join(filter(None, parts))


def expect(is_so: object, otherwise: object) -> None:
    """Raise ``Unlike`` with what there is instead, unless it is as it should be."""
    if not is_so:
        raise Unlike(str(otherwise))


class Trial:
    """The steps, each going on from those before it."""

    def __init__(self, folder: Path, language: TranslatedLanguage) -> None:
        self._folder = folder
        self._language = language
        self._houses: list[House] = []
        self._id = ""
        self._sealed = b""

    def steps(self) -> tuple[tuple[Sentence, Callable[[], None]], ...]:
        """Return the steps in order."""
        return (
            (LOOK, self.look),
            (TRANSLATIONS, self.translate),
            (PROGRAMMES, self.read_programmes),
            (DATABASE, self.open_new),
            (ANSWERS, self.fill_in),
            (SEARCH, self.search),
            (SHEET, self.write_sheet),
            (BACKUP, self.back_up),
            (DOCUMENTS, self.make_documents),
            (CALENDAR, self.write_calendar),
            (SIGNING, self.sign),
            (VERIFYING, self.verify),
            (LOCKING, self.try_to_write),
            (HANDING, self.hand_over),
            (REOPENING, self.reopen),
        )

    def look(self) -> None:
        """Read what the window is dressed with, and load Qt's parts that come late."""
        from PySide6 import QtPdf, QtPrintSupport, QtSvg

        from mentordesk.ui.theme import Theme

        Theme.load(RESOURCES)
        expect(all((QtPdf, QtPrintSupport, QtSvg)), "Qt")
        fonts = [file.name for file in FONTS.glob("*.ttf") if file.stat().st_size]
        expect(len(fonts) >= LEAST_FONTS, fonts)
        expect((RESOURCES / "icons" / "mentordesk.ico").stat().st_size, "mentordesk.ico")

    def translate(self) -> None:
        """Say something in each language, and look for Qt's own words."""
        languages = [TranslatedLanguage(code, RESOURCES / "i18n") for code in LANGUAGES]
        said = {language.say(LOCKED) for language in languages}
        expect(len(said) == len(LANGUAGES), said)
        qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        missing = [code for code in LANGUAGES if not (qt / f"qtbase_{code}.qm").exists()]
        expect(not missing, missing)

    def read_programmes(self) -> None:
        """Read every programme that is shipped."""
        catalogue = LateCatalogue()
        expect(not catalogue.problems(), catalogue.problems())
        expect(len(catalogue.programmes()) >= LEAST_PROGRAMMES, catalogue.programmes())

    def open_new(self) -> None:
        """Make a database with a password."""
        key, _ = safe_of(self._folder).found(PASSWORD)
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
        file = self._folder / "copy.mentordesk-backup"
        self._house.backups().copy_to(file)
        self._house.backups().check(file)

    def make_documents(self) -> None:
        """Make every document of the programme, and the empty form."""
        for document in self._programme.documents:
            pdf = self._house.document(document.id, self._mentorship)
            expect(pdf.startswith(b"%PDF"), document.id)
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
