"""What lies beside the installer: the list of its parts (SBOM), and the sums."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from installer.packages import PIP, shipped_lines
from installer.places import CACHE, DIST, INSTALLER, ROOT, WORK, Failed

TOOLS_LOCK: Final = INSTALLER / "tools-lock.txt"
SUMS: Final = "SHA256SUMS"


def make_sbom(name: str) -> Path:
    """Write which parts are shipped, as CycloneDX, and return the file."""
    tools = CACHE / f"tools-{hashlib.sha256(TOOLS_LOCK.read_bytes()).hexdigest()[:12]}"
    if not tools.exists():
        words = ("install", "--quiet", "--require-hashes", "--no-deps", "--only-binary=:all:")
        _do(*PIP, *words, "--target", str(tools), "-r", str(TOOLS_LOCK))
    requirements, sbom = WORK / "shipped.txt", DIST / f"{name}.cdx.json"
    requirements.write_text("".join(shipped_lines()), "utf-8")
    asked = ("requirements", "--output-reproducible", "--no-validate", "--output-format", "JSON")
    about = ("--pyproject", str(ROOT / "pyproject.toml"), "--output-file", str(sbom))
    command = (sys.executable, "-m", "cyclonedx_py", *asked, *about, str(requirements))
    _do(*command, PYTHONPATH=str(tools))
    return sbom


def write_sums(files: Iterable[Path]) -> Path:
    """Write the SHA-256 of each file, as ``sha256sum --check`` reads it."""
    lines = [f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n" for file in files]
    sums = DIST / SUMS
    sums.write_text("".join(lines), "ascii", newline="\n")
    return sums


def _do(*command: str, **environment: str) -> None:
    done = subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise Failed(f"{Path(command[0]).name} failed. It said:\n{done.stdout}{done.stderr}")
