"""Legal limits: outside them a plain warning, never a stop."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from mentordesk.domain.programme import Limit, Programme
from mentordesk.domain.records import Details


@dataclass(frozen=True, slots=True)
class Breach:
    """A limit that the details of a mentorship lie outside of, and the value they have."""

    limit: Limit
    value: float


def breaches(details: Details, programme: Programme) -> tuple[Breach, ...]:
    """Return the limits in force at the start that the details lie outside of."""
    values = {
        "days_per_week": details.days_per_week,
        "hours_per_day": details.hours_per_day,
        "months": _months(details),
    }
    pairs = ((limit, values.get(limit.quantity)) for limit in programme.limits)
    return tuple(
        Breach(limit, value)
        for limit, value in pairs
        if value is not None and _in_force(limit, details.starts) and _outside(limit, value)
    )


def _months(details: Details) -> float | None:
    """Return the length in months: six months from 2 February end on 1 August."""
    if details.starts is None or details.ends is None:
        return None
    starts, ends = details.starts, details.ends
    whole = (ends.year - starts.year) * 12 + ends.month - starts.month
    return whole + (ends.day - starts.day + 1) / 31


def _in_force(limit: Limit, day: date | None) -> bool:
    if day is None:
        return limit.effective_until is None
    begun = limit.effective_from is None or limit.effective_from <= day
    return begun and (limit.effective_until is None or day <= limit.effective_until)


def _outside(limit: Limit, value: float) -> bool:
    below = limit.least is not None and value < limit.least
    return below or (limit.most is not None and value > limit.most)
