"""Limits, conditions, threads of goals and themes, proposals."""

from dataclasses import replace
from datetime import date

import pytest

from mentordesk.domain.item import Condition as When
from mentordesk.domain.item import Item, Kind, Operator
from mentordesk.domain.limits import breaches
from mentordesk.domain.mentorship import Mentorship, Put
from mentordesk.domain.programme import Form, Purpose, Section
from mentordesk.domain.proposal import proposal
from mentordesk.domain.reading import (
    Answers,
    attendees,
    is_answered,
    is_visible,
    parts,
    place,
    second_language,
)
from mentordesk.domain.records import Answer, Details, Goal, GoalReview, Part, Person, Reach
from mentordesk.domain.threads import goal_threads, latest_before, said_before
from tests.domain.small import (
    CREDIT,
    GOING,
    GOING_AGAIN,
    KEY,
    ROW,
    STRAIN,
    STRENGTHS,
    TERMS,
    after,
    an_open_one,
    small_programme,
)

PROGRAMME = small_programme()


def written(item: Item, text: str, meeting: str = "", part: str = "") -> Put:
    return Put(Answer(place(item, meeting, part), text))


@pytest.mark.parametrize(
    ("details", "broken"),
    [
        (Details(days_per_week=5), []),
        (Details(days_per_week=6), ["days"]),
        (Details(starts=date(2026, 2, 2), ends=date(2026, 8, 1)), []),
        (Details(starts=date(2026, 2, 2), ends=date(2026, 8, 3)), ["new"]),
        (Details(starts=date(2024, 2, 2), ends=date(2024, 11, 1)), []),
        (Details(starts=date(2024, 2, 2), ends=date(2025, 3, 1)), ["old"]),
    ],
)
def test_a_limit_warns_when_it_is_in_force_and_broken(details: Details, broken: list[str]):
    assert [breach.limit.id for breach in breaches(details, PROGRAMME)] == broken


@pytest.mark.parametrize(
    ("operator", "value", "shown"),
    [
        (Operator.EQUALS, "yes", True),
        (Operator.EQUALS, "no", False),
        (Operator.DIFFERS, "no", True),
        (Operator.ANSWERED, "", True),
        (Operator.EMPTY, "", False),
    ],
)
def test_a_condition_looks_at_another_answer(operator: Operator, value: str, shown: bool):
    item = replace(TERMS, when=When("credit", operator, value))
    mentorship = after(an_open_one(), written(CREDIT, "yes"))
    assert is_visible(item, PROGRAMME, Answers(mentorship)) is shown


def test_a_hidden_answer_is_kept():
    hidden = after(an_open_one(), written(TERMS, "kevät", part="schedule"), written(CREDIT, "no"))
    answers = Answers(hidden, "m1")
    assert not is_visible(TERMS, PROGRAMME, answers)
    assert answers.to(TERMS, "schedule") == "kevät"


def test_a_shared_item_has_one_answer_and_others_one_a_meeting():
    mentorship = after(an_open_one(), written(CREDIT, "yes", "m1"), written(GOING, "hyvin", "m1"))
    assert Answers(mentorship, "m2").to(CREDIT) == "yes"
    assert Answers(mentorship, "m2").to(GOING) == ""


def test_a_rating_has_a_step_and_a_reason_for_each_view():
    assert parts(ROW, PROGRAMME, an_open_one()) == (
        "employer.step",
        "employer.reason",
        "participant.step",
        "participant.reason",
    )
    assert parts(replace(ROW, views=()), PROGRAMME, an_open_one()) == ("step", "reason")


def test_an_item_is_answered_when_any_part_of_it_is():
    mentorship = after(an_open_one(), written(ROW, "good", part="participant.step"))
    assert is_answered(ROW, PROGRAMME, Answers(mentorship))
    assert not is_answered(ROW, PROGRAMME, Answers(an_open_one()))


