"""How long what is known of a person is kept: until a day that the person at the desk decides."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from datetime import date

from mentordesk.domain.ports import Summary
from mentordesk.domain.records import Details, Status

KEEP_MONTHS = 6
"""What is proposed after the end, unless the desk's settings say another number."""


def proposed(ends: date, months: int = KEEP_MONTHS) -> date:
    """Return the same day so many months on; the month's last day where there is none such."""
    count = ends.month - 1 + months
    year, month = ends.year + count // 12, count % 12 + 1
    return date(year, month, min(ends.day, monthrange(year, month)[1]))


def keep_until(details: Details, months: int = KEEP_MONTHS) -> date | None:
    """Return the last day on which a mentorship is kept; None while it has no end."""
    if details.keep_until is None and details.ends is not None:
        return proposed(details.ends, months)
    return details.keep_until


def due_for_erasure(
    summaries: Iterable[Summary], today: date, months: int = KEEP_MONTHS
) -> tuple[Summary, ...]:
    """Return the ended mentorships whose day is over, the longest waiting first."""
    ended = (s for s in summaries if s.status is Status.CLOSED)
    days = ((until_of(summary, months), summary) for summary in ended)
    due = [(day, summary) for day, summary in days if day is not None and day < today]
    return tuple(summary for _, summary in sorted(due, key=lambda each: each[0]))


def until_of(summary: Summary, months: int = KEEP_MONTHS) -> date | None:
    """Return the last day on which the mentorship of a summary is kept."""
    if summary.keep_until is None and summary.ends is not None:
        return proposed(summary.ends, months)
    return summary.keep_until
