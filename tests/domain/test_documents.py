"""Where documents stand among each other, and what drafts for them are drawn from."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mentordesk.domain.documents import Shelf, documents_of, free_items, shelf_of, stage_of
from mentordesk.domain.item import Condition, Item, Kind, Operator
from mentordesk.domain.mentorship import Put
from mentordesk.domain.programme import DocumentSpec, Form, Programme, Purpose, Section
from mentordesk.domain.proposal import proposal
from mentordesk.domain.reading import YES, confirmation, place
from mentordesk.domain.records import Answer
from tests.domain.small import STRENGTHS, after, an_open_one, small_programme

SIGNED = Item("signed", Kind.SIGNATURES, views=("coach",))
GOOD = Item("good", Kind.LONG_TEXT, shared=True, drafted_from=("strengths",))
RECORD = DocumentSpec("record", "first")
HAND_OUT = DocumentSpec("hand-out", "notes", "one", "participant")
FEEDBACK = DocumentSpec("feedback", "end")
CERTIFICATE = DocumentSpec("certificate", "certificate")
TIPS = DocumentSpec("tips", "notes")
OTHER = DocumentSpec("other", "second")


def with_documents() -> Programme:
    """Return the small programme with documents of every sort."""
    small = small_programme()
    papers = (
        Form("notes", Purpose.PAPER),
        Form("certificate", Purpose.PAPER, (Section("c", (GOOD, SIGNED)),)),
    )
    documents = (FEEDBACK, RECORD, HAND_OUT, CERTIFICATE, TIPS, OTHER)
    return replace(small, forms=(*small.forms, *papers), documents=documents)


PROGRAMME = with_documents()


@pytest.mark.parametrize(
    ("document", "shelf"),
    [
        (FEEDBACK, Shelf.SIGNED),
        (CERTIFICATE, Shelf.SIGNED),
        (RECORD, Shelf.MEETINGS),
        (HAND_OUT, Shelf.MEETINGS),
        (TIPS, Shelf.READING),
    ],
)
def test_a_document_is_listed_among_its_like(document: DocumentSpec, shelf: Shelf):
    assert shelf_of(document, PROGRAMME) is shelf


def test_a_meeting_s_papers_are_its_records_and_what_prepares_it():
    assert documents_of("one", PROGRAMME) == (RECORD, HAND_OUT)
    assert documents_of("two", PROGRAMME) == (OTHER,)


def test_what_is_of_no_meeting_has_no_stage():
    assert stage_of(CERTIFICATE, PROGRAMME) is None


def test_a_draft_is_drawn_from_the_feedback_once_it_is_confirmed():
    shared = replace(STRENGTHS, shared=True)
    section = Section("own", (shared,))
    end = Form("end", Purpose.FEEDBACK, (section,))
    others = (form for form in PROGRAMME.forms if form.id != "end")
    programme = replace(PROGRAMME, forms=(*others, end))
    written = after(an_open_one(), Put(Answer(place(shared, ""), "Oppi kassan")))
    assert proposal(GOOD, written, programme) == ""
    confirmed = after(written, Put(Answer(confirmation(section), YES)))
    assert proposal(GOOD, confirmed, programme) == "Oppi kassan"


def with_paper(*items: Item) -> Programme:
    """Return the small programme with a paper that asks these."""
    paper = Form("paper", Purpose.PAPER, (Section("p", items),))
    return replace(small_programme(), forms=(*small_programme().forms, paper))


def test_what_only_papers_ask_stays_free() -> None:
    assert free_items(PROGRAMME) == ("good", "signed")
    assert free_items(small_programme()) == ()


@pytest.mark.parametrize("kind", [Kind.GUIDANCE, Kind.GOALS, Kind.PEOPLE, Kind.LANGUAGE])
def test_records_languages_and_what_is_read_are_not_free(kind: Kind) -> None:
    assert free_items(with_paper(Item("own", kind), GOOD)) == ("good",)


def test_what_another_form_asks_too_is_not_free() -> None:
    assert free_items(with_paper(STRENGTHS, GOOD)) == ("good",)


@pytest.mark.parametrize(
    "telling",
    [
        Section("s", (Item("x", Kind.TEXT, drafted_from=("own",)),)),
        Section("s", (Item("x", Kind.TEXT, when=Condition("own", Operator.ANSWERED)),)),
        Section("s", (), when=Condition("own", Operator.EMPTY)),
    ],
)
def test_what_another_form_depends_on_is_not_free(telling: Section) -> None:
    programme = with_paper(Item("own", Kind.TEXT), GOOD)
    page = Form("page", Purpose.PAGE, (telling,))
    assert free_items(replace(programme, forms=(*programme.forms, page))) == ("good",)
