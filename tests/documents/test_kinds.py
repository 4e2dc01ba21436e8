"""Every kind of item on paper, in a programme that has nothing to do with a work trial."""

from collections.abc import Callable
from dataclasses import fields, replace
from datetime import date

import pytest

from mentordesk.documents import PdfDocuments
from mentordesk.documents.blocks import Facts
from mentordesk.documents.forms.context import Context
from mentordesk.documents.forms.items import PRINTED
from mentordesk.documents.forms.recorded import period
from mentordesk.domain.item import Item, Kind, Line
from mentordesk.domain.languages import own_name
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.records import Answer, Details, Place
from tests.documents.finnish import Finnish
from tests.documents.reading_back import drawing, line_of, pages, text
from tests.documents.small import ITEMS, a_small_mentorship, a_small_programme

Print = Callable[..., bytes]


@pytest.fixture
def printed(documents: PdfDocuments) -> Print:
    """Prints a document of the small programme, with answers at its first gig."""

    def make(
        answers: dict[tuple[str, str], str] | None = None,
        document: str = "gig",
        mentorship: Mentorship | None = None,
    ) -> bytes:
        mentorship = mentorship or a_small_mentorship()
        meeting = "gig-1" if document == "gig" else ""
        given = (answers or {}).items()
        kept = tuple(Answer(Place(meeting, item, part), words) for (item, part), words in given)
        mentorship = replace(mentorship, answers=kept)
        return documents.make(document, mentorship, a_small_programme(), Finnish())

    return make


def test_every_kind_can_be_printed() -> None:
    assert set(PRINTED) | {Kind.SCALE} == set(Kind)
    assert {item.kind for item in ITEMS} == set(Kind)


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.id)
def test_each_kind_alone_fits_a_form_of_its_own(documents: PdfDocuments, item: Item) -> None:
    programme = a_small_programme(replace(item, when=None))
    for document in ("gig", "page"):
        for mentorship in (a_small_mentorship(), a_small_mentorship(0)):
            said = text(documents.make(document, mentorship, programme, Finnish()))
            assert "Sivu 1/" in said


@pytest.mark.parametrize(
    ("place", "words", "shown"),
    [
        (("text", ""), "lyhyt", "lyhyt"),
        (("long", ""), "pitkä", "pitkä"),
        (("yes-no", ""), "no", "Ei\n"),
        (("yes-no", ""), "not-asked", "Ei kysytty"),
        (("choice", ""), "coffee", "Kahvi"),
        (("choice", ""), "gone", "gone"),
        (("scale", "step"), "second", "Pitkällä oleva\nankkuri"),
        (("scale", "step"), "apart", "kysymys scale\nEi tiedossa"),
        (("scale", "reason"), "siksi", "siksi"),
        (("fields", "town"), "Åbo", "Kunta\nÅbo"),
        (("list", "first.remark"), "huomio", "Ensin\nhuomio"),
        (("roles", "client.note"), "sovittu näin", "sovittu näin"),
        (("next", ""), "nähdään pian", "nähdään pian"),
        (("sign", "place"), "Turku", "Turku"),
        (("sign", "date"), "2026-06-05", "5.6.2026"),
        (("sign", "date"), "huomenna", "huomenna"),
    ],
)
def test_what_was_answered_is_printed(
    printed: Print, place: tuple[str, str], words: str, shown: str
) -> None:
    assert shown not in text(printed())
    assert shown in text(printed({place: words}))


def test_a_key_point_that_was_told_is_ticked(printed: Print) -> None:
    assert "kysymys points\nAvaimet ovat kaapissa\nTauko on kello 11" in text(printed())
    told = printed({("points", "break.told"): "yes"})
    assert ticks(told) == ticks(printed()) + 1


def ticks(pdf: bytes) -> int:
    return sum(drawing(pdf, n).count("1.5 w") for n in range(1, len(pages(pdf)) + 1))


def test_the_participants_language_is_named_in_itself(printed: Print) -> None:
    told = printed({("language", ""): "ckb"}, document="page")
    assert own_name("ckb") in text(told)


def test_what_was_not_answered_is_a_dash(printed: Print) -> None:
    said = text(printed())
    for question in ("kysymys text", "kysymys yes-no", "kysymys choice", "kysymys scale", "Kunta"):
        assert f"{question}\n–\n" in said, question


