"""Texts that break forms elsewhere: very long, without spaces, with signs no font has."""

import re
from collections.abc import Callable
from unicodedata import normalize

import pytest

from mentordesk.documents.setting.style import Style
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.records import Place
from tests.documents.filled import a_filled_trial, an_empty_trial, with_answer
from tests.documents.reading_back import (
    everything,
    line_of,
    lines,
    overlaps,
    pages,
    squeezed,
    text,
)

Make = Callable[[str, Mentorship], bytes]

DOCUMENTS = ("feedback", "meeting-2", "tips")
MIDDLE = 300
"""Between the two columns, in points."""
NOTE = "Merkit, joita asiakirjan kirjasimessa ei ole"
STRENGTHS = Place("", "fb-strengths")


def long(where: str) -> str:
    """Return 10,000 characters that say where they belong at both ends."""
    words = "Työ sujuu hyvin, vaikka aamulla on kiire: 5 € – “ano” <b>&amp; žena. " * 150
    return f"({where}) {words}"[: 9990 - len(where)] + f" ({where})"


def a_long_name(role: str) -> str:
    return (f"{role} " + "Pitkänimi-Äkäslompolo " * 10)[:200].strip()


@pytest.fixture(scope="module", params=DOCUMENTS)
def long_document(make: Make, request: pytest.FixtureRequest) -> bytes:
    return make(request.param, a_filled_trial(long, names=a_long_name))


def test_nothing_is_cut_off_or_covered(long_document: bytes) -> None:
    style = Style()
    for line in lines(long_document):
        assert line.x >= style.left - 0.1, line
        assert line.right <= style.width - style.right + 0.5, line
        assert style.foot <= line.y <= style.height - style.head, line
    assert not list(overlaps(long_document))


def test_pages_are_counted_right(long_document: bytes) -> None:
    sheets = pages(long_document)
    assert len(sheets) > 10
    for number, page in enumerate(sheets, 1):
        assert f"Sivu {number}/{len(sheets)}" in page


def test_ten_thousand_characters_reach_the_page_whole(make: Make) -> None:
    trial = a_filled_trial(lambda where: f"vastaus {where}")
    for place in ("fb-tasks", "fb-strengths", "fb-mentor"):
        trial = with_answer(trial, Place("", place), long(place))
    written = everything(make("feedback", trial))
    for place in ("fb-tasks", "fb-strengths", "fb-mentor"):
        assert squeezed(long(place)) in written


def test_every_field_is_printed_to_its_end(make: Make) -> None:
    trial = a_filled_trial(long)
    written = everything(make("feedback", trial))
    for answer in trial.answers:
        if (
            answer.place.item.startswith("fb-")
            and len(answer.text) > 9000
            and answer.place.part != "place"
        ):
            item, part = answer.place.item, answer.place.part
            assert written.count(f"({item}/{part})") == 2, answer.place


def test_long_reasons_side_by_side_are_both_whole(make: Make) -> None:
    trial = an_empty_trial()
    for role in ("employer", "participant"):
        reason = " ".join(f"{role}{n}." for n in range(700))
        trial = with_answer(trial, Place("", "fb-quality", f"{role}.reason"), reason)
    found = lines(make("feedback", trial))
    for role, is_left in (("employer", True), ("participant", False)):
        column = " ".join(line.text for line in found if (line.x < MIDDLE) is is_left)
        assert re.findall(rf"{role}(\d+)\.", column) == [str(n) for n in range(700)]


def test_forty_goals_are_all_there_under_a_heading_on_each_page(make: Make) -> None:
    trial = a_filled_trial(lambda where: f"Tavoite {where}", goals=40)
    sheets = pages(make("feedback", trial))
    for n in range(40):
        assert sum(f"Tavoite g{n}\n" in page for page in sheets) == 1
    for page in sheets:
        if "Tavoite g" in page:
            assert "Seuranta tapaamisissa" in page


