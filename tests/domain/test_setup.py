"""The wizard's order and checks."""

from dataclasses import replace
from datetime import date, datetime

from mentordesk.domain import setup
from mentordesk.domain.mentorship import Mentorship, Put
from mentordesk.domain.programme import Form, Purpose, Section
from mentordesk.domain.records import Answer, Details, Goal, Meeting, Part, Person, Place, Status
from tests.domain.small import PEOPLE, PERIOD, after, an_open_one, no_holidays, small_programme

PROGRAMME = small_programme()
WHO, WHEN = setup.steps(PROGRAMME)


def a_draft() -> Mentorship:
    return Mentorship.new(PROGRAMME.key, date(2026, 1, 20))


def named(mentorship: Mentorship, name: str = "Oksana") -> Mentorship:
    return after(mentorship, Put(Person("p", name)), Put(Part("p", "participant")))


def blocking(mentorship: Mentorship) -> list[str]:
    pages = setup.steps(PROGRAMME)
    found = [p for page in pages for p in setup.problems(page, mentorship, PROGRAMME, no_holidays)]
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


def said_of(first: Meeting, second: Meeting) -> list[tuple[str, str]]:
    """Return what the order of two meetings is warned about, and which meeting it is about."""
    planned = after(an_open_one(), Put(first), Put(second))
    found = setup.problems(WHEN, planned, PROGRAMME, no_holidays)
    assert not any(problem.blocks for problem in found)
    return [(str(problem.sentence), problem.part) for problem in found]


def test_a_meeting_planned_before_the_one_before_it_warns():
    first = Meeting("m1", "one", starts=datetime(2026, 2, 12, 9))
    second = Meeting("m2", "two", starts=datetime(2026, 2, 11, 9))
    assert said_of(first, second) == [("Meeting 2 is before meeting 1.", "m2")]
    held = replace(first, held=date(2026, 2, 12))
    assert said_of(held, second) == [("Meeting 2 is before meeting 1.", "m2")]


def test_meetings_at_the_same_time_warn():
    first = Meeting("m1", "one", starts=datetime(2026, 2, 12, 9), minutes=45)
    same, soon, after_it = (
        Meeting("m2", "two", starts=datetime(2026, 2, 12, 9, minute)) for minute in (0, 44, 45)
    )
    overlap = [("Meetings 1 and 2 overlap.", "m2")]
    assert said_of(first, same) == said_of(first, soon) == overlap
    assert said_of(first, after_it) == []


def test_a_step_is_touched_once_it_holds_something():
    assert not setup.is_touched(WHO, a_draft(), PROGRAMME)
    assert not setup.is_touched(WHO, named(a_draft(), ""), PROGRAMME)
    assert setup.is_touched(WHO, named(a_draft()), PROGRAMME)
    assert setup.is_touched(WHO, replace(a_draft(), details=Details(workplace="K")), PROGRAMME)
    assert not setup.is_touched(WHEN, a_draft(), PROGRAMME)
    assert setup.is_touched(WHEN, with_meeting(datetime(2026, 2, 6, 9)), PROGRAMME)
    noted = after(a_draft(), Put(Answer(Place("", "times"), "Aamuisin")))
    assert setup.is_touched(WHEN, noted, PROGRAMME)


def resumed(mentorship: Mentorship) -> int:
    return setup.resume_at(mentorship, PROGRAMME, no_holidays)


def test_a_draft_is_resumed_at_the_first_step_with_nothing_in_it():
    assert resumed(a_draft()) == 0
    assert resumed(named(a_draft())) == 1
    assert resumed(named(with_meeting(datetime(2026, 2, 6, 9)))) == 2


def test_a_draft_is_resumed_at_the_step_that_lacks_something():
    assert resumed(replace(a_draft(), details=Details(workplace="Kahvila"))) == 0


def test_a_member_of_a_group_is_resumed_at_the_days_that_were_but_proposed():
    pages = {"who": PEOPLE, "days": PERIOD}
    forms = (Form(n, Purpose.SETUP, (Section(n, (item,)),)) for n, item in pages.items())
    programme = replace(PROGRAMME, forms=tuple(forms))
    days = Details(group="g", starts=date(2026, 2, 2), ends=date(2026, 3, 27))
    proposed = replace(named(a_draft()), details=days)
    assert setup.resume_at(proposed, programme, no_holidays) == 1
    said = replace(proposed, details=replace(days, workplace="Kahvila"))
    assert setup.resume_at(said, programme, no_holidays) == 2


def test_the_workplace_is_proposed_from_whom_the_programme_names():
    employed = after(a_draft(), Put(Person("p", organisation=" Kahvila ")), Put(Part("p", "coach")))
    proposed = setup.proposed_workplace(WHO, employed, PROGRAMME)
    assert proposed == Details(workplace="Kahvila")
    assert setup.proposed_workplace(WHEN, employed, PROGRAMME) is None
    assert setup.proposed_workplace(WHO, a_draft(), PROGRAMME) is None
    written = replace(employed, details=Details(workplace="Leipomo"))
    assert setup.proposed_workplace(WHO, written, PROGRAMME) is None
    running = replace(employed, details=Details(Status.OPEN))
    assert setup.proposed_workplace(WHO, running, PROGRAMME) is None


def test_a_new_draft_gets_a_meeting_for_each_stage():
    draft = after(a_draft(), *setup.first_meetings(PROGRAMME))
    assert [(m.stage, m.number) for m in draft.meetings] == [("one", 1), ("two", 1)]


def test_somebody_known_only_by_an_interest_is_kept():
    draft = after(named(a_draft()), Put(Person("q", interests="puutarha")), Put(Person("r")))
    done = after(draft, *setup.finish(draft))
    assert [person.id for person in done.people] == ["p", "q"]


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
