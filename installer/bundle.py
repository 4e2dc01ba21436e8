"""Makes the folder with the program in it: PyInstaller, run by a Python for Windows."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

from installer.places import INSTALLER, ROOT, WORK
from installer.windows import Windows
from installer.windows_python import python_folder

SPEC: Final = INSTALLER / "mentordesk.spec"
STEADY: Final = {"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
"""So that the same source gives the same bytes."""


def make_bundle(windows: Windows, spec: Path = SPEC) -> Path:
    """Run PyInstaller by a recipe and return the folder it made."""
    bundles = WORK / "bundles" / spec.stem
    shutil.rmtree(bundles, ignore_errors=True)
    windows.run(
        python_folder() / "python.exe",
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--log-level=WARN",
        "--distpath",
        bundles,
        "--workpath",
        WORK / "pyinstaller",
        spec,
        **STEADY,
        SOURCE_DATE_EPOCH=day_of_source(),
    )
    (folder,) = bundles.iterdir()
    return folder


def day_of_source() -> str:
    """Return when the source was committed, in seconds since 1970, as builds are told it."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return given or asked.stdout.strip() or "1767225600"


def size_of(folder: Path) -> int:
    """Return how many bytes the files of a folder hold."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
