"""Side by side: the participant's own language under the first, the answer's language named."""

from dataclasses import replace

import pytest

from mentordesk.documents import PdfDocuments
from mentordesk.documents.setting.style import Style
from mentordesk.domain.item import SIGNED
from mentordesk.domain.languages import own_name
from mentordesk.domain.records import Answer, Place
from tests.documents.filled import a_filled_trial, with_answer, work_trial
from tests.documents.finnish import Finnish
from tests.documents.reading_back import (
    Written,
    everything,
    is_inside,
    line_of,
    lines,
    overlaps,
    squeezed,
    text,
)
from tests.documents.small import TEXTS, a_small_mentorship, a_small_programme
from tests.documents.two_languages import (
    ARABIC,
    UKRAINIAN,
    Swedish,
    in_other,
    in_two,
    who_reads,
)

THANKS = "Дякую"
LANGUAGES = (UKRAINIAN, ARABIC)
STYLE = Style()
EDGE = STYLE.width - STYLE.right


def under(pdf: bytes, label: str) -> Written:
    """Return the line that stands under the first one of a text."""
    upper = line_of(pdf, label)
    lower = (n for n in lines(pdf) if n.page == upper.page and n.y < upper.y)
    return max(lower, key=lambda line: line.y)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("document", ["gig", "page"])
def test_every_text_that_is_printed_has_the_other_language_with_it(
    documents: PdfDocuments, code: str, document: str
) -> None:
    alone = documents.make(document, a_small_mentorship(), in_two(code), Finnish())
    both = everything(documents.make(document, who_reads(code), in_two(code), Finnish()))
    printed = [key for key, words in TEXTS.items() if squeezed(words) in everything(alone)]
    asked = [key for key in printed if key != "stage.gig.name"]  # heads a column, as a number does
    missing = [key for key in asked if squeezed(in_other(code, key)) not in both]
    assert len(printed) > 40
    assert missing == []


@pytest.mark.parametrize("field", ["starts", "hours_per_day"])
def test_labels_of_ours_have_the_programmes_words_with_them(
    documents: PdfDocuments, field: str
) -> None:
    pdf = documents.make("page", who_reads(UKRAINIAN), in_two(UKRAINIAN), Finnish())
    assert squeezed(in_other(UKRAINIAN, f"item.period.{field}")) in everything(pdf)


def test_the_other_language_is_right_under_the_first_and_no_larger(
    documents: PdfDocuments,
) -> None:
    pdf = documents.make("gig", who_reads(UKRAINIAN), in_two(UKRAINIAN), Finnish())
    for key in ("item.text.label", "section.all.name", "document.gig.title"):
        upper, lower = line_of(pdf, TEXTS[key]), under(pdf, TEXTS[key])
        assert lower.text.startswith(in_other(UKRAINIAN, key)[:20]), key
        assert lower.size <= upper.size
        assert upper.y - lower.y < 2 * upper.size


def test_arabic_under_finnish_ends_at_the_right_edge(documents: PdfDocuments) -> None:
    pdf = documents.make("gig", who_reads(ARABIC), in_two(ARABIC), Finnish())
    upper, lower = line_of(pdf, "kysymys text"), under(pdf, "kysymys text")
    assert upper.x == pytest.approx(STYLE.left)
    assert lower.x > upper.x + 100
    assert lower.right == pytest.approx(EDGE, abs=4)


def test_a_text_that_the_other_language_lacks_stands_once(documents: PdfDocuments) -> None:
    programme = in_two(UKRAINIAN, without="item.text.label")
    said = text(documents.make("gig", who_reads(UKRAINIAN), programme, Finnish()))
    assert said.count("kysymys text\n") == said.count("kysymys long\n") == 2
    assert "kysymys text\n–" in said
    assert "kysymys long\n–" not in said


def test_without_an_own_language_there_is_only_the_first(documents: PdfDocuments) -> None:
    alone = documents.make("gig", a_small_mentorship(), in_two(UKRAINIAN), Finnish())
    assert alone == documents.make("gig", a_small_mentorship(), a_small_programme(), Finnish())


def test_what_the_windows_language_lacks_is_marked_as_finnish(documents: PdfDocuments) -> None:
    programme = in_two(UKRAINIAN)
    swedish = replace(
        programme.texts["fi"], language="sv", entries={"item.long.label": "svensk fråga"}
    )
    programme = replace(programme, languages=("fi", "sv"), texts={**programme.texts, "sv": swedish})
    said = text(documents.make("gig", a_small_mentorship(), programme, Swedish()))
    assert "suomi\nkysymys text\n" in said
    assert "svensk fråga\n–" in said
    assert "suomi\nsvensk fråga" not in said


def test_a_programme_without_the_windows_language_is_not_marked_all_over(
    documents: PdfDocuments,
) -> None:
    said = text(documents.make("gig", a_small_mentorship(), a_small_programme(), Swedish()))
    assert "kysymys text\n" in said
    assert "suomi\n" not in said


@pytest.mark.parametrize(("code", "named"), [("uk", True), ("fi", False), ("", False)])
def test_the_language_of_an_answer_is_named_where_it_is_another(
    documents: PdfDocuments, code: str, named: bool
) -> None:
    answer = Answer(Place("gig-1", "text", ""), THANKS, code)
    mentorship = replace(a_small_mentorship(), answers=(answer,), questions=())
    said = text(documents.make("gig", mentorship, a_small_programme(), Finnish()))
    assert (f"kysymys text\n{own_name('uk')}\n{THANKS}" in said) is named
    assert (f"kysymys text\n{THANKS}" in said) is not named


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("document", ["gig", "page"])
def test_nothing_is_covered_or_off_the_page(
    documents: PdfDocuments, code: str, document: str
) -> None:
    pdf = documents.make(document, who_reads(code), in_two(code), Finnish())
    assert not list(overlaps(pdf))
    for line in filter(is_inside, lines(pdf)):
        assert line.x >= STYLE.left - 4, line
        assert line.right <= EDGE + 1, line


@pytest.mark.parametrize(("document", "code"), [("page", UKRAINIAN), ("gig", ARABIC)])
def test_texts_of_over_a_thousand_characters_in_both_languages_fit(
    documents: PdfDocuments, document: str, code: str
) -> None:
    programme = in_two(code)
    texts = {
        each.language: replace(each, entries={k: f"{v} " * 40 for k, v in each.entries.items()})
        for each in programme.texts.values()
    }
    programme = replace(programme, texts=texts)
    pdf = documents.make(document, who_reads(code), programme, Finnish())
    assert max(line.page for line in lines(pdf)) > 10
    assert not list(overlaps(pdf))


@pytest.mark.parametrize("code", [*LANGUAGES, "sv"])
def test_where_one_signs_all_stands_in_both_languages(documents: PdfDocuments, code: str) -> None:
    trial, programme = a_filled_trial(lambda _: ""), work_trial()
    read = with_answer(trial, Place("", "second-language"), code)
    pdf = documents.make("feedback", read, programme, Finnish())
    last = max(line.page for line in lines(pdf))
    page = squeezed("".join(line.text for line in lines(pdf) if line.page == last))
    for name in SIGNED:
        key = f"item.fb-signatures.{name}"
        assert squeezed(programme.text(key, "fi")) in page
        assert squeezed(programme.text(key, code)) in page, name
