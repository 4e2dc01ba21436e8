"""The setting for how long things are kept."""

import pytest
from pytestqt.qtbot import QtBot

from mentordesk.domain.retention import months_kept
from mentordesk.ui.desk import Desk
from mentordesk.ui.keeping.months import MonthsKept


@pytest.fixture
def months(qtbot: QtBot, desk: Desk) -> MonthsKept:
    months = MonthsKept(desk.settings, desk.icons)
    qtbot.addWidget(months)
    months.show()
    return months


def write(qtbot: QtBot, months: MonthsKept, text: str) -> None:
    months.field.line.clear()
    qtbot.keyClicks(months.field.line, text)
    months.field.line.editingFinished.emit()


def test_six_months_are_shown_until_another_number_is_written(
    qtbot: QtBot, months: MonthsKept, desk: Desk
) -> None:
    assert months.field.line.text() == "6"
    write(qtbot, months, "12")
    assert months_kept(desk.settings) == 12
    assert not months.odd.isVisible()


@pytest.mark.parametrize(("text", "taken"), [("30", 24), ("0", 1)])
def test_of_a_number_that_does_not_fit_the_nearest_is_taken_and_told(
    qtbot: QtBot, months: MonthsKept, desk: Desk, text: str, taken: int
) -> None:
    write(qtbot, months, text)
    assert months_kept(desk.settings) == taken
    assert months.field.line.text() == str(taken)
    assert months.odd.isVisible()


def test_an_emptied_line_leaves_the_number_as_it_was(
    qtbot: QtBot, months: MonthsKept, desk: Desk
) -> None:
    write(qtbot, months, "12")
    write(qtbot, months, "")
    assert months_kept(desk.settings) == 12
    assert months.field.line.text() == "12"
