"""Desks write, hand over and take in at random: all end equal, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.domain.mentorship import Change, Key, Mentorship, Put, Remove, key_of, leans_on
from mentordesk.domain.merging import Side
from mentordesk.domain.records import Answer, Goal, GoalReview, Meeting, Part, Person, Place
from tests.builders import FIRST_DAY, a_key
from tests.domain.desks import NOON, Desk, said, texts

WHO, WHICH = st.integers(0, 2), st.integers(0, 1)
DOINGS = (
    "answer",
    "answer",
    "goal",
    "review",
    "person",
    "role",
    "meeting",
    "answer at a meeting",
    "remove a goal",
    "remove a meeting",
    "remove a person",
    "take the other",
    "keep the answer",
    "hand over",
    "take in",
    "swap",
    "swap",
)
STEPS = st.lists(st.tuples(WHO, st.sampled_from(DOINGS), WHICH, WHICH), max_size=50)
STARTED = replace(
    Mentorship.new(a_key(), FIRST_DAY),
    people=(Person("person-0"), Person("person-1")),
    goals=(Goal("goal-0"), Goal("goal-1")),
    meetings=(Meeting("meeting-0", "stage-0"), Meeting("meeting-1", "stage-1")),
)
SKEWS = st.lists(st.sampled_from([-9000, 0, 0, 5, 9000]), min_size=3, max_size=3)


@dataclass
class World:
    """Three desks and the files that lie about."""

    desks: list[Desk]
    files: list[Side] = field(default_factory=list[Side])
    words: count[int] = field(default_factory=count)

    def step(self, who: int, doing: str, one: int, other: int) -> None:
        """Let one of them do something."""
        desk, now = self.desks[who], NOON + timedelta(minutes=next(self.words))
        if doing == "hand over":
            self.files.append(desk.hands_over())
        elif doing == "take in":
            if self.files:
                takes_in_twice(desk, self.files[-(one * 2 + other) % len(self.files)])
        elif doing == "swap":
            self._swap(desk, self.desks[(who + one + 1) % 3])
        elif doing in ("take the other", "keep the answer"):
            self._choose(desk, doing, one, now)
        else:
            change = self._change(doing, one, other)
            if stands_by_itself(desk.mentorship, change):
                desk.does(change, now)

    def _swap(self, desk: Desk, other: Desk) -> None:
        files = desk.hands_over(), other.hands_over()
        takes_in_twice(desk, files[1])
        takes_in_twice(other, files[0])

    def _choose(self, desk: Desk, doing: str, one: int, now: datetime) -> None:
        rivals = desk.mentorship.rivals
        if not rivals:
            return
        rival = rivals[one % len(rivals)]
        if doing == "take the other":
            desk.chooses(rival, now)
        else:
            desk.does(Remove(rival), now)
        desk.chosen |= texts(desk.mentorship)

    def _change(self, doing: str, one: int, other: int) -> Change:
        """Return the change, with a text that nobody wrote before."""
        word = f"word-{next(self.words)}"
        goal, meeting, person = f"goal-{one}", f"meeting-{other}", f"person-{one}"
        changes: dict[str, Change] = {
            "answer": Put(Answer(Place("", f"item-{one}"), word)),
            "goal": Put(Goal(goal, word)),
            "review": Put(GoalReview(goal, meeting, None, word)),
            "person": Put(Person(person, word)),
            "role": Put(Part(person, f"role-{other}")),
            "meeting": Put(Meeting(meeting, f"stage-{one}")),
            "answer at a meeting": Put(Answer(Place(meeting, f"item-{one}"), word)),
            "remove a goal": Remove(Goal(goal)),
            "remove a meeting": Remove(Meeting(meeting, "")),
            "remove a person": Remove(Person(person)),
        }
        return changes[doing]


def stands_by_itself(mentorship: Mentorship, change: Change) -> bool:
    """Say whether what a change needs is there; a window offers no other."""
    record = change.record
    people = {person.id for person in mentorship.people}
    meetings = {meeting.id for meeting in mentorship.meetings}
    match record:
        case GoalReview():
            goals = {goal.id for goal in mentorship.goals}
            return record.goal in goals and record.meeting in meetings
        case Answer():
            return record.place.meeting in {"", *meetings}
        case Part():
            return record.person in people
        case _:
            return True


def takes_in_twice(desk: Desk, file: Side) -> None:
    """Take a file in; the second time nothing changes."""
    desk.takes_in(file)
    before, marks = desk.mentorship, desk.marks
    assert not desk.takes_in(file).changes
    assert (desk.mentorship, desk.marks) == (before, marks)


def come_to_rest(desks: list[Desk]) -> None:
    """Let everybody have everybody's file until there is nothing new in any."""
    for _ in range(5):
        changes = [one.takes_in(other.hands_over()).changes for one in desks for other in desks]
        if not any(changes):
            return
    raise AssertionError("they go on changing")


def leaned_on(mentorship: Mentorship) -> Iterator[str]:
    """Yield the texts of what comes back where something new leans on it."""
    needed = {key for record in mentorship.records() for key in leans_on(record)}
    for record in mentorship.records():
        if key_of(record) in needed and not isinstance(record, Answer):
            yield from said(record)


def lost_ground(mentorship: Mentorship) -> Iterator[Key]:
    """Yield what records lean on and isn't there."""
    there = {key_of(record) for record in mentorship.records()}
    yield from (key for r in mentorship.records() for key in leans_on(r) if key not in there)


@settings(max_examples=300, deadline=None)
@given(STEPS, SKEWS)
def test_all_end_equal_and_nothing_is_lost(
    steps: list[tuple[int, str, int, int]], skews: list[int]
) -> None:
    names = zip("abc", skews, strict=True)
    desks = [Desk(name, STARTED, timedelta(days=days)) for name, days in names]
    desks[1].marks = desks[2].marks = desks[0].hands_over().marks
    world = World(desks)
    for step in steps:
        world.step(*step)
    for file in world.files:
        takes_in_twice(world.desks[0], file)
    come_to_rest(world.desks)
    first, *others = world.desks
    assert all(desk.contents() == first.contents() for desk in others)
    written = set[str]().union(*(desk.written for desk in world.desks))
    gone = set[str]().union(*(desk.gone for desk in world.desks))
    chosen = set[str]().union(*(desk.chosen for desk in world.desks))
    seen = texts(first.mentorship)
    assert not written - gone - seen
    assert not (seen & gone) - chosen - set(leaned_on(first.mentorship))
    assert not list(lost_ground(first.mentorship))
