"""Walks through a programme's tables: every dataclass in them with the path to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, cast

from mentordesk.programmes.locate import Path


def walk(thing: object, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield a dataclass and all those inside it, each after what it stands in."""
    yield path, thing
    for step, inner in inside(thing):
        yield from walk(inner, (*path, *step))


def inside(thing: object) -> Iterator[tuple[Path, Any]]:
    """Yield the dataclasses that stand right in a dataclass."""
    for name in _names(type(thing)):
        value = getattr(thing, name)
        if is_dataclass(value):
            yield (name,), value
        elif isinstance(value, tuple):
            rows = enumerate(cast(tuple[object, ...], value))
            yield from (((name, n), row) for n, row in rows if is_dataclass(row))


@cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
