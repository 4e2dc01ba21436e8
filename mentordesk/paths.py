"""Where things lie: the program's resources, and the person's data."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
"""Programmes, translations, fonts, icons and style; the same in the source and in a bundle."""


def default_data_folder() -> Path:
    r"""Return the platform's folder for local data, e.g. ``%LOCALAPPDATA%\MentorDesk``."""
    location = QStandardPaths.StandardLocation.GenericDataLocation
    return Path(QStandardPaths.writableLocation(location)) / "MentorDesk"