def test_records_are_printed_in_their_places(printed: Print) -> None:
    said = text(printed())
    for shown in (
        "Asiakas\nÅsa Öhman, keittäjä",
        "Opastaja\nŽofie, Muualla",
        "Alku\n1.5.2026",
        "Tunnit\n7 h 30 min päivässä",
        "Uskallan kysyä\nOma tavoite",
        "Hyvässä vauhdissa\nhuomio 1",
        "Soita Žofielle\nAsiakas\n9.5.2026\nKesken",
        "Keikka 2\nla 2.5.2026\n9.30–11.00\nSali",
        "Opastajan puolesta",
    ):
        assert shown in said, shown


def test_a_condition_that_does_not_hold_leaves_its_question_out(printed: Print) -> None:
    assert "kysymys hidden" not in text(printed({("yes-no", ""): "no"}))
    assert "kysymys hidden" in text(printed({("yes-no", ""): "yes"}))


def test_an_answer_about_health_is_replaced_by_a_word(printed: Print) -> None:
    said = text(printed({("health", ""): "SALAISUUS"}))
    assert "kysymys health\nEi tulosteta, koska asia koskee terveyttä." in said
    assert "SALAISUUS" not in said


def test_guidance_is_for_pages_to_read_not_for_records(printed: Print) -> None:
    assert "Oppaan rivi" not in text(printed())
    page = text(printed(document="page"))
    assert "Vihje https://example.fi" in page
    assert "Tietopaketti\nJohdanto\n•\nOppaan rivi" in page


def test_a_meeting_held_twice_gives_two_sheets_each_on_its_own_page(printed: Print) -> None:
    sheets = pages(printed())
    begins = [n for n, page in enumerate(sheets) if "Keikan lomake\nAsiakas" in page]
    assert len(begins) == 2
    assert "Keikka 1" in sheets[begins[0]] and "la 2.5.2026" in sheets[begins[1]]
    assert f"Sivu {len(sheets)}/{len(sheets)}" in sheets[-1]


def test_many_meetings_have_their_words_in_a_row_under_the_thread(printed: Print) -> None:
    said = " ".join(text(printed(mentorship=a_small_mentorship(9))).split())
    assert "Keikka 1 1.5.2026 Hyvässä vauhdissa · Keikka 2 2.5.2026" in said


def test_a_planned_meeting_is_not_called_held(printed: Print) -> None:
    mentorship = a_small_mentorship(1)
    planned = printed(mentorship=mentorship)
    meeting = replace(mentorship.meetings[0], held=mentorship.created)
    held = printed(mentorship=replace(mentorship, meetings=(meeting,)))
    assert "Suunniteltu\npe 1.5.2026" in text(planned)
    assert "Pidetty\npe 1.5.2026" in text(held)


def test_questions_stand_above_their_answers(printed: Print) -> None:
    form = printed({("text", ""): "vastaus"})
    question, answer = line_of(form, "kysymys text"), line_of(form, "vastaus")
    assert question.page == answer.page
    assert question.y > answer.y
    assert question.x == answer.x


@pytest.mark.parametrize(("asked", "is_told"), [((), True), (("personal",), False)])
def test_where_goals_come_from_is_told_where_there_are_several(
    documents: PdfDocuments, asked: tuple[str, ...], is_told: bool
) -> None:
    goals = Item("goals", Kind.GOALS, lines=tuple(map(Line, asked)))
    programme = a_small_programme(goals, Item("thread", Kind.GOAL_THREAD))
    said = text(documents.make("gig", a_small_mentorship(), programme, Finnish()))
    assert ("Oma tavoite" in said or "Sopimuksesta" in said) is is_told


def test_every_detail_that_a_programme_may_ask_is_printed() -> None:
    asked = [field.name for field in fields(Details) if field.name not in ("status", "group")]
    day = date(2026, 2, 2)
    details = Details(
        workplace="Kahvila", starts=day, ends=day, hours_per_day=6, days_per_week=4, name="Kevät"
    )
    details = replace(details, keep_until=day)
    mentorship = replace(a_small_mentorship(), details=details)
    item = Item("period", Kind.PERIOD, lines=tuple(map(Line, asked)))
    (facts,) = period(item, Context(mentorship, a_small_programme(), Finnish(), day))
    assert isinstance(facts, Facts)
    told = dict(zip(asked, (value for _, value in facts.pairs), strict=True))
    assert told["name"] == "Kevät"
    assert all(told.values())
