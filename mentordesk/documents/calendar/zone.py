"""The clock of the meetings: that of Finland, told by its rules.

Rules, and not a list of days: Outlook reads no lists, and the days of years to come follow.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

from mentordesk.documents.calendar.fields import tell

NAME: Final = "Europe/Helsinki"
CLOCK: Final = ZoneInfo(NAME)
WINTER, SUMMER = timedelta(hours=2), timedelta(hours=3)
RULED_SINCE: Final = 1996
"""Since then the clock is changed on the last Sundays of March and October (2000/84/EC)."""


def zone() -> Timezone:
    """Return the zone as a part of a calendar."""
    made = Timezone()
    tell(made, tzid=NAME)
    for part in (_winter(), _summer()):
        made.add_component(part)
    return made


def _winter() -> TimezoneStandard:
    part = TimezoneStandard()
    tell(part, tzname="EET", tzoffsetfrom=SUMMER, tzoffsetto=WINTER)
    tell(part, dtstart=datetime(RULED_SINCE, 10, 27, 4), rrule=_last_sunday(10))
    return part


def _summer() -> TimezoneDaylight:
    part = TimezoneDaylight()
    tell(part, tzname="EEST", tzoffsetfrom=WINTER, tzoffsetto=SUMMER)
    tell(part, dtstart=datetime(RULED_SINCE, 3, 31, 3), rrule=_last_sunday(3))
    return part


def _last_sunday(month: int) -> dict[str, object]:
    return {"FREQ": "YEARLY", "BYMONTH": month, "BYDAY": "-1SU"}
