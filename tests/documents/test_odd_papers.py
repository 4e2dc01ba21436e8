"""What the law asks for, with many and odd texts: nothing leaves its place, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from mentordesk.documents.papers import PdfPapers
from mentordesk.domain.access import Known, copy_for
from mentordesk.domain.erasing import KINDS, Erasure
from mentordesk.domain.history import Act, Event
from mentordesk.domain.ports import Language
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from tests.documents.faults import faults
from tests.documents.odd import DAY
from tests.documents.odd_worlds import ODD_NAMES, World, world
from tests.documents.placed import told
from tests.documents.reading_back import FONTS, squeezed

FINNISH = TranslatedLanguage("fi", RESOURCES / "i18n")
MIDDAY = datetime(2026, 3, 27, 12, tzinfo=UTC)

Make = Callable[[PdfPapers, World, Language], bytes]


def a_notice(papers: PdfPapers, here: World, language: Language) -> bytes:
    return papers.privacy_notice(here.mentorship, here.programme, DAY, language)


def a_copy(papers: PdfPapers, here: World, language: Language) -> bytes:
    history = tuple(
        Event(MIDDAY, here.names("desk"), Act.CHANGED, here.mentorship.id) for _ in "ab"
    )
    known = Known(here.mentorship, here.programme, history, DAY)
    return papers.access_copy(copy_for(here.mentorship.people[0], known), language)


@pytest.fixture(scope="session")
def papers() -> PdfPapers:
    return PdfPapers(FONTS, RESOURCES / "papers", today=lambda: DAY)


@pytest.mark.parametrize("make", [a_notice, a_copy])
@pytest.mark.parametrize(
    ("name", "programme"),
    [("odd", "work-trial"), ("odd", "developer-client"), ("many", "work-trial")],
)
def test_papers_of_odd_mentorships_stand(
    papers: PdfPapers, name: str, programme: str, make: Make
) -> None:
    here = world(name, programme)
    pdf = make(papers, here, FINNISH)
    assert list(faults(pdf)) == []
    read = squeezed(told(pdf))
    assert any(
        person.name in here.read and here.read[person.name] in read
        for person in here.mentorship.people
    )


@pytest.mark.parametrize("name", ["odd", "many"])
def test_a_copy_holds_everything_that_was_written(papers: PdfPapers, name: str) -> None:
    here = world(name, "work-trial")
    read = squeezed(told(a_copy(papers, here, FINNISH)))
    answers = {answer.text for answer in here.mentorship.answers} & set(here.read)
    goals = {goal.text for goal in here.mentorship.goals}
    words = {text for word in here.mentorship.words for text in (word.text, word.explanation)}
    lost = [text for text in answers | goals | words if here.read[text] not in read]
    assert lost == []


@pytest.mark.parametrize(("name", "read"), ODD_NAMES)
def test_an_erasure_is_certified_whatever_the_name(papers: PdfPapers, name: str, read: str) -> None:
    counts = dict.fromkeys(KINDS, 3)
    erasure = Erasure(name, name, DAY, MIDDAY, name, DAY, counts)
    pdf = papers.erasure_certificate(erasure, FINNISH)
    assert list(faults(pdf)) == []
    assert squeezed(read) in squeezed(told(pdf))
