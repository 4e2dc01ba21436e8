"""What must hold between the tables of a programme: ids, references, bounds, kinds' needs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import fields
from typing import Any

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.item import SIGNED, Item, Kind, Line
from mentordesk.domain.programme import (
    DocumentSpec,
    Guide,
    Limit,
    Phase,
    Purpose,
    Rhythm,
    Role,
    Scale,
    Stage,
    Step,
)
from mentordesk.domain.records import Details, Origin, Person
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.programmes.conditions import condition_problems
from mentordesk.programmes.group_checks import group_problems
from mentordesk.programmes.references import reference_problems
from mentordesk.programmes.scope import Scope, Thing, scopes
from mentordesk.programmes.shape import MISSING_KEY, UNKNOWN_VALUE
from mentordesk.programmes.source import Spot
from mentordesk.programmes.tables import FormTable, ProgrammeTable, SectionTable, Use
from mentordesk.programmes.walk import Walked

Problems = Iterator[ProgrammeError]

BAD_ID = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: “{key}” is “{value}”; it may hold only lower-case letters a to z, "
    "digits and dashes, 60 at most.",
)
BAD_VERSION = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: “{key}” is “{value}”; write it with digits and dots, such as 1.2.",
)
NOT_A_MEETING_S = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: “{key}” names “{value}”, a form whose purpose isn’t “meeting”.",
)
NOT_A_SCALE = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: “{key}” names “{value}”, which isn’t a question of the kind “scale”.",
)
OUT_OF_BOUNDS = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: “{key}” is {value}; it must be from {least} to {most}."
)
UPSIDE_DOWN = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: “{key}” is {value}, but the most is only {most}."
)
TWICE = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: “{key}” is “{value}”, which is taken already."
)
ONLY_AT_A_MEETING = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: “{value}” can only be asked at a meeting, and this form isn’t for one.",
)

ID = re.compile(r"(?=.{1,60}$)[a-z0-9]+(-[a-z0-9]+)*")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2}|-[a-z]{5,8})?")
VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+_-]{0,39}")

BOUNDS: tuple[tuple[type, str, float, float], ...] = (
    (Stage, "least", 0, 50),
    (Stage, "most", 1, 50),
    (Rhythm, "minutes", 5, 600),
    (Rhythm, "up_to_days", 1, 3660),
    (Rhythm, "every_days", 1, 366),
    (Rhythm, "after_months", 0, 120),
    (Limit, "least", 0, 1000),
    (Limit, "most", 0, 1000),
    (Step, "after_months", 0, 120),
    (Phase, "after_months", 0, 120),
    (Phase, "months", 1, 120),
)

NEEDS: dict[Kind, str] = {
    Kind.CHOICE: "lines",
    Kind.SCALE: "scale",
    Kind.FIELDS: "lines",
    Kind.CHECKLIST: "lines",
    Kind.ROLES: "views",
    Kind.PEOPLE: "views",
    Kind.PERIOD: "lines",
    Kind.SIGNATURES: "views",
    Kind.KEY_POINTS: "lines",
    Kind.ATTENDANCE: "views",
    Kind.PAIRS: "views",
    Kind.SCALE_THREAD: "drafted_from",
}
"""The key without which a kind of item has nothing to show."""

SHARE_IDS: tuple[tuple[type, ...], ...] = (
    (Role,),
    (Guide,),
    (Scale,),
    (FormTable,),
    (SectionTable,),
    (Item,),
    (Stage,),
    (Rhythm,),
    (Limit,),
    (Phase, Step),
    (DocumentSpec,),
)
"""Tables of which no two may have one id, in the whole programme."""

AT_MEETINGS = (Kind.GOAL_REVIEW, Kind.OWN_QUESTIONS)
QUANTITIES = ("days_per_week", "hours_per_day", "months")
DETAILS = tuple(field.name for field in fields(Details) if field.name not in ("status", "group"))
NAMED_LINES: dict[Kind, tuple[str, ...]] = {
    Kind.PERIOD: DETAILS,
    Kind.PEOPLE: tuple(field.name for field in fields(Person) if field.name != "id"),
    Kind.GOALS: tuple(Origin),
    Kind.SIGNATURES: SIGNED,
}
"""The kinds whose lines have names of their own, such as fields of a record, and those names."""


def structure_problems(
    programme: ProgrammeTable, walked: Walked, top: Spot
) -> list[ProgrammeError]:
    """Return what doesn't hold; what goes on from names is looked at where all names are known."""
    parts = scopes(programme, walked, top)
    found = [*_header_problems(programme, top)]
    for scope in parts:
        found += _table_problems(scope)
    found += _ids_taken([thing for scope in parts for thing in scope.things])
    if not found:
        for scope in parts:
            found += [*_form_problems(scope), *condition_problems(scope), *group_problems(scope)]
    return found


