"""A group's plan: proposed from the programme, kept where a person has said otherwise."""

from dataclasses import replace
from datetime import date

import pytest

from mentordesk.domain.mentorship import Mentorship, Put
from mentordesk.domain.plan import add_months, plan_rows, propose_plan, span
from mentordesk.domain.programme import Phase, Step
from mentordesk.domain.records import Planned
from tests.domain.small import after, an_open_one, small_programme

PHASES = (
    Phase("planning", months=9, steps=(Step("ideas"), Step("workshop"))),
    Phase("doing", after_months=7, months=7, steps=(Step("pairs"),)),
)
PROGRAMME = replace(small_programme(), phases=PHASES)


def planned(mentorship: Mentorship) -> Mentorship:
    return after(mentorship, *propose_plan(mentorship, PROGRAMME))


def test_phases_are_proposed_from_the_first_day_and_may_overlap() -> None:
    plan = planned(an_open_one(starts=date(2024, 2, 1)))
    first, second = plan.planned("planning"), plan.planned("doing")
    assert (first.starts, first.ends) == (date(2024, 2, 1), date(2024, 10, 31))
    assert (second.starts, second.ends) == (date(2024, 9, 1), date(2025, 3, 31))


def test_steps_are_spread_over_their_phase_and_the_last_ends_it() -> None:
    plan = planned(an_open_one(starts=date(2024, 2, 1)))
    assert plan.planned("workshop").ends == date(2024, 10, 31)
    assert plan.planned("ideas").ends == date(2024, 6, 16)


def test_a_step_with_months_of_its_own_is_that_far_into_its_phase() -> None:
    steps = (Step("pairs", after_months=2), Step("talk", after_months=99))
    programme = replace(PROGRAMME, phases=(replace(PHASES[1], steps=steps),))
    bare = an_open_one(starts=date(2024, 2, 1))
    plan = after(bare, *propose_plan(bare, programme))
    assert plan.planned("pairs").ends == date(2024, 11, 1)
    assert plan.planned("talk").ends == date(2025, 3, 31)


def test_what_a_person_has_planned_stays() -> None:
    own = Planned("ideas", None, date(2024, 3, 3), "Väinö")
    plan = planned(after(an_open_one(starts=date(2024, 2, 1)), Put(own)))
    assert plan.planned("ideas") == own


def test_without_a_first_day_nothing_is_proposed() -> None:
    bare = an_open_one()
    assert propose_plan(replace(bare, details=replace(bare.details, starts=None)), PROGRAMME) == ()


def test_steps_are_numbered_through_all_phases_and_done_ones_counted() -> None:
    done = after(an_open_one(), Put(Planned("workshop", done=date(2024, 5, 5))))
    rows = plan_rows(done, PROGRAMME)
    assert [step.number for row in rows for step in row.steps] == [1, 2, 3]
    assert [row.done for row in rows] == [1, 0]


def test_the_plan_spans_all_its_days() -> None:
    plan = planned(an_open_one(starts=date(2024, 2, 1)))
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
