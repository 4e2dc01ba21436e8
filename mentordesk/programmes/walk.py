"""Walks through a programme's tables: every dataclass in them with the path to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import is_dataclass
from functools import cache
from typing import Any, cast, get_args, get_type_hints

from mentordesk.programmes.locate import Path

Walked = tuple[tuple[Path, Any], ...]


def walk(thing: object, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """Yield a dataclass and all those inside it, each after what it stands in."""
    yield path, thing
    for step, inner in inside(thing):
        yield from walk(inner, (*path, *step))


def inside(thing: object) -> Iterator[tuple[Path, Any]]:
    """Yield the dataclasses that stand right in a dataclass."""
    for name in _names(type(thing)):
        value = getattr(thing, name)
        if isinstance(value, tuple):
            rows = cast(tuple[object, ...], value)
            yield from (((name, n), row) for n, row in enumerate(rows))
        elif is_dataclass(value):
            yield (name,), value


@cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    """Return the fields of a dataclass that hold dataclasses, as most hold none."""
    hints = get_type_hints(kind)
    return tuple(name for name, hint in hints.items() if _holds_dataclasses(hint))


def _holds_dataclasses(hint: Any) -> bool:
    return is_dataclass(hint) or any(map(_holds_dataclasses, get_args(hint)))
