"""What MentorDesk is started for: only to be there, or to begin with something at once.

The command line makes a wish, a second start hands it to the first, the window grants it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import Final, Self

from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence


class Verb(StrEnum):
    """What is to be done; a person's are also the names of the options that ask for them."""

    SHOW = "show"
    NEW = "new"
    FIND = "find"
    OPEN = "open"
    LEND = "lend"
    """What a command asks for: the data folder."""
    BACKUP = "backup"
    """What a command asks for that got no folder: a backup."""


WAITING: Final[Mapping[Verb, Sentence]] = MappingProxyType(
    {
        Verb.NEW: QT_TRANSLATE_NOOP(
            "app", "Open MentorDesk first, with your own password. Then a new plan begins."
        ),
        Verb.FIND: QT_TRANSLATE_NOOP(
            "app", "Open MentorDesk first, with your own password. Then you can find in everything."
        ),
        Verb.OPEN: QT_TRANSLATE_NOOP(
            "app", "Open MentorDesk first, with your own password. The file {file} is waiting."
        ),
    }
)
"""What the gate says while a wish waits behind it."""


@dataclass(frozen=True, slots=True)
class Wish:
    """A verb, and the file that it is about, where it is about one."""

    verb: Verb = Verb.SHOW
    file: str = ""

    @classmethod
    def read(cls, written: str) -> Self:
        """Return the wish that was ``written``; what another version wishes is only to be there."""
        verb, _, file = written.partition("\n")
        return cls(Verb(verb), file) if verb in set(Verb) else cls()

    def written(self) -> str:
        """Return it as a text."""
        return f"{self.verb}\n{self.file}"

    @property
    def is_of_a_command(self) -> bool:
        """Say whether a command asks for it, in which no person is to be shown anything."""
        return self.verb in (Verb.LEND, Verb.BACKUP)

    @property
    def waiting(self) -> Sentence | None:
        """What the gate says of it, None where nothing waits."""
        sentence = WAITING.get(self.verb)
        return sentence.filled(file=Path(self.file).name) if sentence else None


SHOW: Final = Wish()
"""Nothing but to be there."""
