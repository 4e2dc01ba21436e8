"""A made programme with one item of each kind; its texts are their keys in plain words."""

from dataclasses import replace

from mentordesk.domain.item import Condition, Item, Kind, Line, Operator
from mentordesk.domain.programme import (
    Form,
    Guide,
    Programme,
    Purpose,
    Role,
    Scale,
    Section,
    Stage,
    Texts,
)
from tests.builders import a_key

LINES = (Line("first"), Line("second", link="https://example.fi"))
DETAILS = ("workplace", "starts", "ends", "hours_per_day", "days_per_week")
SIGNERS = ("participant", "mentor")

ITEMS = (
    Item("text", Kind.TEXT),
    Item("long", Kind.LONG_TEXT, theme="theme"),
    Item("yes-no", Kind.YES_NO),
    Item("choice", Kind.CHOICE, lines=LINES),
    Item("scale", Kind.SCALE, scale="steps", views=SIGNERS),
    Item("fields", Kind.FIELDS, shared=True, lines=LINES),
    Item("checklist", Kind.CHECKLIST, shared=True, lines=LINES),
    Item("roles", Kind.ROLES, shared=True, views=("mentor",)),
    Item("people", Kind.PEOPLE, views=("participant", "supervisor", "coach", "community")),
    Item("period", Kind.PERIOD, lines=tuple(Line(name) for name in DETAILS)),
    Item("goals", Kind.GOALS),
    Item("goal-review", Kind.GOAL_REVIEW),
    Item("tasks", Kind.TASKS),
    Item("next-meetings", Kind.NEXT_MEETINGS),
    Item("guidance", Kind.GUIDANCE, lines=LINES, guides=("guide",)),
    Item("goal-thread", Kind.GOAL_THREAD),
    Item("signatures", Kind.SIGNATURES, views=SIGNERS),
    Item("language", Kind.LANGUAGE, shared=True),
    Item("key-points", Kind.KEY_POINTS, lines=LINES),
    Item("attendance", Kind.ATTENDANCE, views=("mentor", "participant", "supervisor")),
    Item("own-questions", Kind.OWN_QUESTIONS),
    Item("words", Kind.WORDS),
    Item("scale-thread", Kind.SCALE_THREAD, drafted_from=("scale",)),
)
WHEN_YES = Condition("yes-no", Operator.EQUALS, "yes")
CONDITIONAL = Item("conditional", Kind.LONG_TEXT, when=WHEN_YES)
DRAFTED = Item("drafted", Kind.LONG_TEXT, drafted_from=("long",))
HEALTH = Item("health", Kind.LONG_TEXT, health=True)

MEETING_FORM = Form(
    "meeting",
    Purpose.MEETING,
    (
        Section("all", ITEMS),
        Section("more", (CONDITIONAL, HEALTH)),
        Section("hidden", (Item("inner", Kind.TEXT),), WHEN_YES),
    ),
)
FEEDBACK_FORM = Form("feedback", Purpose.FEEDBACK, (Section("drafts", (DRAFTED,)),))
FIELDS_FORM = Form("three", Purpose.PAGE, (Section("three", ITEMS[:3]),))

ROLES = (
    Role("participant", required=True, shares=False),
    Role("mentor", required=True, duties=(Line("duty"), Line("other"))),
    Role("supervisor", required=True),
    Role("coach"),
    Role("community", several=True),
)
TEXTS = {
    **{f"item.{item.id}.label": f"Question {item.id}" for item in (*ITEMS, DRAFTED, HEALTH)},
    **{f"item.{item.id}.first": "First line" for item in ITEMS},
    **{f"item.{item.id}.second": "Second line" for item in ITEMS},
    **{f"item.period.{name}": name for name in DETAILS},
    **{f"role.{role.id}.name": role.id.capitalize() for role in ROLES},
    **{f"stage.meeting-{n}.name": f"Meeting {n}" for n in range(1, 5)},
    "item.text.help": "Help for text",
    "role.mentor.duty": "Listens",
    "role.mentor.other": "Guides",
    "scale.steps.low": "Low",
    "scale.steps.high": "High",
    "scale.steps.none": "Not assessed",
    "item.scale.low": "What low means",
    "guide.guide.name": "A guide",
    "guide.guide.intro": "What it is for",
    "guide.guide.first": "First of the guide",
    "guide.guide.second": "Second of the guide",
    "section.three.name": "Three",
    "section.more.name": "More",
    "section.more.intro": "About the more",
}

UKRAINIAN = {
    "item.text.label": "Питання",
    "item.long.label": "Довге питання",
    "item.text.help": "Допомога",
    "item.choice.first": "Перший рядок",
    "section.more.name": "Більше",
    "scale.steps.low": "Низько",
    "guide.guide.first": "Порада",
}
ARABIC = {"item.text.label": "سؤال"}
SWEDISH = {"item.text.label": "Fråga", "item.text.help": "Hjälp"}


def an_items_programme() -> Programme:
    """Return the made programme."""
    return Programme(
        a_key("made"),
        "test",
        "Nobody",
        "made up",
        "CC0-1.0",
        ("fi", "sv", "uk", "ar"),
        roles=ROLES,
        guides=(Guide("guide", lines=LINES),),
        scales=(Scale("steps", ("low", "high"), ("none",)),),
        forms=(MEETING_FORM, FEEDBACK_FORM, FIELDS_FORM),
        stages=tuple(Stage(f"meeting-{n}", ("meeting",)) for n in range(1, 5)),
        texts={
            "fi": Texts("fi", TEXTS),
            "sv": Texts("sv", SWEDISH),
            "uk": Texts("uk", UKRAINIAN),
            "ar": Texts("ar", ARABIC, reviewed=True),
        },
        files={"programme.toml": 'id = "made"\n'},
    )


def an_item(kind: Kind, **changes: object) -> Item:
    """Return the item of a kind, perhaps with something about it changed."""
    found = next(item for item in ITEMS if item.kind is kind)
    return replace(found, **changes)
