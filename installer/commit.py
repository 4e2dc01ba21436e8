"""The commit that is built: its name, and its time, which the files that are made bear."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import Final

from installer.places import ROOT

LONG_AGO: Final = "1767225600"
"""The first of January 2026, for a source without its history."""


def commit() -> str:
    """Return the first characters of the commit's name, "" for a source without its history."""
    return _git("rev-parse", "--short=8", "HEAD")


def seconds() -> str:
    """Return when it was made, in seconds since 1970, as builds are told it."""
    return os.environ.get("SOURCE_DATE_EPOCH") or _git("log", "-1", "--format=%ct") or LONG_AGO


def _git(*words: str) -> str:
    if not shutil.which("git"):
        return ""
    done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip()
