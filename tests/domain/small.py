"""A small programme for tests of the rules: two stages, a wizard page and a feedback form."""

from __future__ import annotations

from datetime import date

from mentordesk.domain.item import Condition, Item, Kind, Line, Operator
from mentordesk.domain.mentorship import Change, Mentorship, apply
from mentordesk.domain.programme import (
    Form,
    Limit,
    Programme,
    ProgrammeKey,
    Purpose,
    Rhythm,
    Role,
    Section,
    Stage,
    Texts,
)
from mentordesk.domain.records import Details, Meeting, Status

KEY = ProgrammeKey("small", "1.0", "0" * 64)

CREDIT = Item("credit", Kind.YES_NO, shared=True)
TERMS = Item(
    "terms",
    Kind.FIELDS,
    shared=True,
    when=Condition("credit", Operator.EQUALS, "yes"),
    lines=(Line("schedule"), Line("unit")),
)
GOING = Item("going", Kind.LONG_TEXT, theme="going")
STRAIN = Item("strain", Kind.LONG_TEXT, theme="going", health=True)
GOING_AGAIN = Item("going-again", Kind.LONG_TEXT, theme="going")
ROW = Item("row", Kind.SCALE, scale="steps", views=("employer", "participant"))
STRENGTHS = Item("strengths", Kind.LONG_TEXT, drafted_from=("going", "strain", "going-again"))
PEOPLE = Item("people", Kind.PEOPLE, views=("participant", "coach"))
ASKED = ("workplace", "starts", "ends")
PERIOD = Item("period", Kind.PERIOD, lines=tuple(map(Line, ASKED)), drafted_from=("people",))
TIMES = Item("times", Kind.NEXT_MEETINGS)


def small_programme() -> Programme:
    """Return the programme; its texts are in Finnish, with one in Swedish."""
    return Programme(
        KEY,
        "test",
        "Nobody",
        "made up",
        "CC0-1.0",
        ("fi", "sv"),
        roles=(Role("participant", required=True), Role("coach", several=True)),
        forms=(
            Form("start", Purpose.SETUP, (Section("who", (PEOPLE, PERIOD)),)),
            Form("dates", Purpose.SETUP, (Section("when", (TIMES,)),)),
            Form("first", Purpose.MEETING, (Section("a", (CREDIT, TERMS, GOING, STRAIN)),)),
            Form("second", Purpose.MEETING, (Section("b", (GOING_AGAIN,)),)),
            Form("end", Purpose.FEEDBACK, (Section("rows", (ROW,)), Section("own", (STRENGTHS,)))),
        ),
        stages=(Stage("one", ("first",)), Stage("two", ("second",), least=1, most=3)),
        rhythms=(Rhythm("short", 30, up_to_days=45, every_days=7), Rhythm("long", 45)),
        limits=(
            Limit("days", "days_per_week", "a law", most=5),
            Limit("old", "months", "an old law", most=12, effective_until=date(2024, 12, 31)),
            Limit("new", "months", "a new law", most=6, effective_from=date(2025, 1, 1)),
        ),
        texts={
            "fi": Texts("fi", {"programme.name": "Pieni", "item.going.label": "Miten menee?"}),
            "sv": Texts("sv", {"programme.name": "Liten"}),
        },
    )


def an_open_one(starts: date = date(2026, 2, 2), ends: date = date(2026, 3, 27)) -> Mentorship:
    """Return an open mentorship with a meeting at each stage, not yet timed."""
    return Mentorship(
        "one",
        KEY,
        date(2026, 1, 20),
        Details(Status.OPEN, "Kahvila", starts, ends),
        meetings=(Meeting("m1", "one"), Meeting("m2", "two")),
    )


def after(mentorship: Mentorship, *changes: Change) -> Mentorship:
    """Return the mentorship after the changes."""
    for change in changes:
        mentorship = apply(mentorship, change)
    return mentorship


def no_holidays(_: date) -> bool:
    """Say that no day is a public holiday."""
    return False
