"""A Wine prefix of the build's own, with the few DLLs that Windows has and Wine 8 lacks."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from installer.places import CACHE, IS_WINDOWS, Lacking

SHIMS: Final = Path(__file__).resolve().parent / "shims"
LINKED: Final = {"bcryptprimitives": ("-ladvapi32",)}
"""What a shim needs besides the C library."""
COMPILER: Final = "x86_64-w64-mingw32-gcc"
NEEDED: Final = {
    "wine": "wine wine64",
    COMPILER: "gcc-mingw-w64-x86-64-win32",
    "makensis": "nsis",
}
"""Programs, and the Debian packages they are in."""
NEEDED_TO_TRY: Final = {
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "import": "imagemagick",
    "setxkbmap": "x11-xkb-utils",
    "tesseract": "tesseract-ocr tesseract-ocr-fin",
    "pdftotext": "poppler-utils",
}
"""What a built program's window is tried with."""
OVERRIDES: Final = "mscms=n;winemenubuilder.exe=d;mscoree,mshtml="
"""Our mscms instead of Wine's; no entries in this desktop's menus; no offer to fetch browsers."""


def check_tools() -> None:
    """Refuse where a program is missing that builds, and name the packages that bring it."""
    _check(NEEDED, "To build for Windows here takes Wine, a C compiler for Windows and NSIS")


def check_bench() -> None:
    """Refuse where a program is missing that tries what was built."""
    if IS_WINDOWS:
        raise Lacking("What was built is tried under Wine, on Linux.")
    _check(NEEDED_TO_TRY, "To try the built program takes a screen that nobody sees, and keys")


def _check(needed: Mapping[str, str], why: str) -> None:
    missing = [package for name, package in needed.items() if not shutil.which(name)]
    if missing:
        raise Lacking(
            f"{why}; on Debian and Ubuntu this adds what is missing: "
            f"sudo apt-get install {' '.join(missing)}"
        )


def wine_environment(use: str) -> dict[str, str]:
    """Return what Wine is told by its environment; its prefix is made unless it is there.

    Each use has a prefix of its own: while one without a screen runs, none there can show a window.
    """
    check_tools()
    sources = sorted(SHIMS.glob("*.c"))
    made_from = b"\0".join(source.read_bytes() for source in sources)
    prefix = CACHE / f"wine-{use}-{hashlib.sha256(made_from).hexdigest()[:12]}"
    environment = environment_of(prefix)
    if not (prefix / "made").exists():
        make(prefix, sources)
    return environment


def environment_of(prefix: Path) -> dict[str, str]:
    """Return what tells Wine to live in a prefix and nowhere else, not even in the home folder."""
    return {
        "WINEPREFIX": str(prefix),
        "WINEARCH": "win64",
        "WINEDEBUG": os.environ.get("WINEDEBUG", "-all"),
        "WINEDLLOVERRIDES": OVERRIDES,
        "HOME": str(prefix / "home"),
    }


def make(prefix: Path, sources: list[Path], more: Mapping[str, str] | None = None) -> None:
    """Make a prefix that says it is Windows 10, with the shims in its system folder.

    ``more`` is what Wine is told beyond where it lives, such as who is signed in.
    """
    shutil.rmtree(prefix, ignore_errors=True)
    (prefix / "home").mkdir(parents=True)
    environment = {**os.environ, **environment_of(prefix), **(more or {})}
    for command in (("wineboot", "-i"), ("wine", "winecfg", "/v", "win10"), ("wineserver", "-w")):
        subprocess.run(
            command, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=True
        )
    for source in sources:
        target = prefix / "drive_c" / "windows" / "system32" / f"{source.stem}.dll"
        target.unlink(missing_ok=True)
        words = (COMPILER, "-shared", "-Os", "-s", str(source), "-o", str(target))
        subprocess.run([*words, *LINKED.get(source.stem, ())], check=True)
    (prefix / "made").touch()
