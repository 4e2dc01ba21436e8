"""What the meetings show together: steps of a scale, and key points told in own words."""

from dataclasses import replace

from mentordesk.domain.item import Item, Kind, Line
from mentordesk.domain.mentorship import Put
from mentordesk.domain.programme import Form, Programme, Purpose, Section
from mentordesk.domain.progress import told_points
from mentordesk.domain.reading import YES, place
from mentordesk.domain.records import Answer, Meeting
from mentordesk.domain.threads import scale_threads
from tests.domain.small import after, an_open_one, small_programme

STEP = Item("step", Kind.SCALE, scale="steps", views=("participant",))
ALONE = Item("alone", Kind.SCALE, scale="steps")
POINTS = Item("points", Kind.KEY_POINTS, lines=(Line("a"), Line("b")))


def with_items() -> Programme:
    """Return the small programme whose second stage, which repeats, asks these."""
    small = small_programme()
    asked = Form("second", Purpose.MEETING, (Section("b", (STEP, ALONE, POINTS)),))
    return replace(small, forms=(*small.forms[:3], asked, *small.forms[4:]))


def way(item: Item, *answers: Answer) -> list[tuple[str, list[str]]]:
    """Return the threads of a scale over two gigs, each by its view."""
    mentorship = after(an_open_one(), Put(Meeting("gig-2", "two", 2)), *map(Put, answers))
    thread = Item("thread", Kind.SCALE_THREAD, drafted_from=(item.id,))
    found = scale_threads(thread, mentorship, with_items())
    return [(one.view, [at.step for at in one.steps]) for one in found]


def test_the_steps_are_in_the_order_of_the_meetings_that_ask_them():
    said = Answer(place(STEP, "gig-2", "participant.step"), "high")
    assert way(STEP, said) == [("participant", ["", "high"])]


def test_a_scale_without_views_has_one_thread():
    assert way(ALONE, Answer(place(ALONE, "gig-2", "step"), "low")) == [("", ["", "low"])]


def test_a_thread_of_a_question_no_longer_asked_is_empty():
    assert way(Item("gone", Kind.SCALE)) == []


def test_key_points_are_counted_over_all_meetings_that_have_them():
    told = Answer(place(POINTS, "gig-2", "b.told"), YES)
    mentorship = after(an_open_one(), Put(Meeting("gig-2", "two", 2)), Put(told))
    assert told_points(mentorship, with_items()) == (1, 4)
