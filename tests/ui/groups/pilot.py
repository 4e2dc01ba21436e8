"""A made pilot of developer clients: twelve mentors and twelve actors. Nobody here exists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from mentordesk.domain.group import begin_pair
from mentordesk.domain.item import Item, Kind
from mentordesk.domain.mentorship import Mentorship, apply
from mentordesk.domain.plan import plan_rows, propose_plan
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Details, Fee, Pair, Part, Person, Status
from mentordesk.domain.schedule import planned_meetings

FIRST_DAY: Final = date(2026, 2, 2)
TODAY: Final = date(2026, 9, 15)

MENTORS: Final = (
    ("Aino Virtanen", "puutarha, kirjallisuus", "suomi, englanti"),
    ("Ben Lindqvist", "valokuvaus, kalastus", "ruotsi, suomi"),
    ("Dmitri Volkov", "šakki, ruoanlaitto", "venäjä, suomi"),
    ("Eeva-Liisa Mäkinen-Kankaanpää", "kansalaistoiminta, kuorolaulu, puutarha", "suomi"),
    ("Farid Rahimi", "jalkapallo, ruoanlaitto", "dari, suomi, englanti"),
    ("Gunilla Åström", "käsityöt", "ruotsi, suomi, englanti"),
    ("Hanna Korhonen", "luonto, retkeily", "suomi, espanja"),
    ("Ilkka Salo", "musiikki, tapahtumat", "suomi, englanti"),
    ("Jelena Petrova", "teatteri, kirjallisuus", "venäjä, viro, suomi"),
    ("Kalle Niemi", "tietotekniikka, pelit", "suomi, englanti"),
    ("Leena Heikkilä", "leivonta, käsityöt", "suomi"),
    ("Mohamed Ali", "jalkapallo, nuoret", "somali, arabia, suomi"),
)
ACTORS: Final = (
    ("Nadia Karimi", "ruoanlaitto, käsityöt", "dari, englanti"),
    ("Oksana Kovalenko", "kirjallisuus, puutarha", "ukraina, venäjä"),
    ("Pedro Alvarez", "retkeily, musiikki", "espanja, englanti"),
    ("Qamar Yusuf", "nuoret, jalkapallo", "somali, suomi"),
    ("Raimo Laine", "kalastus", "suomi"),
    ("Sofia Lundell", "valokuvaus", "ruotsi"),
    ("Tetjana Bondar", "teatteri", "ukraina, venäjä, englanti"),
    ("Urho Ketola", "pelit, musiikki", "suomi, englanti"),
    ("Valentina Smirnova", "leivonta", "venäjä"),
    ("Warsame Hassan", "jalkapallo", "somali, arabia"),
    ("Yasmin El-Amin", "tapahtumat, kuorolaulu", "arabia, englanti"),
    ("Zahra Hosseini", "luonto", "dari, suomi"),
)


@dataclass
class Pilot:
    """A pilot under a programme's group part, with its members under the programme."""

    programme: Programme
    group: Mentorship
    members: tuple[Mentorship, ...] = ()

    @property
    def whole(self) -> Programme:
        """The group part."""
        assert self.programme.group is not None
        return self.programme.group

    def item(self, kind: Kind) -> Item:
        """Return the group's item of a kind."""
        return self.whole.items_of(kind)[0]


def a_pilot(programme: Programme, pairs: int = 8, begun: int = 5) -> Pilot:
    """Return a pilot seven months after its beginning; so many pairs are formed, and have begun."""
    assert programme.group is not None
    empty = Mentorship.new(programme.group.key, FIRST_DAY)
    details = Details(Status.OPEN, starts=FIRST_DAY, name="Lahden pilotti 2026")
    meetings = planned_meetings(programme.group)
    group = replace(empty, details=details, meetings=meetings)
    pilot = Pilot(programme, group)
    _register(pilot)
    _plan(pilot)
    _pair(pilot, pairs)
    pilot.members = tuple(_begin(pilot, begun))
    _agree_fees(pilot)
    return pilot


def _register(pilot: Pilot) -> None:
    views = pilot.item(Kind.PAIRS).views
    for role, known in zip(views, (MENTORS, ACTORS), strict=True):
        for n, (name, interests, languages) in enumerate(known, 1):
            person = Person(f"{role}-{n}", name, interests=interests, languages=languages)
            parts = (*pilot.group.parts, Part(person.id, role))
            people = (*pilot.group.people, person)
            pilot.group = replace(pilot.group, people=people, parts=parts)

    coordinator = Person("coordinator", "Anna Saari", "projektipäällikkö", "Lahden kaupunki")
    role = next(role.id for role in pilot.whole.roles if not role.becomes)
    parts = (*pilot.group.parts, Part(coordinator.id, role))
    pilot.group = replace(pilot.group, people=(*pilot.group.people, coordinator), parts=parts)


def _plan(pilot: Pilot) -> None:
    for change in propose_plan(pilot.group, pilot.whole, lambda _: False):
        pilot.group = apply(pilot.group, change)
    steps = [step for row in plan_rows(pilot.group, pilot.whole) for step in row.steps]
    done = {
        step.step.id: replace(step.planned, done=step.planned.ends, responsible="Anna Saari")
        for step in steps
        if step.planned.ends is not None and step.planned.ends < TODAY - timedelta(days=20)
    }
    plan = tuple(done.get(planned.id, planned) for planned in pilot.group.plan)
    pilot.group = replace(pilot.group, plan=plan)


def _pair(pilot: Pilot, count: int) -> None:
    mentors, actors = pilot.item(Kind.PAIRS).views
    pairs = tuple(
        Pair(f"pair-{n}", f"{mentors}-{n}", f"{actors}-{(n * 5) % 12 + 1}")
        for n in range(1, count + 1)
    )
    pilot.group = replace(pilot.group, pairs=pairs)


def _begin(pilot: Pilot, count: int) -> Iterator[Mentorship]:
    item, both = pilot.item(Kind.PAIRS), (pilot.whole, pilot.programme)
    pairs = list(pilot.group.pairs)
    for n, pair in enumerate(pairs[:count]):
        made = begin_pair(pair, item, pilot.group, both, FIRST_DAY)
        pairs[n] = replace(pair, mentorship=made.id)
        status = Status.DRAFT if n == count - 1 else Status.CLOSED if n == 0 else Status.OPEN
        yield _met(replace(made, details=replace(made.details, status=status)), n, status)
    pilot.group = replace(pilot.group, pairs=tuple(pairs))


def _met(made: Mentorship, number: int, status: Status) -> Mentorship:
    held = len(made.meetings) if status is Status.CLOSED else min(number, len(made.meetings))
    first = datetime(2026, 8, 3, 13) + timedelta(days=number)
    meetings = [
        replace(m, starts=first + timedelta(weeks=3 * n)) for n, m in enumerate(made.meetings)
    ]
    for n, meeting in enumerate(meetings[:held]):
        assert meeting.starts is not None
        meetings[n] = replace(meeting, held=meeting.starts.date())
    return replace(made, meetings=tuple(meetings))


def _agree_fees(pilot: Pilot) -> None:
    fees = tuple(
        Fee(pair.id, gig, 5000, paid=gig == 1 and n < 3)
        for n, pair in enumerate(pilot.group.pairs[:6])
        for gig in range(1, 3)
    )
    pilot.group = replace(pilot.group, fees=fees)
