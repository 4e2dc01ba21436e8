"""A sealed document on the screen and on paper: its signatures are seen there too."""

from io import BytesIO

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QColor

from mentordesk.documents.sealing import PdfSeals
from mentordesk.ui.pdf_file import PdfFile
from tests.documents.sealing.conftest import Made

BLUE = 0.1
"""Ink has more blue in it than anything else on the page, by so much of all colour."""
SIGNED = QSize(595, 842)


def ink_rows(pdf: bytes) -> list[int]:
    """Return in which rows of points of the last page, from the top, Qt draws ink."""
    owner = QObject()
    file = PdfFile(pdf, owner)
    page = file.render(file.pageCount() - 1, SIGNED)
    spots = (
        (y, QColor(page.pixelColor(x, y))) for y in range(page.height()) for x in range(72, 245)
    )
    return [y for y, spot in spots if spot.alpha() and spot.blueF() - spot.redF() > BLUE]


@pytest.mark.usefixtures("qapp")
def test_signatures_are_seen_where_no_fields_are_drawn(seals: PdfSeals, made: Made) -> None:
    assert ink_rows(made.sealed) == []
    rows = ink_rows(seals.shown(made.sealed))
    drawn = [y for y in rows if 842 - 662 <= y <= 842 - 600]
    typed = [y for y in rows if 842 - 572 <= y <= 842 - 510]
    assert drawn and typed and len(drawn) + len(typed) == len(rows)


@pytest.mark.usefixtures("qapp")
def test_ink_stands_upright(seals: PdfSeals, made: Made) -> None:
    rows = [y for y in ink_rows(seals.shown(made.sealed)) if 842 - 662 <= y <= 842 - 600]
    dot, *wave = sorted(set(rows))
    gaps = [lower - upper for upper, lower in zip([dot, *wave], wave, strict=False)]
    assert max(gaps) > 3 and gaps.index(max(gaps)) < len(gaps) / 3  # the dot is over the wave


def test_a_form_that_nobody_signed_is_shown_as_it_is(seals: PdfSeals, made: Made) -> None:
    before, after = (PdfReader(BytesIO(pdf)) for pdf in (made.form, seals.shown(made.form)))
    texts = [[page.extract_text() for page in file.pages] for file in (before, after)]
    assert texts[0] == texts[1]


def test_who_shows_a_file_leaves_the_file_alone(seals: PdfSeals, made: Made) -> None:
    assert seals.shown(made.sealed).startswith(made.sealed)
    assert seals.shown(made.sealed) != made.sealed


def reds(pdf: bytes, page: int) -> int:
    """Return how many spots of a page are reddish as Qt draws it."""
    owner = QObject()
    picture = PdfFile(pdf, owner).render(page, QSize(150, 212))
    every = (picture.pixelColor(x, y) for x in range(150) for y in range(212))
    return sum(spot.alpha() > 0 and spot.redF() - spot.greenF() > BLUE for spot in every)


@pytest.mark.usefixtures("qapp")
def test_a_mark_stands_across_each_page(seals: PdfSeals, made: Made) -> None:
    marked = seals.shown(made.sealed, "MITÄTÖITY 27.3.2026")
    for number, page in enumerate(PdfReader(BytesIO(marked)).pages):
        assert "MITÄTÖITY 27.3.2026" in page.extract_text()
        assert reds(marked, number) > 300 > reds(made.sealed, number)
