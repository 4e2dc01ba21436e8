"""Builds the commit a second time in another place, and says in which bytes the two differ."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from installer.places import DIST, ROOT, WORK, Failed

MADE: Final = (DIST, WORK / "bundles")
"""What must be the same: what is handed out, and the folder it was packed from."""


def twice() -> list[str]:
    """Build again from a clone somewhere else, print what differs, and return it."""
    if _git(ROOT, "status", "--porcelain").strip():
        raise Failed("To be built twice everything must be committed: the second is a clone.")
    with tempfile.TemporaryDirectory(prefix="mentordesk-twice-") as folder:
        clone = Path(folder) / "a second place"
        _git(ROOT, "clone", "--quiet", "--no-hardlinks", str(ROOT), str(clone))
        if subprocess.call([sys.executable, "-m", "installer"], cwd=clone):
            raise Failed("The second build failed, for the reason above.")
        found = [
            each for made in MADE for each in differences(made, clone / made.relative_to(ROOT))
        ]
    print("The two builds differ:" if found else "The two builds are the same.", *found, sep="\n  ")
    return found


def differences(one: Path, other: Path) -> list[str]:
    """Say of each file in two folders that differs where it does, or in which alone it is."""
    names = sorted({file.relative_to(side) for side in (one, other) for file in _files(side)})
    told = ((name, _difference(one / name, other / name)) for name in names)
    return [f"{name.as_posix()}: {what}" for name, what in told if what]


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def _difference(one: Path, other: Path) -> str:
    if not (one.exists() and other.exists()):
        return "only in the first" if one.exists() else "only in the second"
    first, second = one.read_bytes(), other.read_bytes()
    if first == second:
        return ""
    if len(first) != len(second):
        return f"{len(first)} and {len(second)} bytes"
    places = [at for at, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
    return f"{len(places)} bytes differ, the first at {places[0]}"


def _git(folder: Path, *words: str) -> str:
    done = subprocess.run(
        ["git", *words], cwd=folder, stdout=subprocess.PIPE, text=True, check=True
    )
    return done.stdout
