"""A group's plan: proposed from the programme, kept where a person has said otherwise."""

from dataclasses import replace
from datetime import date

import pytest

from mentordesk.domain.days import add_months, after_months, months_between
from mentordesk.domain.mentorship import Mentorship, Put
from mentordesk.domain.plan import late_first, plan_rows, propose_plan, span
from mentordesk.domain.programme import Phase, Step
from mentordesk.domain.records import Planned
from tests.domain.small import after, an_open_one, no_holidays, small_programme

PHASES = (
    Phase("planning", months=9, steps=(Step("ideas"), Step("workshop"))),
    Phase("doing", after_months=7, months=7, steps=(Step("pairs"),)),
)
PROGRAMME = replace(small_programme(), phases=PHASES)
AS_LONG = date(2024, 2, 1), date(2025, 3, 31)
"""A period exactly as long as the phases."""


def planned(mentorship: Mentorship) -> Mentorship:
    return after(mentorship, *propose_plan(mentorship, PROGRAMME, no_holidays))


def test_phases_are_proposed_from_the_first_day_and_may_overlap() -> None:
    plan = planned(an_open_one(*AS_LONG))
    first, second = plan.planned("planning"), plan.planned("doing")
    assert (first.starts, first.ends) == (date(2024, 2, 1), date(2024, 10, 31))
    assert (second.starts, second.ends) == (date(2024, 9, 1), date(2025, 3, 31))


def test_steps_are_spread_over_their_phase_and_the_last_ends_it() -> None:
    plan = planned(an_open_one(*AS_LONG))
    assert plan.planned("workshop").ends == date(2024, 10, 31)
    assert plan.planned("ideas").ends == date(2024, 6, 17)


def test_a_step_with_months_of_its_own_is_that_far_into_its_phase() -> None:
    steps = (Step("pairs", after_months=2), Step("talk", after_months=99))
    programme = replace(PROGRAMME, phases=(replace(PHASES[1], steps=steps),))
    bare = an_open_one(*AS_LONG)
    plan = after(bare, *propose_plan(bare, programme, no_holidays))
    assert plan.planned("pairs").ends == date(2024, 11, 1)
    assert plan.planned("talk").ends == date(2025, 3, 31)


def test_a_shorter_group_gets_shorter_phases_that_end_with_it() -> None:
    plan = planned(an_open_one(date(2026, 9, 1), date(2027, 3, 31)))
    first, second = plan.planned("planning"), plan.planned("doing")
    assert (first.starts, first.ends) == (date(2026, 9, 1), date(2027, 1, 16))
    assert (second.starts, second.ends) == (date(2026, 12, 17), date(2027, 3, 31))


def test_without_a_last_day_phases_are_as_long_as_the_programme_says() -> None:
    bare = an_open_one(*AS_LONG)
    open_ended = replace(bare, details=replace(bare.details, ends=None))
    assert planned(open_ended).plan == planned(bare).plan


def test_a_step_is_proposed_for_a_working_day() -> None:
    plan = planned(an_open_one(date(2026, 9, 1), date(2027, 2, 28)))
    assert plan.planned("doing").ends == date(2027, 2, 28)  # a Sunday
    assert plan.planned("pairs").ends == date(2027, 2, 26)


def test_late_steps_come_first_of_those_not_done() -> None:
    late = after(an_open_one(), Put(Planned("workshop", None, date(2024, 5, 5))))
    rows = plan_rows(late, PROGRAMME)
    assert [s.number for s in late_first(rows, date(2024, 5, 5))] == [1, 2, 3]
    assert [s.number for s in late_first(rows, date(2024, 5, 6))] == [2, 1, 3]


def test_months_between_days_lead_from_one_to_the_other() -> None:
    day = date(2026, 1, 31)
    for later in (day, date(2026, 2, 28), date(2026, 3, 30), date(2027, 8, 15)):
        assert after_months(day, months_between(day, later)) == later


def test_what_a_person_has_planned_stays() -> None:
    own = Planned("ideas", None, date(2024, 3, 3), "Väinö")
    plan = planned(after(an_open_one(*AS_LONG), Put(own)))
    assert plan.planned("ideas") == own


def test_without_a_first_day_nothing_is_proposed() -> None:
    bare = an_open_one()
    undated = replace(bare, details=replace(bare.details, starts=None))
    assert propose_plan(undated, PROGRAMME, no_holidays) == ()


def test_steps_are_numbered_through_all_phases_and_done_ones_counted() -> None:
    done = after(an_open_one(), Put(Planned("workshop", done=date(2024, 5, 5))))
    rows = plan_rows(done, PROGRAMME)
    assert [step.number for row in rows for step in row.steps] == [1, 2, 3]
    assert [row.done for row in rows] == [1, 0]


def test_the_plan_spans_all_its_days() -> None:
    plan = planned(an_open_one(*AS_LONG))
    assert span(plan_rows(plan, PROGRAMME)) == (date(2024, 2, 1), date(2025, 3, 31))
    assert span(plan_rows(an_open_one(), PROGRAMME)) is None


@pytest.mark.parametrize(
    ("months", "expected"),
    [
        (0, date(2024, 1, 31)),
        (1, date(2024, 2, 29)),
        (11, date(2024, 12, 31)),
        (13, date(2025, 2, 28)),
    ],
)
def test_a_month_later_is_the_same_day_or_the_last(months: int, expected: date) -> None:
    assert add_months(date(2024, 1, 31), months) == expected
