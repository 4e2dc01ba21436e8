"""What a reader hears who doesn't see the page: roles, headings, languages, drawings in words."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from mentordesk.documents import PdfDocuments
from mentordesk.domain.languages import EASY_FINNISH
from mentordesk.domain.programme import Texts
from mentordesk.domain.records import Place
from tests.documents.filled import a_filled_trial, an_empty_trial, with_answer, work_trial
from tests.documents.finnish import Finnish
from tests.documents.reading_back import FONTS, pages, text
from tests.documents.small import a_small_mentorship, a_small_programme
from tests.documents.structure import Heard, marked, structure
from tests.documents.two_languages import in_two, who_reads

STRENGTHS = Place("", "fb-strengths", "")
DOCUMENTS = PdfDocuments(FONTS)


@cache
def form(words: str = "Hyvin meni.") -> bytes:
    trial = with_answer(a_filled_trial(lambda where: f"{where} sujui."), STRENGTHS, words)
    return DOCUMENTS.make("feedback", trial, work_trial(), Finnish())


@cache
def small(second: str = "") -> bytes:
    programme = in_two(second) if second else a_small_programme()
    pair = who_reads(second) if second else a_small_mentorship()
    return DOCUMENTS.make("gig", pair, programme, Finnish())


def catalog(pdf: bytes) -> Any:
    return PdfReader(BytesIO(pdf)).root_object


def roles(heard: Heard) -> list[str]:
    return [one.role for one in heard.all()]


def test_the_title_comes_first_and_no_level_of_headings_is_skipped() -> None:
    headings = [role for role in roles(structure(form())) if role.startswith("H")]
    assert headings[0] == "H1"
    assert headings.count("H1") == 1
    assert set(headings[1:]) == {"H2"}


def test_everything_on_the_pages_is_marked_and_nothing_twice() -> None:
    heard = [mark for one in structure(form()).all() for mark in one.marks]
    drawn = [
        (n, int(properties["/MCID"]))
        for n, page in enumerate(marked(form()))
        for tag, properties, _ in page
        if tag != "/Artifact"
    ]
    assert sorted(heard) == sorted(drawn)
    assert len(set(heard)) == len(heard)


def test_rules_are_ornaments_and_the_footer_is_of_the_margin() -> None:
    last = marked(form())[-1]
    kinds = [properties.get("/Subtype") for tag, properties, _ in last if tag == "/Artifact"]
    assert "/Footer" in kinds
    lines = [operators for tag, _, operators in last if tag == "/P"]
    assert not any("S" in operators for operators in lines)


def test_an_answer_over_several_pages_is_one_paragraph() -> None:
    long = form("Hän oppi paljon uutta työstä. " * 400)
    [answer] = [one for one in structure(long).all("P") if len(one.pages) > 2]
    assert answer.pages == list(range(answer.pages[0], answer.pages[-1] + 1))


def test_a_table_has_one_header_whose_repeats_are_ornaments() -> None:
    many = a_filled_trial(lambda where: f"{where} on tavoite, jota kohti kuljetaan", goals=40)
    pdf = DOCUMENTS.make("feedback", many, work_trial(), Finnish())
    tables = [one for one in structure(pdf).all("Table") if len(one.all("TR")) == 41]
    assert len(tables) == 1
    assert [len(row.all("TH")) for row in tables[0].all("TR")] == [3] + [1] * 40
    assert text(pdf).count("Seuranta tapaamisissa") > 2


def test_every_row_of_a_table_has_as_many_cells() -> None:
    for pdf in (form(), small()):
        for table in structure(pdf).all("Table"):
            cells = {sum(k.role in ("TH", "TD") for k in row.kids) for row in table.all("TR")}
            assert len(cells) == 1


def test_headings_of_tables_say_what_they_are_over() -> None:
    scopes = [head.scope for head in structure(form()).all("TH")]
    assert {"Column", "Row"} == set(scopes)


def test_a_goal_heads_its_row_and_each_state_is_told_with_its_meeting() -> None:
    rows = [row for row in structure(form()).all("TR") if len(row.all("TD")) == 2]
    told = [[one.text for one in row.all("P") if one.text] for row in rows]
    goals = [(row, states) for row, states in zip(rows, told, strict=True) if states]
    assert goals
    for row, states in goals:
        assert row.kids[0].role == "TH" and row.kids[0].scope == "Row"
        assert [state.partition(".")[0] for state in states] == ["1", "2", "3", "4"]


def test_a_list_has_nothing_but_items() -> None:
    lists = structure(small()).all("L")
    assert lists
    assert {kid.role for each in lists for kid in each.kids} == {"LI"}


def test_drawings_say_in_words_what_is_seen() -> None:
    alts = [one.alt for one in structure(form()).all("Figure")]
    assert all(alts)
    assert "Porras 3/4" in alts
    boxes = [one.alt for one in structure(small()).all("Figure")]
    assert {"Rastittu", "Ei rastittu"} & set(boxes)


@pytest.mark.parametrize("code", ["uk", "ar"])
def test_what_is_in_another_language_says_so(code: str) -> None:
    spoken = [one.language for one in structure(small(code)).all("Span")]
    assert spoken.count(code) > 20
    assert "fi" not in spoken
    assert catalog(small(code))["/Lang"] == "fi"


def test_easy_finnish_is_read_by_the_finnish_voice() -> None:
    other = in_two("uk")
    easy = Texts(EASY_FINNISH, other.texts["uk"].entries)
    programme = replace(other, texts={**other.texts, EASY_FINNISH: easy})
    pdf = DOCUMENTS.make("gig", who_reads(EASY_FINNISH), programme, Finnish())
    assert EASY_FINNISH not in {one.language for one in structure(pdf).all()}
    assert len(structure(pdf).all("Span")) > 20


def test_arabic_is_told_in_the_order_of_reading() -> None:
    told = [one.text for one in structure(small("ar")).all("Span") if one.language == "ar"]
    assert all(told)
    assert "ما الذي نجح أكثر مما توقعت؟" in told[0]
    stretches = [stretch for page in marked(small("ar")) for stretch in page]
    assert not any("/ActualText" in properties for _, properties, _ in stretches)


def test_a_long_document_has_bookmarks_and_a_short_one_none() -> None:
    outline = PdfReader(BytesIO(form())).outline
    assert outline[0]["/Title"] == "Palaute työkokeilusta"  # type: ignore[index]
    assert len(outline[1]) == len(structure(form()).all("H2"))  # type: ignore[arg-type]
    short = DOCUMENTS.make("word-card", an_empty_trial(), work_trial(), Finnish())
    assert len(pages(short)) < 3
    assert PdfReader(BytesIO(short)).outline == []


def test_the_window_shows_the_title_and_the_tabs_follow_the_structure() -> None:
    assert catalog(form())["/ViewerPreferences"]["/DisplayDocTitle"]
    assert catalog(form())["/MarkInfo"]["/Marked"]
    assert {page["/Tabs"] for page in PdfReader(BytesIO(form())).pages} == {"/S"}


def test_a_line_end_inside_an_answer_parts_words() -> None:
    pdf = form("ensimmäinen\ntoinen")
    shown = [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]
    assert "ensimmäinen \ntoinen" in "".join(shown)
