"""What is in the bundle and why: each file and each module has its reason in ``reasons.toml``."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final
from zipfile import ZipFile

from installer.places import INSTALLER, ROOT, Failed
from installer.windows import Windows
from installer.windows_python import python_folder

REASONS: Final = INSTALLER / "reasons.toml"
PAGE: Final = ROOT / "docs" / "bundle.md"
PROGRAM: Final = "MentorDesk.exe"
LIBRARY: Final = "_internal/base_library.zip"
TABLES: Final = ("files", "modules")
SHOWN: Final = 20


@dataclass(frozen=True)
class Part:
    """Some files or modules that are there for the same reason; ``names`` may hold ``*``."""

    name: str
    why: str
    names: tuple[str, ...]

    def holds(self, thing: str) -> bool:
        """Say whether a file or module is one of it."""
        return any(fnmatchcase(thing, name) for name in self.names)


def read_parts(table: str, file: Path = REASONS) -> tuple[Part, ...]:
    """Return the parts of a table, ``files`` or ``modules``, with their reasons."""
    entries = tomllib.loads(file.read_text("utf-8"))[table]
    return tuple(Part(it["part"], it["why"], tuple(it["names"])) for it in entries)


def explained(things: Mapping[str, int], parts: Sequence[Part]) -> dict[Part, int]:
    """Return the bytes of each part; raises ``Failed`` where a thing or a name stands alone."""
    whose = {thing: [part for part in parts if part.holds(thing)] for thing in things}
    names = [name for part in parts for name in part.names]
    _refuse("Nothing tells why this is in the bundle", [it for it in whose if not whose[it]])
    _refuse("Two parts hold this", [it for it in whose if len(whose[it]) > 1])
    idle = [name for name in names if not any(fnmatchcase(it, name) for it in things)]
    _refuse("Nothing in the bundle is called so any more", idle)
    return {part: sum(things[it] for it in things if whose[it] == [part]) for part in parts}


def _refuse(trouble: str, names: Sequence[str]) -> None:
    if names:
        more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
        raise Failed(
            f"{trouble}: {', '.join(sorted(names)[:SHOWN])}{more}. Give each one part with its "
            f"reason in installer/{REASONS.name}, or leave it out in installer/shipped.py."
        )


def files_of(bundle: Path) -> dict[str, int]:
    """Return the size of each file of a bundle."""
    files = {path.relative_to(bundle).as_posix(): path for path in bundle.rglob("*")}
    return {name: path.stat().st_size for name, path in files.items() if path.is_file()}


def modules_of(bundle: Path, windows: Windows) -> dict[str, int]:
    """Return the size of each Python module in a bundle, as it lies packed in there."""
    asked = (INSTALLER / "list_modules.py", bundle / PROGRAM)
    lines = windows.run(python_folder() / "python.exe", *asked).splitlines()
    packed = (line.split() for line in lines)
    with ZipFile(bundle / LIBRARY) as library:
        early = {_module(it.filename): it.compress_size for it in library.infolist()}
    return early | {name: int(size) for size, name in packed}


def _module(file: str) -> str:
    return re.sub(r"(/__init__)?\.pyc$", "", file).replace("/", ".")


def check(bundle: Path, windows: Windows) -> dict[str, dict[Part, int]]:
    """Return the parts of a bundle by table; raises ``Failed`` unless all has its reason."""
    things = {"files": files_of(bundle), "modules": modules_of(bundle, windows)}
    return {table: explained(things[table], read_parts(table)) for table in TABLES}


def write_page(found: Mapping[str, Mapping[Part, int]], page: Path = PAGE) -> None:
    """Write the tables into the page, between the lines that mark their places."""
    text = page.read_text("utf-8")
    for table, parts in found.items():
        text = place_of(table).sub(lambda _, t=table, p=parts: _marked(t, p), text)
    page.write_text(text, "utf-8", newline="\n")


def place_of(table: str) -> re.Pattern[str]:
    """Return what finds a table's place on the page."""
    return re.compile(rf"<!-- {table} -->\n.*?<!-- end of {table} -->", re.DOTALL)


def _marked(table: str, parts: Mapping[Part, int]) -> str:
    by_size = sorted(parts.items(), key=lambda it: it[1], reverse=True)
    rows = "".join(f"| {part.name} | {size / 1e6:.2f} | {part.why} |\n" for part, size in by_size)
    head = "| part | MB | why |\n| --- | ---: | --- |\n"
    return f"<!-- {table} -->\n{head}{rows}<!-- end of {table} -->"
