"""A pilot of the developer clients' programme: pairs, fees, a plan, members, joint meetings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from functools import cache

from mentordesk.domain.item import Kind
from mentordesk.domain.mentorship import Mentorship, apply
from mentordesk.domain.plan import propose_plan
from mentordesk.domain.ports import Summary
from mentordesk.domain.programme import Programme
from mentordesk.domain.reading import YES
from mentordesk.domain.records import (
    Answer,
    Details,
    Fee,
    Meeting,
    Pair,
    Part,
    Person,
    Place,
    Status,
)
from mentordesk.domain.schedule import planned_meetings
from mentordesk.programmes import ProgrammeFolder
from tests.documents.filled import PROGRAMMES

BEGINS, ENDS = date(2026, 1, 1), date(2026, 12, 31)
GIGS = (1, 2, 3)


@cache
def pilot() -> Programme:
    """Return the group part of the programme among developer clients."""
    found = ProgrammeFolder(PROGRAMMES).programmes()
    programme = next(p for p in found if p.key.id == "developer-client")
    assert programme.group
    return programme.group


def a_pilot(pairs: int = 12) -> Mentorship:
    """Return a pilot with its proposed plan, and for each pair three fees of 100 euros."""
    people = [Person("lead", "Kirsi Vetäjä", "suunnittelija")]
    parts = [Part("lead", "coordinator")]
    for n in range(1, pairs + 1):
        people += [Person(f"m{n}", f"Mentori {n} Åkerö"), Person(f"a{n}", f"Aktori {n} Öhman")]
        parts += [Part(f"m{n}", "mentors"), Part(f"a{n}", "actors")]
    numbers = range(1, pairs + 1)
    return proposed(
        Mentorship(
            "pilot",
            pilot().key,
            BEGINS,
            details=Details(Status.OPEN, "", BEGINS, ENDS, name="Hämeen pilotti"),
            people=tuple(people),
            parts=tuple(parts),
            meetings=planned_meetings(pilot()),
            pairs=tuple(Pair(f"p{n}", f"m{n}", f"a{n}") for n in numbers),
            fees=tuple(Fee(f"p{n}", gig, 10_000) for n in numbers for gig in GIGS),
        )
    )


def proposed(group: Mentorship) -> Mentorship:
    """Return the group with the days that are proposed for its plan."""
    for change in propose_plan(group, pilot(), lambda _: False):
        group = apply(group, change)
    return group


def with_people(group: Mentorship, count: int) -> Mentorship:
    """Return the group with so many more mentors, each present at every meeting but the first."""
    people = tuple(Person(f"x{n}", f"Vieras {n}.") for n in range(count))
    parts = tuple(Part(person.id, "mentors") for person in people)
    later = group.meetings[1:]
    present = (_present(meeting, person) for meeting in later for person in people)
    return replace(
        group,
        people=(*group.people, *people),
        parts=(*group.parts, *parts),
        answers=(*group.answers, *present),
    )


def members(count: int) -> tuple[Summary, ...]:
    """Return so many mentorships of the pilot, each with one meeting of five held."""
    return tuple(
        Summary(
            f"s{n}", pilot().key, Status.OPEN, f"Aktori {n}.", f"Mentori {n}.", "", BEGINS, ENDS,
            5, 1, 2, None, 0, datetime(2026, 3, 1), "", "pilot",
        )
        for n in range(count)
    )  # fmt: skip


def _present(meeting: Meeting, person: Person) -> Answer:
    (item,) = pilot().items_of(Kind.ATTENDANCE)
    return Answer(Place(meeting.id, item.id, f"{person.id}.present"), YES)
