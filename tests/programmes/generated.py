"""Programmes that nobody thought of: every kind of item, conditions, groups, odd texts.

``generated()`` is a strategy for any test of what the checker accepts: ``made.programme()``.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Any

from hypothesis import strategies as st

from mentordesk.domain.item import Kind
from mentordesk.domain.programme import Programme
from mentordesk.programmes import read_whole
from mentordesk.programmes.reading import STRUCTURE, drafted
from mentordesk.programmes.source import UNPRINTABLE
from mentordesk.programmes.written import language_file, toml

Table = dict[str, Any]

OF_GROUPS = (Kind.PLAN, Kind.PAIRS, Kind.FEES, Kind.MEMBERS)
AT_MEETINGS = (Kind.GOAL_REVIEW, Kind.OWN_QUESTIONS)
ONCE = (Kind.LANGUAGE,)
KINDS = tuple(kind for kind in Kind if kind not in (*OF_GROUPS, *ONCE, Kind.SCALE_THREAD))
COMPARED = {Kind.TEXT: "x", Kind.LONG_TEXT: "two words", Kind.YES_NO: "no", Kind.CHOICE: "line-0"}
ODD = (
    "=1+1",
    "#N/A",
    '"""',
    "'''\\",
    "_x0041_ _x005F_",
    "<b>&amp;{name} %n %1</b>",
    "Ensimmäinen.\n\nToinen.",
    "مرحبا بالعالم",
    "Доброго дня",
    "👩🏽‍🏭 e\u0301\u200f",
    "line\u2028separator",
    "a" * 3000,
    "1",
    "-",
    "item.m1.label",
)

texts = st.one_of(
    st.sampled_from(ODD),
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=40),
).filter(lambda text: text.strip() != "" and not UNPRINTABLE.search(text))


class Maker:
    """Makes tables with ids that are never used twice; all choices come from one source."""

    def __init__(self, random: Random, words: list[str]) -> None:
        self.random = random
        self.words = words
        self.count = 0
        self.items: list[Table] = []

    def id(self, word: str) -> str:
        """Return a fresh id."""
        self.count += 1
        return f"{word}-{self.count}"

    def word(self) -> str:
        """Return a text, maybe an odd one."""
        return self.random.choice(self.words)

    def maybe(self) -> bool:
        """Toss a coin."""
        return self.random.random() < 0.5

    def lines(self, least: int = 1) -> list[Table]:
        """Return lines, some with references and links."""
        rows = range(self.random.randint(least, 3))
        extra = {"ref": "R.1", "link": "https://example.fi"}
        return [{"id": f"line-{n}", **(extra if self.maybe() else {})} for n in rows]


@dataclass(frozen=True)
class Made:
    """What a programme is made of: its texts and the choices' seed; short enough to be shown."""

    words: tuple[str, ...]
    seed: int

    def files(self) -> dict[str, str]:
        """Return the files of the programme."""
        maker = Maker(Random(self.seed), list(self.words))
        tables = structure(maker)
        languages = tables["languages"]
        blank = {f"{code}.toml": "" for code in languages}
        keys = drafted({STRUCTURE: toml(tables), **blank}).keys
        files = {STRUCTURE: toml(tables)}
        for code in languages:
            is_first = code == languages[0]
            wanted = [k for k, needed in keys.items() if (needed and is_first) or maker.maybe()]
            entries = {key: maker.word().strip() for key in wanted}
            file = language_file(code, maker.word(), reviewed=maker.maybe(), entries=entries)
            files[f"{code}.toml"] = file
        return files

    def programme(self) -> Programme:
        """Return the programme, which the checker accepts."""
        return read_whole(self.files())


def generated() -> st.SearchStrategy[Made]:
    """Return a strategy of whole programmes that the checker accepts."""
    words = st.lists(texts, min_size=3, max_size=8).map(tuple)
    return st.builds(Made, words, st.integers(0, 2**32))


