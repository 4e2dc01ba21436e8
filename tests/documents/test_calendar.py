"""Meetings for the calendar: read back by icalendar, and byte by byte."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Event, Timezone

from mentordesk.documents.calendar import IcsCalendars
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.records import Meeting
from tests.documents.filled import a_filled_trial, work_trial
from tests.documents.finnish import Finnish

NINE = datetime(2026, 3, 27, 9)
WRITTEN = datetime(2026, 2, 1, 8, 30, tzinfo=UTC)
HELSINKI = ZoneInfo("Europe/Helsinki")
NOTHING: Mapping[str, datetime] = {}


def trial(*, location: str = "", starts: datetime | None = NINE, minutes: int = 45) -> Mentorship:
    """A trial whose meetings are all at one time and place."""
    filled = a_filled_trial(lambda place: place, names=lambda role: f"Oksana {role}")
    meetings = tuple(
        replace(each, starts=starts, minutes=minutes, location=location) for each in filled.meetings
    )
    return replace(filled, meetings=meetings)


def written(of: Mentorship, *meetings: Meeting, changed: Mapping[str, datetime] = NOTHING) -> bytes:
    return IcsCalendars().write(of, work_trial(), Finnish(), meetings or of.meetings, changed)


def events(data: bytes) -> list[Event]:
    return calendar_of(data).events


def calendar_of(data: bytes) -> Calendar:
    calendar = Calendar.from_ical(data)
    assert isinstance(calendar, Calendar)
    return calendar


def test_each_meeting_is_told_with_its_name_time_and_place() -> None:
    told = events(written(trial(location="Keittiö")))
    assert [each.summary for each in told] == [f"Työkokeilu: {n}. tapaaminen" for n in range(1, 5)]
    assert {each.location for each in told} == {"Keittiö"}
    assert {each.start for each in told} == {NINE.replace(tzinfo=HELSINKI)}
    assert {each.duration for each in told} == {timedelta(minutes=45)}


def test_one_meeting_may_be_told_alone() -> None:
    of = trial()
    (event,) = events(written(of, of.meetings[1]))
    assert event.summary == "Työkokeilu: 2. tapaaminen"


def test_nobody_is_named() -> None:
    of = trial()
    data = written(of).decode()
    assert not [person.name for person in of.people if person.name in data]
    assert "Oksana" not in data


def test_a_meeting_without_a_time_is_left_out() -> None:
    of = trial()
    later = replace(of.meetings[0], starts=None)
    assert len(events(written(of, later, *of.meetings[1:]))) == 3
    assert events(written(of, later)) == []


def test_a_changed_time_takes_the_place_of_the_earlier() -> None:
    of = trial()
    meeting = of.meetings[0]
    moved = replace(meeting, starts=NINE + timedelta(days=1))
    [before] = events(written(of, meeting, changed={meeting.id: WRITTEN}))
    later = WRITTEN + timedelta(seconds=1)
    [after] = events(written(of, moved, changed={meeting.id: later}))
    assert before.uid == after.uid == f"{meeting.id}@mentordesk"
    assert before.sequence < after.sequence < 2**31
    assert after.DTSTAMP == after.LAST_MODIFIED == later
    assert after.start != before.start


def test_the_count_of_changes_fits_where_it_goes_for_decades() -> None:
    of = trial()
    for when in (datetime(2000, 1, 1, tzinfo=UTC), datetime(2090, 1, 1, tzinfo=UTC)):
        [event] = events(written(of, of.meetings[0], changed={of.meetings[0].id: when}))
        assert 0 <= event.sequence < 2**31


def test_the_same_meetings_give_the_same_bytes() -> None:
    of = trial()
    changed = {meeting.id: WRITTEN for meeting in of.meetings}
    assert written(of, changed=changed) == written(of, changed=changed)


def test_it_is_published_and_says_by_whom() -> None:
    calendar = calendar_of(written(trial()))
    assert calendar.method == "PUBLISH"
    assert calendar.version == "2.0"
    assert "MentorDesk" in calendar.prodid
    assert not calendar.walk("VALARM")
    assert not calendar.errors


@pytest.mark.parametrize("letter", ["ä", "ю", "日", "😀", "x", ","])
@pytest.mark.parametrize("before", range(4))
def test_long_lines_are_folded_between_letters(letter: str, before: int) -> None:
    """At most 75 octets a line (RFC 5545, 3.1); no letter of several octets is cut in two."""
    location = "-" * before + letter * 200
    data = written(trial(location=location))
    lines = data.split(b"\r\n")
    assert lines.pop() == b""
    assert max(map(len, lines)) <= 75
    assert all(line.decode() for line in lines)
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert events(data)[0].location == location


@pytest.mark.parametrize(
    "text", ["A; B, C\\D", "one\ntwo", "colon: and “quotes”", "\\n", "BEGIN:VALARM\nEND:VALARM"]
)
def test_what_means_something_there_comes_back_as_it_was(text: str) -> None:
    calendar = calendar_of(written(trial(location=text)))
    assert {event.location for event in calendar.events} == {text}
    assert not calendar.walk("VALARM")


@pytest.mark.parametrize("text", ["Kah\0vila", "Kahvi\ud800la", "Kah\x1bvi\x85la", "Kahvi\rla"])
def test_what_no_calendar_may_hold_is_left_out(text: str) -> None:
    assert {event.location for event in events(written(trial(location=text)))} == {"Kahvila"}


def zone_of(data: bytes) -> Timezone:
    [zone] = calendar_of(data).timezones
    return zone


def test_the_clock_is_helsinki_s_by_rules_that_outlook_reads() -> None:
    data = written(trial())
    assert b"DTSTART;TZID=Europe/Helsinki:20260327T090000\r\n" in data
    assert zone_of(data).tz_name == "Europe/Helsinki"
    assert b"RDATE" not in data
    assert data.count(b"RRULE:FREQ=YEARLY;BYDAY=-1SU") == 2


def test_the_rules_say_what_the_time_zones_of_the_world_say() -> None:
    told = zone_of(written(trial())).to_tz()
    hour = datetime(2024, 1, 1)
    while hour < datetime(2037, 12, 31):
        assert hour.replace(tzinfo=told).utcoffset() == hour.replace(tzinfo=HELSINKI).utcoffset()
        hour += timedelta(hours=12)


@pytest.mark.parametrize(
    ("day", "utc"),
    [
        (datetime(2026, 3, 27, 9), 7),
        (datetime(2026, 3, 30, 9), 6),
        (datetime(2026, 10, 23, 9), 6),
        (datetime(2026, 10, 26, 9), 7),
    ],
)
def test_in_the_weeks_when_the_clock_is_changed_nine_is_nine(day: datetime, utc: int) -> None:
    begins = events(written(trial(starts=day)))[0].start
    assert isinstance(begins, datetime)
    assert begins.hour == 9
    assert begins.astimezone(UTC).hour == utc
