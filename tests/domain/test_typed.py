"""Dates, times and numbers are read the way people type them."""

from datetime import date, time

import pytest

from mentordesk.domain.typed import (
    DayNames,
    is_unfinished_date,
    read_date,
    read_number,
    read_time,
    write_date,
    write_number,
    write_time,
)

TODAY = date(2026, 12, 10)
NAMES = DayNames(
    ("maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"),
    ("tammikuuta", "helmikuuta", "maaliskuuta"),
)


@pytest.mark.parametrize(
    "text",
    [
        *("2.2.2026", "02.02.2026", "2.2.26", "2/2/2026", "2-2-2026", " 2. 2. 2026 ", "2026-02-02"),
        *("020226", "02022026", "ma 2.2.2026", "Maanantai 2.2.26", "ma, 020226"),
        *("2. helmikuuta 2026", "2 helmi 26", "ma 2. Helmikuuta 2026"),
    ],
)
def test_a_day_is_read_however_it_is_typed(text: str) -> None:
    assert read_date(text, TODAY, NAMES) == date(2026, 2, 2)


@pytest.mark.parametrize(
    ("text", "year"), [("11/12", 2026), ("12.1.", 2027), ("1.10", 2026), ("1 tammi", 2027)]
)
def test_a_day_without_a_year_is_the_nearest_one(text: str, year: int) -> None:
    found = read_date(text, TODAY, NAMES)
    assert found is not None
    assert found.year == year


@pytest.mark.parametrize(
    "text",
    [
        *("", "32.13.", "31.2.2026", "2", "soon", "2.2.202", "2026", "310226"),
        *("2.2.1926", "2.2.1999", "1.1.2101", "2. ta 2026", "2. kuu 2026", "ti 2.2.2026", "ma"),
    ],
)
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    assert read_date(text, TODAY, NAMES) is None


def test_a_leap_day_without_a_year_is_found() -> None:
    assert read_date("29.2.", date(2027, 12, 1)) == date(2028, 2, 29)


def test_a_year_that_may_go_on_is_waited_for() -> None:
    assert is_unfinished_date("2.2.20")
    assert not is_unfinished_date("2.2.26")
    assert not is_unfinished_date("2.2.2026")


@pytest.mark.parametrize("text", ["9.30", "9:30", "09.30", "930", "0930", "klo 9.30", "9,30"])
def test_a_time_is_read_however_it_is_typed(text: str) -> None:
    assert read_time(text) == time(9, 30)


def test_an_hour_alone_is_a_time() -> None:
    assert read_time("9") == time(9, 0)


@pytest.mark.parametrize("text", ["", "24", "9.60", "half past nine", "99999"])
def test_what_is_no_time_is_not_guessed(text: str) -> None:
    assert read_time(text) is None


@pytest.mark.parametrize(("text", "number"), [("7,5", 7.5), ("7.5", 7.5), (" 6 ", 6), ("0", 0)])
def test_a_number_is_read_with_a_comma_or_a_point(text: str, number: float) -> None:
    assert read_number(text) == number


@pytest.mark.parametrize("text", ["", "-1", "7,5 h", "1e9", "nan", "7,5,5"])
def test_what_is_no_number_is_not_guessed(text: str) -> None:
    assert read_number(text) is None


def test_values_are_written_the_finnish_way() -> None:
    assert write_date(date(2026, 2, 2)) == "2.2.2026"
    assert write_time(time(9, 5)) == "9.05"
    assert write_number(7.5) == "7,5"
    assert write_number(6.0) == "6"
