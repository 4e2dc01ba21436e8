"""Makes dataclasses of TOML tables by their type hints, and says what doesn't fit."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple, TypeVar, cast, get_args, get_origin, get_type_hints

from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.programmes.source import UNPRINTABLE, Spot

T = TypeVar("T")

UNKNOWN_KEY = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: the key “{key}” doesn’t belong here. Keys that do: {known}.",
)
MISSING_KEY = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: the key “{missing}” is missing here."
)
UNKNOWN_VALUE = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: “{key}” can’t be “{value}”. It can be one of these: {known}.",
)
NOT_A_TABLE = QT_TRANSLATE_NOOP("programmes", "{file}, line {line}: “{key}” must be a table.")
NOT_A_LIST = QT_TRANSLATE_NOOP("programmes", "{file}, line {line}: “{key}” must be a list.")
NOT_PRINTABLE = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: “{key}” holds a character that can’t be shown or printed."
)
NOT_A: dict[object, Sentence] = {
    str: QT_TRANSLATE_NOOP("programmes", "{file}, line {line}: “{key}” must be a text in quotes."),
    bool: QT_TRANSLATE_NOOP("programmes", "{file}, line {line}: “{key}” must be true or false."),
    int: QT_TRANSLATE_NOOP("programmes", "{file}, line {line}: “{key}” must be a whole number."),
    float: QT_TRANSLATE_NOOP("programmes", "{file}, line {line}: “{key}” must be a number."),
    date: QT_TRANSLATE_NOOP(
        "programmes", "{file}, line {line}: “{key}” must be a date such as 2025-01-31."
    ),
}


class _Shape(NamedTuple):
    hints: dict[str, Any]
    required: tuple[str, ...]


def build(kind: type[T], table: object, spot: Spot) -> T:
    """Return the dataclass that a table describes; raises ``ProgrammeError``."""
    rows = _table(table, spot)
    hints, required = _shape(kind)
    for key in rows:
        if key not in hints:
            raise spot.at(key).error(UNKNOWN_KEY, known=", ".join(hints))
    for key in required:
        if key not in rows:
            raise spot.error(MISSING_KEY, missing=key)
    return kind(**{key: _value(hints[key], rows[key], spot.at(key)) for key in rows})


@cache
def _shape(kind: type) -> _Shape:
    required = (
        f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING
    )
    return _Shape(get_type_hints(kind), tuple(required))


def _table(value: object, spot: Spot) -> dict[str, object]:
    if not isinstance(value, dict):
        raise spot.error(NOT_A_TABLE)
    return cast(dict[str, object], value)


def _value(hint: Any, value: object, spot: Spot) -> object:
    if hint in NOT_A:
        return _plain(cast(type, hint), value, spot)
    if get_origin(hint) is tuple:
        return _rows(get_args(hint)[0], value, spot)
    if is_dataclass(hint):
        return build(cast(type[object], hint), value, spot)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _member(hint, value, spot)
    return _value(_choice(hint, value), value, spot)


def _plain(hint: type, value: object, spot: Spot) -> object:
    if isinstance(value, str) and UNPRINTABLE.search(value):
        raise spot.error(NOT_PRINTABLE)
    if type(value) is hint:
        return value
    if hint is float and type(value) is int:
        return float(value)
    raise spot.error(NOT_A[hint])


def _rows(hint: Any, value: object, spot: Spot) -> tuple[object, ...]:
    if not isinstance(value, list):
        raise spot.error(NOT_A_LIST)
    rows = cast(list[object], value)
    return tuple(_value(hint, row, spot.at(n)) for n, row in enumerate(rows))


def _member(kind: type[StrEnum], value: object, spot: Spot) -> StrEnum:
    try:
        return kind(_plain(str, value, spot))
    except ValueError:
        raise spot.error(UNKNOWN_VALUE, value=value, known=", ".join(kind)) from None


def _choice(hint: Any, value: object) -> Any:
    """Return the one of ``X | None`` or ``Item | Use`` that the value is meant for."""
    first, second = get_args(hint)
    if second is type(None):
        return first
    is_second = isinstance(value, dict) and fields(second)[0].name in value
    return second if is_second else first
