"""When the meetings are: a proposal from the programme's rhythm, free days avoided."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from mentordesk.domain.days import after_months, work_day_near
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.plan import stretch
from mentordesk.domain.ports import FreeDays
from mentordesk.domain.programme import Programme, Rhythm, Stage
from mentordesk.domain.reading import meetings_in_order
from mentordesk.domain.records import Details, Meeting, new_id

MORNING = time(9, 0)


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


def fits(meeting: Meeting, mentorship: Mentorship, programme: Programme) -> bool:
    """Say whether a meeting that was taken away has its place still: its number isn't taken."""
    stage = programme.stage(meeting.stage)
    numbers = {m.number for m in mentorship.meetings if m.stage == stage.id}
    return meeting.number not in numbers and len(numbers) < stage.most


def propose(
    mentorship: Mentorship, programme: Programme, is_holiday: FreeDays, today: date
) -> tuple[Meeting, ...]:
    """Return the meetings not yet held with times from the rhythm; unchanged without dates.

    Once the period runs, none is proposed before today.
    """
    rhythm = rhythm_for(mentorship.details, programme)
    meetings = meetings_in_order(mentorship, programme)
    if rhythm is None:
        return meetings
    met = _met_in(mentorship.details, programme, rhythm)
    ahead = [meeting.id for meeting in meetings if meeting.held is None]
    days = dict(zip((m.id for m in meetings), _days(met, rhythm, len(meetings)), strict=True))
    if met[0] < today <= met[1] and any(days[known] < today for known in ahead):
        met = today, met[1]
        days = dict(zip(ahead, _days(met, rhythm, len(ahead)), strict=True))
    return tuple(
        _timed(meeting, rhythm, work_day_near(days[meeting.id], met, is_holiday))
        if meeting.held is None
        else meeting
        for meeting in meetings
    )


def _met_in(details: Details, programme: Programme, rhythm: Rhythm) -> tuple[date, date]:
    """Return the days between which the rhythm has its meetings."""
    assert details.starts is not None and details.ends is not None
    begins = after_months(details.starts, rhythm.after_months * stretch(details, programme))
    last = max(details.starts, details.ends)
    return min(begins, last), last


def _days(met: tuple[date, date], rhythm: Rhythm, count: int) -> list[date]:
    """Spread days from the first to the last, or at the rhythm's interval while it fits."""
    first, last = met
    even = (last - first).days / (count - 1) if count > 1 else 0.0
    step = min(rhythm.every_days, even) if rhythm.every_days else even
    return [first + timedelta(days=round(step * n)) for n in range(count)]


def _timed(meeting: Meeting, rhythm: Rhythm, day: date) -> Meeting:
    clock = meeting.starts.time() if meeting.starts else MORNING
    return replace(meeting, starts=datetime.combine(day, clock), minutes=rhythm.minutes)
