"""Writes tables as TOML, and texts by their dotted keys as tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import tomli_w

from mentordesk.programmes.source import Tables


def toml(tables: Mapping[str, Any]) -> str:
    """Return tables as TOML; texts of several lines stand on several lines."""
    return tomli_w.dumps(tables, multiline_strings=True)


def nested(entries: Mapping[str, str]) -> Tables:
    """Return texts by dotted keys, ``item.m1.label``, as tables in tables."""
    tables: Tables = {}
    for key, text in entries.items():
        *groups, last = key.split(".")
        inner = tables
        for group in groups:
            inner = cast(Tables, inner.setdefault(group, {}))
        inner[last] = text
    return tables


def language_file(code: str, by: str, *, reviewed: bool, entries: Mapping[str, str]) -> str:
    """Return a language's file."""
    header = {"language": code, "translated_by": by, "reviewed": reviewed}
    return toml({**header, **nested(entries)})
