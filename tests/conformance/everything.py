"""Every PDF that the program makes, of made-up mentorships: in each language, each with another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from typing import Final

from mentordesk.documents import PdfDocuments
from mentordesk.documents.papers import PdfPapers
from mentordesk.domain.access import Known, copy_for
from mentordesk.domain.documents import is_signed
from mentordesk.domain.erasing import KINDS, Erasure
from mentordesk.domain.history import Act, Event
from mentordesk.domain.item import Kind
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Answer, Place
from mentordesk.domain.signing import Issue
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.programmes import ProgrammeFolder
from mentordesk.sample import Sample
from tests.documents.pilot import a_pilot, members, pilot
from tests.documents.reading_back import FONTS

DAY: Final = date(2026, 3, 27)
BESIDE: Final = {"fi": ("uk", "et", "fi-simple"), "sv": ("ru",), "en": ("ar",)}
"""Which languages stand beside each of ours, first the one that all documents are made with."""
ODD: Final = "Rivi\n Дякую العربية 😀 (ei) \\ <b>&amp;</b>\n\nfi ffi " + "x" * 300
"""A text of everything that may go wrong; other texts are the sample's."""
ISSUE: Final = Issue("7KQ4-M2TD", "AB23-CD45")
DOCUMENTS: Final = PdfDocuments(FONTS, today=lambda: DAY)
PAPERS: Final = PdfPapers(FONTS, RESOURCES / "papers", today=lambda: DAY)
CODE: Final = "7K3QD-9M2XV-4TBWH-8N5PZ-R6YGJ0"

Made = Iterator[tuple[str, bytes]]
"""Names and files."""


def everything() -> Made:
    """Yield every document and paper."""
    for code, others in BESIDE.items():
        language = TranslatedLanguage(code, RESOURCES / "i18n")
        for programme in programmes():
            for other in others:
                made = of_programme if other == others[0] else signed
                files = made(sample(programme, other), programme, language)
                yield from named(f"{programme.key.id}-{code}-{other}", files)
        yield from named(code, of_group(language), papers(language))


def named(begin: str, *made: Made) -> Made:
    """Yield files whose names begin alike."""
    yield from ((f"{begin}-{name}", pdf) for each in made for name, pdf in each)


@cache
def programmes() -> tuple[Programme, ...]:
    return ProgrammeFolder(RESOURCES / "programmes").programmes()


def sample(programme: Programme, other: str) -> Mentorship:
    """Return the programme's sample mentorship, whole, with another language beside ours."""
    file = RESOURCES / "sample" / f"{programme.key.id}.toml"
    made = Sample(file, programme, lambda _: False)
    made.set_up()
    for meeting in made.meetings():
        made.meet(meeting)
    made.give_feedback()
    return with_odd_answer(with_language(made.mentorship, programme, other), programme)


def with_language(mentorship: Mentorship, programme: Programme, code: str) -> Mentorship:
    """Return the mentorship of somebody who reads another language."""
    asked = {item.id for item in programme.items_of(Kind.LANGUAGE)}
    others = tuple(each for each in mentorship.answers if each.place.item not in asked)
    own = tuple(Answer(Place("", item), code) for item in asked)
    return replace(mentorship, answers=(*others, *own))


def with_odd_answer(mentorship: Mentorship, programme: Programme) -> Mentorship:
    """Return the mentorship with one answer of everything that may go wrong."""
    long = {item.id for item in programme.items_of(Kind.LONG_TEXT)}
    first = next(each for each in mentorship.answers if each.place.item in long)
    answers = (replace(each, text=ODD) if each is first else each for each in mentorship.answers)
    return replace(mentorship, answers=tuple(answers))


def of_programme(mentorship: Mentorship, programme: Programme, language: Language) -> Made:
    """Yield each document filled in, and empty: by pen in Finnish, in a reader in Swedish."""
    for spec in programme.documents:
        yield spec.id, DOCUMENTS.make(spec.id, mentorship, programme, language, with_health=True)
        if spec.stage:  # a hand-out: it is empty anyway
            continue
        if language.code == "fi":
            empty = Mentorship.new(programme.key, DAY)
            yield f"{spec.id}-blank", DOCUMENTS.blank(spec.id, empty, programme, language)
        elif language.code == "sv":
            fields = DOCUMENTS.blank(spec.id, mentorship, programme, language, fillable=True)
            yield f"{spec.id}-fields", fields
    yield from signed(mentorship, programme, language)


def signed(mentorship: Mentorship, programme: Programme, language: Language) -> Made:
    """Yield the documents that are signed, ready to sign."""
    for spec in programme.documents:
        if is_signed(programme.form(spec.form)):
            made = DOCUMENTS.signable(spec.id, mentorship, programme, language, ISSUE)
            yield f"{spec.id}-signed", made.pdf


def of_group(language: Language) -> Made:
    """Yield each document of a pilot."""
    group, programme = a_pilot(pairs=3), pilot()
    for spec in programme.documents:
        yield f"pilot-{spec.id}", DOCUMENTS.make(spec.id, group, programme, language, members(3))


def papers(language: Language) -> Made:
    """Yield what isn't a programme's: the recovery sheet and what the law asks for."""
    programme = next(each for each in programmes() if each.key.id == "work-trial")
    mentorship = sample(programme, BESIDE[language.code][0])
    at = datetime(2026, 3, 27, 12, tzinfo=UTC)
    counts = dict.fromkeys(KINDS, 3)
    erasure = Erasure("Oksana K.", "Työkokeilu", DAY, at, "pekka", DAY, counts)
    yield "recovery", PAPERS.recovery_sheet(CODE, DAY, language)
    yield "erasure", PAPERS.erasure_certificate(erasure, language)
    yield "notice", PAPERS.privacy_notice(mentorship, programme, DAY, language)
    known = Known(mentorship, programme, (Event(at, "pekka", Act.ADDED, mentorship.id),), DAY)
    copy = copy_for(mentorship.people[0], known)
    yield "access", PAPERS.access_copy(copy, language)
