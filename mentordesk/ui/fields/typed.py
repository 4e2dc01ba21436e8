"""Reading dates, times and numbers the way people type them."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, time
from typing import Final

_DATE: Final = re.compile(r"(\d{1,2})\s*[./\- ]\s*(\d{1,2})(?:\s*[./\- ]\s*(\d{4}|\d{2})?)?")
_ISO: Final = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TIME: Final = re.compile(r"(?:klo\s*)?(\d{1,2})(?:\s*[.:,]?\s*(\d{2}))?")
_NUMBER: Final = re.compile(r"\d{1,6}(?:[.,]\d{1,4})?")
_HALF_A_YEAR_IN: Final = re.compile(r".*\D(19|20)")


def read_date(text: str, today: date) -> date | None:
    """Return the day that was typed, None when it can't be told.

    The order is day, month, year; without a year the nearest such day is meant.
    """
    typed = text.strip()
    if iso := _ISO.fullmatch(typed):
        return _day(*(int(part) for part in iso.groups()))
    found = _DATE.fullmatch(typed)
    if found is None:
        return None
    day, month, year = found.groups()
    if year is None:
        return _nearest(int(month), int(day), today)
    return _day(int(year) if len(year) == 4 else 2000 + int(year), int(month), int(day))


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


def _day(year: int, month: int, day: int) -> date | None:
    with suppress(ValueError):
        return date(year, month, day)
    return None


def _nearest(month: int, day: int, today: date) -> date | None:
    years = (today.year - 1, today.year, today.year + 1)
    days = [found for year in years if (found := _day(year, month, day))]
    return min(days, key=lambda found: abs(found - today), default=None)
