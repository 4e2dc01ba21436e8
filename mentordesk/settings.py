"""What the program remembers of this desk, in ``settings.ini`` of the data folder.

What a new desk begins with stands in ``resources/defaults.ini``.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from mentordesk.paths import RESOURCES


class FileSettings:
    """Implements ``ports.Settings``. Names and numbers of the desk only, nothing of a person."""

    def __init__(self, folder: Path) -> None:
        self._file = _ini(folder / "settings.ini")
        self._defaults = _ini(RESOURCES / "defaults.ini")

    def text(self, name: str, default: str = "") -> str:
        """Return a remembered text."""
        return str(self._file.value(name, self._defaults.value(name, default)))

    def number(self, name: str, default: int) -> int:
        """Return a remembered whole number; the default where something else stands."""
        try:
            return int(self.text(name, str(default)))
        except ValueError:
            return default

    def remember(self, name: str, value: str | int) -> None:
        """Keep a value under a name."""
        self._file.setValue(name, value)


def _ini(file: Path) -> QSettings:
    return QSettings(str(file), QSettings.Format.IniFormat)
