"""A programme's file as it was read, and the spots in it that errors point to."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, cast

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.programmes.locate import Path, first_deep_line, lines_of

MOST_CHARACTERS = 1024 * 1024
MOST_DEEP = 16
MOST_IN_LINE = 4000  # long dotted keys cost tomllib time by their square

UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffe\uffff]")
"""Characters that no text for people holds: they break spreadsheets, PDFs and windows."""

Tables = dict[str, Any]

TOO_LONG = QT_TRANSLATE_NOOP("programmes", "{file} is longer than {most} characters.")
LONG_LINE = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: the line is longer than {most} characters. Break it."
)
TOO_DEEP = QT_TRANSLATE_NOOP("programmes", "{file}, line {line}: this is nested too deep.")
NOT_UTF8 = QT_TRANSLATE_NOOP(
    "programmes", "{file}, line {line}: the text is not UTF-8. Save the file as UTF-8."
)
NOT_TOML = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}, line {line}: this is not valid TOML. A quote or bracket may be missing.",
)


@dataclass(frozen=True)
class Source:
    """A file's name, its text and the tables in it."""

    name: str
    text: str
    tables: Tables

    @cached_property
    def _lines(self) -> dict[Path, int]:
        return lines_of(self.text)

    def place(self, path: Path) -> tuple[str, int]:
        """Return the file and line where a key or row begins, or the nearest thing around it."""
        while path not in self._lines:
            path = path[:-1]
        return self.name, self._lines[path]

    def places(self) -> Iterator[tuple[Path, tuple[str, int]]]:
        """Yield the place of every key and row."""
        yield from ((path, (self.name, line)) for path, line in self._lines.items())


@dataclass(frozen=True)
class Joined(Source):
    """Tables put together from several files or sheets; ``origins`` says where each came from."""

    origins: Mapping[Path, tuple[str, int]]

    def place(self, path: Path) -> tuple[str, int]:
        """Return the file and line, or the sheet and row, that a key or row came from."""
        while path and path not in self.origins:
            path = path[:-1]
        return self.origins.get(path, (self.name, 1))


@dataclass(frozen=True)
class Spot:
    """A place in a file."""

    source: Source
    path: Path = ()

    def at(self, *path: str | int) -> Spot:
        """Return the place further in."""
        return Spot(self.source, (*self.path, *path))

    def error(self, sentence: Sentence, **values: object) -> ProgrammeError:
        """Return an error whose sentence names the file, the line and the key."""
        keys = [part for part in self.path if isinstance(part, str)]
        file, line = self.source.place(self.path)
        key = keys[-1] if keys else ""
        return ProgrammeError(sentence.filled(file=file, line=line, key=key, **values))


def parse(name: str, text: str) -> Source:
    """Read the text of a file; raises ``ProgrammeError`` when it isn't TOML or is too big."""
    _refuse_the_absurd(name, text)
    try:
        tables = tomllib.loads(text)
    except RecursionError:
        raise _too_deep(name, text) from None
    except ValueError as error:
        raise _not_toml(name, text, str(error)) from None
    if not _is_shallow(tables, MOST_DEEP):
        raise _too_deep(name, text)
    return Source(name, text, tables)


def _refuse_the_absurd(name: str, text: str) -> None:
    if len(text) > MOST_CHARACTERS:
        raise ProgrammeError(TOO_LONG.filled(file=name, most=MOST_CHARACTERS))
    for line, row in enumerate(text.split("\n"), 1):
        if len(row) > MOST_IN_LINE:
            raise ProgrammeError(LONG_LINE.filled(file=name, line=line, most=MOST_IN_LINE))
    try:
        text.encode()
    except UnicodeEncodeError as error:
        line = text.count("\n", 0, error.start) + 1
        raise ProgrammeError(NOT_UTF8.filled(file=name, line=line)) from None


def _is_shallow(value: object, left: int) -> bool:
    if isinstance(value, dict):
        return left > 0 and all(_is_shallow(v, left - 1) for v in cast(Tables, value).values())
    if isinstance(value, list):
        return left > 0 and all(_is_shallow(v, left - 1) for v in cast(list[object], value))
    return True


def _too_deep(name: str, text: str) -> ProgrammeError:
    line = first_deep_line(text, MOST_DEEP)
    return ProgrammeError(TOO_DEEP.filled(file=name, line=line))


def _not_toml(name: str, text: str, reason: str) -> ProgrammeError:
    found = re.search(r"at line (\d+)", reason)
    line = int(found[1]) if found else text.count("\n") + 1
    return ProgrammeError(NOT_TOML.filled(file=name, line=line))
