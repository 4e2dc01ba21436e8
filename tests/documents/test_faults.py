"""What looks for faults on pages does find them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.documents.faults import SIGNED, STYLE, in_sheet
from tests.documents.placed import Area, Sheet, Written
from tests.documents.reading_back import strays

LINE = Written(1, STYLE.left, 450, 10, "Yksi rivi", STYLE.left + 60)
FRAME: Area = (100, 300, 100 + SIGNED[0], 300 + SIGNED[1])
SHEET = Sheet((LINE,), (FRAME,), (("mentor", FRAME),), {})


def test_a_page_in_order_has_no_faults() -> None:
    assert strays([LINE]) == [] and list(in_sheet(SHEET)) == []


@pytest.mark.parametrize(
    "line",
    [
        replace(LINE, x=STYLE.left - 10),
        replace(LINE, right=STYLE.width - STYLE.right + 5),
        replace(LINE, y=STYLE.foot - 3),
        replace(LINE, y=STYLE.height - STYLE.head + 3),
        replace(LINE, y=LINE.y + 5, text="Toinen"),
        replace(LINE, x=LINE.x + 50, right=LINE.right + 50, text="Vieressä"),
    ],
)
def test_a_line_that_leaves_the_page_or_lies_on_another_is_a_fault(line: Written) -> None:
    assert strays([LINE, line])


@pytest.mark.parametrize(
    "sheet",
    [
        replace(SHEET, lines=(LINE, replace(LINE, x=120, right=180, y=320))),
        replace(SHEET, lines=(replace(LINE, y=200),)),
        replace(SHEET, fields=(("mentor", (100, 310, 270, 372)),)),
        replace(SHEET, frames=()),
        replace(SHEET, frames=(FRAME, (90, 290, 110, 310))),
        replace(SHEET, frames=(FRAME, (10, 500, 40, 520))),
    ],
    ids=["text in it", "alone", "moved", "no frame", "on another", "outside"],
)
def test_a_frame_or_field_that_is_misplaced_is_a_fault(sheet: Sheet) -> None:
    assert list(in_sheet(sheet))
