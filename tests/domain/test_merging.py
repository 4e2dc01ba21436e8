"""What two desks wrote in one mentorship comes together: nothing lost, both equal in the end."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mentordesk.domain.marks import Marks, NewEdition, Stamp, marked, record_key
from mentordesk.domain.mentorship import Mentorship, Put, Remove
from mentordesk.domain.merging import Changed, Side
from mentordesk.domain.records import Details, Goal, GoalReview, Part, Person
from tests.builders import FIRST_DAY, a_goal, a_group, a_key, a_meeting, a_mentorship, a_review
from tests.domain.desks import NOON, Desk, an_answer, texts, two_desks

MINUTE = timedelta(minutes=1)
FIRST, SECOND = an_answer("first"), an_answer("second")


@pytest.fixture
def desks() -> tuple[Desk, Desk]:
    """Two desks with the same mentorship, in which both have one answer."""
    started = a_mentorship(goals=2, meetings=2)
    return two_desks(replace(started, answers=(*started.answers, an_answer("start"))))


def answer_at(desk: Desk) -> str:
    return desk.mentorship.answer(FIRST.place)


def test_what_only_the_other_changed_is_taken(desks: tuple[Desk, Desk]) -> None:
    anna, ben = desks
    ben.does(Put(FIRST))
    plan = anna.takes_in(ben.hands_over())
    assert plan.changed == (Changed(an_answer("start"), FIRST),)
    assert (answer_at(anna), anna.mentorship.rivals) == ("first", ())


def test_what_only_i_changed_stays(desks: tuple[Desk, Desk]) -> None:
    anna, ben = desks
    anna.does(Put(FIRST))
    assert not anna.takes_in(ben.hands_over()).changes
    assert answer_at(anna) == "first"


@pytest.mark.parametrize("later", ["anna", "ben"])
def test_of_two_the_newest_wins_and_both_stay_visible(desks: tuple[Desk, Desk], later: str) -> None:
    anna, ben = desks
    anna.does(Put(FIRST), NOON + MINUTE * (later == "anna"))
    ben.does(Put(SECOND), NOON + MINUTE * (later == "ben"))
    (clash,) = anna.takes_in(ben.hands_over()).clashes
    winner, loser = (FIRST, SECOND) if later == "anna" else (SECOND, FIRST)
    assert (clash.answer, clash.rival.record) == (winner, loser)
    assert clash.rival == anna.rival_of(FIRST)
    assert clash.rival.desk == ("ben" if later == "anna" else "anna")


def test_the_same_file_twice_changes_nothing(desks: tuple[Desk, Desk]) -> None:
    anna, ben = desks
    anna.does(Put(FIRST))
    ben.does(Put(SECOND))
    file = ben.hands_over()
    anna.takes_in(file)
    before, marks = anna.mentorship, anna.marks
    assert not anna.takes_in(file).changes
    assert (anna.mentorship, anna.marks) == (before, marks)


def test_a_file_that_comes_late_brings_nothing_old_back(desks: tuple[Desk, Desk]) -> None:
    anna, ben = desks
    ben.does(Put(FIRST))
    late = ben.hands_over()
    ben.does(Put(SECOND))
    anna.takes_in(ben.hands_over())
    assert not anna.takes_in(late).changes


def test_a_choice_goes_over_to_the_other_desk(desks: tuple[Desk, Desk]) -> None:
    anna, ben = desks
    anna.does(Put(FIRST), NOON + MINUTE)
    ben.does(Put(SECOND))
    anna.takes_in(ben.hands_over())
    ben.takes_in(anna.hands_over())
    anna.chooses(anna.rival_of(FIRST))
    (settled,) = ben.takes_in(anna.hands_over()).settled
    assert settled.record == SECOND
    assert (answer_at(ben), ben.mentorship.rivals) == ("second", ())


def test_two_that_choose_otherwise_are_asked_again(desks: tuple[Desk, Desk]) -> None:
    anna, ben = desks
    anna.does(Put(FIRST), NOON + MINUTE)
    ben.does(Put(SECOND))
    anna.takes_in(ben.hands_over())
    ben.takes_in(anna.hands_over())
    anna.chooses(anna.rival_of(FIRST))
    ben.does(Remove(ben.rival_of(FIRST)))
    anna.takes_in(ben.hands_over())
    assert {answer_at(anna), *texts(anna.mentorship)} >= {"first", "second"}
    assert anna.rival_of(FIRST)


def test_what_is_written_beside_a_rival_stays_the_answer(desks: tuple[Desk, Desk]) -> None:
    anna, ben = desks
    anna.does(Put(FIRST), NOON + MINUTE)
    ben.does(Put(SECOND))
    anna.takes_in(ben.hands_over())
    anna.skew = -timedelta(days=400)
    anna.does(Put(an_answer("third")))
    ben.takes_in(anna.hands_over())
    assert (answer_at(ben), answer_at(anna)) == ("third", "third")


def test_a_clock_in_the_future_wins_but_once(desks: tuple[Desk, Desk]) -> None:
    anna, ben = desks
    ben.skew = timedelta(days=40_000)
    ben.does(Put(SECOND))
    anna.takes_in(ben.hands_over())
    anna.does(Put(FIRST))
    plan = ben.takes_in(anna.hands_over())
    assert (answer_at(ben), plan.clashes) == ("first", ())


def test_at_the_same_moment_both_desks_take_the_same(desks: tuple[Desk, Desk]) -> None:
    anna, ben = desks
    anna.does(Put(FIRST))
    ben.does(Put(SECOND))
    from_anna, from_ben = anna.hands_over(), ben.hands_over()
    anna.takes_in(from_ben)
    ben.takes_in(from_anna)
    assert anna.contents() == ben.contents()


def test_the_same_text_at_both_desks_is_no_clash(desks: tuple[Desk, Desk]) -> None:
    anna, ben = desks
    anna.does(Put(FIRST))
    ben.does(Put(FIRST), NOON + MINUTE)
    assert not anna.takes_in(ben.hands_over()).changes


def test_what_was_removed_there_and_untouched_here_goes(desks: tuple[Desk, Desk]) -> None:
    anna, ben = desks
    ben.does(Remove(a_goal(1)))
    plan = anna.takes_in(ben.hands_over())
    assert plan.removed == (a_goal(1), a_review(1))
    assert anna.contents() == ben.contents()


def test_what_was_removed_there_and_changed_here_stays(desks: tuple[Desk, Desk]) -> None:
    anna, ben = desks
    ben.does(Remove(a_goal(1)))
    anna.does(Put(Goal("goal-1", "changed")))
    from_anna = anna.hands_over()
    plan = anna.takes_in(ben.hands_over())
    assert plan.kept == (Goal("goal-1", "changed"),)
    assert ben.takes_in(from_anna).returned == (Goal("goal-1", "changed"),)
    assert anna.contents() == ben.contents()


def test_a_goal_that_somebody_followed_stays_with_its_review(desks: tuple[Desk, Desk]) -> None:
    anna, ben = desks
    ben.does(Remove(a_goal(2)))
    anna.does(Put(GoalReview("goal-2", "meeting-2", None, "new")))
    from_anna = anna.hands_over()
    assert a_goal(2) in anna.takes_in(ben.hands_over()).kept
    assert a_goal(2) in ben.takes_in(from_anna).returned
    assert anna.contents() == ben.contents()


def test_an_answer_at_a_removed_meeting_keeps_the_meeting(desks: tuple[Desk, Desk]) -> None:
    anna, ben = desks
    ben.does(Remove(a_meeting(2)))
    anna.does(Put(an_answer("new", "m2-item-1", "meeting-2")))
    ben.takes_in(anna.hands_over())
    assert ben.mentorship.meeting("meeting-2")
    anna.takes_in(ben.hands_over())
    assert anna.contents() == ben.contents()


def test_somebody_who_was_given_a_role_there_stays() -> None:
    anna, ben = two_desks(a_group())
    ben.does(Remove(Person("mentor-1")))
    anna.does(Put(Part("mentor-1", "coach")))
    ben.takes_in(anna.hands_over())
    assert ben.mentorship.roles_of("mentor-1") == ("coach",)


def test_without_a_common_past_what_differs_is_shown_twice() -> None:
    started = Mentorship.new(a_key(), FIRST_DAY)
    anna, ben = Desk("anna", started), Desk("ben", started)
    for desk, answer in ((anna, FIRST), (ben, SECOND)):
        desk.does(Put(answer))
        desk.does(Put(an_answer("same", "other")))
    (clash,) = anna.takes_in(ben.hands_over()).clashes
    assert {clash.answer, clash.rival.record} == {FIRST, SECOND}


def test_the_group_is_each_desks_own(desks: tuple[Desk, Desk]) -> None:
    anna, ben = desks
    anna.does(Put(replace(anna.mentorship.details, group="pilot")))
    assert not ben.takes_in(anna.hands_over()).changes
    ben.does(Put(replace(ben.mentorship.details, workplace="Kahvila")))
    anna.takes_in(ben.hands_over())
    details = anna.mentorship.details
    assert (details.group, details.workplace) == ("pilot", "Kahvila")


def test_a_file_that_leaves_records_out_takes_none_away(desks: tuple[Desk, Desk]) -> None:
    anna, ben = desks
    file = ben.hands_over()
    left = tuple(a for a in ben.mentorship.answers if a.place != FIRST.place)
    standing = tuple(m for m in file.marks.standing if m.record != record_key(FIRST))
    file = Side(replace(ben.mentorship, answers=left), replace(file.marks, standing=standing))
    plan = anna.looks_at(file, frozenset({record_key(FIRST)}))
    assert (plan.removed, plan.kept) == ((), ())


def test_what_is_about_health_comes_later_whole(desks: tuple[Desk, Desk]) -> None:
    anna, ben = desks
    ben.does(Put(FIRST))
    ben.stamps[record_key(FIRST)] = Stamp(NOON, fenced=True)
    whole = ben.hands_over()
    answers = tuple(a for a in ben.mentorship.answers if a != FIRST)
    without = Side(replace(ben.mentorship, answers=answers), whole.marks.without_fenced())
    assert not anna.takes_in(without, frozenset({record_key(FIRST)})).changes
    assert anna.takes_in(whole).changed == (Changed(an_answer("start"), FIRST),)


def test_marking_twice_makes_no_new_edition() -> None:
    desk = Desk("anna", a_mentorship())
    first = desk.hands_over().marks
    assert desk.hands_over().marks == first
    assert [edition.desk for edition in first.editions] == ["anna"]


def test_what_is_about_health_has_an_edition_of_its_own() -> None:
    mentorship = replace(Mentorship.new(a_key(), FIRST_DAY), answers=(FIRST,))
    stamps = {record_key(FIRST): Stamp(NOON, fenced=True)}
    marks = marked(mentorship, stamps, Marks(), NewEdition.at("anna"))
    assert sorted(edition.fenced for edition in marks.editions) == [False, True]
    assert [mark.record for mark in marks.without_fenced().standing] == [record_key(Details())]


def test_a_record_that_comes_behind_the_fence_is_marked_anew() -> None:
    mentorship = replace(Mentorship.new(a_key(), FIRST_DAY), answers=(FIRST,))
    before = marked(mentorship, {}, Marks(), NewEdition.at("anna"))
    stamps = {record_key(FIRST): Stamp(NOON, fenced=True)}
    after = marked(mentorship, stamps, before, NewEdition.at("anna"))
    assert record_key(FIRST) not in {mark.record for mark in after.without_fenced().standing}
