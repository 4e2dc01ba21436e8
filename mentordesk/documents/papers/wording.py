"""Texts of papers that are data: a file of their order, and a file for each language."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Final, cast

from mentordesk.domain.errors import DocumentError
from mentordesk.domain.programme import Texts
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

NOTICE: Final = "privacy"
UNREADABLE: Final = QT_TRANSLATE_NOOP(
    "documents", "The texts in {folder} can't be read. Install the program again."
)

Tables = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a paper: its ``points``, and the names of what is filled in under them."""

    id: str
    points: tuple[str, ...] = ()
    fills: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wording:
    """The parts of a paper in order, and its texts in each language; the first has them all."""

    languages: tuple[str, ...]
    parts: tuple[Part, ...]
    texts: Mapping[str, Texts]

    def is_unsure(self, code: str) -> bool:
        """Say whether the texts of a language are a translation that nobody has reviewed."""
        found = self.texts.get(code)
        return bool(found and found.translated_by and not found.reviewed)


class Wordings:
    """Reads the texts of papers from a folder, once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of_notice(self) -> Wording:
        """Return the texts of the privacy notice; raises ``DocumentError``."""
        return self._notice

    @cached_property
    def _notice(self) -> Wording:
        try:
            return _wording(self._folder / NOTICE)
        except (OSError, ValueError) as error:
            raise DocumentError(UNREADABLE.filled(folder=str(self._folder))) from error


def _wording(folder: Path) -> Wording:
    order = _read(folder.with_suffix(".toml"))
    parts = (
        Part(each["id"], tuple(each.get("points", ())), tuple(each.get("fills", ())))
        for each in order["section"]
    )
    texts = {code: _texts(_read(folder / f"{code}.toml")) for code in order["languages"]}
    return Wording(tuple(order["languages"]), tuple(parts), texts)


def _read(file: Path) -> Tables:
    return tomllib.loads(file.read_text("utf-8"))


def _texts(tables: Tables) -> Texts:
    entries = dict(_entries(tables))
    return Texts(
        tables["language"], entries, tables.get("translated_by", ""), tables["reviewed"] is True
    )


def _entries(tables: Tables) -> Iterator[tuple[str, str]]:
    """Yield each text by its table and key: ``what.heading``."""
    for name, table in tables.items():
        if isinstance(table, dict):
            for key, text in cast(dict[str, str], table).items():
                yield f"{name}.{key}", text
