"""The certificate of an erasure: whose data, how much of what, when, by whom, and until when."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mentordesk.documents.papers import PdfPapers
from mentordesk.documents.papers.erasure import IN_GROUP
from mentordesk.domain.erasing import KINDS, Erasure
from mentordesk.language import LANGUAGES, TranslatedLanguage
from mentordesk.paths import RESOURCES
from tests.documents.finnish import Finnish
from tests.documents.reading_back import FONTS, astray, line_of, lines, pages, squeezed, text

ERASED = Erasure(
    "Amina Yusuf",
    "Työkokeilu",
    date(2026, 1, 26),
    datetime(2026, 9, 28, 14, 5),
    "vaino",
    date(2026, 12, 28),
    {"health": 2, "people": 4, "meetings": 4, "answers": 57, "goals": 3, "reviews": 12},
)
MAKER = PdfPapers(FONTS, RESOURCES / "papers")


@pytest.fixture
def in_helsinki(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("The zone can't be set here.")
    monkeypatch.setenv("TZ", "Europe/Helsinki")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def certificate(erasure: Erasure = ERASED) -> bytes:
    return MAKER.erasure_certificate(erasure, Finnish())


def test_it_tells_whose_what_when_by_whom_and_until_when() -> None:
    said = text(certificate())
    for part in ("Amina Yusuf", "Työkokeilu", "26.1.2026", "28.9.2026 14.05", "vaino"):
        assert part in said
    assert said.count("28.12.2026") == 2
    for count in ("Terveyttä koskevat vastaukset: 2", "Vastaukset: 57", "Tavoitteet: 3"):
        assert count in said


def test_that_a_group_still_lists_the_people_is_told_where_it_does() -> None:
    said = squeezed(Finnish().say(IN_GROUP))
    assert said in squeezed(text(certificate(replace(ERASED, in_group=True))))
    assert said not in squeezed(text(certificate()))


def test_it_names_the_law_in_small_and_has_a_place_to_sign() -> None:
    law = line_of(certificate(), "EU:n yleinen tietosuoja-asetus")
    assert law.size < line_of(certificate(), "Vahvistan").size
    assert squeezed("17 artikla (oikeus tietojen poistamiseen)") in squeezed(text(certificate()))
    for label in ("Allekirjoitus", "Nimenselvennys", "Tehtävänimike", "Paikka", "Päiväys"):
        assert line_of(certificate(), label).page == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_usual_one_is_a_page_in_every_language(language: str) -> None:
    pdf = MAKER.erasure_certificate(ERASED, TranslatedLanguage(language, RESOURCES / "i18n"))
    assert len(pages(pdf)) == 1
    assert not astray(pdf)


@pytest.mark.usefixtures("in_helsinki")
def test_a_time_of_another_zone_is_told_by_the_clock_here() -> None:
    moment = datetime(2026, 9, 28, 21, 30, tzinfo=UTC)
    assert "29.9.2026 0.30" in text(certificate(replace(ERASED, erased=moment)))


def test_where_nothing_was_written_it_says_so() -> None:
    assert "Mitään ei ollut kirjattu." in text(certificate(replace(ERASED, counts={})))


def test_a_kind_that_has_no_name_is_counted_all_the_same() -> None:
    assert "badges: 3" in text(certificate(replace(ERASED, counts={"badges": 3})))


def test_the_longest_names_and_every_kind_stay_on_the_paper() -> None:
    name = ("Pitkänimi-Äkäslompolo " * 10)[:200].strip()
    counts = dict.fromkeys(KINDS, 1_234_567)
    pdf = certificate(replace(ERASED, name=name, programme=name, desk=name, counts=counts))
    assert not astray(pdf)
    assert squeezed(text(pdf)).count(squeezed(name)) == 3
    assert text(pdf).count("1234567") == len(KINDS)
    signed = max(line.page for line in lines(pdf))
    assert line_of(pdf, "Vahvistan").page == line_of(pdf, "Allekirjoitus").page == signed
