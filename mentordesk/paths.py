"""Where things lie: the program's resources, and the person's data."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
"""Programmes, translations, fonts, icons and style; the same in the source and in a bundle."""

PORTABLE: Final = "portable"
"""A file of this name beside the built program, as in the zip, has its data lie there too."""


def is_built() -> bool:
    """Say whether this is the built program, and not its source."""
    return getattr(sys, "frozen", False)


def default_data_folder() -> Path:
    r"""Return the platform's folder for local data, e.g. ``%LOCALAPPDATA%\MentorDesk``."""
    program = Path(sys.executable).parent
    if is_built() and (program / PORTABLE).exists():
        return program / "data"
    from PySide6.QtCore import QStandardPaths

    location = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(location)) / "MentorDesk"
