"""Proposed meeting times."""

from dataclasses import replace
from datetime import date, datetime, time
from itertools import pairwise

import pytest

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Phase, Rhythm
from mentordesk.domain.records import Details, Meeting
from mentordesk.domain.schedule import propose, rhythm_for
from mentordesk.domain.threads import day_of
from tests.domain.small import an_open_one, no_holidays, small_programme

BEFORE = date(2025, 12, 1)


def proposed(mentorship: Mentorship, is_holiday=no_holidays) -> list[datetime | None]:
    return [m.starts for m in propose(mentorship, small_programme(), is_holiday, BEFORE)]


def four(mentorship: Mentorship) -> Mentorship:
    more = (Meeting("m3", "two", 2), Meeting("m4", "two", 3))
    return replace(mentorship, meetings=(*mentorship.meetings, *more))


def test_a_month_is_met_weekly_for_half_an_hour():
    month = four(an_open_one(date(2026, 2, 2), date(2026, 3, 1)))
    meetings = propose(month, small_programme(), no_holidays, BEFORE)
    assert [m.starts for m in meetings] == [datetime(2026, 2, day, 9) for day in (2, 9, 16, 23)]
    assert {m.minutes for m in meetings} == {30}


def test_a_longer_one_is_spread_evenly_over_its_length():
    eight_weeks = four(an_open_one())
    meetings = propose(eight_weeks, small_programme(), no_holidays, BEFORE)
    days = [m.starts.date() for m in meetings if m.starts]
    assert (days[0], days[-1]) == (date(2026, 2, 2), date(2026, 3, 27))
    assert all(14 <= (b - a).days <= 21 for a, b in pairwise(days))
    assert {m.minutes for m in meetings} == {45}


def proposed_after(months: int, mentorship: Mentorship) -> list[date | None]:
    rhythm = Rhythm("later", 60, after_months=months)
    programme = replace(small_programme(), rhythms=(rhythm,))
    meetings = propose(mentorship, programme, no_holidays, BEFORE)
    return [day_of(meeting) for meeting in meetings]


def test_a_rhythm_may_begin_months_later():
    year = an_open_one(date(2026, 1, 5), date(2026, 12, 18))
    assert proposed_after(9, year) == [date(2026, 10, 5), date(2026, 12, 18)]


def test_a_rhythm_that_would_begin_too_late_keeps_to_the_last_day():
    assert proposed_after(9, an_open_one()) == [date(2026, 3, 27)] * 2


def test_the_months_before_a_rhythm_are_stretched_like_the_phases_of_the_plan():
    year = an_open_one(date(2026, 9, 1), date(2027, 8, 31))
    phase = Phase("evaluation", after_months=9, months=6)
    rhythm = Rhythm("later", 60, after_months=9)
    programme = replace(small_programme(), rhythms=(rhythm,), phases=(phase,))
    meetings = propose(year, programme, no_holidays, BEFORE)
    assert [day_of(meeting) for meeting in meetings] == [date(2027, 4, 7), date(2027, 8, 31)]


def days_on(today: date, mentorship: Mentorship) -> list[date | None]:
    meetings = propose(mentorship, small_programme(), no_holidays, today)
    return [day_of(meeting) for meeting in meetings]


def test_nothing_is_proposed_before_today_once_the_period_runs():
    today, later = date(2026, 3, 2), date(2026, 3, 27)
    assert days_on(today, an_open_one()) == [today, later]
    met = Meeting("m1", "one", held=date(2026, 2, 4))
    assert days_on(today, replace(an_open_one(), meetings=(met, Meeting("m2", "two")))) == [
        date(2026, 2, 4),
        later,
    ]


def test_a_period_that_is_over_is_proposed_as_it_was():
    assert days_on(date(2026, 5, 1), an_open_one()) == [date(2026, 2, 2), date(2026, 3, 27)]


def test_a_weekend_is_never_proposed():
    saturday_to_sunday = an_open_one(date(2026, 2, 7), date(2026, 5, 31))
    days = [start.weekday() for start in proposed(four(saturday_to_sunday)) if start]
    assert len(days) == 4
    assert max(days) < 5


def test_a_public_holiday_is_never_proposed():
    epiphany = date(2026, 1, 6)
    starts = proposed(an_open_one(epiphany, date(2026, 3, 6)), lambda day: day == epiphany)
    assert starts[0] == datetime(2026, 1, 7, 9)


def test_the_last_meeting_moves_back_rather_than_outside_the_period():
    ends_on_sunday = an_open_one(date(2026, 2, 2), date(2026, 3, 29))
    assert proposed(ends_on_sunday)[-1] == datetime(2026, 3, 27, 9)


def test_a_held_meeting_keeps_its_time():
    held = Meeting("m1", "one", starts=datetime(2026, 2, 4, 13, 15), held=date(2026, 2, 4))
    mentorship = replace(an_open_one(), meetings=(held, Meeting("m2", "two")))
    assert proposed(mentorship)[0] == datetime(2026, 2, 4, 13, 15)


def test_a_time_of_day_that_was_chosen_stays():
    chosen = Meeting("m1", "one", starts=datetime(2026, 1, 1, 13, 15))
    start = proposed(replace(an_open_one(), meetings=(chosen,)))[0]
    assert start is not None
    assert start.time() == time(13, 15)


def test_without_dates_nothing_is_proposed():
    mentorship = replace(an_open_one(), details=Details())
    assert proposed(mentorship) == [None, None]


@pytest.mark.parametrize(("ends", "minutes"), [(date(2026, 3, 18), 30), (date(2026, 3, 19), 45)])
def test_the_rhythm_changes_after_its_last_day(ends: date, minutes: int):
    rhythm = rhythm_for(an_open_one(ends=ends).details, small_programme())
    assert rhythm is not None
    assert rhythm.minutes == minutes
