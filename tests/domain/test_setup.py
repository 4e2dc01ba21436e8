"""The wizard's order and checks."""

from dataclasses import replace
from datetime import date, datetime

from mentordesk.domain import setup
from mentordesk.domain.mentorship import Mentorship, Put
from mentordesk.domain.records import Details, Goal, Meeting, Part, Person, Status
from tests.domain.small import after, an_open_one, no_holidays, small_programme

PROGRAMME = small_programme()
WHO, WHEN = setup.steps(PROGRAMME)


def a_draft() -> Mentorship:
    return Mentorship.new(PROGRAMME.key, date(2026, 1, 20))


def named(mentorship: Mentorship, name: str = "Oksana") -> Mentorship:
    return after(mentorship, Put(Person("p", name)), Put(Part("p", "participant")))


def blocking(mentorship: Mentorship) -> list[str]:
    found = setup.all_problems(mentorship, PROGRAMME, no_holidays)
    return [str(problem.sentence) for problem in found if problem.blocks]


def test_the_steps_are_the_setup_forms_in_order():
    assert [form.id for form in setup.steps(PROGRAMME)] == ["start", "dates"]


def test_a_required_role_needs_a_name():
    assert blocking(a_draft()) == ["Write the name here."]
    assert blocking(named(a_draft(), "  ")) == ["Write the name here."]
    assert blocking(named(a_draft())) == []


def test_dates_the_wrong_way_round_are_said_with_both_days():
    details = Details(starts=date(2026, 3, 1), ends=date(2026, 2, 1))
    (sentence,) = blocking(named(replace(a_draft(), details=details)))
    assert "2026-03-01" in sentence
    assert "2026-02-01" in sentence


def test_missing_dates_only_warn():
    (problem,) = setup.problems(WHO, named(a_draft()), PROGRAMME, no_holidays)
    assert not problem.blocks


def with_meeting(starts: datetime, held: date | None = None) -> Mentorship:
    return after(an_open_one(), Put(Meeting("m1", "one", starts=starts, held=held)))


def test_a_meeting_on_a_free_day_warns():
    saturday = with_meeting(datetime(2026, 2, 7, 9))
    (problem,) = setup.problems(WHEN, saturday, PROGRAMME, no_holidays)
    assert "weekend" in str(problem.sentence)
    friday = with_meeting(datetime(2026, 2, 6, 9))
    (problem,) = setup.problems(WHEN, friday, PROGRAMME, lambda day: day.day == 6)
    assert "holiday" in str(problem.sentence)


def test_a_meeting_outside_the_period_warns():
    (problem,) = setup.problems(
        WHEN, with_meeting(datetime(2026, 1, 30, 9)), PROGRAMME, no_holidays
    )
    assert "outside" in str(problem.sentence)


def test_a_meeting_already_held_is_not_questioned():
    held = with_meeting(datetime(2026, 2, 7, 9), held=date(2026, 2, 7))
    assert setup.problems(WHEN, held, PROGRAMME, no_holidays) == ()


def test_a_new_draft_gets_a_meeting_for_each_stage():
    draft = after(a_draft(), *setup.first_meetings(PROGRAMME))
    assert [(m.stage, m.number) for m in draft.meetings] == [("one", 1), ("two", 1)]


def test_finishing_opens_the_mentorship_and_drops_empty_rows():
    draft = after(
        named(a_draft()),
        Put(Person("empty")),
        Put(Part("empty", "coach")),
        Put(Goal("g", " ")),
        Put(Goal("h", "Kassatyö")),
    )
    done = after(draft, *setup.finish(draft))
    assert done.details.status is Status.OPEN
    assert [person.id for person in done.people] == ["p"]
    assert done.parts == (Part("p", "participant"),)
    assert [goal.id for goal in done.goals] == ["h"]


def test_an_untouched_draft_is_not_begun_and_a_typed_one_is():
    draft = after(a_draft(), *setup.first_meetings(PROGRAMME))
    assert not setup.is_begun(draft)
    assert setup.is_begun(named(draft))
    assert setup.is_begun(replace(draft, details=Details(workplace="Kahvila")))


def test_closing_and_reopening_changes_the_status_alone():
    open_one = an_open_one()
    closed = after(open_one, setup.close(open_one))
    assert closed.details == replace(open_one.details, status=Status.CLOSED)
    assert after(closed, setup.reopen(closed)) == open_one
