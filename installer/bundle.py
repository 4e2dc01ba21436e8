"""Makes the folder with the program in it: PyInstaller, run by a Python for Windows."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Final

from installer.commit import seconds
from installer.places import INSTALLER, WORK
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
        SOURCE_DATE_EPOCH=seconds(),
    )
    (folder,) = bundles.iterdir()
    return folder


def size_of(folder: Path) -> int:
    """Return how many bytes the files of a folder hold."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
