"""The pages of a PDF on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractSlider
from pytestqt.qtbot import QtBot

from mentordesk.ui.preview import Preview
from tests.ui.pdfs import a_pdf, a_told_pdf


@pytest.fixture
def preview(qtbot: QtBot) -> Preview:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(500, 600)
    preview.show()
    return preview


def drawn(preview: Preview, page: int = 0) -> bool:
    return not preview.pages[page].picture.isNull()


def test_pages_are_drawn_as_wide_as_there_is_room(qtbot: QtBot, preview: Preview) -> None:
    preview.show_pdf(a_pdf(3))
    qtbot.waitUntil(lambda: drawn(preview))
    assert len(preview.pages) == 3
    assert preview.pages[0].picture.width() == preview.pages[0].width()
    assert 420 < preview.pages[0].width() < 480


def test_a_page_far_off_is_drawn_when_one_comes_near(qtbot: QtBot, preview: Preview) -> None:
    preview.show_pdf(a_pdf(30))
    qtbot.waitUntil(lambda: drawn(preview))
    assert not drawn(preview, 29)
    preview.area.verticalScrollBar().setValue(preview.area.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: drawn(preview, 29))


def test_a_wider_window_has_larger_pages(qtbot: QtBot, preview: Preview) -> None:
    preview.show_pdf(a_pdf(1))
    before = preview.pages[0].width()
    preview.resize(900, 600)
    qtbot.waitUntil(lambda: preview.pages[0].picture.width() == before + 400)


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


def test_it_says_whether_pages_in_sight_are_still_on_their_way(
    qtbot: QtBot, preview: Preview
) -> None:
    preview.show_pdf(a_pdf(30))
    assert preview.is_drawing
    qtbot.waitUntil(lambda: not preview.is_drawing)
    assert drawn(preview) and not drawn(preview, 29)


def is_seen(preview: Preview, page: int) -> bool:
    return not preview.pages[page].visibleRegion().isEmpty()


@pytest.mark.parametrize("more", [(), ("Uusi",)])
def test_the_page_that_changes_comes_into_view(preview: Preview, more: tuple[str, ...]) -> None:
    preview.show_pdf(a_told_pdf("", "", "", "Leipoi", ""))
    assert not is_seen(preview, 3)
    preview.show_pdf(a_told_pdf("", "", "", "Leipoi ja pakkasi", "", *more))
    assert is_seen(preview, 3)


def test_pages_stay_where_the_person_has_just_scrolled_them(preview: Preview) -> None:
    preview.show_pdf(a_told_pdf("", "", "", "Leipoi", ""))
    bar = preview.area.verticalScrollBar()
    bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
    before = bar.value()
    preview.show_pdf(a_told_pdf("", "", "", "Leipoi ja pakkasi", ""))
    assert bar.value() == before > 0


def test_another_document_is_shown_from_its_top(preview: Preview) -> None:
    preview.show_pdf(a_told_pdf("", "", "", "Leipoi", ""))
    preview.go_to_top()
    preview.show_pdf(a_told_pdf("", "", "", "Muuta", ""))
    assert preview.area.verticalScrollBar().value() == 0
