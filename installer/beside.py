"""What lies beside the installer: the list of its parts (SBOM), and the sums."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Final

from installer.packages import PIP
from installer.parts import Part
from installer.places import CACHE, DIST, INSTALLER, ROOT, WORK, Failed

TOOLS_LOCK: Final = INSTALLER / "tools-lock.txt"
TOOLS: Final = CACHE / f"tools-{hashlib.sha256(TOOLS_LOCK.read_bytes()).hexdigest()[:12]}"
SUMS: Final = "SHA256SUMS"


def make_sbom(name: str, parts: Iterable[Part], into: Path = DIST, work: Path = WORK) -> Path:
    """Write which parts are shipped, as CycloneDX, and return the file."""
    if not TOOLS.exists():
        words = ("install", "--quiet", "--require-hashes", "--no-deps", "--only-binary=:all:")
        _do(*PIP, *words, "--target", str(TOOLS), "-r", str(TOOLS_LOCK))
    told, sbom = work / "parts.json", into / f"{name}.cdx.json"
    facts = [{**asdict(part), "files": []} for part in parts]
    told.write_text(json.dumps(facts), "utf-8")
    path = os.pathsep.join((str(TOOLS), str(ROOT)))
    _do(sys.executable, "-m", "installer.sbom", str(told), str(sbom), PYTHONPATH=path)
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
