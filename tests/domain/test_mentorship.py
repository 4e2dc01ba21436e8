"""Changes to a mentorship."""

from mentordesk.domain.mentorship import Put, Remove, changed_key, still_holds
from mentordesk.domain.records import Answer, Details, Goal, Part, Person, Place, Status
from tests.builders import a_mentorship
from tests.domain.small import after


def test_a_record_put_again_keeps_its_row():
    before = a_mentorship(goals=3)
    changed = Goal(before.goals[1].id, "Uusi teksti")
    assert after(before, Put(changed)).goals == (before.goals[0], changed, before.goals[2])


def test_a_new_record_comes_last():
    before = a_mentorship(goals=1)
    assert after(before, Put(Goal("new"))).goals[-1] == Goal("new")


def test_the_details_are_replaced_whole():
    assert after(a_mentorship(), Put(Details(Status.CLOSED))).details == Details(Status.CLOSED)


def test_the_reviews_of_a_removed_goal_go_with_it():
    before = a_mentorship(goals=2)
    left = after(before, Remove(before.goals[0]))
    assert [review.goal for review in left.reviews] == [before.goals[1].id]


def test_a_removed_person_leaves_their_roles():
    before = a_mentorship()
    left = after(before, Remove(before.people[1]))
    assert left.holder("mentor") is None
    assert left.holders("supervisor") == ()


def test_the_answers_of_a_removed_meeting_go_with_it_and_the_shared_ones_stay():
    before = after(a_mentorship(), Put(Answer(Place("", "tips"), "jää")))
    left = after(before, Remove(before.meetings[0]))
    assert not [a for a in left.answers if a.place.meeting == before.meetings[0].id]
    assert left.answer(Place("", "tips")) == "jää"


def test_one_person_may_hold_several_roles():
    before = a_mentorship()
    mentor = before.holder("mentor")
    assert mentor is not None
    assert before.roles_of(mentor.id) == ("mentor", "supervisor")


def test_an_answer_that_was_never_written_is_empty():
    assert a_mentorship().answer(Place("", "nothing")) == ""


def test_changes_of_one_record_share_a_key():
    assert changed_key(Put(Goal("a", "x"))) == changed_key(Remove(Goal("a", "y")))
    assert changed_key(Put(Goal("a"))) != changed_key(Put(Person("a")))


def test_every_record_is_yielded_once():
    mentorship = after(a_mentorship(), Put(Part("person-3", "mentor")))
    keys = [changed_key(Put(record)) for record in mentorship.records()]
    assert len(keys) == len(set(keys))
    assert len(keys) == 1 + sum(
        len(rows)
        for rows in (
            mentorship.people,
            mentorship.parts,
            mentorship.goals,
            mentorship.reviews,
            mentorship.tasks,
            mentorship.meetings,
            mentorship.answers,
        )
    )


def test_what_went_with_a_removed_record_no_longer_holds():
    before = a_mentorship(goals=1)
    removed = Remove(before.goals[0])
    left = after(before, removed)
    assert still_holds(before, Put(before.reviews[0]))
    assert not still_holds(left, Put(before.reviews[0]))
    assert still_holds(left, removed)
    assert not still_holds(before, removed)
    assert still_holds(left, Put(left.details))
