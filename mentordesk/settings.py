"""What the program remembers of this desk, in ``settings.ini`` of the data folder.

What a new desk begins with stands in ``resources/defaults.ini``; what the organisation has set for
all its PCs, in ``policies`` tells where, stands over both.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings

from mentordesk.domain.sentence import Sentence
from mentordesk.paths import RESOURCES
from mentordesk.policies import Policies, policies_here

PASSING: Final = "-folder"
"""How names end of what may name a person, as a folder of theirs does. The file never holds it."""


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
        self._passing: dict[str, str] = {}
        if keeps:
            self._let_go()

    @classmethod
    def here(cls, folder: Path, *, keeps: bool = True) -> FileSettings:
        """Return those of a data folder on this PC, under what its organisation has set."""
        return cls(folder, policies_here(), keeps=keeps)

    def text(self, name: str, default: str = "") -> str:
        """Return a remembered text."""
        if self.is_fixed(name):
            return self._policies.values[name]
        if name.endswith(PASSING):
            return self._passing.get(name, default)
        return str(self._file.value(name, self._defaults.value(name, default)))

    def number(self, name: str, default: int) -> int:
        """Return a remembered whole number; the default where something else stands."""
        try:
            return int(self.text(name, str(default)))
        except ValueError:
            return default

    def remember(self, name: str, value: str | int) -> None:
        """Keep a value under a name, unless the organisation has set another.

        What may name a person is kept until the program ends.
        """
        if name.endswith(PASSING):
            self._passing[name] = str(value)
        elif self._keeps and not self.is_fixed(name):
            self._file.setValue(name, value)

    def is_fixed(self, name: str) -> bool:
        """Say whether the organisation has set it, so that nobody changes it here."""
        return name in self._policies.values

    def complaints(self) -> tuple[Sentence, ...]:
        """Return what of the organisation's settings makes no sense, and is passed over."""
        return self._policies.complaints

    def _let_go(self) -> None:
        """Take out what an earlier version kept in the file."""
        for name in self._file.childKeys():
            if name.endswith(PASSING):
                self._file.remove(name)


def _ini(file: Path) -> QSettings:
    return QSettings(str(file), QSettings.Format.IniFormat)
