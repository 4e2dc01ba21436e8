"""The pages of a PDF on the screen."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.ui.preview import Preview
from tests.ui.pdfs import a_pdf


@pytest.fixture
def preview(qtbot: QtBot) -> Preview:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(500, 600)
    preview.show()
    return preview


def drawn(preview: Preview) -> bool:
    return all(not page.picture.isNull() for page in preview.pages)


def test_every_page_is_drawn_as_wide_as_there_is_room(qtbot: QtBot, preview: Preview) -> None:
    preview.show_pdf(a_pdf(3))
    qtbot.waitUntil(lambda: drawn(preview))
    assert len(preview.pages) == 3
    assert {page.picture.width() for page in preview.pages} == {preview.pages[0].width()}
    assert 420 < preview.pages[0].width() < 480


def test_the_old_page_stays_until_the_new_one_is_drawn(qtbot: QtBot, preview: Preview) -> None:
    preview.show_pdf(a_pdf(2))
    qtbot.waitUntil(lambda: drawn(preview))
    old = preview.pages[0].picture.cacheKey()
    preview.show_pdf(a_pdf(3))
    assert preview.pages[0].picture.cacheKey() == old
    qtbot.waitUntil(lambda: preview.pages[0].picture.cacheKey() != old)
    assert len(preview.pages) == 3


def test_a_new_document_keeps_place_and_zoom(preview: Preview) -> None:
    preview.show_pdf(a_pdf(3))
    preview.zoom_in()
    preview.area.verticalScrollBar().setValue(700)
    preview.show_pdf(a_pdf(3))
    assert preview.area.verticalScrollBar().value() == 700
    assert preview.zoom == pytest.approx(1.25)


def test_fewer_pages_leave_no_empty_sheet(qtbot: QtBot, preview: Preview) -> None:
    preview.show_pdf(a_pdf(4))
    preview.show_pdf(a_pdf(1))
    qtbot.waitUntil(lambda: drawn(preview))
    assert len(preview.pages) == 1


def test_what_is_no_pdf_leaves_the_last_good_page(qtbot: QtBot, preview: Preview) -> None:
    preview.show_pdf(a_pdf(2))
    preview.show_pdf(b"not a pdf")
    qtbot.waitUntil(lambda: drawn(preview))
    assert len(preview.pages) == 2
