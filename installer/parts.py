"""Everything that is handed out, part by part, for the licences and for the list of parts (SBOM).

What packages bring inside, such as Qt's FreeType, is listed in ``licences/inside.toml``. Its
versions are read where they can't grow stale: in the file itself that is shipped, or in the list
that its package brings along.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any, Final

from installer.packages import digests, shipped
from installer.places import INSTALLER, Failed
from mentordesk.licences import OURS, licence_of, normalized, texts_of

PYTHON: Final = "3.13.2"
"""As ``windows-python.txt`` tells."""
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
    """Something shipped: its name, version, licence in SPDX's words, and the files that tell it.

    For scanners: ``purls``, one for each thing that the name names, and ``cpe``, vendor:product.
    """

    name: str
    version: str
    licence: str
    files: tuple[Path, ...] = ()
    inside: str = ""
    copyright: tuple[str, ...] = ()
    purls: Mapping[str, str] = field(default_factory=dict[str, str])
    cpe: str = ""
    sha256: str = ""


def everything(python: Path) -> list[Part]:
    """Return all parts; the packages and what is in them lie beside a Python for Windows."""
    packages = {name: told(python / "site", name) for name in (*shipped(), "pyinstaller")}
    return [*ours(python), *of_packages(packages), *inside(packages, python)]


def ours(python: Path) -> Iterator[Part]:
    """Yield what is shipped beside the packages."""
    purls = {"CPython": f"pkg:generic/cpython@{PYTHON}"}
    text = (python / "LICENSE.txt",)
    yield Part("CPython", PYTHON, "PSF-2.0", text, purls=purls, cpe="python:python")
    for name, version, licence, file in OURS:
        yield Part(name, version, licence, (file,))


def of_packages(packages: Mapping[str, Distribution]) -> Iterator[Part]:
    """Yield the packages, by what they tell about themselves."""
    sums = digests()
    for name, package in packages.items():
        licence = SAID_OTHERWISE.get(name) or licence_of(package)
        files = texts_of(package)
        if name.casefold().startswith(QT):
            files = (TEXTS / f"{licence}.txt",)
        purls = {name: f"pkg:pypi/{normalized(name)}@{package.version}"}
        yield Part(name, package.version, licence, files, purls=purls, sha256=sums[name])


def inside(packages: Mapping[str, Distribution], python: Path | None = None) -> Iterator[Part]:
    """Yield what packages bring inside.

    Versions that only a file of Windows tells are read if there is a Python for Windows.
    """
    for entry in tomllib.loads((TEXTS / "inside.toml").read_text("utf-8"))["part"]:
        yield _inner(entry, listed_by(packages.get(entry["inside"])), python)


def _inner(entry: dict[str, Any], listed: Mapping[str, str], python: Path | None) -> Part:
    name, licence, cpe = entry["name"], entry["licence"], entry.get("cpe", "")
    texts = [entry["text"]] if "text" in entry else ids(licence)
    version = entry.get("version", "")
    if python and "version_in" in entry:
        version = version_in(python, *entry["version_in"])
    if version:
        product = cpe.rpartition(":")[2] or normalized(name).replace(" ", "-")
        purls = {name: f"pkg:generic/{product}@{version}"}
    elif "version_in" in entry:
        purls = {}
    else:
        names = {each: entry.get("listed", each).casefold() for each in name.split(", ")}
        purls = {each: listed[key] for each, key in names.items() if key in listed}
        version = purls.get(name, "").rpartition("@")[2]
    files = tuple(TEXTS / f"{text}.txt" for text in texts)
    holders = tuple(entry.get("copyright", ()))
    return Part(name, version, licence, files, entry["inside"], holders, purls, cpe)


def version_in(python: Path, files: str, pattern: str) -> str:
    """Return the version that a shipped file tells of what is in it; raises ``Failed``."""
    found = {
        version.decode("ascii")
        for file in python.glob(files)
        for version in re.findall(pattern.encode("ascii"), file.read_bytes())
    }
    if len(found) != 1:
        raise Failed(f"{files} should tell one version, as {pattern}, and tells {sorted(found)}.")
    return found.pop()


def listed_by(package: Distribution | None) -> dict[str, str]:
    """Return the purls of what a package itself lists as in it, by name without capitals."""
    files = (package.files or ()) if package else ()
    lists = sorted(file for file in files if file.match("*.dist-info/sboms/*.json"))
    bills = [json.loads(Path(str(each.locate())).read_text("utf-8")) for each in lists]
    listed = dict[str, str]()
    for each in (component for bill in bills for component in bill["components"]):
        if each.get("version"):
            listed.setdefault(each["name"].casefold(), _purl(each))
    return listed


def _purl(component: Mapping[str, str]) -> str:
    if "purl" in component:
        return component["purl"].partition("?")[0]
    return f"{component['bom-ref']}@{component['version']}"


def ids(licence: str) -> list[str]:
    """Return the licences that an SPDX expression names."""
    return WORDS_BETWEEN.sub(" ", licence).split()


def told(site: Path, name: str) -> Distribution:
    """Return what a package tells about itself, out of a folder of packages."""
    wanted = normalized(name)
    folders = site.glob("*.dist-info")
    found = (f for f in folders if normalized(f.name.partition("-")[0]) == wanted)
    return Distribution.at(next(found))
