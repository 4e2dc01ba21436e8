"""What is said where the vault can't be opened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from mentordesk.domain.errors import (
    DatabaseLost,
    DiskFull,
    KeyLost,
    MentorDeskError,
    PlaceRefused,
    VaultBusy,
    VaultDamaged,
    VaultNewer,
)
from mentordesk.domain.ports import Language
from mentordesk.domain.safe import Standing
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
NO_DATABASE: Final = QT_TRANSLATE_NOOP("ui", "The database is missing")
GONE: Final = (
    QT_TRANSLATE_NOOP(
        "ui",
        "The key file and your backups are here, but the file that your data is in, "
        "mentordesk.db, is missing or empty.",
    ),
    QT_TRANSLATE_NOOP(
        "ui",
        "Look for mentordesk.db in the recycle bin or in a copy of the folder, put it back and try "
        "again. Or restore a backup.",
    ),
)
EARLIER: Final = QT_TRANSLATE_NOOP("ui", "Go on from a backup")
BACK: Final = QT_TRANSLATE_NOOP("ui", "Back")


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong; ``calls_for_backup`` where one may be of help.

    ``again`` is what stands on the button in place of "Try again". ``may_be_empty`` where the
    password opens an empty database.
    """

    title: str
    said: tuple[str, ...]
    calls_for_backup: bool
    again: str = ""
    may_be_empty: bool = False


def trouble_of(error: MentorDeskError, language: Language) -> Trouble:
    """Return what to say of an error."""
    if isinstance(error, DatabaseLost):
        return lost(Standing.GONE, language)
    title = TITLES.get(type(error), NOT_OPENED)
    calls = isinstance(error, (KeyLost, VaultDamaged))
    return Trouble(language.say(title), (language.say(error.sentence),), calls)


def lost(standing: Standing, language: Language) -> Trouble:
    """Return what to say where the key file is gone, or what it opens."""
    if standing is Standing.KEYLESS:
        return Trouble(language.say(NO_KEY), tuple(map(language.say, KEYLESS)), True)
    said = tuple(map(language.say, GONE))
    return Trouble(language.say(NO_DATABASE), said, True, may_be_empty=True)


def earlier(language: Language) -> Trouble:
    """Return what to say where nothing is wrong, but what there was elsewhere is to come here."""
    return Trouble(language.say(EARLIER), (), True, language.say(BACK))
