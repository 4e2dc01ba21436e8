"""Counting days: months from a day on, and the working days near one."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import Final

from mentordesk.domain.ports import FreeDays

SATURDAY: Final = 5
FAR: Final = 15
"""So many days from a day a working one is no longer looked for."""


def add_months(day: date, months: int) -> date:
    """Return the same day of a later month, or that month's last day where it has no such."""
    years, month = divmod(day.month - 1 + months, 12)
    last = monthrange(day.year + years, month + 1)[1]
    return date(day.year + years, month + 1, min(day.day, last))


def after_months(day: date, months: float) -> date:
    """Return the day so many months later, a part of a month as its share of days."""
    whole, part = divmod(months, 1)
    begins, ends = add_months(day, int(whole)), add_months(day, int(whole) + 1)
    return begins + timedelta(days=round((ends - begins).days * part))


def months_between(day: date, later: date) -> float:
    """Return how many months lie between two days, whole ones and the share of the last."""
    whole = (later.year - day.year) * 12 + later.month - day.month
    if add_months(day, whole) > later:
        whole -= 1
    begins, ends = add_months(day, whole), add_months(day, whole + 1)
    return whole + (later - begins).days / (ends - begins).days


def is_work_day(day: date, is_holiday: FreeDays) -> bool:
    """Say whether a day is neither a Saturday, a Sunday nor a public holiday."""
    return day.weekday() < SATURDAY and not is_holiday(day)


def work_day_near(day: date, within: tuple[date, date], is_holiday: FreeDays) -> date:
    """Return the nearest working day from a first to a last one, looking forward first; else it."""
    first, last = within
    for distance in range(FAR):
        for candidate in (day + timedelta(days=distance), day - timedelta(days=distance)):
            if first <= candidate <= last and is_work_day(candidate, is_holiday):
                return candidate
    return day
