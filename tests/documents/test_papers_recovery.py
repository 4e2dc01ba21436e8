"""The recovery sheet: one page, its code copied as typed, its groups and signs numbered."""

from __future__ import annotations

from datetime import date
from functools import cache
from itertools import accumulate, pairwise

import pytest

from mentordesk.documents.papers import PdfPapers
from mentordesk.domain.recovery_code import GROUPS
from mentordesk.language import LANGUAGES, TranslatedLanguage
from mentordesk.paths import RESOURCES
from tests.documents.finnish import Finnish
from tests.documents.reading_back import FONTS, Written, astray, drawing, lines, pages, text

CODE = "7K3QD-9M2XV-4TBWH-8N5PZ-R6YGJ0"
WIDEST = "-".join(("WWWWW",) * 4 + ("WWWWWW",))
MADE = date(2026, 2, 2)


@cache
def sheet(code: str = CODE) -> bytes:
    return PdfPapers(FONTS, RESOURCES / "papers").recovery_sheet(code, MADE, Finnish())


def small_signs(pdf: bytes) -> list[Written]:
    return sorted((line for line in lines(pdf) if line.size == 11), key=lambda line: line.x)


def middle(line: Written) -> float:
    return (line.x + line.right) / 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sheet_is_one_page_in_every_language(language: str) -> None:
    said = TranslatedLanguage(language, RESOURCES / "i18n")
    pdf = PdfPapers(FONTS, RESOURCES / "papers").recovery_sheet(CODE, MADE, said)
    assert len(pages(pdf)) == 1
    assert not astray(pdf)


def test_the_code_is_copied_out_exactly_as_it_is_shown() -> None:
    (large,) = [line for line in lines(sheet()) if line.size > 20 and "-" in line.text]
    assert large.text == CODE
    assert CODE in text(sheet()).splitlines()


def test_every_sign_stands_over_its_number_within_its_group() -> None:
    signs = small_signs(sheet())
    assert "".join(sign.text for sign in signs) == CODE.replace("-", "")
    tiny = [line for line in lines(sheet()) if line.size == 7 and line.text.isdigit()]
    under = sorted(tiny, key=lambda line: line.x)
    assert [line.text for line in under] == [str(n) for size in GROUPS for n in range(1, size + 1)]
    for number, sign in zip(under, signs, strict=True):
        assert number.y < sign.y < number.y + 20
        assert middle(number) == pytest.approx(middle(sign), abs=0.6)


def test_every_group_is_named_over_its_signs_as_the_program_names_it() -> None:
    signs = small_signs(sheet())
    for number, end in enumerate(accumulate(GROUPS), 1):
        (name,) = [line for line in lines(sheet()) if line.text == f"Ryhmä {number}"]
        first, last = signs[end - GROUPS[number - 1]], signs[end - 1]
        assert first.y < name.y < first.y + 20
        assert middle(name) == pytest.approx((first.x + last.right) / 2, abs=6)


def test_the_groups_of_the_numbered_signs_stand_apart() -> None:
    middles = [middle(sign) for sign in small_signs(sheet())]
    paces = [after - before for before, after in pairwise(middles)]
    wide = [n for n, pace in enumerate(paces, 1) if pace > 1.3 * min(paces)]
    assert wide == [5, 10, 15, 20]


def test_the_widest_code_fits_its_frame() -> None:
    pdf = sheet(WIDEST)
    assert WIDEST in text(pdf).splitlines()
    assert len(pages(pdf)) == 1
    assert not astray(pdf)


def test_it_says_what_to_do_and_leaves_lines_to_write_on() -> None:
    said = text(sheet())
    for part in ("Tehty", "2.2.2026", "1.", "2.", "3.", "asetuksissa", "tietokoneen vieressä"):
        assert part in said
    for label in ("Missä tämä lomake on", "Kuka tietää siitä"):
        (line,) = [line for line in lines(sheet()) if line.text == label]
        assert line.size == 7
    assert drawing(sheet(), 1).count(" l S") >= 2


def test_the_program_says_who_made_it_nowhere_but_in_its_name() -> None:
    footer = [line.text for line in lines(sheet()) if line.y < 62]
    assert footer == ["Palautuslomake", "Sivu 1/1"]