def structure(maker: Maker) -> Table:
    """Return the tables of ``programme.toml``."""
    others = ["sv", "uk", "ar", "fi-simple"]
    tables: Table = {
        "id": maker.id("made"),
        "version": maker.random.choice(["1", "1.0", "2026-11b"]),
        "status": "test",
        **{key: maker.word() for key in ("publisher", "source", "licence", "area")},
        "languages": ["fi", *maker.random.sample(others, maker.random.randint(0, 3))],
        "role": [_role(maker, name) for name in ("participant", "mentor", maker.id("role"))],
        "guide": [{"id": maker.id("guide"), "lines": maker.lines(0)}],
        "scale": [{"id": maker.id("scale"), "steps": ["little", "much"], "apart": ["unknown"]}],
        "rhythm": [{"id": maker.id("rhythm"), "minutes": 45}],
        "limit": [{"id": maker.id("limit"), "quantity": "months", "most": 6, "source": "Act"}],
    }
    meetings = maker.random.randint(1, 3)
    purposes = ["setup", *["meeting"] * meetings, "feedback", "page", "paper"]
    tables["form"] = [_form(maker, purpose, tables) for purpose in purposes]
    forms = [form["id"] for form in tables["form"] if form["purpose"] == "meeting"]
    tables["stage"] = [_stage(maker, form) for form in forms]
    tables["document"] = [_document(maker, form, tables) for form in tables["form"]]
    if maker.maybe():
        tables["group"] = _group(maker)
    return tables


def _role(maker: Maker, name: str) -> Table:
    duties = [{"id": maker.id("duty")} for _ in range(maker.random.randint(1, 2))]
    flags = {key: maker.maybe() for key in ("required", "several", "shares")}
    return {"id": name, **flags, "duties": duties}


def _document(maker: Maker, form: Table, tables: Table) -> Table:
    """Return the print of a form; a paper's is for somebody, and perhaps before a meeting."""
    made = {"id": maker.id("print"), "form": form["id"]}
    if form["purpose"] != "paper":
        return made
    stage = {"stage": tables["stage"][0]["id"]} if maker.maybe() else {}
    return {**made, **stage, "audience": "mentor"}


def _stage(maker: Maker, form: str) -> Table:
    least = maker.random.randint(0, 2)
    return {"id": maker.id("stage"), "forms": [form], "least": least, "most": max(least, 1) + 1}


def _form(maker: Maker, purpose: str, tables: Table) -> Table:
    """Return a form; its conditions name questions that stand before in the same form."""
    here: list[Table] = []
    sections = [_section(maker, purpose, tables, here) for _ in range(maker.random.randint(1, 3))]
    if purpose == "setup":
        sections[0]["item"].append({"id": maker.id("language"), "kind": "language"})
    lines = {"opening": maker.lines(), "agenda": maker.lines()} if purpose == "meeting" else {}
    lines = {name: [{"id": maker.id("line")} for _ in rows] for name, rows in lines.items()}
    guides = [guide["id"] for guide in tables["guide"] if maker.maybe()]
    return {
        "id": maker.id("form"),
        "purpose": purpose,
        "guides": guides,
        **lines,
        "section": sections,
    }


def _section(maker: Maker, purpose: str, tables: Table, here: list[Table]) -> Table:
    section: Table = {"id": maker.id("section")}
    condition = _condition(maker, here)
    before = list(maker.items)
    rows = [_item(maker, purpose, tables, here) for _ in range(maker.random.randint(1, 4))]
    unconditional = [i for i in before if "when" not in i and i not in here]
    plain = [i for i in unconditional if Kind(i["kind"]) not in AT_MEETINGS]
    if plain and maker.maybe():
        used = maker.random.choice(plain)
        here.append(used)
        rows.append({"use": used["id"]})
    return {**section, **condition, "item": rows}