def _table_problems(scope: Scope) -> Problems:
    for spot, thing in scope.things:
        yield from _id_problems(thing, spot)
        yield from reference_problems(thing, spot, scope)
        yield from _bound_problems(thing, spot)
        yield from _need_problems(thing, spot)
    roles = scope.of(Role)
    duties = (
        (spot.at("duties", n, "id"), duty.id)
        for spot, role in roles
        for n, duty in enumerate(role.duties)
    )
    yield from _taken(duties)  # duties of several roles may be agreed in one item


def _ids_taken(things: list[Thing]) -> Problems:
    for kinds in SHARE_IDS:
        yield from _taken(
            (spot.at("id"), thing.id) for spot, thing in things if type(thing) in kinds
        )


def _form_problems(scope: Scope) -> Problems:
    purposes = {form.id: form.purpose for form in scope.table.form}
    for spot, form in scope.of(FormTable):
        yield from _shown_once(form, spot)
    for spot, stage in scope.of(Stage):
        for n, form in enumerate(stage.forms):
            if purposes[form] is not Purpose.MEETING:
                yield spot.at("forms", n).error(NOT_A_MEETING_S, value=form)
    for spot, item in scope.of(Item):
        if item.kind is Kind.SCALE_THREAD:
            for n, name in enumerate(item.drafted_from):
                if scope.items[name].kind is not Kind.SCALE:
                    yield spot.at("drafted_from", n).error(NOT_A_SCALE, value=name)
        if item.kind in AT_MEETINGS and (item.shared or item.id in scope.shared):
            yield spot.at("kind").error(ONLY_AT_A_MEETING, value=item.kind)


def _id_problems(thing: Any, spot: Spot) -> Problems:
    if isinstance(thing, Item) and thing.kind in NAMED_LINES:
        names = ((spot.at("lines", n, "id"), line.id) for n, line in enumerate(thing.lines))
        yield from _each_known(names, NAMED_LINES[thing.kind])
    elif isinstance(thing, Scale):
        for key, steps in (("steps", thing.steps), ("apart", thing.apart)):
            for n, step in enumerate(steps):
                yield from _matches(ID, step, spot.at(key, n))
    is_field = isinstance(thing, Line) and thing.id in DETAILS
    if hasattr(thing, "id") and not is_field and not isinstance(thing, ProgrammeTable):
        yield from _matches(ID, thing.id, spot.at("id"))


def _bound_problems(thing: Any, spot: Spot) -> Problems:
    for owner, key, least, most in BOUNDS:
        value = getattr(thing, key) if type(thing) is owner else None
        if value is not None and not least <= value <= most:
            yield spot.at(key).error(OUT_OF_BOUNDS, value=value, least=least, most=most)
    if isinstance(thing, Stage | Limit) and None not in (thing.least, thing.most):
        yield from _upside_down(spot, thing.least or 0, thing.most or 0)


def _upside_down(spot: Spot, least: float, most: float) -> Problems:
    if least > most:
        yield spot.at("least").error(UPSIDE_DOWN, value=least, most=most)


def _need_problems(thing: Any, spot: Spot) -> Problems:
    missing = ""
    if isinstance(thing, Item) and thing.kind in NEEDS:
        missing = "" if getattr(thing, NEEDS[thing.kind]) else NEEDS[thing.kind]
    elif isinstance(thing, Stage) and not thing.forms:
        missing = "forms"
    elif isinstance(thing, Scale) and not thing.steps:
        missing = "steps"
    if missing:
        yield spot.error(MISSING_KEY, missing=missing)
    if isinstance(thing, Limit):
        yield from _each_known([(spot.at("quantity"), thing.quantity)], QUANTITIES)


def _header_problems(programme: ProgrammeTable, top: Spot) -> Problems:
    yield from _matches(ID, programme.id, top.at("id"))
    if not VERSION.fullmatch(programme.version):
        yield top.at("version").error(BAD_VERSION, value=programme.version)
    if not programme.languages:
        yield top.at("languages").error(MISSING_KEY, missing="languages")
    codes = [(top.at("languages", n), code) for n, code in enumerate(programme.languages)]
    for at, code in codes:
        yield from _matches(LANGUAGE, code, at)
    yield from _taken(codes)


def _shown_once(form: FormTable, spot: Spot) -> Problems:
    rows: list[tuple[Spot, str]] = []
    for s, section in enumerate(form.section):
        for n, row in enumerate(section.item):
            key = "use" if isinstance(row, Use) else "id"
            rows.append((spot.at("section", s, "item", n, key), getattr(row, key)))
    yield from _taken(rows)


def _matches(pattern: re.Pattern[str], value: str, spot: Spot) -> Problems:
    if not pattern.fullmatch(value):
        yield spot.error(BAD_ID, value=value)


def _taken(named: Iterable[tuple[Spot, str]]) -> Problems:
    seen: set[str] = set()
    for spot, name in named:
        if name in seen:
            yield spot.error(TWICE, value=name)
        seen.add(name)


def _each_known(named: Iterable[tuple[Spot, str]], known: Collection[str]) -> Problems:
    for spot, value in named:
        if value not in known:
            yield spot.error(UNKNOWN_VALUE, value=value, known=", ".join(known))
