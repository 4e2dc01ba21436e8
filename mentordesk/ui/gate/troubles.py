"""What is said where the vault can't be opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from mentordesk.domain.errors import (
    DiskFull,
    KeyLost,
    MentorDeskError,
    PlaceRefused,
    VaultBusy,
    VaultDamaged,
    VaultNewer,
)
from mentordesk.domain.ports import Language
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence

NOT_OPENED: Final = QT_TRANSLATE_NOOP("ui", "MentorDesk can’t be opened")
NO_KEY: Final = QT_TRANSLATE_NOOP("ui", "The key file is missing or damaged")
TITLES: Final[dict[type[MentorDeskError], Sentence]] = {
    VaultBusy: QT_TRANSLATE_NOOP("ui", "MentorDesk is already open"),
    VaultNewer: QT_TRANSLATE_NOOP("ui", "A newer MentorDesk is needed"),
    VaultDamaged: QT_TRANSLATE_NOOP("ui", "Your data is damaged"),
    KeyLost: NO_KEY,
    PlaceRefused: QT_TRANSLATE_NOOP("ui", "Your data can’t lie in this folder"),
    DiskFull: QT_TRANSLATE_NOOP("ui", "The disk is full"),
}
KEYLESS: Final = (
    QT_TRANSLATE_NOOP(
        "ui",
        "Your data is here, locked, but the file that opens it, mentordesk.key, is missing or "
        "damaged. The password alone doesn’t open your data.",
    ),
    QT_TRANSLATE_NOOP(
        "ui",
        "Look for mentordesk.key in a copy of the folder or in the recycle bin, put it back and "
        "try again. Or restore a backup: each one has its key with it.",
    ),
)


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong; ``calls_for_backup`` where one may be of help."""

    title: str
    said: tuple[str, ...]
    calls_for_backup: bool


def trouble_of(error: MentorDeskError, language: Language) -> Trouble:
    """Return what to say of an error."""
    title = TITLES.get(type(error), NOT_OPENED)
    calls = isinstance(error, (KeyLost, VaultDamaged))
    return Trouble(language.say(title), (language.say(error.sentence),), calls)


def keyless(language: Language) -> Trouble:
    """Return what to say where the key file is gone."""
    return Trouble(language.say(NO_KEY), tuple(map(language.say, KEYLESS)), True)
