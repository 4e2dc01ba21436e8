"""Reads what the program is made with, and under which licences.

A built program has it in ``licences``, written by the installer's ``licences.py``; from source it
is what the installed packages tell of themselves.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any, Final

from mentordesk import __version__
from mentordesk.domain.shipped import Shipment, Shipped
from mentordesk.paths import RESOURCES

FOLDER: Final = RESOURCES.parent / "licences"
INDEX: Final = "licences.toml"
OURS: Final = (
    ("MentorDesk", __version__, "MIT", RESOURCES.parent / "LICENSE"),
    ("Noto Sans", "", "OFL-1.1", RESOURCES / "fonts/OFL.txt"),
    ("Lucide", "", "ISC AND MIT", RESOURCES / "icons/LICENSE-lucide.txt"),
    ("Wiktionary", "", "CC-BY-SA-4.0 AND ODbL-1.0", RESOURCES / "lemmas/README.md"),
)
"""What lies beside the packages: name, version, licence and the file that tells it."""
TEXT: Final = re.compile(r"(LICEN[CS]E|COPYING|NOTICE)[^/]*", re.IGNORECASE)
BETWEEN: Final = re.compile(r"[-_.]+")


def shipment(folder: Path = FOLDER) -> Shipment:
    """Return everything that was handed out with this program."""
    if (folder / INDEX).exists():
        return _indexed(folder)
    return Shipment(tuple(sorted((*_ours(), *_installed()), key=lambda p: p.name.casefold())))


def licence_of(package: Distribution) -> str:
    """Return under which licence a package says it is."""
    told = package.metadata
    said = [told[field] for field in ("License-Expression", "License") if field in told]
    return next((licence for licence in said if "\n" not in licence), "")


def texts_of(package: Distribution) -> tuple[Path, ...]:
    """Return the files in which a package brings the texts of its licence."""
    found = {Path(str(package.locate_file(f))) for f in package.files or () if _is_text(f.parts)}
    return tuple(sorted(found))


def normalized(name: str) -> str:
    """Return a package's name as all spellings of it compare (PEP 503)."""
    return BETWEEN.sub("-", name).casefold()


def _is_text(parts: tuple[str, ...]) -> bool:
    return parts[0].endswith(".dist-info") and TEXT.fullmatch(parts[-1]) is not None


def _indexed(folder: Path) -> Shipment:
    index = tomllib.loads((folder / INDEX).read_text("utf-8"))
    return Shipment(tuple(_part(folder, told) for told in index.pop("part")), **index)


def _part(folder: Path, told: dict[str, Any]) -> Shipped:
    texts = tuple(_read(folder / file) for file in told.pop("texts"))
    holders = tuple(told.pop("copyright", ()))
    return Shipped(**told, texts=texts, copyright=holders)


def _ours() -> Iterator[Shipped]:
    for name, version, licence, file in OURS:
        yield Shipped(name, version, licence, (_read(file),))


def _installed() -> Iterator[Shipped]:
    """Yield the packages that MentorDesk asks for, and those that they ask for."""
    known, waiting = set[str](), ["mentordesk"]
    while waiting:
        name = waiting.pop()
        if name in known or (package := _package(name)) is None:
            continue
        known.add(name)
        asked = (each for each in package.requires or () if "extra ==" not in each)
        waiting += (normalized(re.split(r"[^\w.-]", each, maxsplit=1)[0]) for each in asked)
        if name != "mentordesk":
            texts = tuple(map(_read, texts_of(package)))
            yield Shipped(package.name, package.version, licence_of(package), texts)


def _package(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:  # such as one for another system
        return None


def _read(file: Path) -> str:
    return file.read_text("utf-8", errors="replace")
