"""Reading dates, times and numbers the way people type them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, time
from typing import Final

FIRST_YEAR, LAST_YEAR = 2000, 2100
_DATE: Final = re.compile(r"(\d{1,2})\s*[./\- ]\s*(\d{1,2})(?:\s*[./\- ]\s*(\d{4}|\d{2})?)?")
_DIGITS: Final = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})")
_WORDED: Final = re.compile(r"(\d{1,2})\.?\s*([^\W\d]{3,})\.?(?:\s*(\d{4}|\d{2}))?")
_WEEKDAY: Final = re.compile(r"([^\W\d]{2,})\.?,?\s+(.+)")
_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TIME: Final = re.compile(r"(?:klo\s*)?(\d{1,2})(?:\s*[.:,]?\s*(\d{2}))?")
_NUMBER: Final = re.compile(r"\d{1,6}(?:[.,]\d{1,4})?")
_HALF_A_YEAR_IN: Final = re.compile(r".*\D(19|20)")


@dataclass(frozen=True, slots=True)
class DayNames:
    """What a language calls the days of the week, from Monday, and the months."""

    weekdays: Sequence[str] = ()
    months: Sequence[str] = ()


def read_date(text: str, today: date, names: DayNames | None = None) -> date | None:
    """Return the day that was typed, None when it can't be told.

    The order is day, month, year; without a year the nearest such day is meant. A weekday before
    it must be the right one.
    """
    day = read_any_date(text, today, names or DayNames())
    return day if day and FIRST_YEAR <= day.year <= LAST_YEAR else None


def read_any_date(text: str, today: date, names: DayNames) -> date | None:
    """Return the day that was typed, however far away."""
    typed = text.strip().lower()
    if before := _WEEKDAY.fullmatch(typed):
        weekday = _number_of(before[1], names.weekdays)
        day = _read_day(before[2], today, names)
        return day if day and day.weekday() == weekday else None
    return _read_day(typed, today, names)


def is_unfinished_date(text: str) -> bool:
    """Say whether a year of four digits is probably still being typed."""
    return _HALF_A_YEAR_IN.fullmatch(text.strip()) is not None


def write_date(day: date) -> str:
    """Return a day as it is written in Finland, e.g. ``2.2.2026``."""
    return f"{day.day}.{day.month}.{day.year}"


def read_time(text: str) -> time | None:
    """Return the time of day that was typed (9, 9.30, 9:30, 0930), None when it can't be told."""
    found = _TIME.fullmatch(text.strip().lower())
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def write_time(clock: time) -> str:
    """Return a time of day as it is written in Finland, e.g. ``9.30``."""
    return f"{clock.hour}.{clock.minute:02}"


def read_number(text: str) -> float | None:
    """Return a number that isn't negative, with a comma or a point; None when it can't be told."""
    typed = text.strip()
    return float(typed.replace(",", ".")) if _NUMBER.fullmatch(typed) else None


def write_number(number: float) -> str:
    """Return a number with a comma and no needless digits, e.g. ``7,5``."""
    return f"{number:g}".replace(".", ",")


def _read_day(typed: str, today: date, names: DayNames) -> date | None:
    if iso := _ISO.fullmatch(typed):
        return _day(*(int(part) for part in iso.groups()))
    if found := _DATE.fullmatch(typed) or _DIGITS.fullmatch(typed):
        day, month, year = found.groups()
        return _dated(int(day), int(month), year, today)
    if worded := _WORDED.fullmatch(typed):
        number = _number_of(worded[2], names.months)
        return None if number is None else _dated(int(worded[1]), number + 1, worded[3], today)
    return None


def _number_of(word: str, names: Sequence[str]) -> int | None:
    """Return which of the names a word is or begins, None where that can't be told."""
    found = [n for n, name in enumerate(names) if name.lower().startswith(word)]
    return found[0] if len(found) == 1 else None


def _dated(day: int, month: int, year: str | None, today: date) -> date | None:
    if year is None:
        return _nearest(month, day, today)
    return _day(int(year) if len(year) == 4 else 2000 + int(year), month, day)


def _day(year: int, month: int, day: int) -> date | None:
    with suppress(ValueError):
        return date(year, month, day)
    return None


def _nearest(month: int, day: int, today: date) -> date | None:
    years = (today.year - 1, today.year, today.year + 1)
    days = [found for year in years if (found := _day(year, month, day))]
    return min(days, key=lambda found: abs(found - today), default=None)