def test_what_was_said_last_on_the_theme_is_found_but_not_health():
    mentorship = after(an_open_one(), written(GOING, "hyvin", "m1"), written(STRAIN, "selkä", "m1"))
    said = said_before(GOING_AGAIN, mentorship.meetings[1], mentorship, PROGRAMME)
    assert [(s.item.id, s.text) for s in said] == [("going", "hyvin")]


def test_nothing_was_said_before_the_first_meeting():
    mentorship = after(an_open_one(), written(GOING, "hyvin", "m1"))
    assert said_before(GOING, mentorship.meetings[0], mentorship, PROGRAMME) == ()


def with_a_goal(*reviews: GoalReview) -> Mentorship:
    return after(an_open_one(), Put(Goal("g", "Kassatyö")), *(Put(review) for review in reviews))


def test_a_goal_is_one_thread_over_all_meetings():
    started = GoalReview("g", "m1", Reach.STARTED)
    (thread,) = goal_threads(with_a_goal(started), PROGRAMME)
    assert thread.reviews == (started, None)
    assert thread.heights() == (1, None)
    assert thread.latest == started


def test_a_dropped_goal_has_no_height():
    dropped = GoalReview("g", "m2", Reach.DROPPED)
    (thread,) = goal_threads(with_a_goal(dropped), PROGRAMME)
    assert thread.heights() == (None, None)
    assert thread.latest == dropped


def test_a_goal_without_a_text_has_no_thread():
    assert goal_threads(after(an_open_one(), Put(Goal("g", "  "))), PROGRAMME) == ()


def test_the_last_review_before_a_meeting_is_found():
    started = GoalReview("g", "m1", Reach.STARTED)
    mentorship = with_a_goal(started, GoalReview("g", "m2", Reach.REACHED))
    goal, second = mentorship.goals[0], mentorship.meetings[1]
    assert latest_before(goal, second, mentorship, PROGRAMME) == started


def test_a_proposal_gathers_answers_once_each_and_never_health():
    mentorship = after(
        an_open_one(),
        written(GOING, "Oppi kassan", "m1"),
        written(STRAIN, "selkä", "m1"),
        written(GOING_AGAIN, "Oppi kassan", "m2"),
    )
    assert proposal(STRENGTHS, mentorship, PROGRAMME) == "Oppi kassan"


def test_there_is_no_proposal_where_nothing_was_written():
    assert proposal(STRENGTHS, an_open_one(), PROGRAMME) == ""


def test_a_text_falls_back_to_the_first_language():
    assert PROGRAMME.name("sv") == "Liten"
    assert PROGRAMME.text("item.going.label", "sv") == "Miten menee?"
    assert PROGRAMME.text("item.nothing.label", "sv") == ""


def test_a_wording_says_which_language_it_is_in():
    assert PROGRAMME.wording("programme.name", "sv") == ("Liten", "sv")
    assert PROGRAMME.wording("item.going.label", "sv") == ("Miten menee?", "fi")
    assert PROGRAMME.wording("item.nothing.label", "sv") == ("", "")


def test_the_second_language_is_an_answer():
    item = Item("tongue", Kind.LANGUAGE, shared=True)
    form = Form("own", Purpose.SETUP, (Section("s", (item,)),))
    programme = replace(PROGRAMME, forms=(form,))
    assert second_language(an_open_one(), programme) == ""
    assert second_language(after(an_open_one(), written(item, "uk")), programme) == "uk"
    assert second_language(after(an_open_one(), written(item, "uk")), PROGRAMME) == ""


def test_those_in_the_roles_may_attend_each_once():
    people = (Person("a", "A"), Person("b", "B"))
    parts_ = (Part("a", "x"), Part("b", "x"), Part("a", "y"))
    item = Item("there", Kind.ATTENDANCE, views=("x", "y"))
    mentorship = replace(an_open_one(), people=people, parts=parts_)
    assert attendees(item, mentorship) == people
    assert parts(item, PROGRAMME, mentorship) == ("a.present", "b.present")


def test_every_kind_names_its_parts():
    items = (Item("x", kind, views=("participant",)) for kind in Kind)
    assert all(parts(item, PROGRAMME, an_open_one()) is not None for item in items)
    assert PROGRAMME.key == KEY
