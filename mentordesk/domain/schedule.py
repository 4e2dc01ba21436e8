"""When the meetings are: a proposal from the programme's rhythm, free days avoided."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.plan import add_months
from mentordesk.domain.ports import FreeDays
from mentordesk.domain.programme import Programme, Rhythm, Stage
from mentordesk.domain.reading import meetings_in_order
from mentordesk.domain.records import Details, Meeting, new_id

MORNING = time(9, 0)
SATURDAY = 5


def rhythm_for(details: Details, programme: Programme) -> Rhythm | None:
    """Return the first rhythm that suits the mentorship's length; None without dates."""
    if details.starts is None or details.ends is None:
        return None
    days = (details.ends - details.starts).days + 1
    fits = (r for r in programme.rhythms if r.up_to_days is None or days <= r.up_to_days)
    return next(fits, None)


def planned_meetings(programme: Programme) -> tuple[Meeting, ...]:
    """Return one undated meeting for each stage, as often as it is held at the least."""
    return tuple(
        Meeting(new_id(), stage.id, number)
        for stage in programme.stages
        for number in range(1, stage.least + 1)
    )


def addable(mentorship: Mentorship, programme: Programme) -> tuple[Stage, ...]:
    """Return the stages of which there may be one more meeting."""
    held = Counter(meeting.stage for meeting in mentorship.meetings)
    return tuple(stage for stage in programme.stages if held[stage.id] < stage.most)


def one_more(stage: Stage, mentorship: Mentorship) -> Meeting:
    """Return one more meeting of a stage, numbered after those there are."""
    numbers = (m.number for m in mentorship.meetings if m.stage == stage.id)
    return Meeting(new_id(), stage.id, max(numbers, default=0) + 1)


def is_removable(meeting: Meeting, mentorship: Mentorship, programme: Programme) -> bool:
    """Say whether a meeting is the last of its stage, beyond the least number, and not yet held."""
    stage = programme.stage(meeting.stage)
    numbers = [m.number for m in mentorship.meetings if m.stage == stage.id]
    is_last = meeting.number == max(numbers)
    return len(numbers) > stage.least and is_last and meeting.held is None


def propose(
    mentorship: Mentorship, programme: Programme, is_holiday: FreeDays
) -> tuple[Meeting, ...]:
    """Return the meetings not yet held with times from the rhythm; unchanged without dates."""
    rhythm = rhythm_for(mentorship.details, programme)
    meetings = meetings_in_order(mentorship, programme)
    if rhythm is None:
        return meetings
    period = _met_in(mentorship.details, rhythm)
    wished = _days(period, rhythm, len(meetings))
    days = [_work_day(day, period, is_holiday) for day in wished]
    return tuple(
        meeting if meeting.held else _timed(meeting, rhythm, day)
        for meeting, day in zip(meetings, days, strict=True)
    )


def is_work_day(day: date, is_holiday: FreeDays) -> bool:
    """Say whether a day is neither a Saturday, a Sunday nor a public holiday."""
    return day.weekday() < SATURDAY and not is_holiday(day)


def _met_in(details: Details, rhythm: Rhythm) -> Details:
    """Return the details with the days between which the rhythm has its meetings."""
    assert details.starts is not None and details.ends is not None
    begins = add_months(details.starts, rhythm.after_months)
    return replace(details, starts=min(begins, max(details.starts, details.ends)))


def _days(details: Details, rhythm: Rhythm, count: int) -> list[date]:
    """Spread days from the first to the last, or at the rhythm's interval while it fits."""
    assert details.starts is not None and details.ends is not None
    length = max((details.ends - details.starts).days, 0)
    even = length / (count - 1) if count > 1 else 0.0
    step = min(rhythm.every_days, even) if rhythm.every_days else even
    return [details.starts + timedelta(days=round(step * n)) for n in range(count)]


def _work_day(day: date, period: Details, is_holiday: FreeDays) -> date:
    """Return the nearest working day inside the period, looking forward first."""
    for distance in range(15):
        for candidate in (day + timedelta(days=distance), day - timedelta(days=distance)):
            if _inside(candidate, period) and is_work_day(candidate, is_holiday):
                return candidate
    return day


def _inside(day: date, period: Details) -> bool:
    assert period.starts is not None and period.ends is not None
    return period.starts <= day <= period.ends


def _timed(meeting: Meeting, rhythm: Rhythm, day: date) -> Meeting:
    clock = meeting.starts.time() if meeting.starts else MORNING
    return replace(meeting, starts=datetime.combine(day, clock), minutes=rhythm.minutes)
