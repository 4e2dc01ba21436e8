"""Made data for tests: one way to build each thing, so that a test names only what it is about.

Nobody here exists. Ids are readable (``goal-1``) and unique within a mentorship only.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import Any, Final

from mentordesk.domain.issued import Issued, Signer, Way
from mentordesk.domain.marks import id_of
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme, ProgrammeKey
from mentordesk.domain.records import (
    Answer,
    Details,
    Fee,
    Former,
    Goal,
    GoalReview,
    Meeting,
    Origin,
    Pair,
    Part,
    Person,
    Place,
    Planned,
    Question,
    Reach,
    Rival,
    Status,
    Task,
    Told,
    Word,
    new_id,
)
from mentordesk.domain.safe import Key

FIRST_DAY: Final = date(2026, 2, 2)
"""A Monday, on which every made mentorship starts."""


A_KEY: Final = Key(bytes(range(48)))
"""What the tests' vaults are encrypted with."""


def a_key(programme_id: str = "work-trial", version: str = "1.0") -> ProgrammeKey:
    """Return the key of a made programme."""
    return ProgrammeKey(programme_id, version, "0" * 64)


def a_programme(key: ProgrammeKey | None = None) -> Programme:
    """Return a programme without forms, with two files."""
    files = {
        "programme.toml": 'id = "work-trial"\n',
        "fi.toml": '["programme"]\nname = "Työkokeilu"\n',
    }
    return Programme(key or a_key(), "test", "Nobody", "made up", "CC0-1.0", ("fi",), files=files)


def a_mentorship(goals: int = 3, meetings: int = 4, answers: int = 2) -> Mentorship:
    """Return an open work trial of eight weeks, with so many goals, meetings, answers a meeting.

    The first meeting has been held; each goal is reviewed there. The mentor is also supervisor.
    """
    held = FIRST_DAY if meetings else None
    return Mentorship(
        id=new_id(),
        programme=a_key(),
        created=FIRST_DAY - timedelta(days=7),
        details=some_details(),
        people=some_people(),
        parts=some_parts(),
        goals=tuple(a_goal(n) for n in range(1, goals + 1)),
        reviews=tuple(a_review(n) for n in range(1, goals + 1) if held),
        tasks=tuple(a_task(n) for n in range(1, meetings + 1)),
        meetings=tuple(a_meeting(n, held if n == 1 else None) for n in range(1, meetings + 1)),
        answers=tuple(_answers(meetings, answers)),
    )


def a_group(pairs: int = 2, gigs: int = 2) -> Mentorship:
    """Return a pilot with one record at least of every kind that ``a_mentorship`` has none of.

    The last pair has begun nothing yet; the others' mentorships are ``begun-1`` and so on.
    """
    mentors = [Person(f"mentor-{n}", f"Mentori {n}", interests="musiikki") for n in _upto(pairs)]
    actors = [Person(f"actor-{n}", f"Aktori {n}", languages="suomi, сомали") for n in _upto(pairs)]
    joint = Meeting("joint-1", "joint", 1, datetime(2026, 3, 2, 13), 120, "Iso sali", None)
    return Mentorship(
        id=new_id(),
        programme=a_key("pilot.group"),
        created=FIRST_DAY - timedelta(days=7),
        details=Details(Status.OPEN, starts=FIRST_DAY, name="Kevään pilotti"),
        people=(*mentors, *actors),
        parts=(
            *(Part(person.id, "mentors") for person in mentors),
            *(Part(person.id, "actors") for person in actors),
        ),
        meetings=(joint,),
        questions=(Question("own-1", joint.id, "Mikä yllätti?", "Ilo", "fi"),),
        words=(Word("word-1", "pilotti", "kokeilu", "испытание", joint.id),),
        plan=(
            Planned("planning", FIRST_DAY, FIRST_DAY + timedelta(days=60)),
            Planned("step-1", None, FIRST_DAY, "Väinö", FIRST_DAY),
        ),
        pairs=tuple(
            Pair(f"pair-{n}", f"mentor-{n}", f"actor-{n}", f"begun-{n}" if n < pairs else "")
            for n in _upto(pairs)
        ),
        fees=tuple(
            Fee(f"pair-{n}", gig, 5000 if gig == 1 else None, paid=gig == 1)
            for n in _upto(pairs)
            for gig in _upto(gigs)
        ),
        former=(Former(Place(joint.id, "gone-item"), "Mitä ennen kysyttiin?", "Vastaus"),),
        rivals=(
            a_rival(Fee("pair-1", 1, 100)),
            a_rival(Question("own-1", joint.id, "Mikä yllätti?", "Surrogaatti \udcff", "fi")),
        ),
    )


