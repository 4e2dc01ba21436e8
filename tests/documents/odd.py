"""Mentorships in which every field is filled, of any programme."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cache
from typing import Final

from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Mentorship, apply
from mentordesk.domain.plan import propose_plan
from mentordesk.domain.programme import Programme, Role
from mentordesk.domain.reading import ANSWERED, TICKS, YES, parts, place
from mentordesk.domain.records import (
    Answer,
    Details,
    Goal,
    GoalReview,
    Meeting,
    Origin,
    Part,
    Person,
    Question,
    Reach,
    Status,
    Task,
    Word,
)
from mentordesk.paths import RESOURCES
from mentordesk.programmes import ProgrammeFolder

DAY: Final = date(2026, 3, 27)
FIRST: Final = datetime(2026, 4, 1, 9)

Words = Callable[[str], str]
"""What to write somewhere; the argument tells the places apart."""


@dataclass(frozen=True)
class Amount:
    """How much there is of everything of which there may be several."""

    goals: int = 3
    meetings: int = 0
    gathered: int = 3
    """Words, tasks and own questions of each meeting; the meetings are at least the usual ones."""


@cache
def programmes() -> dict[str, Programme]:
    """Return the programmes that come with the program, and their groups' parts, by id."""
    found = ProgrammeFolder(RESOURCES / "programmes").programmes()
    groups = [programme.group for programme in found if programme.group]
    return {programme.key.id: programme for programme in (*found, *groups)}


@dataclass(frozen=True)
class Stuffing:
    """Fills each field of a mentorship with what ``words`` gives for it, names by ``names``."""

    programme: Programme
    words: Words
    names: Words
    amount: Amount = field(default_factory=Amount)

    def mentorship(self) -> Mentorship:
        bare = Mentorship("stuffed", self.programme.key, DAY, self._details())
        people = tuple(map(self._person, self.programme.roles))
        parts = tuple(Part(person.id, person.id) for person in people)
        with_people = replace(bare, people=people, parts=parts, meetings=tuple(self._meetings()))
        return self._answered(self._planned(self._gathered(with_people)))

    def _details(self) -> Details:
        ends = DAY + timedelta(days=120)
        workplace, name = self.names("workplace"), self.names("group")
        return Details(Status.OPEN, workplace, DAY, ends, 7.5, 5, name)

    def _person(self, role: Role) -> Person:
        parts = (self.names(f"{role.id}{part}") for part in ("", "-title", "-from"))
        return Person(role.id, *parts)

    def _meetings(self) -> Iterator[Meeting]:
        """Yield a meeting of each stage, of one that repeats as many as are missing."""
        stages = self.programme.stages
        repeated = next((stage for stage in stages if stage.most > 1), stages[1])
        more = max(self.amount.meetings - len(stages), 0)
        for at, stage in enumerate(stages):
            for n in range(1, 2 + (more if stage is repeated else 0)):
                id_, starts = f"{stage.id}-{n}", FIRST + timedelta(days=20 * at + n)
                yield Meeting(id_, stage.id, n, starts, 45, self.names(id_), starts.date())

    def _planned(self, mentorship: Mentorship) -> Mentorship:
        """Return the mentorship with the proposed days of its plan, where it has one."""
        changes = propose_plan(mentorship, self.programme, lambda _: False)
        for change in changes if self.programme.phases else ():
            mentorship = apply(mentorship, change)
        who = mentorship.people[0].name
        plan = tuple(replace(each, responsible=who) for each in mentorship.plan)
        return replace(mentorship, plan=plan)

    def _gathered(self, mentorship: Mentorship) -> Mentorship:
        of, words = range(self.amount.gathered), self.words
        keys = [(f"{m.id}.{n}", m.id) for m in mentorship.meetings for n in of]
        who = mentorship.people[0].id
        tasks = (Task(f"t{k}", words(f"t{k}"), who, DAY, k.endswith("0"), m) for k, m in keys)
        asked = (Question(f"q{k}", m, words(f"q{k}"), words(f"a{k}")) for k, m in keys)
        learned = (
            Word(k, words(f"w{k}"), words(f"e{k}"), words(f"o{k}"), meeting=m) for k, m in keys
        )
        goals = tuple(self._goals())
        return replace(
            mentorship,
            goals=goals,
            reviews=tuple(self._reviews(goals, mentorship.meetings)),
            tasks=tuple(tasks),
            questions=tuple(asked),
            words=tuple(learned),
        )

    def _goals(self) -> Iterator[Goal]:
        for n in range(self.amount.goals):
            yield Goal(f"g{n}", self.words(f"g{n}"), tuple(Origin)[n % 2])

    def _reviews(
        self, goals: tuple[Goal, ...], meetings: tuple[Meeting, ...]
    ) -> Iterator[GoalReview]:
        for goal in goals:
            for n, meeting in enumerate(meetings):
                reach, note = tuple(Reach)[n % len(Reach)], self.words(f"{goal.id}.{meeting.id}")
                yield GoalReview(goal.id, meeting.id, reach, note, n == 0)

    def _answered(self, mentorship: Mentorship) -> Mentorship:
        at: dict[str, list[str]] = {}
        for meeting in mentorship.meetings:
            for form in self.programme.stage(meeting.stage).forms:
                at.setdefault(form, []).append(meeting.id)
        answers = (
            Answer(place(item, meeting, part), self._written(item, part, meeting))
            for form in self.programme.forms
            for meeting in at.get(form.id, [""])
            for item in form.items()
            if item.kind in ANSWERED or item.kind is Kind.NEXT_MEETINGS
            for part in parts(item, self.programme, mentorship)
        )
        return replace(mentorship, answers=tuple({a.place: a for a in answers}.values()))

    def _written(self, item: Item, part: str, meeting: str) -> str:
        if part.endswith("step"):
            return self.programme.scale(item.scale).steps[-1]
        if item.kind is Kind.YES_NO or part.rpartition(".")[2] in TICKS:
            return YES
        if item.kind is Kind.CHOICE:
            return item.lines[0].id
        if item.kind is Kind.LANGUAGE:
            return "ar"
        if item.kind is Kind.SIGNATURES:
            return DAY.isoformat() if part == "date" else self.names(part)
        return self.words(f"{'@'.join(filter(None, (item.id, meeting)))}/{part}")
