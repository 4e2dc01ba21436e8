"""Arabic on paper: ordered, joined, at the right edge, and read back as it was written."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from bidi import get_display

from mentordesk.documents import PdfDocuments
from mentordesk.documents.setting.bidi import begins_right, in_sight, levels, of_line
from mentordesk.documents.setting.breaking import Line, paragraph
from mentordesk.documents.setting.faces import Faces
from mentordesk.documents.setting.style import Style, Weight
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.records import Place
from tests.documents.filled import an_empty_trial, with_answer, work_trial
from tests.documents.finnish import Finnish
from tests.documents.reading_back import FACES, FONTS, Written, lines, overlaps, pages

Make = Callable[[str, Mentorship], bytes]

STYLE = Style()
EDGE = STYLE.width - STYLE.right
GREETING = "السلام عليكم ورحمة الله"
SENTENCE = "هذا نص طويل جدا يجب أن ينكسر على عدة أسطر لأن الجواب لا يكفيه سطر واحد في الصفحة"
SIGNS = "abc ع ر ١٢ 12 ()[]{} ,.:;-+/%€ \u064b!?« א\u0301"


def answered(make: Make, words: str) -> bytes:
    return make("feedback", with_answer(an_empty_trial(), Place("", "fb-strengths"), words))


def arabic_lines(pdf: bytes) -> list[Written]:
    return [line for line in lines(pdf) if any("\u0600" <= c <= "\u06ff" for c in line.text)]


def drawn(text: str) -> list[str]:
    """Return the characters of our own that draw each piece of a line, from the left."""
    (line,) = paragraph(text, 1000, FACES.ruler(text, Weight.REGULAR))
    return [run.text for run in FACES.runs(line, Weight.REGULAR)]


@pytest.mark.parametrize("base", [0, 1])
def test_the_order_is_that_of_another_implementation(base: int) -> None:
    dice = random.Random(base)
    for _ in range(3000):
        text = "".join(dice.choices(SIGNS, k=dice.randint(1, 14)))
        stretches = in_sight(text, of_line(text, levels(text, base), base))
        ours = "".join(s.text[::-1] if s.from_right else s.text for s in stretches)
        assert ours == get_display(text, base_dir="LR"[base]), ascii(text)


@pytest.mark.parametrize(
    ("text", "from_right"),
    [("sana", False), ("عربي sana", True), ("12 (عربي)", True), ("sana عربي", False), ("", False)],
)
def test_the_first_letter_says_which_way_a_paragraph_goes(text: str, from_right: bool) -> None:
    assert begins_right(text) is from_right


@pytest.mark.parametrize(
    "words", [GREETING, SENTENCE, "لا إله", "بإجراء الأعمال", "می‌خواهم فارسی", "ناوەندی"]
)
def test_what_is_copied_out_is_in_the_order_it_was_written(make: Make, words: str) -> None:
    assert words in pages(answered(make, words))[1]


def test_letters_are_joined() -> None:
    (alone,), (joined,) = drawn("ب"), drawn("ببب")
    assert len(alone) == 1
    assert len(set(joined)) == 3  # the forms of beginning, middle and end
    assert alone not in joined


def test_a_letter_drawn_over_two_leaves_both_to_be_copied() -> None:
    (lam_alef,) = drawn("لا")
    assert len(lam_alef) == 2
    ruler = FACES.ruler("لا", Weight.REGULAR)
    assert ruler.width("لا") < ruler.width("ل") + ruler.width("\u0627")


def test_brackets_are_turned_round() -> None:
    pieces = drawn("عربي (عربي)")
    assert pieces[0] == "("
    assert pieces[2] == ")"
    assert drawn("sana (عربي)")[0] == "sana ("


def test_numbers_and_latin_words_keep_their_own_order(make: Make) -> None:
    pdf = answered(make, f"{GREETING} Oksana Kovalenko {GREETING} 12.3.2026 {GREETING}")
    (line,) = arabic_lines(pdf)
    assert "Oksana Kovalenko" in line.text
    assert "12.3.2026" in line.text


def test_arabic_ends_at_the_right_edge_and_finnish_begins_at_the_left(make: Make) -> None:
    pdf = answered(make, f"{GREETING}\nSuomeksi {GREETING}\n{SENTENCE}")
    first, second, *others = arabic_lines(pdf)
    assert first.x > STYLE.left + 100
    assert first.right == pytest.approx(EDGE, abs=1)
    assert second.x == pytest.approx(STYLE.left)
    assert all(line.right == pytest.approx(EDGE, abs=4) for line in others)


def test_lines_are_broken_before_they_are_turned_round(make: Make) -> None:
    pdf = answered(make, f"{SENTENCE} " * 12)
    found = arabic_lines(pdf)
    assert len(found) > 5
    assert " ".join(line.text.strip() for line in found) == f"{SENTENCE} " * 11 + SENTENCE
    assert not list(overlaps(pdf))


def test_a_long_word_is_parted_and_whole(make: Make) -> None:
    pdf = answered(make, "كلمةطويلة" * 60)
    assert "".join(line.text.strip() for line in arabic_lines(pdf)) == "كلمةطويلة" * 60
    assert all(line.right <= EDGE + 1 for line in arabic_lines(pdf))


def test_a_language_known_to_go_left_decides_whatever_the_text_begins_with() -> None:
    ruler = FACES.ruler(GREETING, Weight.REGULAR)
    (line,) = paragraph(f"CV {GREETING}", 100, ruler, from_right=True)
    assert line.indent > 0
    assert next(paragraph(f"CV {GREETING}", 100, ruler)).indent == 0


def test_a_text_without_arabic_needs_neither_its_font_nor_its_order() -> None:
    faces = Faces(FONTS)
    (line,) = paragraph("Työ sujuu 12.3.", 100, faces.ruler("Työ sujuu", Weight.REGULAR))
    assert line == Line("Työ sujuu 12.3.")
    assert "_arabic" not in vars(faces)
    faces.ruler(GREETING, Weight.REGULAR)
    assert "_arabic" in vars(faces)


@pytest.mark.parametrize("order", ["\u200e", "\u200f", "\u2067", "\u202b", "\u061c"])
def test_orders_for_the_direction_are_not_drawn(make: Make, order: str) -> None:
    assert answered(make, f"{order}sana {GREETING}") == answered(make, f"sana {GREETING}")


def test_several_makers_leave_each_others_letters_alone() -> None:
    first, second = (PdfDocuments(FONTS) for _ in range(2))
    for maker, words in ((first, "سلام"), (second, GREETING), (first, SENTENCE), (second, "لا")):
        trial = with_answer(an_empty_trial(), Place("", "fb-strengths"), words)
        pdf = maker.make("feedback", trial, work_trial(), Finnish())
        assert "".join(line.text for line in arabic_lines(pdf)).split() == words.split()
