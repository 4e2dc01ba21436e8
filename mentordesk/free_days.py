"""Finland's public holidays."""

from __future__ import annotations

from datetime import date


class FinnishHolidays:
    """Implements ``ports.FreeDays`` with the holidays package, imported at the first question."""

    def __init__(self) -> None:
        self._years: dict[int, frozenset[date]] = {}

    def __call__(self, day: date) -> bool:
        """Say whether the day is a public holiday, or the eve of Midsummer or Christmas."""
        if day.year not in self._years:
            self._years[day.year] = _holidays(day.year)
        return day in self._years[day.year]


def _holidays(year: int) -> frozenset[date]:
    from holidays import country_holidays

    return frozenset(country_holidays("FI", years=year))
