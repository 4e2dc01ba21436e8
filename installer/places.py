"""Where the build finds things and leaves things."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

INSTALLER: Final = Path(__file__).resolve().parent
ROOT: Final = INSTALLER.parent
WORK: Final = ROOT / "build"
"""What is made on the way."""
DIST: Final = ROOT / "dist"
"""What is handed out."""
LOCK: Final = INSTALLER / "windows-lock.txt"
PYTHON_LOCK: Final = INSTALLER / "windows-python.txt"
CACHE: Final = Path(
    os.environ.get("MENTORDESK_BUILD_CACHE", Path.home() / ".cache" / "mentordesk-build")
)
"""What is fetched and put together from it; it stays until the locks change."""
IS_WINDOWS: Final = sys.platform == "win32"


class Lacking(Exception):
    """Something this machine lacks; the message is the sentence for the person."""


class Failed(Exception):
    """A step that failed; the message tells which, and what it said."""
