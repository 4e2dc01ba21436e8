"""Makes what is handed out: the installer, by NSIS, the portable zip, and that of the policies."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from installer.bundle import size_of
from installer.commit import seconds
from installer.places import DIST, INSTALLER, IS_WINDOWS, ROOT, Failed, Lacking
from installer.signing import SIGN_COMMAND
from mentordesk.paths import PORTABLE

SCRIPT: Final = INSTALLER / "mentordesk.nsi"
POLICIES: Final = INSTALLER / "policy"
NAME: Final = "MentorDesk"
PORTABLE_TEXT: Final = (
    "MentorDesk keeps its data in the folder data beside this file.\r\n"
    "MentorDesk säilyttää tietonsa tämän tiedoston vieressä kansiossa data.\r\n"
    "MentorDesk har sina uppgifter i mappen data bredvid den här filen.\r\n"
)
MAKENSIS_ON_WINDOWS: Final = r"C:\Program Files (x86)\NSIS\makensis.exe"
TARGET: Final = "x86-unicode" if IS_WINDOWS else "amd64-unicode"
"""NSIS as its makers hand it out for Windows makes 32-bit installers, and Wine is of 64 bits."""


def makensis() -> str:
    """Return the NSIS compiler; raises ``Lacking``."""
    found = shutil.which("makensis")
    if not found and IS_WINDOWS and Path(MAKENSIS_ON_WINDOWS).exists():
        found = MAKENSIS_ON_WINDOWS
    if not found:
        raise Lacking("To make the installer takes NSIS 3: https://nsis.sourceforge.io/Download")
    return found


def make_setup(
    bundle: Path, version: str, into: Path = DIST, script: Path = SCRIPT, *, signed: bool = False
) -> Path:
    """Pack a bundle into an installer and return it; its uninstaller is signed if asked for."""
    setup = into / f"{bundle.name}-{version}-setup.exe"
    facts = {
        "TARGET": TARGET,
        "VERSION": version,
        "SIZE": size_of(bundle) // 1024,
        "BUNDLE": bundle,
        "OUT": setup,
    }
    facts |= {"SIGN": SIGN_COMMAND} if signed else {}
    defines = [f"-D{name}={fact}" for name, fact in facts.items()]
    done = subprocess.run(
        [makensis(), "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, str(script)],
        env=os.environ | {"SOURCE_DATE_EPOCH": seconds(), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise Failed(f"NSIS could not make the installer. It said:\n{done.stdout}{done.stderr}")
    return setup


def make_portable(bundle: Path, version: str) -> Path:
    """Pack a bundle into a zip that keeps its data beside itself, and return it."""
    files = files_of(bundle, f"{bundle.name}/") | {f"{bundle.name}/{PORTABLE}": PORTABLE_TEXT}
    return packed(DIST / f"{bundle.name}-{version}-portable.zip", files)


def make_policies(version: str) -> Path:
    """Pack the template of group policies into a zip, and return it."""
    return packed(DIST / f"{NAME}-{version}-policies.zip", files_of(POLICIES))


def files_of(folder: Path, before: str = "") -> dict[str, Path | str]:
    """Return a folder's files under the names they are packed by."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {f"{before}{path.relative_to(folder).as_posix()}": path for path in files}


def packed(target: Path, files: Mapping[str, Path | str]) -> Path:
    """Pack files and texts under their names; the same make the same bytes."""
    day = time.gmtime(int(seconds()))[:6]
    with ZipFile(target, "w") as zipped:
        for name, file in sorted(files.items()):
            content = file if isinstance(file, str) else file.read_bytes()
            zipped.writestr(ZipInfo(name, day), content, ZIP_DEFLATED, compresslevel=9)
    return target