def a_rival(record: Told) -> Rival:
    """Return what Ben wrote where somebody else did too."""
    return Rival(id_of(record), record, datetime(2026, 2, 3, 9, 30, tzinfo=UTC), "ben")


def _upto(count: int) -> range:
    return range(1, count + 1)


def some_details() -> Details:
    """Return the details of an open trial at a bakery, eight weeks of four six-hour days."""
    ends = FIRST_DAY + timedelta(weeks=8, days=-3)
    return Details(Status.OPEN, "Leipomo Pulla & Rinkeli Oy", FIRST_DAY, ends, 6.0, 4)


def some_people() -> tuple[Person, ...]:
    """Return a participant, a mentor and a job coach."""
    bakery = "Leipomo Pulla & Rinkeli Oy"
    return (
        Person("person-1", "Amina Yusuf", "", "", "040 000 0001", "amina@example.fi"),
        Person("person-2", "Väinö Åkerlund", "leipurimestari", bakery, "", "vaino@example.fi"),
        Person("person-3", "Саша Иванова", "työhönvalmentaja", "Kunta", "", ""),
    )


def some_parts() -> tuple[Part, ...]:
    """Return the roles of those people; the mentor is also the supervisor."""
    return (
        Part("person-1", "participant"),
        Part("person-2", "mentor"),
        Part("person-2", "supervisor"),
        Part("person-3", "coach"),
    )


def a_goal(number: int = 1) -> Goal:
    """Return a goal; odd ones are from the agreement."""
    origin = Origin.AGREEMENT if number % 2 else Origin.PERSONAL
    return Goal(f"goal-{number}", f"Osaan tehtävän {number} itse", origin)


def a_review(goal: int = 1, meeting: int = 1) -> GoalReview:
    """Return a review of a goal at a meeting."""
    return GoalReview(f"goal-{goal}", f"meeting-{meeting}", Reach.STARTED, "Hyvä alku", goal == 1)


def a_task(number: int = 1) -> Task:
    """Return something agreed at the meeting of the same number, due a week later."""
    due = FIRST_DAY + timedelta(weeks=number)
    return Task(
        f"task-{number}", f"Tutustu koneeseen {number}", "mentor", due, False, f"meeting-{number}"
    )


def a_meeting(number: int = 1, held: date | None = None) -> Meeting:
    """Return a meeting two weeks after the one before, at 9.30 for 45 minutes."""
    starts = datetime(2026, 2, 2, 9, 30) + timedelta(weeks=2 * (number - 1))
    return Meeting(f"meeting-{number}", f"meeting-{number}", 1, starts, 45, "Taukotila", held)


def an_answer(text: str = "Sujuu hyvin", item: str = "m1-tasks", meeting: str = "") -> Answer:
    """Return an answer; without a meeting it is one of the whole mentorship."""
    return Answer(Place(meeting, item), text, "fi")


A_PDF: Final = b"%PDF-1.7 of nobody"
"""The file of the document that ``an_issued`` returns."""


def an_issued(number: str = "7KQ4-M2TD", pdf: bytes = A_PDF, **changed: Any) -> Issued:
    """Return a sealed feedback form, which locks all but an item; ``changed`` are other fields."""
    issued = Issued(
        number=number,
        document="feedback",
        language="fi",
        programme=a_key(),
        content=sha256(b"said").hexdigest(),
        sha256=sha256(pdf).hexdigest(),
        at=datetime(2026, 3, 27, 12, 30, 5, 7, tzinfo=UTC),
        desk="sanna",
        signers=(
            Signer("participant", "Amina Yusuf", "", "Lahti", FIRST_DAY, Way.DRAWN),
            Signer("mentor", "Väinö Åkerlund", "leipurimestari"),
        ),
        locks=True,
        free=("certificate-tasks",),
    )
    return replace(issued, **changed)


def _answers(meetings: int, answers: int) -> Iterator[Answer]:
    for meeting in range(1, meetings + 1):
        for n in range(1, answers + 1):
            text = f"Kerrottiin asiasta {n} tapaamisessa {meeting}: sujuu jo hyvin."
            yield an_answer(text, f"m{meeting}-item-{n}", f"meeting-{meeting}")
