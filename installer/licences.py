"""Gathers the licences of everything shipped, for the bundle and for Help → About."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from email.parser import HeaderParser
from pathlib import Path
from typing import Final

import tomli_w

from installer.packages import shipped
from installer.places import INSTALLER, ROOT, WORK, Failed

FOLDER: Final = WORK / "licences"
INDEX: Final = "licences.toml"
TEXTS: Final = INSTALLER / "licences"
"""Texts that a package names without bringing them."""
LGPL: Final = ("LGPL-3.0.txt", "GPL-3.0.txt")
SAID_OTHERWISE: Final = {
    "peewee": "MIT",
    "PySide6_Essentials": "LGPL-3.0-only",
    "PySide6_Pdf": "LGPL-3.0-only",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
    "simplemma": "MIT",
    "sqlcipher3": "Zlib AND BSD-3-Clause AND Apache-2.0",
    "tomli_w": "MIT",
    "uharfbuzz": "Apache-2.0 AND MIT",
}
"""Where the package itself says nothing, or nothing that is an SPDX expression."""
DATA: Final = (
    ("Noto Sans", "2.x", "OFL-1.1", ROOT / "resources/fonts/OFL.txt"),
    ("Lucide", "", "ISC AND MIT", ROOT / "resources/icons/LICENSE-lucide.txt"),
    ("Wiktionary", "", "CC-BY-SA-4.0 AND ODbL-1.0", ROOT / "resources/lemmas/README.md"),
)


@dataclass(frozen=True)
class Part:
    """Something shipped: its name, version, licence in SPDX's words, and the files that tell it."""

    name: str
    version: str
    licence: str
    files: tuple[Path, ...]


def gather(python: Path) -> Path:
    """Write the licences' texts and their index into a folder, and return it."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    entries: list[dict[str, object]] = []
    for part in parts(python):
        if not part.files:
            raise Failed(f"{part.name} {part.version} brings no licence text; see {__file__}.")
        texts = [_kept(part, file) for file in part.files]
        facts = {"name": part.name, "version": part.version, "licence": part.licence}
        entries.append({**facts, "texts": texts})
    (FOLDER / INDEX).write_text(tomli_w.dumps({"part": entries}), "utf-8", newline="\n")
    return FOLDER


def parts(python: Path) -> Iterator[Part]:
    """Yield everything shipped, in order of names."""
    yield Part("CPython", "3.13.2", "PSF-2.0", (python / "LICENSE.txt",))
    for name, version in shipped().items():
        told = _told(python, name, version)
        yield Part(name, version, SAID_OTHERWISE.get(name) or _licence(told), _texts(name, told))
    pyinstaller = _told(python, "pyinstaller", None)
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    yield Part("PyInstaller", "bootloader", licence, _texts("pyinstaller", pyinstaller))
    for name, version, licence, file in DATA:
        yield Part(name, version, licence, (file,))


def _told(python: Path, name: str, version: str | None) -> Path:
    """Return the folder in which a package tells about itself."""
    wanted = f"{name}-{version or ''}".casefold().replace("-", "_")
    folders = sorted((python / "site").glob("*.dist-info"))
    return next(f for f in folders if f.name.casefold().replace("-", "_").startswith(wanted))


def _licence(told: Path) -> str:
    metadata = HeaderParser().parsestr((told / "METADATA").read_text("utf-8"))
    return str(metadata["License-Expression"] or metadata["License"]).strip()


def _texts(name: str, told: Path) -> tuple[Path, ...]:
    if name.casefold().startswith(("pyside6", "shiboken6")):
        return tuple(TEXTS / text for text in LGPL)
    names = ("LICEN[CS]E*", "COPYING*", "NOTICE*")
    found = {file for name in names for file in told.rglob(name) if file.is_file()}
    return tuple(sorted(found))


def _kept(part: Part, file: Path) -> str:
    """Copy a text, and return the name it has in the folder."""
    shared = file.parent == TEXTS
    name = file.name if shared else f"{part.name}-{file.name}"
    shutil.copyfile(file, FOLDER / name)
    return name
