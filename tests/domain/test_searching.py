"""What of a mentorship can be found, what can't, and the line that is shown of it."""

from dataclasses import replace

import pytest

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Mentorship, Put
from mentordesk.domain.programme import Form, Purpose, Section
from mentordesk.domain.reading import place
from mentordesk.domain.records import (
    Answer,
    Details,
    Former,
    Goal,
    Part,
    Person,
    Place,
    Question,
    Record,
    Task,
    Word,
)
from mentordesk.domain.searching import (
    DOCUMENTS,
    LINE,
    MOST_WORDS,
    Searchable,
    Sort,
    line_with,
    searchable,
    tab_of,
    words_of,
)
from tests.domain.small import (
    GOING,
    ROW,
    STRAIN,
    STRENGTHS,
    TERMS,
    after,
    an_open_one,
    small_programme,
)

FORMER = Former(Place("", "gone"), "Mitä ennen?", "Laivoja")


def found(*records: Record) -> list[Searchable]:
    """What can be found of a mentorship with the records."""
    bare = replace(an_open_one(), details=Details())
    return list(searchable(after(bare, *map(Put, records)), small_programme()))


def texts(*records: Record) -> list[str]:
    return [each.text for each in found(*records)]


def first_meeting(mentorship: Mentorship) -> str:
    return next(m.id for m in mentorship.meetings if m.stage == "one")


def answer(item: Item, text: str, part: str = "") -> Answer:
    return Answer(place(item, first_meeting(an_open_one()), part), text, "fi")


@pytest.mark.parametrize(
    ("record", "sort", "text"),
    [
        (Details(name="Kevään pilotti"), Sort.GROUP, "Kevään pilotti"),
        (Details(workplace="Kahvila"), Sort.WORKPLACE, "Kahvila"),
        (Person("p", "Amina Y.", "leipuri"), Sort.PERSON, "Amina Y. · leipuri"),
        (Goal("g", "Kassatyö"), Sort.GOAL, "Kassatyö"),
        (Task("t", "Tutustu koneeseen"), Sort.TASK, "Tutustu koneeseen"),
        (Word("w", "tiski", "astiat", "прилавок"), Sort.WORD, "tiski – astiat – прилавок"),
        (Question("q", "", "Mikä yllätti?"), Sort.QUESTION, "Mikä yllätti?"),
        (Question("q", "", "", "Melu"), Sort.QUESTION, "Melu"),
        (answer(GOING, "Sujuu"), Sort.ANSWER, "Sujuu"),
        (Answer(Place("", ROW.id, "employer.reason"), "koska"), Sort.ANSWER, "koska"),
        (FORMER, Sort.FORMER, "Mitä ennen?\nLaivoja"),
    ],
)
def test_what_is_written_can_be_found(record: Record, sort: Sort, text: str) -> None:
    assert (sort, text) in [(each.sort, each.text) for each in found(record)]


def test_a_person_is_found_with_the_first_role() -> None:
    people = found(Person("p", "Amina"), Part("p", "coach"))
    assert [each.place for each in people] == [Place("", "people", "coach.p")]


def test_nothing_about_health_is_found() -> None:
    assert texts(answer(STRAIN, "migreeni"), replace(FORMER, health=True)) == []


def test_what_is_ticked_or_chosen_is_not_found() -> None:
    assert texts(Answer(Place("", ROW.id, "employer.step"), "high")) == []


def test_what_the_programme_does_not_ask_is_not_found() -> None:
    assert texts(Answer(Place("", "unknown"), "migreeni")) == []


def test_what_is_hidden_by_a_condition_is_not_found() -> None:
    terms = answer(TERMS, "arkisin", "schedule")
    assert texts(terms) == []
    assert texts(terms, Answer(Place("", "credit"), "yes")) == ["arkisin"]


def test_an_empty_text_is_not_found() -> None:
    assert texts(answer(GOING, " \n"), Goal("g", "")) == []


def test_a_place_is_shown_at_its_meeting_or_form_or_only_in_the_plan() -> None:
    mentorship, programme = an_open_one(), small_programme()
    meeting = first_meeting(mentorship)

    def tab(where: Place) -> str:
        return tab_of(where, mentorship, programme)

    assert tab(Place(meeting, GOING.id)) == meeting
    assert tab(Place("", TERMS.id)) == meeting
    assert tab(Place("", STRENGTHS.id)) == "end"
    assert tab(Place("", "people")) == ""


def test_what_only_a_paper_asks_is_shown_with_the_documents() -> None:
    paper = Form("paper", Purpose.PAPER, (Section("p", (Item("own", Kind.TEXT), STRENGTHS)),))
    programme = replace(small_programme(), forms=(*small_programme().forms, paper))
    assert tab_of(Place("", "own"), an_open_one(), programme) == DOCUMENTS
    assert tab_of(Place("", STRENGTHS.id), an_open_one(), programme) == "end"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", ()),
        ('" * - ^ ( )', ()),
        ("\0 🙂", ()),
        ('kassa* -"tiski" OR', ("kassa", "tiski", "OR")),
        ("a_b a\0c", ("a", "b", "c")),
        ("مُدَرِّس", ("مُدَرِّس",)),
        ("x" * 10_000, ("x" * 60,)),
    ],
)
def test_the_words_of_any_text(typed: str, words: tuple[str, ...]) -> None:
    assert words_of(typed) == words


def test_a_long_text_is_taken_for_its_first_words() -> None:
    assert len(words_of(" ".join(f"sana{n}" for n in range(5000)))) == MOST_WORDS


def test_the_line_of_the_first_found_word_is_shown_with_its_marks() -> None:
    line = line_with("Eka rivi\nTässä kassa ja kassalla\nKassa", lambda w: w.startswith("kassa"))
    assert line.text == "Tässä kassa ja kassalla"
    assert [line.text[a:b] for a, b in line.marks] == ["kassa", "kassalla"]


@pytest.mark.parametrize("spaces", [" ", ""])
def test_a_long_line_is_cut_around_what_was_found(spaces: str) -> None:
    text = f"{f'sana{spaces}' * 200} KASSA {f'{spaces}toinen' * 200}"
    line = line_with(text, lambda word: word == "KASSA")
    assert len(line.text) <= LINE + 2
    assert line.text[0] == line.text[-1] == "…"
    assert [line.text[a:b] for a, b in line.marks] == ["KASSA"]


def test_a_line_without_a_found_word_is_the_first() -> None:
    assert line_with("Eka\nToka", lambda _: False).text == "Eka"
