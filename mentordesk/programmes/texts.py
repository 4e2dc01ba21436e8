"""The texts beside a programme: which keys a language's file may hold, and which it must."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, cast

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
from mentordesk.programmes.shape import MISSING_KEY, NOT_A
from mentordesk.programmes.source import Spot
from mentordesk.programmes.tables import FormTable, GroupTable, ProgrammeTable, SectionTable
from mentordesk.programmes.walk import inside, walk

NO_TEXT = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: the text “{missing}” is missing; programme.toml asks for it.",
)
NO_STRUCTURE = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: nothing in programme.toml asks for the text “{text}”."
)
EMPTY_TEXT = QT_TRANSLATE_NOOP("programmes", "{file}, line {line}: the text “{text}” is empty.")
OTHER_LANGUAGE = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: “{key}” is “{value}”, which isn’t the file’s name."
)

HEADER = {"language": str, "translated_by": str, "reviewed": bool}


class Wording(NamedTuple):
    """The texts of one kind of table: its group in the file, what it must and may hold."""

    group: str
    must: tuple[str, ...]
    may: tuple[str, ...] = ()


WORDINGS: dict[type, Wording] = {
    ProgrammeTable: Wording("programme", ("name", "summary", "participant")),
    GroupTable: Wording("group", ("name", "summary", "participant")),
    Role: Wording("role", ("name",), ("signs", "add")),
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


def wanted(programme: ProgrammeTable, top: Spot) -> dict[str, bool]:
    """Return every key a text may have, and whether the first language must have it.

    Two things that would share a key (an id used twice) raise ``ProgrammeError``.
    """
    scales = (thing for _, thing in walk(programme) if isinstance(thing, Scale))
    steps = {scale.id: scale.steps for scale in scales}
    keys: dict[str, bool] = {}
    for path, thing in walk(programme):
        for key, at, is_needed in _keys(thing, steps):
            if key in keys:
                name = thing.id if at == ("id",) else key.rpartition(".")[2]
                raise top.at(*path, *at).error(TWICE, value=name)
            keys[key] = is_needed
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
    for path, line in inside(thing):
        if isinstance(line, Line):
            yield (*path, "id"), line.id
    if isinstance(thing, Scale):
        yield from ((("steps", n), step) for n, step in enumerate(thing.steps))
        yield from ((("apart", n), step) for n, step in enumerate(thing.apart))
    if isinstance(thing, Item) and thing.scale:
        yield from ((("scale",), step) for step in steps[thing.scale])


def read_texts(top: Spot, keys: Mapping[str, bool], *, is_first: bool) -> Texts:
    """Return the texts of one language's file; only the first language must have them all."""
    header, entries = _header(top), dict(_entries(top, keys))
    missing = (key for key, is_needed in keys.items() if is_needed and key not in entries)
    for key in missing if is_first else ():
        raise top.at(*key.split(".")).error(NO_TEXT, missing=key)
    return Texts(
        header["language"],
        entries,
        header.get("translated_by", ""),
        header.get("reviewed", False),
    )


def _header(top: Spot) -> dict[str, Any]:
    found = {key: value for key, value in top.source.tables.items() if key in HEADER}
    for key, value in found.items():
        if type(value) is not HEADER[key]:
            raise top.at(key).error(NOT_A[HEADER[key]])
    if "language" not in found:
        raise top.error(MISSING_KEY, missing="language")
    if found["language"] != top.source.name.removesuffix(".toml"):
        raise top.at("language").error(OTHER_LANGUAGE, value=found["language"])
    return found


def _entries(top: Spot, keys: Mapping[str, bool]) -> Iterator[tuple[str, str]]:
    for spot, value in _leaves(top, top.source.tables):
        key = ".".join(str(part) for part in spot.path)
        if key in HEADER:
            continue
        if key not in keys:
            raise spot.error(NO_STRUCTURE, text=key)
        if not isinstance(value, str):
            raise spot.error(NOT_A[str])
        if not value.strip():
            raise spot.error(EMPTY_TEXT, text=key)
        yield key, value.strip()


def _leaves(spot: Spot, tables: Mapping[str, object]) -> Iterator[tuple[Spot, object]]:
    for key, value in tables.items():
        if isinstance(value, dict):
            yield from _leaves(spot.at(key), cast(dict[str, object], value))
        else:
            yield spot.at(key), value
