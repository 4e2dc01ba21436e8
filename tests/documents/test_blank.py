"""Empty forms: what is on them, that nothing overlaps, and that a pen finds its lines."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from pypdf import PdfReader

from mentordesk.documents import PdfDocuments
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.languages import own_name
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.records import Answer, Place
from tests.documents.filled import a_filled_trial, an_empty_trial, work_trial
from tests.documents.filling_in import field_names
from tests.documents.finnish import Finnish
from tests.documents.reading_back import astray, pages, squeezed, text
from tests.documents.small import ITEMS, a_small_mentorship, a_small_programme
from tests.documents.two_languages import SAMPLE, Swedish, in_two, who_reads

DOCUMENTS = [document.id for document in work_trial().documents]


def blank(documents: PdfDocuments, mentorship: Mentorship, *, fillable: bool = False) -> bytes:
    programme = a_small_programme()
    return documents.blank("gig", mentorship, programme, Finnish(), fillable=fillable)


def a_trial(code: str) -> Mentorship:
    """Return a trial of long words whose participant reads another language too, "" for none."""
    trial = a_filled_trial(lambda place: f"{place} " * 12)
    own = Answer(Place("", "second-language"), code)
    return replace(trial, answers=(own,) if code else ())


@pytest.mark.parametrize("code", ["", "uk", "ar"])
@pytest.mark.parametrize("document", DOCUMENTS)
def test_nothing_overlaps_on_any_empty_form(
    documents: PdfDocuments, document: str, code: str
) -> None:
    for fillable in (False, True):
        pdf = documents.blank(document, a_trial(code), work_trial(), Finnish(), fillable=fillable)
        assert astray(pdf) == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_a_form_for_nobody_yet_can_be_printed(documents: PdfDocuments, document: str) -> None:
    pdf = documents.blank(document, an_empty_trial(), work_trial(), Finnish())
    assert astray(pdf) == [] and "Sivu 1/" in text(pdf)


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.id)
def test_each_kind_alone_fits_an_empty_form(documents: PdfDocuments, item: Item) -> None:
    programme = a_small_programme(replace(item, when=None))
    for mentorship in (a_small_mentorship(), a_small_mentorship(0)):
        pdf = documents.blank("gig", mentorship, programme, Finnish(), fillable=True)
        assert "Sivu 1/" in text(pdf)


def test_no_answer_stands_on_an_empty_form(documents: PdfDocuments) -> None:
    trial = a_small_mentorship()
    secret = Answer(Place("gig-1", "text"), "SALAISUUS")
    said = text(blank(documents, replace(trial, answers=(secret,))))
    assert "SALAISUUS" not in said
    assert "Åsa Öhman" in said and "Uskallan kysyä" in said


def test_a_form_for_a_pen_has_no_fields(documents: PdfDocuments) -> None:
    assert not PdfReader(BytesIO(blank(documents, a_small_mentorship()))).get_fields()


def test_what_is_about_health_says_that_answering_is_voluntary(documents: PdfDocuments) -> None:
    said = text(blank(documents, a_small_mentorship()))
    assert "vapaaehtoista" in said
    alone = a_small_programme(Item("text", Kind.TEXT))
    other = documents.blank("gig", a_small_mentorship(), alone, Finnish())
    assert "vapaaehtoista" not in text(other)


def test_a_question_that_may_be_asked_stands_on_the_form(documents: PdfDocuments) -> None:
    trial = a_small_mentorship()
    no = Answer(Place("gig-1", "yes-no"), "no")
    assert "kysymys hidden" in text(blank(documents, trial))
    assert "kysymys hidden" not in text(blank(documents, replace(trial, answers=(no,))))


def test_the_second_language_stands_under_the_first(documents: PdfDocuments) -> None:
    pdf = documents.blank("gig", who_reads("uk"), in_two("uk"), Finnish())
    assert SAMPLE["uk"] in text(pdf)


def test_an_empty_form_is_of_the_next_meeting(documents: PdfDocuments) -> None:
    first, second = a_small_mentorship().meetings
    held = replace(first, held=date(2026, 5, 1))
    trial = replace(a_small_mentorship(), meetings=(held, second))
    pdf = blank(documents, trial, fillable=True)
    assert "Keikka 2" in text(pdf)
    assert all("/gig-2/" in name for name in field_names(pdf).values())


def test_boxes_of_one_question_share_the_question_and_say_each_its_choice(
    documents: PdfDocuments,
) -> None:
    pdf = blank(documents, a_small_mentorship(), fillable=True)
    name = field_names(pdf)["choice", ""]
    row = (PdfReader(BytesIO(pdf)).get_fields() or {})[name].indirect_reference.get_object()
    choices = [kid.get_object()["/TU"] for kid in row["/Kids"]]
    assert (row["/TU"], choices) == ("kysymys choice", ["Tee", "Kahvi"])


def test_an_assessment_stays_on_one_page_with_its_reasons(documents: PdfDocuments) -> None:
    pdf = documents.blank("feedback", a_trial("uk"), work_trial(), Finnish())
    for page in map(squeezed, pages(pdf)):
        assessed = page.count("Eivoituarvioida")
        assert page.count("Harjoitteleevielä") == assessed
        assert page.count(":Perustelu") == 2 * assessed


def test_heads_stand_again_over_steps_that_go_on_another_page(documents: PdfDocuments) -> None:
    trial, long = work_trial(), "Pitkä kuvaus siitä, miten työ sujuu. " * 20
    fi = trial.texts["fi"]
    steps = {f"item.fb-mastery.{step}": long for step in trial.scale("support").steps}
    texts = {**trial.texts, "fi": replace(fi, entries={**fi.entries, **steps})}
    pdf = documents.blank("feedback", a_trial(""), replace(trial, texts=texts), Finnish())
    described = [page for page in pages(pdf) if "Pitkä kuvaus" in page]
    assert len(described) > 1
    assert all("Työnantaja" in page.split("Pitkä kuvaus")[0] for page in described)


@pytest.mark.parametrize("code", ["", "uk"])
def test_an_empty_certificate_asks_nothing_that_only_decides(
    documents: PdfDocuments, code: str
) -> None:
    trial, asked = a_trial(code), Answer(Place("", "certificate-asked"), "yes")
    (page,) = pages(documents.blank("certificate", trial, work_trial(), Finnish()))
    assert "pyytänyt" not in page and "Arvio" not in page
    wanted = replace(trial, answers=(*trial.answers, asked))
    said = text(documents.blank("certificate", wanted, work_trial(), Finnish()))
    assert "pyytänyt" not in said and "Arvio" in said


def test_a_form_in_swedish_offers_finnish_to_whom_reads_it_best(documents: PdfDocuments) -> None:
    alone = a_small_programme(Item("language", Kind.LANGUAGE, shared=True))
    offered = replace(alone, languages=("fi", "sv", "uk"))
    said = text(documents.blank("gig", a_small_mentorship(), offered, Swedish()))
    assert own_name("fi") in said and own_name("uk") in said
    assert own_name("sv") not in said
