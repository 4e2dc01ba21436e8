"""What must hold between the tables of a programme: ids, references, bounds, kinds' needs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import fields
from typing import Any

from mentordesk.domain.item import Condition, Item, Kind, Line
from mentordesk.domain.programme import DocumentSpec, Guide, Limit, Rhythm, Role, Scale, Stage
from mentordesk.domain.records import Details, Person
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.programmes.locate import Path
from mentordesk.programmes.shape import MISSING_KEY, UNKNOWN_VALUE
from mentordesk.programmes.source import Spot
from mentordesk.programmes.tables import FormTable, ProgrammeTable, Use
from mentordesk.programmes.walk import walk

BAD_ID = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: “{key}” is “{value}”; it may hold only lower-case letters a to z, "
    "digits and dashes.",
)
NO_SUCH = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: “{key}” names “{value}”, which isn’t in this programme."
)
OUT_OF_BOUNDS = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: “{key}” is {value}; it must be from {least} to {most}."
)
TWICE = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: “{key}” is “{value}”, which is taken already."
)

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2}|-[a-z]{5,8})?")

REFERENCES: tuple[tuple[type, str, type], ...] = (
    (Condition, "item", Item),
    (Use, "use", Item),
    (Item, "scale", Scale),
    (Item, "views", Role),
    (Item, "guides", Guide),
    (Item, "drafted_from", Item),
    (FormTable, "guides", Guide),
    (Stage, "forms", FormTable),
    (DocumentSpec, "form", FormTable),
)
"""Which keys of which tables name something else by its id."""

BOUNDS: tuple[tuple[type, str, float, float], ...] = (
    (Stage, "least", 0, 50),
    (Stage, "most", 1, 50),
    (Rhythm, "minutes", 5, 600),
    (Rhythm, "up_to_days", 1, 3660),
    (Rhythm, "every_days", 1, 366),
    (Limit, "least", 0, 1000),
    (Limit, "most", 0, 1000),
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

QUANTITIES = ("days_per_week", "hours_per_day", "months")
DETAILS = tuple(field.name for field in fields(Details) if field.name not in ("status", "group"))
NAMED_LINES: dict[Kind, tuple[str, ...]] = {
    Kind.PERIOD: DETAILS,
    Kind.PEOPLE: tuple(field.name for field in fields(Person) if field.name != "id"),
}
"""The kinds whose lines are fields of a record, and those fields."""


def check(programme: ProgrammeTable, top: Spot) -> None:
    """Raise ``ProgrammeError`` at the first thing that doesn't hold."""
    ids = {Scale.__name__: {""}}  # most items have no scale
    things = [(top.at(*path), thing) for path, thing in walk(programme)]
    for _, thing in things:
        ids.setdefault(type(thing).__name__, set()).add(getattr(thing, "id", ""))
    for spot, thing in things:
        _check_id(thing, spot)
        _check_references(thing, spot, ids)
        _check_bounds(thing, spot)
        _check_needs(thing, spot)
    _check_languages(programme, top)
    _check_duties(programme, top)
    for spot, thing in things:
        if isinstance(thing, FormTable):
            _check_shown_once(thing, spot)


def _check_id(thing: Any, spot: Spot) -> None:
    if isinstance(thing, Item) and thing.kind in NAMED_LINES:
        _each_known((line.id for line in thing.lines), NAMED_LINES[thing.kind], spot.at("lines"))
    elif isinstance(thing, Scale):
        for n, step in enumerate(thing.steps):
            _matches(ID, step, spot.at("steps", n))
        for n, step in enumerate(thing.apart):
            _matches(ID, step, spot.at("apart", n))
    if hasattr(thing, "id") and not (isinstance(thing, Line) and thing.id in DETAILS):
        _matches(ID, thing.id, spot.at("id"))


def _check_references(thing: Any, spot: Spot, ids: dict[str, set[str]]) -> None:
    for owner, key, target in REFERENCES:
        if isinstance(thing, owner):
            for path, value in _named(getattr(thing, key), (key,)):
                if value not in ids.get(target.__name__, ()):
                    raise spot.at(*path).error(NO_SUCH, value=value)


def _named(value: str | tuple[str, ...], path: Path) -> Iterator[tuple[Path, str]]:
    """Yield the ids that a key names, one or several."""
    if isinstance(value, tuple):
        yield from (((*path, n), name) for n, name in enumerate(value))
    else:
        yield path, value


def _check_bounds(thing: Any, spot: Spot) -> None:
    for owner, key, least, most in BOUNDS:
        value = getattr(thing, key) if isinstance(thing, owner) else None
        if value is not None and not least <= value <= most:
            raise spot.at(key).error(OUT_OF_BOUNDS, value=value, least=least, most=most)


def _check_needs(thing: Any, spot: Spot) -> None:
    if isinstance(thing, Item) and thing.kind in NEEDS and not getattr(thing, NEEDS[thing.kind]):
        raise spot.error(MISSING_KEY, missing=NEEDS[thing.kind])
    if isinstance(thing, Limit):
        _each_known((thing.quantity,), QUANTITIES, spot.at("quantity"))


def _check_languages(programme: ProgrammeTable, top: Spot) -> None:
    for n, code in enumerate(programme.languages):
        _matches(LANGUAGE, code, top.at("languages", n))
    if not programme.languages:
        raise top.at("languages").error(MISSING_KEY, missing="languages")


def _check_duties(programme: ProgrammeTable, top: Spot) -> None:
    """Duties of several roles may be agreed in one item, so no two share an id."""
    seen: set[str] = set()
    for r, role in enumerate(programme.role):
        for n, duty in enumerate(role.duties):
            if duty.id in seen:
                raise top.at("role", r, "duties", n, "id").error(TWICE, value=duty.id)
            seen.add(duty.id)


def _check_shown_once(form: FormTable, spot: Spot) -> None:
    seen: set[str] = set()
    for s, section in enumerate(form.section):
        for n, row in enumerate(section.item):
            key = "use" if isinstance(row, Use) else "id"
            name = getattr(row, key)
            if name in seen:
                raise spot.at("section", s, "item", n, key).error(TWICE, value=name)
            seen.add(name)


def _matches(pattern: re.Pattern[str], value: str, spot: Spot) -> None:
    if not pattern.fullmatch(value):
        raise spot.error(BAD_ID, value=value)


def _each_known(values: Iterator[str] | Collection[str], known: Collection[str], at: Spot) -> None:
    for value in values:
        if value not in known:
            raise at.error(UNKNOWN_VALUE, value=value, known=", ".join(known))
