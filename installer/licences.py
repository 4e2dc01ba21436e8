"""Gathers the licences of everything shipped, for the bundle and for Help → About.

What packages bring inside, such as Qt's FreeType, is listed in ``licences/inside.toml``; beside it
lie the texts that a package names without bringing them.
"""

from __future__ import annotations

import re
import shutil
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import Distribution
from pathlib import Path
from typing import Final

import tomli_w

from installer.commit import commit, seconds
from installer.packages import shipped
from installer.places import INSTALLER, WORK, Failed
from mentordesk.licences import INDEX, OURS, licence_of, normalized, texts_of

PYTHON: Final = "3.13.2"
"""As ``windows-python.txt`` tells."""
FOLDER: Final = WORK / "licences"
TEXTS: Final = INSTALLER / "licences"
QT: Final = ("pyside6", "shiboken6")
SAID_OTHERWISE: Final = {
    "peewee": "MIT",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "PySide6_Essentials": "LGPL-3.0-only",
    "PySide6_Pdf": "LGPL-3.0-only",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
    "simplemma": "MIT",
    "sqlcipher3": "Zlib",
    "tomli_w": "MIT",
    "uharfbuzz": "Apache-2.0",
}
"""Where the package itself says nothing, or nothing that is an SPDX expression."""
WORDS_BETWEEN: Final = re.compile(r"\b(AND|OR|WITH)\b|[()]")


@dataclass(frozen=True)
class Part:
    """Something shipped: its name, version, licence in SPDX's words, and the files that tell it."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...]
    inside: str = ""
    copyright: tuple[str, ...] = ()


def gather(python: Path) -> Path:
    """Write the licences' texts and their index into a folder, and return it."""
    packages = {name: told(python / "site", name) for name in (*shipped(), "pyinstaller")}
    return write([*ours(python), *of_packages(packages), *inside()], FOLDER)


def write(parts: Iterable[Part], folder: Path) -> Path:
    """Write parts into a folder as the program reads them."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    entries = [_entry(part, folder) for part in sorted(parts, key=lambda p: p.name.casefold())]
    index = {**_source(), "part": entries}
    (folder / INDEX).write_text(tomli_w.dumps(index), "utf-8", newline="\n")
    return folder


def ours(python: Path) -> Iterator[Part]:
    """Yield what is shipped beside the packages."""
    yield Part("CPython", PYTHON, "PSF-2.0", (python / "LICENSE.txt",))
    for name, version, licence, file in OURS:
        yield Part(name, version, licence, (file,))


def of_packages(packages: Mapping[str, Distribution]) -> Iterator[Part]:
    """Yield the packages, by what they tell about themselves."""
    for name, package in packages.items():
        licence = SAID_OTHERWISE.get(name) or licence_of(package)
        files = texts_of(package)
        if name.casefold().startswith(QT):
            files = (TEXTS / f"{licence}.txt",)
        yield Part(name, package.version, licence, files)


def inside() -> Iterator[Part]:
    """Yield what packages bring inside."""
    for told in tomllib.loads((TEXTS / "inside.toml").read_text("utf-8"))["part"]:
        names = [told["text"]] if "text" in told else ids(told["licence"])
        files = tuple(TEXTS / f"{name}.txt" for name in names)
        holders = tuple(told.get("copyright", ()))
        yield Part(told["name"], "", told["licence"], files, told["inside"], holders)


def ids(licence: str) -> list[str]:
    """Return the licences that an SPDX expression names."""
    return WORDS_BETWEEN.sub(" ", licence).split()


def told(site: Path, name: str) -> Distribution:
    """Return what a package tells about itself, out of a folder of packages."""
    wanted = normalized(name)
    folders = site.glob("*.dist-info")
    found = (f for f in folders if normalized(f.name.partition("-")[0]) == wanted)
    return Distribution.at(next(found))


def _source() -> dict[str, str]:
    """Return the commit that the program is built from, and its day."""
    day = datetime.fromtimestamp(int(seconds()), UTC).date()
    return {"commit": commit(), "day": day.isoformat()}


def _entry(part: Part, folder: Path) -> dict[str, object]:
    if not part.files:
        raise Failed(f"{part.name} {part.version} brings no licence text; see {__file__}.")
    facts = {"name": part.name, "version": part.version, "licence": part.licence}
    texts = [_kept(part, file, folder) for file in part.files]
    more = {"inside": part.inside, "copyright": list(part.copyright)}
    return {**facts, **{name: said for name, said in more.items() if said}, "texts": texts}


def _kept(part: Part, file: Path, folder: Path) -> str:
    """Copy a text, and return the name it has in the folder."""
    shared = file.parent == TEXTS
    name = file.name if shared else f"{part.name}-{file.name}"
    shutil.copyfile(file, folder / name)
    return name
