"""A document that is signed in the file: fields, number and hash, and what it says of them."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from mentordesk.documents import PdfDocuments
from mentordesk.domain.errors import DocumentError
from mentordesk.domain.issued import shown_hash
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.progress import unconfirmed
from mentordesk.domain.records import Place
from mentordesk.domain.signing import Issue, Signable
from tests.documents.filled import LAST_DAY, a_filled_trial, with_answer, work_trial
from tests.documents.finnish import Finnish
from tests.documents.reading_back import FONTS, astray, pages
from tests.documents.structure import structure

DOCUMENTS = PdfDocuments(FONTS)
ISSUE = Issue("7KQ4-M2TD")
STRENGTHS = Place("", "fb-strengths", "")


def a_trial() -> Mentorship:
    return a_filled_trial(lambda where: f"Vastaus {where}")


def signable(trial: Mentorship, issue: Issue = ISSUE) -> Signable:
    return DOCUMENTS.signable("feedback", trial, work_trial(), Finnish(), issue)


@cache
def form() -> Signable:
    return signable(a_trial())


def fields(pdf: bytes) -> dict[str, Any]:
    return PdfReader(BytesIO(pdf)).get_fields() or {}


def test_what_is_made_to_be_signed_is_no_draft() -> None:
    assert unconfirmed(a_trial(), work_trial())
    assert not any("Luonnos" in page for page in pages(form().pdf))


def test_each_role_has_its_field_and_the_seal_is_the_last() -> None:
    assert list(fields(form().pdf)) == ["participant", "mentor", "employer", "seal"]
    assert {field["/FT"] for field in fields(form().pdf).values()} == {"/Sig"}


def test_a_field_says_what_it_is_for() -> None:
    asked = {name: field["/TU"] for name, field in fields(form().pdf).items()}
    assert asked["participant"] == "Allekirjoitus: Työkokeilija"
    assert asked["seal"] == "Asiakirjan sinetti"
    assert [one.alt for one in structure(form().pdf).all("Form")] == list(asked.values())


def test_a_field_is_the_one_kid_of_its_element() -> None:
    root: Any = PdfReader(BytesIO(form().pdf)).root_object["/StructTreeRoot"]
    waiting, found = [root["/K"].get_object()], []
    while waiting:
        node = waiting.pop()
        kids = node.get("/K", [])
        found += [kids] if node["/S"] == "/Form" else []
        inside = [kid.get_object() for kid in (kids if isinstance(kids, list) else [kids])]
        waiting += [kid for kid in inside if isinstance(kid, dict) and "/S" in kid]
    assert [kid["/Type"] for kid in found] == ["/OBJR"] * 4


def test_the_seal_locks_all_and_takes_no_room() -> None:
    annotations: Any = [a.get_object() for page in PdfReader(BytesIO(form().pdf)).pages
                        for a in page.get("/Annots", [])]  # fmt: skip
    [seal] = [each for each in annotations if each["/T"] == "seal"]
    assert seal["/Lock"]["/Action"] == "/All"
    left, bottom, right, top = seal["/Rect"]
    assert (left, bottom) == (right, top)


def test_number_and_hash_stand_on_every_page() -> None:
    record = f"7KQ4-M2TD · {shown_hash(form().content)}"
    assert all(record in page for page in pages(form().pdf))
    assert astray(form().pdf) == []


def test_the_longest_names_leave_the_number_whole() -> None:
    trial = a_trial()
    long = replace(trial, details=replace(trial.details, workplace="Ö" * 200))
    made = signable(long)
    assert all(f"7KQ4-M2TD · {shown_hash(made.content)}" in page for page in pages(made.pdf))
    assert astray(made.pdf) == []


def test_the_hash_is_of_what_is_said_and_of_nothing_else() -> None:
    again = signable(a_trial(), Issue("AAAA-BBBB", "CCCC-DDDD"))
    assert again.content == form().content
    other = signable(with_answer(a_trial(), STRENGTHS, "Muuta."))
    assert other.content != form().content
    assert len(form().content) == 64


def test_what_it_replaces_stands_on_the_first_page() -> None:
    made = signable(a_trial(), Issue("AAAA-BBBB", "CCCC-DDDD"))
    assert "korvaa asiakirjan CCCC-DDDD" in pages(made.pdf)[0]
    assert not any("korvaa" in page for page in pages(form().pdf))


def test_what_the_seal_proves_is_said_beside_the_places_to_sign() -> None:
    [page] = [page for page in pages(form().pdf) if "Se ei todista" in page]
    assert "Allekirjoitus" in page


def test_the_signers_are_those_of_the_form() -> None:
    told = [(each.role, each.name, each.title, each.day) for each in form().signers]
    assert told[0] == ("participant", "Participant Åkerö", "leipuri", LAST_DAY)
    assert [role for role, *_ in told] == ["participant", "mentor", "employer"]


def test_a_document_without_places_to_sign_is_refused_in_words() -> None:
    with pytest.raises(DocumentError) as refused:
        DOCUMENTS.signable("tips", a_trial(), work_trial(), Finnish(), ISSUE)
    assert "no places to sign" in str(refused.value)


def test_a_form_on_paper_has_no_fields() -> None:
    pdf = DOCUMENTS.make("feedback", a_trial(), work_trial(), Finnish())
    assert fields(pdf) == {}
    assert "7KQ4" not in "".join(pages(pdf))


def test_who_has_no_title_signs_without_a_line_for_it() -> None:
    trial = a_trial()
    untitled = replace(trial.people[0], title="")
    without = replace(trial, people=(untitled, *trial.people[1:]))
    titles = [
        "".join(pages(signable(each).pdf)).count("Tehtävänimike") for each in (trial, without)
    ]
    assert titles == [3, 2]
    on_paper = DOCUMENTS.make("feedback", without, work_trial(), Finnish())
    assert "".join(pages(on_paper)).count("Tehtävänimike") == 3
