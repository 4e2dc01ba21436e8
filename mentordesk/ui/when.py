"""Days and times of meetings in words."""

from __future__ import annotations

from datetime import date

from mentordesk.domain.ports import Language
from mentordesk.domain.records import Meeting
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

AT = QT_TRANSLATE_NOOP("ui", "{weekday} {day} at {clock}")
HELD_ON = QT_TRANSLATE_NOOP("ui", "held {day}")
NO_TIME = QT_TRANSLATE_NOOP("ui", "no time agreed yet")


def time_of(meeting: Meeting, language: Language) -> str:
    """Return when a meeting begins, e.g. ``ti 3.3.2026 klo 9.00``, or that no time is agreed."""
    if meeting.starts is None:
        return language.say(NO_TIME)
    day, clock = meeting.starts.date(), meeting.starts.time()
    return language.say(AT.filled(weekday=language.weekday(day), day=day, clock=clock))


def day_of(meeting: Meeting, language: Language) -> str:
    """Return the day a meeting was held, else when it begins."""
    if meeting.held is not None:
        return language.say(HELD_ON.filled(day=meeting.held))
    return time_of(meeting, language)


def period(starts: date | None, ends: date | None, language: Language) -> str:
    """Return a period such as ``2.2.2026 – 27.3.2026``; a missing end is left open."""
    if starts is None and ends is None:
        return ""
    return " – ".join(language.date(day) if day else "" for day in (starts, ends))
