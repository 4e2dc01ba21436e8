"""What gathers from meeting to meeting: words, own questions, the way up, former answers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mentordesk.documents import PdfDocuments
from mentordesk.documents.setting.style import Style
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.languages import own_name
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Form, Programme, Purpose, Role, Section
from mentordesk.domain.records import Answer, Former, Place, Question, Word
from tests.documents.finnish import Finnish
from tests.documents.reading_back import drawing, line_of, lines, overlaps, pages, text
from tests.documents.small import TEXTS, a_small_mentorship, a_small_programme
from tests.documents.two_languages import ARABIC, who_reads

WORDS = Item("words", Kind.WORDS, shared=True)
WAY = Item("way", Kind.SCALE_THREAD, drafted_from=("scale",))
HEADING = "Vastaukset kysymyksiin, joita ei enää kysytä"
STYLE = Style()


def some_words(count: int) -> tuple[Word, ...]:
    meanings = ("Lyhyt selitys", "Pitempi selitys, joka jatkuu toiselle riville asti. " * 3)
    return tuple(Word(f"w{n}", f"sana{n}.", meanings[n % 2], "كلمة", "gig-1") for n in range(count))


def print_words(documents: PdfDocuments, words: tuple[Word, ...], document: str = "page") -> bytes:
    mentorship = who_reads(ARABIC, replace(a_small_mentorship(), words=words))
    programme = a_small_programme(WORDS, Item("language", Kind.LANGUAGE, shared=True))
    return documents.make(document, mentorship, programme, Finnish())


def test_forty_words_are_cards_of_two_columns_that_are_all_whole(documents: PdfDocuments) -> None:
    pdf = print_words(documents, some_words(40))
    cards = [line for line in lines(pdf) if line.text.startswith("sana")]
    assert {line.text for line in cards} == {f"sana{n}." for n in range(40)}
    assert len({round(line.x) for line in cards}) == 2
    assert sum(drawing(pdf, n + 1).count("re S") for n in range(len(pages(pdf)))) == 40
    assert not list(overlaps(pdf))


def test_cards_of_one_row_are_equally_high(documents: PdfDocuments) -> None:
    pdf = print_words(documents, some_words(4))
    ys = [line.y for line in lines(pdf) if line.text.startswith("sana")]
    assert ys[0] == ys[1] and ys[2] == ys[3]
    assert ys[0] - ys[2] > 78


def test_a_paper_of_cards_says_only_whose_it_is_and_where(documents: PdfDocuments) -> None:
    mentorship = replace(a_small_mentorship(), words=some_words(8))
    roles = (Role("client", required=True), Role("guide", required=True))
    cards, more = (
        text(documents.make("page", mentorship, replace(programme, roles=roles), Finnish()))
        for programme in (a_small_programme(WORDS), a_small_programme(WORDS, WAY))
    )
    guide = TEXTS["role.guide.name"]
    assert "Åsa Öhman" in cards and guide not in cards
    assert "Åsa Öhman" in more and guide in more


def test_a_translation_in_another_language_than_the_present_says_which(
    documents: PdfDocuments,
) -> None:
    older = Word("w1", "pelti", "", "деко", "gig-1", "uk")
    newer = Word("w2", "uuni", "", "فرن", "gig-1", "ar")
    said = text(print_words(documents, (older, newer)))
    assert "деко (українська)" in said
    assert said.count(own_name("ar")) == text(print_words(documents, (newer,))).count(
        own_name("ar")
    )


def test_a_card_longer_than_a_page_is_whole(documents: PdfDocuments) -> None:
    long = Word("w", "sana", " ".join(f"selitys{n}." for n in range(2000)), "", "gig-1")
    said = text(print_words(documents, (long,)))
    assert all(f"selitys{n}." in said for n in (0, 1, 999, 1998, 1999))


def test_a_meetings_record_lists_the_words_that_came_up_there(documents: PdfDocuments) -> None:
    later = Word("later", "hylly", "", "", "gig-2")
    first, *others = pages(print_words(documents, (*some_words(2), later), "gig"))
    assert "Sana\nMitä se tarkoittaa\n" in first
    assert own_name(ARABIC) in first
    assert "sana0.\nLyhyt selitys\nكلمة" in first
    assert "hylly" not in first
    assert "hylly\n–\n–" in others[-1]


def test_own_questions_stand_with_their_answers_at_their_meeting(documents: PdfDocuments) -> None:
    mentorship = replace(
        a_small_mentorship(),
        questions=(
            Question("a", "gig-1", "Oma kysymys?", "Oma vastaus"),
            Question("b", "gig-2", "Toinen?", ""),
            Question("c", "gig-2", "  ", ""),
        ),
    )
    programme = a_small_programme(Item("own", Kind.OWN_QUESTIONS))
    first, second = pages(documents.make("gig", mentorship, programme, Finnish()))
    assert "kysymys own\nOma kysymys?\nOma vastaus" in first
    assert "kysymys own\nToinen?\n–\n" in second
    assert "Oma kysymys?" not in second


def climbed(*steps: str) -> Mentorship:
    answers = (Answer(Place(f"gig-{n}", "scale", "step"), step) for n, step in enumerate(steps, 1))
    return replace(a_small_mentorship(len(steps)), answers=tuple(answers))


def test_the_way_up_is_drawn_and_told_in_words(documents: PdfDocuments) -> None:
    programme = a_small_programme(WAY)
    pdf = documents.make("page", climbed("first", "", "second", "apart"), programme, Finnish())
    high, low = line_of(pdf, "Pitkällä oleva"), line_of(pdf, "Alussa oleva")
    assert high.y > low.y and high.x == low.x
    said = text(pdf)
    assert "Keikka 1 1.5.2026\nAlussa oleva\nKeikka 2" in said
    assert "Keikka 4 4.5.2026\nEi tiedossa" in said
    assert not list(overlaps(pdf))


def test_nothing_is_drawn_where_no_step_was_chosen(documents: PdfDocuments) -> None:
    programme = a_small_programme(WAY)
    chosen = documents.make("page", climbed("first", "", ""), programme, Finnish())
    none = documents.make("page", climbed("", "", ""), programme, Finnish())
    assert drawing(chosen, 1).count(" c ") - drawing(none, 1).count(" c ") == 4  # one disc


def test_many_stops_have_their_words_in_a_row(documents: PdfDocuments) -> None:
    steps = ("first", "second") * 4 + ("second",)
    pdf = documents.make("page", climbed(*steps), a_small_programme(WAY), Finnish())
    assert "Keikka 1 1.5.2026 Alussa oleva · Keikka 2 2.5.2026 Pitkällä oleva" in text(pdf)
    assert not list(overlaps(pdf))


def test_a_scale_never_asked_is_a_dash(documents: PdfDocuments) -> None:
    said = text(documents.make("page", a_small_mentorship(0), a_small_programme(WAY), Finnish()))
    assert "kysymys way\n–" in said


def with_former(*former: Former) -> Mentorship:
    return replace(a_small_mentorship(), former=former)


def with_feedback() -> Programme:
    programme = a_small_programme()
    form = Form("page", Purpose.FEEDBACK, (Section("all", (Item("text", Kind.TEXT),)),))
    return replace(programme, forms=(programme.forms[0], form))


@pytest.mark.parametrize("programme", [a_small_programme(), with_feedback()])
def test_former_answers_stand_at_the_end_of_what_they_belonged_to(
    documents: PdfDocuments, programme: Programme
) -> None:
    mentorship = with_former(
        Former(Place("gig-2", "gone", ""), "Mitä ennen kysyttiin?", "Vanha vastaus"),
        Former(Place("", "lost", ""), "Koko ajasta?", "Yleinen vastaus"),
        Former(Place("forgotten", "lost", ""), "Poistetusta tapaamisesta?", "Sekin"),
    )
    gigs = text(documents.make("gig", mentorship, programme, Finnish()))
    whole = text(documents.make("page", mentorship, programme, Finnish()))
    assert f"{HEADING}\nMitä ennen kysyttiin?\nVanha vastaus" in gigs
    assert gigs.index("la 2.5.2026") < gigs.index(HEADING)
    assert f"{HEADING}\nKoko ajasta?\nYleinen vastaus\nPoistetusta tapaamisesta?\nSekin" in whole
    assert "Vanha vastaus" not in whole


def test_former_answers_to_a_question_of_health_stay_out(documents: PdfDocuments) -> None:
    mentorship = with_former(
        Former(Place("gig-1", "health", "x"), "Vointi?", "SALAISUUS", health=True)
    )
    for document in ("gig", "page"):
        said = text(documents.make(document, mentorship, a_small_programme(), Finnish()))
        assert HEADING not in said
        assert "SALAISUUS" not in said


def test_without_former_answers_there_is_no_heading(documents: PdfDocuments) -> None:
    said = text(documents.make("gig", a_small_mentorship(), a_small_programme(), Finnish()))
    assert HEADING not in said


def test_the_head_holds_what_the_programme_asks(documents: PdfDocuments) -> None:
    period = next(item for item in a_small_programme().items_of(Kind.PERIOD))
    asked = replace(period, lines=(*period.lines, replace(period.lines[0], id="workplace")))
    plain = pages(documents.make("page", a_small_mentorship(), a_small_programme(), Finnish()))[0]
    full = a_small_programme(asked)
    texts = replace(full.texts["fi"], entries={**TEXTS, "item.period.workplace": "Paikka täällä"})
    full = replace(full, texts={"fi": texts})
    told = pages(documents.make("page", a_small_mentorship(), full, Finnish()))[0]
    assert "Paikka täällä\nTalo" in told
    assert "Talo\n" not in plain.partition("Kaikki")[0]
    assert "Työaika\n7 h 30 min päivässä" in plain