def test_a_word_without_spaces_is_parted_and_whole(make: Make) -> None:
    word = "työkokeilu" * 50
    form = make("feedback", with_answer(an_empty_trial(), STRENGTHS, word))
    assert word in everything(form)
    assert max(line.right for line in lines(form)) <= Style().width - Style().right + 0.5


@pytest.mark.parametrize(
    "words",
    [
        "<b>lihava</b> & <font color='red'>&nbsp;</font> <para>",
        "Päivä, Åbo, öljy, škoda, žena, €, –, “lainaus”, ”suomalainen”, ’, …",
        "Окса́на працює добре. Ґанок, їжак, Ёлка. Ελληνικά.",
        "kahvi → tee ✓ ☐ ★ ≤ ≥ ≠ ■",
        "a\u0308kko\u0308nen e\u0301",
        "fi fl ffi: fiilis, fläppi, office",
        "rivi {page} {pages} %s {0}",
    ],
)
def test_what_is_copied_out_is_what_was_written(make: Make, words: str) -> None:
    form = make("feedback", with_answer(an_empty_trial(), STRENGTHS, words))
    assert squeezed(normalize("NFC", words)) in everything(form)
    assert NOTE not in text(form)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\u2028", "\u2029", "\x0b", "\x85"])
def test_every_kind_of_line_end_begins_a_line(make: Make, end: str) -> None:
    form = make("feedback", with_answer(an_empty_trial(), STRENGTHS, f"yksi{end}kaksi"))
    one, two = (line_of(form, word) for word in ("yksi", "kaksi"))
    assert one.x == two.x
    assert 13 < one.y - two.y < 14


def test_paragraphs_stand_apart(make: Make) -> None:
    form = make("feedback", with_answer(an_empty_trial(), STRENGTHS, "yksi\n\n\n\nkaksi"))
    one, two = (line_of(form, word) for word in ("yksi", "kaksi"))
    assert 18 < one.y - two.y < 26


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Hyvä 😀", "Hyvä [U+1F600 grinning face]"),
        ("a\x00b", "a[U+0000]b"),
        ("👍🏽!", "[U+1F44D thumbs up sign, U+1F3FD emoji modifier fitzpatrick type-4]!"),
        ("❤️", "[U+2764 heavy black heart]"),
        ("שלום לך Oksana", "[Hebrew U+05E9 05DC 05D5 05DD 0020 05DC 05DA] Oksana"),
        ("日本", "[U+65E5 cjk unified ideograph-65e5, U+672C cjk unified ideograph-672c]"),
        ("x\ud800y", "x[U+D800]y"),
        ("😀😀😀 ok", "[U+1F600 grinning face × 3] ok"),
        ("\x00\x01\x02\x02\x03", "[U+0000 0001 0002 × 2 0003]"),
    ],
)
def test_what_no_font_draws_is_named_and_explained_once(make: Make, words: str, named: str) -> None:
    form = make("feedback", with_answer(an_empty_trial(), STRENGTHS, words))
    assert squeezed(named) in everything(form)
    assert text(form).count(NOTE) == 1
    assert NOTE in pages(form)[-1]


def test_strange_signs_in_every_field_and_name_are_no_trouble(make: Make) -> None:
    strange = "<b>&😀\x00\u2028\u05d0\u05d1" + "x" * 500
    trial = a_filled_trial(lambda _: strange, names=lambda _: strange)
    for document in DOCUMENTS:
        form = make(document, trial)
        assert not list(overlaps(form))
        assert squeezed("[U+1F600 grinning face, U+0000]") in everything(form)


def test_a_line_end_inside_a_paragraph_keeps_its_space(make: Make) -> None:
    words = "sana " * 200
    form = make("feedback", with_answer(an_empty_trial(), STRENGTHS, words))
    broken = [line.text for line in lines(form) if line.text.startswith("sana")]
    assert "".join(broken) == words.strip()
