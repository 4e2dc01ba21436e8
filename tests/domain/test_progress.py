"""What needs doing now."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from mentordesk.domain.mentorship import Put
from mentordesk.domain.need import Need, todo
from mentordesk.domain.ports import Summary
from mentordesk.domain.progress import (
    State,
    answered_at,
    meeting_to_open,
    sections_to_confirm,
    state_of,
    unconfirmed,
)
from mentordesk.domain.reading import YES, confirmation, place
from mentordesk.domain.records import Answer, Status
from tests.domain.small import CREDIT, GOING, ROW, after, an_open_one, small_programme

PROGRAMME = small_programme()
TODAY = date(2026, 2, 10)
RUNNING = Summary(
    id="one",
    programme=PROGRAMME.key,
    status=Status.OPEN,
    participant="Oksana",
    mentor="Pekka",
    workplace="Kahvila",
    starts=date(2026, 2, 2),
    ends=date(2026, 3, 27),
    meetings=4,
    held=1,
    next_number=2,
    next_starts=datetime(2026, 2, 24, 9),
    confirmed=0,
    changed_at=datetime(2026, 2, 2, 10),
)
ALL_HELD = RUNNING._replace(held=4, next_number=None, next_starts=None)


@pytest.mark.parametrize(
    ("summary", "need"),
    [
        (RUNNING._replace(status=Status.DRAFT), Need.FINISH_SETUP),
        (RUNNING._replace(status=Status.CLOSED), Need.NOTHING),
        (RUNNING._replace(status=Status.CLOSED, has_health=True), Need.ERASE_HEALTH),
        (RUNNING._replace(has_health=True), Need.WAIT),
        (RUNNING._replace(next_starts=None), Need.AGREE_TIME),
        (RUNNING._replace(rivals=1), Need.RIVALS),
        (RUNNING._replace(rivals=1, status=Status.DRAFT), Need.FINISH_SETUP),
        (RUNNING._replace(next_starts=datetime(2026, 2, 10, 15)), Need.RECORD_MEETING),
        (RUNNING._replace(next_starts=datetime(2026, 2, 9, 9)), Need.RECORD_MEETING),
        (RUNNING._replace(next_starts=datetime(2026, 2, 17, 9)), Need.PREPARE_MEETING),
        (RUNNING, Need.WAIT),
        (ALL_HELD._replace(confirmed=1), Need.GIVE_FEEDBACK),
        (ALL_HELD._replace(confirmed=2), Need.CLOSE),
        (ALL_HELD._replace(confirmed=1, is_locked=True), Need.CLOSE),
    ],
)
def test_the_one_thing_needed_next_follows_from_the_summary(summary: Summary, need: Need):
    assert todo(summary, 2, TODAY).need is need


def test_what_is_due_for_erasure_whole_is_not_asked_for_its_health_alone():
    ended = RUNNING._replace(status=Status.CLOSED, has_health=True, keep_until=TODAY)
    assert todo(ended, 2, TODAY).need is Need.ERASE_HEALTH
    assert todo(ended, 2, TODAY + timedelta(days=1)).need is Need.NOTHING


def test_a_late_step_of_a_plan_needs_doing_unless_a_meeting_presses():
    late = RUNNING._replace(next_step_due=date(2026, 2, 9))
    assert todo(late, 2, TODAY).need is Need.CATCH_UP
    assert todo(late._replace(next_step_due=TODAY), 2, TODAY).need is Need.WAIT
    soon = late._replace(next_starts=datetime(2026, 2, 17, 9))
    assert todo(soon, 2, TODAY).need is Need.PREPARE_MEETING


def opened_on(today: date, held: date | None, starts: datetime | None) -> str:
    first, second = an_open_one().meetings
    meetings = (replace(first, held=held), replace(second, starts=starts))
    found = meeting_to_open(replace(an_open_one(), meetings=meetings), PROGRAMME, today)
    return found.id if found else ""


def test_the_meeting_to_open_is_near_or_just_held_and_not_yet_written_down():
    long_ago, next_week, far = date(2026, 1, 9), datetime(2026, 2, 17, 9), datetime(2026, 3, 3, 9)
    assert opened_on(TODAY, long_ago, next_week) == "m2"
    assert opened_on(TODAY, long_ago, far) == opened_on(TODAY, long_ago, None) == ""
    assert opened_on(TODAY, TODAY, far) == opened_on(TODAY, date(2026, 2, 9), next_week) == "m1"
    assert opened_on(TODAY, TODAY, datetime(2026, 2, 10, 15)) == "m2"


def test_a_meeting_to_record_comes_before_one_far_off():
    late = RUNNING._replace(next_starts=datetime(2026, 2, 9, 9))
    assert todo(late, 2, TODAY).urgency < todo(RUNNING, 2, TODAY).urgency


def test_the_first_meeting_not_held_is_the_one_now():
    mentorship = an_open_one()
    held = after(mentorship, Put(replace(mentorship.meetings[0], held=TODAY)))
    states = [state_of(m, mentorship, PROGRAMME) for m in mentorship.meetings]
    assert states == [State.NOW, State.LATER]
    assert [state_of(m, held, PROGRAMME) for m in held.meetings] == [State.HELD, State.NOW]


def test_hidden_questions_are_not_counted():
    mentorship = after(an_open_one(), Put(Answer(place(GOING, "m1"), "hyvin")))
    held = replace(mentorship.meetings[0], held=TODAY)
    assert answered_at(held, mentorship, PROGRAMME) == (1, 3)


def test_an_answer_shared_with_others_does_not_begin_a_meeting_to_come():
    mentorship = after(an_open_one(), Put(Answer(place(CREDIT, ""), "no")))
    meeting = mentorship.meetings[0]
    assert answered_at(meeting, mentorship, PROGRAMME) == (0, 2)
    assert answered_at(replace(meeting, held=TODAY), mentorship, PROGRAMME) == (1, 3)


def test_a_section_stays_unconfirmed_until_a_person_confirms_it():
    first, second = sections_to_confirm(PROGRAMME)
    mentorship = after(an_open_one(), Put(Answer(place(ROW, "", "employer.step"), "good")))
    assert unconfirmed(mentorship, PROGRAMME) == (first, second)
    confirmed = after(mentorship, Put(Answer(confirmation(first), YES)))
    assert unconfirmed(confirmed, PROGRAMME) == (second,)
