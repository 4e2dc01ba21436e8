"""The port ``Calendars``: meetings as one iCalendar file."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

from icalendar import Calendar, Event

from mentordesk.documents.calendar.fields import tell
from mentordesk.documents.calendar.zone import CLOCK, zone
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Meeting

MAKER: Final = "-//MentorDesk//Meetings//EN"
DOMAIN: Final = "mentordesk"
BEGINNING: Final = datetime(2024, 1, 1, tzinfo=UTC)
"""Changes are counted in seconds since then, so that the count fits Outlook's 31 bits."""
UNTOLD: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""What no calendar file may hold: control characters, and halves of characters."""


class IcsCalendars:
    """Writes the same bytes for the same meetings."""

    def write(
        self,
        mentorship: Mentorship,
        programme: Programme,
        language: Language,
        meetings: Sequence[Meeting],
        changed: Mapping[str, datetime],
    ) -> bytes:
        """Return the meetings that have a time; one changed later takes the earlier's place."""
        calendar = Calendar()
        tell(calendar, prodid=MAKER, version="2.0", method="PUBLISH")
        calendar.add_component(zone())
        for meeting in meetings:
            if meeting.starts is not None:
                summary = _summary(meeting, mentorship, programme, language)
                when = changed.get(meeting.id, BEGINNING)
                calendar.add_component(_event(meeting, meeting.starts, summary, when))
        return calendar.to_ical()


def _event(meeting: Meeting, starts: datetime, summary: str, changed: datetime) -> Event:
    event = Event()
    tell(event, uid=f"{_clean(meeting.id)}@{DOMAIN}", summary=summary)
    tell(event, dtstart=starts.replace(tzinfo=CLOCK), duration=timedelta(minutes=meeting.minutes))
    tell(event, dtstamp=changed, last_modified=changed, sequence=_count(changed))
    if location := _clean(meeting.location):
        tell(event, location=location)
    return event


def _count(changed: datetime) -> int:
    return max(0, int((changed - BEGINNING).total_seconds()))


def _summary(
    meeting: Meeting, mentorship: Mentorship, programme: Programme, language: Language
) -> str:
    """Return the model and the meeting's name, with its number where its stage has several."""
    name = programme.text(f"stage.{meeting.stage}.name", language.code)
    is_alone = sum(other.stage == meeting.stage for other in mentorship.meetings) == 1
    said = name if is_alone else f"{name} {meeting.number}"
    return ": ".join(filter(None, map(_clean, (programme.name(language.code), said))))


def _clean(text: str) -> str:
    return UNTOLD.sub("", text.replace("\r\n", "\n")).strip()
