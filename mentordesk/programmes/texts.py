"""The texts beside a programme: which keys a language's file may hold, and which it must."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, cast

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.item import Item, Kind, Line
from mentordesk.domain.programme import (
    DocumentSpec,
    Guide,
    Limit,
    Phase,
    Rhythm,
    Role,
    Scale,
    Stage,
    Step,
    Texts,
)
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.programmes.checks import TWICE
from mentordesk.programmes.locate import Path
from mentordesk.programmes.shape import MISSING_KEY, NOT_A, NOT_PRINTABLE
from mentordesk.programmes.source import UNPRINTABLE, Spot
from mentordesk.programmes.tables import FormTable, GroupTable, ProgrammeTable, SectionTable
from mentordesk.programmes.walk import Walked, inside

NO_TEXT = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: the text “{missing}” is missing. The first language must have them all.",
)
NO_STRUCTURE = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: nothing in the programme asks for the text “{text}”."
)
EMPTY_TEXT = QT_TRANSLATE_NOOP("programmes", "{file}, line {line}: the text “{text}” is empty.")
LONG_TEXT = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: the text “{text}” is longer than {most} characters."
)
OTHER_LANGUAGE = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: “{key}” is “{value}”, which isn’t the file’s name."
)

MOST_IN_TEXT = 30_000  # a spreadsheet's cell holds 32,767

HEADER: dict[str, type] = {"language": str, "translated_by": str, "reviewed": bool}


class Wording(NamedTuple):
    """The texts of one kind of table: its group in the file, what it must and may hold."""

    group: str
    must: tuple[str, ...]
    may: tuple[str, ...] = ()


WORDINGS: dict[type, Wording] = {
    ProgrammeTable: Wording("programme", ("name", "summary", "participant")),
    GroupTable: Wording("group", ("name", "summary", "participant")),
    Role: Wording("role", ("name",), ("signs", "add", "several")),
    Guide: Wording("guide", ("name",), ("intro",)),
    Scale: Wording("scale", ()),
    FormTable: Wording("form", ("name", "title"), ("intro",)),
    SectionTable: Wording("section", ("name",), ("intro",)),
    Item: Wording("item", ("label",), ("help",)),
    Stage: Wording("stage", ("name",)),
    Rhythm: Wording("rhythm", ("name",)),
    Limit: Wording("limit", ("text",)),
    Phase: Wording("phase", ("name",)),
    Step: Wording("step", ("name",), ("help",)),
    DocumentSpec: Wording("document", ("name", "title")),
}

NEED_NO_LABEL = (Kind.GUIDANCE, Kind.PEOPLE, Kind.PERIOD, Kind.NEXT_MEETINGS, Kind.PLAN)
"""Kinds whose parts have names of their own: guides, roles, fields, meetings, phases."""


class Keys(NamedTuple):
    """Every key a text may have and whether the first language must have it; ids used twice."""

    needed: dict[str, bool]
    problems: list[ProgrammeError]


def wanted(things: Walked, top: Spot) -> Keys:
    """Return the keys of a programme's texts; two things that would share one are a problem."""
    steps = {thing.id: thing.steps for _, thing in things if isinstance(thing, Scale)}
    keys = Keys({}, [])
    for path, thing in things:
        for key, at, is_needed in _keys(thing, steps):
            if key in keys.needed:
                name = thing.id if at == ("id",) else key.rpartition(".")[2]
                keys.problems.append(top.at(*path, *at).error(TWICE, value=name))
            keys.needed[key] = is_needed
    return keys


def _keys(thing: Any, steps: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, Path, bool]]:
    """Yield the key of each text of a thing, where its id stands, and whether it is needed."""
    wording = WORDINGS.get(thing.__class__)
    if wording is None:
        return
    has_id = not isinstance(thing, ProgrammeTable | GroupTable)
    stem = f"{wording.group}.{thing.id}" if has_id else wording.group
    is_bare = isinstance(thing, Item) and thing.kind in NEED_NO_LABEL
    yield from ((f"{stem}.{name}", ("id",), not is_bare) for name in wording.must)
    yield from ((f"{stem}.{name}", ("id",), False) for name in wording.may)
    yield from ((f"{stem}.{name}", at, True) for at, name in _rows(thing, steps))


def _rows(thing: Any, steps: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[Path, str]]:
    """Yield the ids of lines and steps, each of which has a text, and where they stand."""
    if isinstance(thing, Item) and thing.kind is Kind.GOALS:
        return  # where goals come from is said in the program's own words
    for path, line in inside(thing):
        if isinstance(line, Line):
            yield (*path, "id"), line.id
    if isinstance(thing, Scale):
        yield from ((("steps", n), step) for n, step in enumerate(thing.steps))
        yield from ((("apart", n), step) for n, step in enumerate(thing.apart))
    if isinstance(thing, Item) and thing.scale:
        yield from ((("scale",), step) for step in steps[thing.scale])


class Language(NamedTuple):
    """The texts of one language as far as they are right, and what is wrong with the others."""

    texts: Texts
    problems: list[ProgrammeError]


def read_texts(top: Spot, keys: Mapping[str, bool], *, is_first: bool) -> Language:
    """Return the texts of one language's file; only the first language must have them all."""
    problems = [*_header_problems(top)]
    entries: dict[str, str] = {}
    for spot, value in _leaves(top, top.source.tables):
        key = ".".join(str(part) for part in spot.path)
        if key in HEADER:
            continue
        wrong = _wrong(spot, key, value, keys)
        if wrong is None:
            entries[key] = str(value).strip()
        else:
            problems.append(wrong)
    missing = (key for key, is_needed in keys.items() if is_needed and key not in entries)
    if is_first and not problems:
        problems += (top.at(*key.split(".")).error(NO_TEXT, missing=key) for key in missing)
    return Language(_texts(top, entries), problems)


def _texts(top: Spot, entries: Mapping[str, str]) -> Texts:
    header = top.source.tables
    by = header.get("translated_by", "")
    return Texts(
        language=top.source.name.removesuffix(".toml"),
        entries=entries,
        translated_by=by if isinstance(by, str) else "",
        reviewed=header.get("reviewed") is True,
    )


def _header_problems(top: Spot) -> Iterator[ProgrammeError]:
    found = {key: value for key, value in top.source.tables.items() if key in HEADER}
    for key, value in found.items():
        if type(value) is not HEADER[key]:
            yield top.at(key).error(NOT_A[HEADER[key]])
        elif isinstance(value, str) and UNPRINTABLE.search(value):
            yield top.at(key).error(NOT_PRINTABLE)
    if "language" not in found:
        yield top.error(MISSING_KEY, missing="language")
    elif found["language"] != top.source.name.removesuffix(".toml"):
        yield top.at("language").error(OTHER_LANGUAGE, value=found["language"])


def _wrong(spot: Spot, key: str, value: object, keys: Mapping[str, bool]) -> ProgrammeError | None:
    if key not in keys:
        return spot.error(NO_STRUCTURE, text=key)
    if not isinstance(value, str):
        return spot.error(NOT_A[str])
    if not value.strip():
        return spot.error(EMPTY_TEXT, text=key)
    if len(value) > MOST_IN_TEXT:
        return spot.error(LONG_TEXT, text=key, most=MOST_IN_TEXT)
    return spot.error(NOT_PRINTABLE) if UNPRINTABLE.search(value) else None


def _leaves(spot: Spot, tables: Mapping[str, object]) -> Iterator[tuple[Spot, object]]:
    for key, value in tables.items():
        if isinstance(value, dict):
            yield from _leaves(spot.at(key), cast(dict[str, object], value))
        else:
            yield spot.at(key), value
