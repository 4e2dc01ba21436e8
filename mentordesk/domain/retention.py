"""How long what is known of a person is kept: until a day that the person at the desk decides."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import MAXYEAR, date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Final

from mentordesk.domain.summary import Status, Summary

if TYPE_CHECKING:
    from mentordesk.domain.ports import Settings
    from mentordesk.domain.records import Details

KEEP_MONTHS: Final = 6
"""What is proposed after the end, unless the desk's settings say another number."""

LEAST_MONTHS, MOST_MONTHS = 1, 24
"""Which numbers the settings take."""

SETTING: Final = "keep-months"
"""Under which name the settings keep the number."""


class Doubt(Enum):
    """What is odd about the day that was chosen; it never stops anybody."""

    EARLY = "early"
    """Before the end."""
    LATE = "late"
    """So long after the end that the law's limit of storage calls for a reason."""


def months_kept(settings: Settings) -> int:
    """Return for how many months after the end this desk proposes to keep things."""
    months = settings.number(SETTING, KEEP_MONTHS)
    return min(max(months, LEAST_MONTHS), MOST_MONTHS)


def proposed(ends: date, months: int = KEEP_MONTHS) -> date:
    """Return the same day so many months on; the month's last day where there is none such."""
    if ends.year >= MAXYEAR - MOST_MONTHS // 12:
        return date.max
    first, after = _first_of_month(ends, months), _first_of_month(ends, months + 1)
    return min(first + timedelta(days=ends.day - 1), after - timedelta(days=1))


def keep_until(details: Details, months: int = KEEP_MONTHS) -> date | None:
    """Return the last day on which a mentorship is kept; None while it has no end."""
    return _until(details.keep_until, details.ends, months)


def chosen(day: date | None, details: Details, months: int = KEEP_MONTHS) -> date | None:
    """Return what ``Details.keep_until`` becomes when a day is chosen: None for the proposed."""
    return None if day == _until(None, details.ends, months) else day


def doubt(details: Details) -> Doubt | None:
    """Return what is odd about the day that was chosen, if anything is."""
    if details.keep_until is None or details.ends is None:
        return None
    if details.keep_until < details.ends:
        return Doubt.EARLY
    return Doubt.LATE if details.keep_until > proposed(details.ends, MOST_MONTHS) else None


def has_passed(details: Details, today: date, months: int = KEEP_MONTHS) -> bool:
    """Say whether the last day on which a mentorship is kept has passed."""
    until = keep_until(details, months)
    return until is not None and until < today


def until_of(summary: Summary, months: int = KEEP_MONTHS) -> date | None:
    """Return the last day on which the mentorship of a summary is kept."""
    return _until(summary.keep_until, summary.ends, months)


def is_over(summary: Summary, today: date, months: int = KEEP_MONTHS) -> bool:
    """Say whether the last day on which a mentorship is kept has passed."""
    if summary.keep_until is None and (summary.ends is None or summary.ends >= today):
        return False  # none is proposed before the end; lists ask this of a thousand
    until = until_of(summary, months)
    return until is not None and until < today


def due_for_erasure(
    summaries: Iterable[Summary], today: date, months: int = KEEP_MONTHS
) -> tuple[Summary, ...]:
    """Return the ended mentorships whose day is over, the longest waiting first.

    A group waits until each of its mentorships is erased or due as well.
    """
    known = tuple(summaries)
    due = {s.id: s for s in known if s.status is Status.CLOSED and is_over(s, today, months)}
    waited_for = {s.group for s in known if s.group and s.id not in due}
    found = (s for s in due.values() if s.id not in waited_for)
    return tuple(sorted(found, key=lambda s: until_of(s, months) or today))


def _until(chosen_day: date | None, ends: date | None, months: int) -> date | None:
    if chosen_day is None and ends is not None:
        return proposed(ends, months)
    return chosen_day


def _first_of_month(day: date, months: int) -> date:
    """Return the first day of the month that comes so many months later."""
    years, month = divmod(day.month - 1 + months, 12)
    return date(day.year + years, month + 1, 1)
