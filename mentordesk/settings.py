"""What the program remembers of this desk, in ``settings.ini`` of the data folder.

What a new desk begins with stands in ``resources/defaults.ini``; what the organisation has set for
all its PCs, in ``policies`` tells where, stands over both.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from mentordesk.domain.sentence import Sentence
from mentordesk.paths import RESOURCES
from mentordesk.policies import Policies, policies_here


class FileSettings:
    """Implements ``ports.Settings``. Names and numbers of the desk only, nothing of a person.

    With ``keeps`` false nothing is written: the folder is no place for it.
    """

    def __init__(
        self, folder: Path, policies: Policies | None = None, *, keeps: bool = True
    ) -> None:
        self._keeps = keeps
        self._file = _ini(folder / "settings.ini")
        self._defaults = _ini(RESOURCES / "defaults.ini")
        self._policies = policies or Policies()

    @classmethod
    def here(cls, folder: Path, *, keeps: bool = True) -> FileSettings:
        """Return those of a data folder on this PC, under what its organisation has set."""
        return cls(folder, policies_here(), keeps=keeps)

    def text(self, name: str, default: str = "") -> str:
        """Return a remembered text."""
        if self.is_fixed(name):
            return self._policies.values[name]
        return str(self._file.value(name, self._defaults.value(name, default)))

    def number(self, name: str, default: int) -> int:
        """Return a remembered whole number; the default where something else stands."""
        try:
            return int(self.text(name, str(default)))
        except ValueError:
            return default

    def remember(self, name: str, value: str | int) -> None:
        """Keep a value under a name, unless the organisation has set another."""
        if self._keeps and not self.is_fixed(name):
            self._file.setValue(name, value)

    def is_fixed(self, name: str) -> bool:
        """Say whether the organisation has set it, so that nobody changes it here."""
        return name in self._policies.values

    def complaints(self) -> tuple[Sentence, ...]:
        """Return what of the organisation's settings makes no sense, and is passed over."""
        return self._policies.complaints


def _ini(file: Path) -> QSettings:
    return QSettings(str(file), QSettings.Format.IniFormat)
