"""A small programme with one item of every kind, in code: nothing of a work trial in it."""

from __future__ import annotations

from datetime import date, datetime

from mentordesk.domain.item import Condition, Item, Kind, Line, Operator
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import (
    DocumentSpec,
    Form,
    Guide,
    Phase,
    Programme,
    ProgrammeKey,
    Purpose,
    Role,
    Scale,
    Section,
    Stage,
    Step,
    Texts,
)
from mentordesk.domain.records import (
    Details,
    Fee,
    Goal,
    GoalReview,
    Meeting,
    Pair,
    Part,
    Person,
    Planned,
    Question,
    Reach,
    Status,
    Task,
    Word,
)

KEY = ProgrammeKey("small", "1", "0" * 64)

SCALE = Item("scale", Kind.SCALE, scale="steps")

ITEMS = (
    Item("text", Kind.TEXT),
    Item("long", Kind.LONG_TEXT),
    Item("yes-no", Kind.YES_NO),
    Item("choice", Kind.CHOICE, lines=(Line("tea"), Line("coffee"))),
    SCALE,
    Item("fields", Kind.FIELDS, lines=(Line("street"), Line("town"))),
    Item("list", Kind.CHECKLIST, lines=(Line("first"), Line("second"))),
    Item("roles", Kind.ROLES, views=("client",)),
    Item("people", Kind.PEOPLE, views=("client", "guide")),
    Item("period", Kind.PERIOD, lines=(Line("starts"), Line("hours_per_day"))),
    Item("goals", Kind.GOALS),
    Item("review", Kind.GOAL_REVIEW),
    Item("tasks", Kind.TASKS),
    Item("next", Kind.NEXT_MEETINGS),
    Item(
        "guidance", Kind.GUIDANCE, lines=(Line("hint", link="https://example.fi"),), guides=("g",)
    ),
    Item("thread", Kind.GOAL_THREAD),
    Item("sign", Kind.SIGNATURES, views=("client", "guide")),
    Item("language", Kind.LANGUAGE, shared=True),
    Item("points", Kind.KEY_POINTS, lines=(Line("keys"), Line("break"))),
    Item("present", Kind.ATTENDANCE, views=("client", "guide")),
    Item("own", Kind.OWN_QUESTIONS),
    Item("words", Kind.WORDS, shared=True),
    Item("way", Kind.SCALE_THREAD, drafted_from=("scale",)),
    Item("plan", Kind.PLAN),
    Item("pairs", Kind.PAIRS, views=("guide", "client")),
    Item("fees", Kind.FEES),
    Item("members", Kind.MEMBERS),
    Item("hidden", Kind.TEXT, when=Condition("yes-no", Operator.EQUALS, "yes")),
    Item("health", Kind.TEXT, health=True),
)

LABELS = {f"item.{item.id}.label": f"kysymys {item.id}" for item in ITEMS}
TEXTS = {
    **LABELS,
    "programme.name": "Pieni malli",
    "item.choice.tea": "Tee",
    "item.choice.coffee": "Kahvi",
    "item.scale.second": "ankkuri",
    "item.fields.street": "Katu",
    "item.fields.town": "Kunta",
    "item.list.first": "Ensin",
    "item.list.second": "Sitten",
    "item.period.starts": "Alku",
    "item.period.hours_per_day": "Tunnit",
    "item.guidance.hint": "Vihje",
    "guide.g.name": "Tietopaketti",
    "guide.g.intro": "Johdanto",
    "guide.g.line": "Oppaan rivi",
    "scale.steps.first": "Alussa oleva",
    "scale.steps.second": "Pitkällä oleva",
    "scale.steps.apart": "Ei tiedossa",
    "item.points.keys": "Avaimet ovat kaapissa",
    "item.points.break": "Tauko on kello 11",
    "phase.spring.name": "Kevät",
    "phase.summer.name": "Kesä",
    "stage.gig.name": "Keikka",
    "step.call.name": "Soitetaan kaikille",
    "step.meet.name": "Tavataan yhdessä",
    "step.end.name": "Kootaan opittu",
    "role.client.name": "Asiakas",
    "role.client.duty": "Kertoo kuulumisia",
    "role.guide.name": "Opastaja",
    "role.guide.signs": "Opastajan puolesta",
    "section.all.name": "Kaikki",
    "document.gig.title": "Keikan lomake",
    "document.page.name": "Luettavaa",
}


def a_small_programme(*items: Item) -> Programme:
    """Return a programme whose forms hold these items, or all; a gig is held up to nine times."""
    section = Section("all", items or ITEMS)
    scale = Section("scale", () if Kind.SCALE in {i.kind for i in section.items} else (SCALE,))
    forms = (
        Form("gig", Purpose.MEETING, (section, scale)),
        Form("page", Purpose.PAGE, (section,), guides=("g",)),
    )
    return Programme(
        KEY,
        "test",
        "Nobody",
        "Keksitty lähde",
        "CC0-1.0",
        ("fi",),
        roles=(Role("client", required=True, duties=(Line("duty"),)), Role("guide", several=True)),
        guides=(Guide("g", lines=(Line("line"),)),),
        scales=(Scale("steps", ("first", "second"), ("apart",)),),
        forms=forms,
        stages=(Stage("gig", ("gig",), 1, 9),),
        phases=(
            Phase("spring", steps=(Step("call"), Step("meet"))),
            Phase("summer", steps=(Step("end"),)),
        ),
        documents=(DocumentSpec("gig", "gig"), DocumentSpec("page", "page")),
        texts={"fi": Texts("fi", TEXTS)},
    )


def a_small_mentorship(gigs: int = 2) -> Mentorship:
    """Return a pair with a goal reviewed at each of its gigs, one task, two people."""
    meetings = tuple(
        Meeting(f"gig-{n}", "gig", n, datetime(2026, 5, n, 9, 30), 90, "Sali")
        for n in range(1, gigs + 1)
    )
    reviews = (GoalReview("goal", m.id, Reach.WELL_ON, f"huomio {m.number}") for m in meetings)
    return Mentorship(
        "pair",
        KEY,
        date(2026, 5, 1),
        details=Details(Status.OPEN, "Talo", date(2026, 5, 1), None, 7.5, None),
        people=(Person("p", "Åsa Öhman", "keittäjä", "Talo"), Person("q", "Žofie", "", "Muualla")),
        parts=(Part("p", "client"), Part("q", "guide")),
        goals=(Goal("goal", "Uskallan kysyä"),),
        reviews=tuple(reviews),
        tasks=(Task("task", "Soita Žofielle", "client", date(2026, 5, 9), False, "gig-1"),),
        meetings=meetings,
        questions=(Question("q", "gig-1", "Mitä kahvihuoneessa puhutaan?", "Säästä", "uk"),),
        words=(Word("w", "lasta", "Litteä työkalu", "шпатель", "gig-1"),),
        plan=(
            Planned("spring", date(2026, 3, 1), date(2026, 6, 30)),
            Planned("summer", date(2026, 6, 1), date(2026, 8, 31)),
            Planned("call", None, date(2026, 3, 15), "Žofie", date(2026, 3, 12)),
            Planned("meet", None, date(2026, 6, 20), "Åsa"),
        ),
        pairs=(Pair("pair-1", "q", "p", "begun"),),
        fees=(Fee("pair-1", 1, 123450, True), Fee("pair-1", 2, 5000)),
    )
