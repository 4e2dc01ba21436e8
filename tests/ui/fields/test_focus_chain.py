"""Adding to the order of Tab leaves every widget with its parent."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import mentordesk.ui
from mentordesk.ui.fields import Folding, tab_in_place
from mentordesk.ui.wizard_keys import order_tabs


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    """A page whose rows only Qt and the page know, as most are."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    for _ in range(3):
        column.addWidget(Folding(QLineEdit(), QLineEdit(), even=True))
    column.addWidget(QPushButton())
    page.show()
    gc.collect()
    return page


def held(page: QWidget) -> list[type]:
    """Return what a page keeps alive, by what Python knows."""
    return [type(part) for part in gc.get_referents(page) if isinstance(part, QWidget)]


def test_adding_a_row_leaves_the_others_whole(page: QWidget) -> None:
    button = page.findChild(QPushButton)
    layout = page.layout()
    assert button is not None and layout is not None
    added = Folding(QLineEdit(), QLineEdit())
    layout.addWidget(added)
    tab_in_place(added)
    gc.collect()
    page.resize(page.width() + 80, page.height())
    assert held(page).count(Folding) == 4
    assert all(not row.is_stacked for row in page.findChildren(Folding))


def test_ordering_a_page_leaves_it_whole(page: QWidget) -> None:
    order_tabs(page, ())
    gc.collect()
    assert held(page).count(Folding) == 3


def test_nobody_asks_qt_for_the_chain() -> None:
    room = Path(mentordesk.ui.__file__).parent
    assert not [f.name for f in room.rglob("*.py") if "InFocusChain" in f.read_text("utf-8")]