def _condition(maker: Maker, here: list[Table]) -> Table:
    known = [item for item in here if Kind(item["kind"]) in COMPARED]
    if not known or maker.maybe():
        return {}
    item = maker.random.choice(known)
    operator = maker.random.choice(["equals", "differs", "answered", "empty"])
    value = COMPARED[Kind(item["kind"])] if operator in ("equals", "differs") else ""
    return {"when": {"item": item["id"], "operator": operator, "value": value}}


def _item(maker: Maker, purpose: str, tables: Table, here: list[Table]) -> Table:
    kinds = [k for k in KINDS if purpose == "meeting" or k not in AT_MEETINGS]
    scales = [item["id"] for item in maker.items if item["kind"] == Kind.SCALE]
    kinds += [Kind.SCALE_THREAD] if scales else []
    kind = maker.random.choice(kinds)
    item: Table = {"id": maker.id("item"), "kind": str(kind), **_condition(maker, here)}
    item |= _needs(maker, kind, tables)
    if kind is Kind.SCALE_THREAD:
        item["drafted_from"] = [maker.random.choice(scales)]
    if purpose == "meeting" and kind not in AT_MEETINGS and "when" not in item:
        item |= {"shared": True} if maker.maybe() else {}
    item |= {"health": True} if maker.random.random() < 0.1 else {}
    item |= {"theme": "thread"} if maker.maybe() else {}
    here.append(item)
    maker.items.append(item)
    return item


def _needs(maker: Maker, kind: Kind, tables: Table) -> Table:
    roles = [role["id"] for role in tables["role"]]
    match kind:
        case Kind.CHOICE | Kind.FIELDS | Kind.CHECKLIST | Kind.KEY_POINTS:
            return {"lines": maker.lines()}
        case Kind.PERIOD:
            return {"lines": [{"id": "starts"}, {"id": "hours_per_day"}]}
        case Kind.PEOPLE:
            return {"views": roles[:1], "lines": [{"id": "name"}, {"id": "languages"}]}
        case Kind.ROLES | Kind.SIGNATURES | Kind.ATTENDANCE:
            return {"views": roles[: maker.random.randint(1, 3)]}
        case Kind.SCALE:
            views = {"views": roles[:2]} if maker.maybe() else {}
            return {"scale": tables["scale"][0]["id"], **views}
        case Kind.GOALS:
            return {"lines": [{"id": "personal"}]} if maker.maybe() else {}
        case Kind.GUIDANCE:
            return {"guides": [tables["guide"][0]["id"]]}
        case _:
            return {}


def _group(maker: Maker) -> Table:
    """Return a group: pairs of two roles, a plan, fees, members, and a joint meeting."""
    mentor, other = (
        {"id": maker.id("role"), "several": True, "becomes": name}
        for name in ("mentor", "participant")
    )
    pairs: Table = {"id": maker.id("item"), "kind": "pairs", "views": [mentor["id"], other["id"]]}
    kinds = ("plan", "fees", "members", "tasks")
    page = [pairs, *({"id": maker.id("item"), "kind": kind} for kind in kinds)]
    asked = ("long-text", "attendance", "own-questions")
    views = {"attendance": {"views": [mentor["id"]]}}
    joint = [{"id": maker.id("item"), "kind": kind, **views.get(kind, {})} for kind in asked]
    people = [{"id": maker.id("item"), "kind": "people", "views": [mentor["id"], other["id"]]}]
    forms = [
        {
            "id": maker.id("form"),
            "purpose": purpose,
            "section": [{"id": maker.id("section"), "item": items}],
        }
        for purpose, items in (("setup", people), ("page", page), ("meeting", joint))
    ]
    steps = [{"id": maker.id("step")} for _ in range(3)]
    return {
        "role": [mentor, other],
        "phase": [{"id": maker.id("phase"), "after_months": 1, "months": 2, "steps": steps}],
        "form": forms,
        "stage": [_stage(maker, forms[2]["id"])],
        "document": [{"id": maker.id("print"), "form": forms[1]["id"]}],
    }
