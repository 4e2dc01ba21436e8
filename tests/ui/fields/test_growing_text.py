"""The field for long text grows, keeps every letter and undoes what was typed in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.fields import GrowingText, LineText
from mentordesk.ui.theme import Theme
from mentordesk.ui.widgets import Column

ODD_TEXTS = {
    "long": "Kerrottiin asiasta. " * 500,
    "a long word": "Ö" * 500,
    "emoji": "Hyvä 👍🏽 työ 👩‍🍳",
    "Cyrillic": "Саша Иванова",
    "Arabic": "مرحبا بالعالم",
    "markup": "<b>&amp; & </b>",
    "NUL": "a\0b",
    "separators": "a\u2028b\u00a0c\u200bd",
    "lines": "one\n\n\ttwo\n",
}
odd = pytest.mark.parametrize("text", ODD_TEXTS.values(), ids=ODD_TEXTS.keys())


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> Iterator[GrowingText]:
    assert theme.percent == 100
    field = GrowingText()
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(QLineEdit())
    column.addStretch(1)
    qtbot.addWidget(window)
    window.resize(500, 400)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    yield field
    assert window is not None  # lives as long as the field


def paste(field: GrowingText, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    field.insertFromMimeData(data)


@odd
def test_odd_texts_come_back_letter_for_letter(field: GrowingText, text: str) -> None:
    told: list[str] = []
    field.edited.connect(told.append)
    field.show_text(text)
    assert (field.text(), told) == (text, [])
    paste(field, "")
    field.selectAll()
    paste(field, "x" + text)
    assert told[-1] == "x" + text


@odd
def test_a_text_is_seen_whole_without_a_scroll_bar(
    qtbot: QtBot, field: GrowingText, text: str
) -> None:
    field.show_text(text)
    qtbot.waitUntil(lambda: field.verticalScrollBar().maximum() == 0)
    assert field.horizontalScrollBar().maximum() == 0


def test_it_begins_with_three_lines_and_grows_with_its_text(field: GrowingText) -> None:
    low, line = field.height(), field.cursorRect().height()
    assert 3 * line < low < 5 * line
    field.show_text("a\nb\nc")
    assert field.height() == low
    field.show_text("a\n" * 9)
    assert field.height() == low + 7 * line


def test_it_fits_its_height_to_a_narrower_page(qtbot: QtBot, field: GrowingText) -> None:
    field.show_text("Kerrottiin asiasta. " * 20)
    wide = field.height()
    field.window().resize(250, 400)
    qtbot.waitUntil(lambda: field.height() > wide)


def test_typing_is_told_and_undone_in_this_field_only(qtbot: QtBot, field: GrowingText) -> None:
    other = GrowingText()
    other.setParent(field.window())
    qtbot.keyClicks(other, "Other")
    field.show_text("Before")
    told: list[str] = []
    field.edited.connect(told.append)
    qtbot.keyClicks(field, "Hei ")
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert told[-1] == field.text() == "Before"
    assert other.text() == "Other"


def test_the_same_text_from_elsewhere_moves_nothing(qtbot: QtBot, field: GrowingText) -> None:
    qtbot.keyClicks(field, "Hei")
    qtbot.keyClick(field, Qt.Key.Key_Left)
    field.show_text("Hei")
    assert field.textCursor().position() == 2
    assert field.document().isUndoAvailable()


def test_a_text_that_can_not_be_shown_as_it_is_stays_until_it_is_changed(
    qtbot: QtBot, field: GrowingText
) -> None:
    told: list[str] = []
    field.edited.connect(told.append)
    field.show_text("a\r\nb")
    field.selectAll()
    field.setFocus()
    assert told == []
    qtbot.keyClicks(field, "c")
    assert told == ["c"]


def test_tab_leaves_the_field(qtbot: QtBot, field: GrowingText) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()
    assert field.text() == ""


def test_a_megabyte_can_be_pasted(qtbot: QtBot, field: GrowingText) -> None:
    text = "Kerrottiin asiasta.\n" * 52_000
    with qtbot.waitSignal(field.edited, timeout=10_000) as told:
        paste(field, text)
    assert told.args == [text]
    qtbot.keyClicks(field, "!")
    assert field.text() == text + "!"


def test_the_page_follows_the_line_that_is_written(qtbot: QtBot, field: GrowingText) -> None:
    page = Column()
    page.body.addWidget(field)
    page.resize(500, 300)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    for _ in range(40):
        qtbot.keyClick(field, Qt.Key.Key_Return)

    def caret_is_seen() -> bool:
        spot = field.viewport().mapTo(page.viewport(), field.cursorRect().center())
        return page.viewport().rect().contains(spot)

    qtbot.waitUntil(caret_is_seen)


def test_a_line_keeps_odd_letters_and_its_undo(qtbot: QtBot) -> None:
    line = LineText()
    qtbot.addWidget(line)
    for text in ODD_TEXTS.values():
        line.show_text(text)
        assert line.text() == text
    line.show_text("Before")
    qtbot.keyClicks(line, "x")
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == "Before"
