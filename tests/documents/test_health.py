"""What was written about health is printed only when it is asked for, and then marked."""

from dataclasses import replace

import pytest

from mentordesk.documents import PdfDocuments
from mentordesk.domain.fence import prints_health
from mentordesk.domain.item import Item, Kind, Line
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.reading import parts
from mentordesk.domain.records import Answer, Former, Place
from tests.documents.finnish import Finnish
from tests.documents.reading_back import text
from tests.documents.small import SCALE, a_small_mentorship, a_small_programme

SECRET, MARK = "SALAISUUS", "Terveyttä koskeva tieto"
WITHHELD = "Ei tulosteta, koska asia koskee terveyttä."
FLAGGED = (
    Item("text", Kind.TEXT, health=True),
    Item("long", Kind.LONG_TEXT, health=True),
    replace(SCALE, health=True),
    Item("fields", Kind.FIELDS, lines=(Line("street"), Line("town")), health=True),
    Item("list", Kind.CHECKLIST, lines=(Line("first"), Line("second")), health=True),
    Item("roles", Kind.ROLES, views=("client",), health=True),
    Item("choice", Kind.CHOICE, lines=(Line("tea"),), health=True),
    Item("sign", Kind.SIGNATURES, views=("client",), health=True),
)


def answered(*items: Item) -> Mentorship:
    """A pair that has written the secret to every part of the items, at its first gig."""
    made, programme = a_small_mentorship(), a_small_programme(*items)
    places = [Place("gig-1", i.id, part) for i in items for part in parts(i, programme, made)]
    return replace(made, answers=tuple(Answer(place, SECRET) for place in places))


def printed(documents: PdfDocuments, *items: Item, asked: bool) -> str:
    programme = a_small_programme(*items)
    pdf = documents.make("gig", answered(*items), programme, Finnish(), with_health=asked)
    return text(pdf)


@pytest.mark.parametrize("item", FLAGGED, ids=lambda item: item.id)
def test_answers_of_any_kind_are_printed_when_asked_for(
    documents: PdfDocuments, item: Item
) -> None:
    without, with_it = (printed(documents, item, asked=asked) for asked in (False, True))
    assert SECRET not in without
    assert WITHHELD in without and WITHHELD not in with_it
    assert SECRET in with_it
    assert MARK in with_it and MARK not in without


def test_what_is_not_about_health_is_not_marked(documents: PdfDocuments) -> None:
    assert MARK not in printed(documents, Item("text", Kind.TEXT), asked=True)


@pytest.mark.parametrize("fenced_first", [True, False])
def test_a_row_about_health_beside_others_on_its_scale_is_withheld_alone(
    documents: PdfDocuments, fenced_first: bool
) -> None:
    open_, fenced = SCALE, Item("fields", Kind.SCALE, scale="steps", health=True)
    items = (fenced, open_) if fenced_first else (open_, fenced)
    mentorship = replace(
        answered(),
        answers=(
            Answer(Place("gig-1", "scale", "reason"), "Saa näkyä"),
            Answer(Place("gig-1", "fields", "reason"), SECRET),
        ),
    )
    said = text(documents.make("gig", mentorship, a_small_programme(*items), Finnish()))
    assert "Saa näkyä" in said
    assert SECRET not in said


def test_the_way_on_a_scale_about_health_is_withheld_too(documents: PdfDocuments) -> None:
    scale, way = (
        replace(SCALE, health=True),
        Item("way", Kind.SCALE_THREAD, drafted_from=("scale",)),
    )
    programme = a_small_programme(scale, way)
    steps = Answer(Place("gig-1", "scale", "step"), "second")
    mentorship = replace(a_small_mentorship(), answers=(steps,))
    pdfs = (
        documents.make("page", mentorship, programme, Finnish(), with_health=asked)
        for asked in (False, True)
    )
    without, with_it = map(text, pdfs)
    assert "Pitkällä oleva" not in without
    assert "Pitkällä oleva" in with_it


def test_former_answers_about_health_are_printed_when_asked_for(documents: PdfDocuments) -> None:
    former = Former(Place("gig-1", "gone"), "Vointi?", SECRET, health=True)
    mentorship, programme = replace(a_small_mentorship(), former=(former,)), a_small_programme()
    said = text(documents.make("gig", mentorship, programme, Finnish(), with_health=True))
    assert f"{MARK}\nVointi?\n{SECRET}" in said
    assert [
        document.id
        for document in programme.documents
        if prints_health(programme.form(document.form), mentorship, programme)
    ] == ["gig"]


@pytest.mark.parametrize("item", FLAGGED, ids=lambda item: item.id)
def test_a_document_has_something_about_health_only_once_it_is_written(item: Item) -> None:
    programme = a_small_programme(item)
    form = programme.form("gig")
    assert prints_health(form, answered(item), programme)
    assert not prints_health(form, a_small_mentorship(), programme)
    plain = a_small_programme(replace(item, health=False))
    assert not prints_health(plain.form("gig"), answered(item), plain)
