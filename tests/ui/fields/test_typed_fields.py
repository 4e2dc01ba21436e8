"""Fields for dates, times and numbers tell what can be read and keep what can't."""

from datetime import date, time

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import QCalendarWidget
from pytestqt.qtbot import QtBot

from mentordesk.ui.fields import DateField, NumberField, TimeField
from mentordesk.ui.fields.date_field import first_day
from mentordesk.ui.fields.typed_field import TypedField
from mentordesk.ui.icons import Icons
from tests.ui.conftest import TODAY

no_grab = pytest.mark.qt_log_ignore("does not support grabbing the keyboard", extend=True)


@pytest.fixture
def day(qtbot: QtBot, icons: Icons) -> DateField:
    field = DateField("fi", lambda: TODAY, icons)
    qtbot.addWidget(field)
    field.show()
    return field


def told(field: TypedField) -> list[object]:
    values: list[object] = []
    field.edited.connect(values.append)
    return values


def test_a_day_is_told_as_soon_as_it_can_be_read(qtbot: QtBot, day: DateField) -> None:
    values = told(day)
    qtbot.keyClicks(day.line, "2.3.2026")
    assert values[-1] == date(2026, 3, 2)


def test_no_day_of_another_century_is_told_while_the_year_is_typed(
    qtbot: QtBot, day: DateField
) -> None:
    values = told(day)
    qtbot.keyClicks(day.line, "2.3.2026")
    assert date(2020, 3, 2) not in values


def test_what_can_not_be_read_stays_as_typed_and_changes_nothing(
    qtbot: QtBot, day: DateField
) -> None:
    day.show_value(date(2026, 3, 2))
    values = told(day)
    day.line.selectAll()
    qtbot.keyClicks(day.line, "31.2.2026")
    qtbot.keyClick(day.line, Qt.Key.Key_Return)
    day.show_value(day.value)
    assert (day.line.text(), values, day.is_unreadable) == ("31.2.2026", [], True)
    assert day.problem.isVisible()
    assert "2.2.2026" in day.problem.text()


def test_what_could_be_read_on_the_way_to_what_can_not_is_taken_back(
    qtbot: QtBot, day: DateField
) -> None:
    day.show_value(date(2026, 3, 2))
    values = told(day)
    day.line.selectAll()
    qtbot.keyClicks(day.line, "3.4x")
    assert values == [date(2026, 4, 3), date(2026, 3, 2)]
    day.restore()
    assert (day.line.text(), day.is_unreadable) == ("2.3.2026", False)


def test_what_was_not_read_gives_way_to_another_stored_value(qtbot: QtBot, day: DateField) -> None:
    qtbot.keyClicks(day.line, "32.")
    day.settle()
    day.show_value(date(2026, 3, 2))
    assert (day.line.text(), day.is_unreadable) == ("2.3.2026", False)
    assert not day.problem.isVisible()


def test_a_year_far_away_is_complained_of(qtbot: QtBot, day: DateField) -> None:
    qtbot.keyClicks(day.line, "2.2.1926")
    day.settle()
    assert (day.value, day.problem.text()) == (None, "Write a year between 2000 and 2100.")


def test_a_day_in_the_words_of_the_language_is_read(qtbot: QtBot, day: DateField) -> None:
    qtbot.keyClicks(day.line, "ma 2. helmikuuta 2026")
    day.settle()
    assert (day.value, day.line.text()) == (date(2026, 2, 2), "2.2.2026")


def test_an_empty_field_shows_how_to_write(day: DateField) -> None:
    assert day.line.placeholderText() == "d.m.yyyy"
    assert TimeField().line.placeholderText() == "h.mm"


def test_the_complaint_goes_when_it_is_mended(qtbot: QtBot, day: DateField) -> None:
    qtbot.keyClicks(day.line, "32.")
    day.settle()
    day.line.selectAll()
    qtbot.keyClicks(day.line, "3.3.")
    assert not day.problem.isVisible()
    day.settle()
    assert day.line.text() == "3.3.2026"


def test_an_emptied_field_tells_none(qtbot: QtBot, day: DateField) -> None:
    day.show_value(date(2026, 3, 2))
    values = told(day)
    day.line.selectAll()
    qtbot.keyClick(day.line, Qt.Key.Key_Delete)
    assert values == [None]


def test_a_stored_value_is_shown_and_tells_nothing(day: DateField) -> None:
    values = told(day)
    day.show_value(date(2026, 3, 2))
    assert (day.line.text(), values) == ("2.3.2026", [])


@no_grab
def test_a_day_is_picked_from_a_calendar_in_the_persons_language(day: DateField) -> None:
    values = told(day)
    menu = day.open_calendar()
    (calendar,) = menu.findChildren(QCalendarWidget)
    assert calendar.firstDayOfWeek() is Qt.DayOfWeek.Monday
    assert calendar.locale().language() is QLocale.Language.Finnish
    calendar.clicked.emit(QDate(2026, 2, 9))
    assert values == [date(2026, 2, 9)]
    assert day.line.text() == "9.2.2026"


@no_grab
def test_the_calendar_opens_with_the_keyboard(qtbot: QtBot, day: DateField) -> None:
    qtbot.keyClick(day.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert day.findChild(QCalendarWidget) is not None


def test_a_time_and_a_number_are_told_and_tidied(qtbot: QtBot) -> None:
    clock, hours, days = TimeField(), NumberField(), NumberField(whole=True)
    for field, typed, value, tidy in (
        (clock, "930", time(9, 30), "9.30"),
        (hours, "7.5", 7.5, "7,5"),
        (days, "4", 4, "4"),
    ):
        qtbot.addWidget(field)
        qtbot.keyClicks(field.line, typed)
        field.settle()
        assert (field.value, field.line.text()) == (value, tidy)


def test_a_whole_number_takes_no_parts(qtbot: QtBot) -> None:
    days = NumberField(whole=True)
    qtbot.addWidget(days)
    qtbot.keyClicks(days.line, "4,5")
    days.settle()
    assert days.line.text() == "4,5"
    assert days.problem.text()


@pytest.mark.parametrize(
    ("ours", "system", "first"),
    [
        ("fi_FI", "fi_FI", Qt.DayOfWeek.Monday),
        ("en_GB", "en_US", Qt.DayOfWeek.Sunday),
        ("en_GB", "fi_FI", Qt.DayOfWeek.Monday),
        ("fi_FI", "en_US", Qt.DayOfWeek.Monday),
        ("en", "C", Qt.DayOfWeek.Monday),
    ],
)
def test_weeks_begin_as_the_system_says_in_its_language(
    ours: str, system: str, first: Qt.DayOfWeek
) -> None:
    assert first_day(QLocale(ours), QLocale(system)) is first
