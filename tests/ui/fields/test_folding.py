"""A row that becomes a column where it is narrow."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.fields import Folding


def test_a_hidden_part_that_keeps_its_room_cuts_no_other(qtbot: QtBot) -> None:
    tick, day = QLabel("The meeting was held"), QLabel("The day on which it was held")
    policy = day.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    day.setSizePolicy(policy)
    page = QWidget()
    qtbot.addWidget(page)
    row = Folding(tick, day)
    row.setParent(page)
    day.hide()
    row.resize(tick.sizeHint().width() + 20, 100)
    page.show()
    layout = row.layout()
    assert layout is not None
    layout.activate()
    assert row.is_stacked
    assert tick.width() >= tick.sizeHint().width()


def test_a_row_in_a_row_stays_whole_where_only_what_follows_must_go_below(qtbot: QtBot) -> None:
    fields = [QLabel(text) for text in ("The day", "The time", "How many minutes it takes")]
    *when, where = fields
    inner = Folding(*when)
    outer = Folding(inner, where, last_grows=True)
    page = QWidget()
    qtbot.addWidget(page)
    outer.setParent(page)
    page.show()
    wide, narrow = outer.sizeHint().width(), inner.sizeHint().width()
    outer.resize(wide, 200)
    qtbot.waitUntil(lambda: not inner.is_stacked and not outer.is_stacked)
    outer.resize(narrow, 200)
    qtbot.waitUntil(lambda: outer.is_stacked and not inner.is_stacked)
    outer.resize(narrow - 1, 200)
    qtbot.waitUntil(lambda: outer.is_stacked and inner.is_stacked)
