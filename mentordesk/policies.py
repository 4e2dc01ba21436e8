r"""What an organisation sets for all users of its PCs, by group policy or Intune.

On Windows it stands in the registry, in ``Software\Policies\MentorDesk`` of the PC and then of the
user; elsewhere in ``/etc/mentordesk/policy.ini``. The first place that has a value counts. What
makes no sense is passed over and told. ``installer/policy`` has the template for Windows' editor.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings

from mentordesk.domain import languages, retention, second_place
from mentordesk.domain.safe import LOCK_MINUTES, MAY_REMEMBER
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.language import LANGUAGES

NO_NUMBER: Final = QT_TRANSLATE_NOOP(
    "app",
    "What your organisation has set as {name} is not followed: “{value}” is no whole number from "
    "{least} to {most}. Tell your IT support.",
)
NONE_OF: Final = QT_TRANSLATE_NOOP(
    "app",
    "What your organisation has set as {name} is not followed: “{value}” is none of {known}. Tell "
    "your IT support.",
)
NO_FOLDER: Final = QT_TRANSLATE_NOOP(
    "app",
    "What your organisation has set as {name} is not followed: “{value}” is not the whole path of "
    "a folder. Tell your IT support.",
)
NO_VARIABLE: Final = QT_TRANSLATE_NOOP(
    "app",
    "What your organisation has set as {name} is not followed: “{value}” names {variable}, which "
    "this PC does not know. Tell your IT support.",
)

NO_SETTING: Final = QT_TRANSLATE_NOOP(
    "app",
    "What your organisation has set as {name} is not followed: this version of MentorDesk has no "
    "setting of that name. Tell your IT support.",
)

LONGEST_LOCK: Final = 120
"""More minutes than these would be as good as no lock; 0 is none, where Windows locks the PC."""

PLACES_ON_WINDOWS: Final = (
    r"HKEY_LOCAL_MACHINE\Software\Policies\MentorDesk",
    r"HKEY_CURRENT_USER\Software\Policies\MentorDesk",
)
PLACES_ELSEWHERE: Final = ("/etc/mentordesk/policy.ini",)

VARIABLE: Final = re.compile(r"%([^%\\/]+)%")

Variables = Mapping[str, str]
Reading = Callable[[str, Variables], str | Sentence]
"""Returns what a value stands for on this PC, or what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Policy:
    """One value: its name in the registry, the setting that it fixes, and how it is read."""

    name: str
    setting: str
    read: Reading


@dataclass(frozen=True, slots=True)
class Policies:
    """The settings that are fixed, by their names, and what could not be followed."""

    values: Mapping[str, str] = field(default_factory=dict[str, str])
    complaints: tuple[Sentence, ...] = ()


def whole(least: int, most: int, value: str, _: Variables) -> str | Sentence:
    """Return a whole number within limits."""
    if re.fullmatch(r"\d{1,9}", value, re.ASCII) and least <= int(value) <= most:
        return str(int(value))
    return NO_NUMBER.filled(least=least, most=most)


def one_of(known: Sequence[str], value: str, _: Variables) -> str | Sentence:
    """Return one of the known words."""
    is_known = value.casefold() in known
    return value.casefold() if is_known else NONE_OF.filled(known=", ".join(known))


def folder(value: str, variables: Variables) -> str | Sentence:
    """Return a whole path, with what stands for each ``%VARIABLE%`` in it."""
    for name in VARIABLE.findall(value):
        if not variables.get(name):
            return NO_VARIABLE.filled(variable=f"%{name}%")
    path = Path(VARIABLE.sub(lambda found: variables[found[1]], value))
    return str(path) if path.is_absolute() and "\0" not in value else NO_FOLDER


ALL: Final = (
    Policy("BackupFolder", second_place.SETTING, folder),
    Policy("LockMinutes", LOCK_MINUTES, partial(whole, 0, LONGEST_LOCK)),
    Policy("RememberOnThisPc", MAY_REMEMBER, partial(whole, 0, 1)),
    Policy("Language", languages.SETTING, partial(one_of, LANGUAGES)),
    Policy(
        "KeepMonths",
        retention.SETTING,
        partial(whole, retention.LEAST_MONTHS, retention.MOST_MONTHS),
    ),
)


def policies_here() -> Policies:
    """Return what is set for this PC and whoever is signed in to it."""
    is_windows = sys.platform == "win32"
    places = PLACES_ON_WINDOWS if is_windows else PLACES_ELSEWHERE
    kind = QSettings.Format.NativeFormat if is_windows else QSettings.Format.IniFormat
    return policies_of([QSettings(place, kind) for place in places], os.environ)


def policies_of(places: Iterable[QSettings], variables: Variables) -> Policies:
    """Return what stands in some places, of which the first that has a value counts."""
    places = tuple(places)
    values, complaints = dict[str, str](), [NO_SETTING.filled(name=n) for n in _unknown(places)]
    raw = _first(places)
    for policy in (policy for policy in ALL if policy.name in raw):
        value = raw[policy.name]
        read = policy.read(value, variables)
        if isinstance(read, Sentence):
            complaints.append(read.filled(name=policy.name, value=value))
        else:
            values[policy.setting] = read
    return Policies(values, tuple(complaints))


def _first(places: Iterable[QSettings]) -> dict[str, str]:
    """Return each value as it stands in the first place that has it; an empty one is none."""
    found = dict[str, str]()
    for place in places:
        for policy in ALL:
            value = str(place.value(policy.name, "")).strip()
            if value:
                found.setdefault(policy.name, value)
    return found


def _unknown(places: Iterable[QSettings]) -> Iterable[str]:
    """Return the names that stand somewhere and are no setting's; Windows' have no case."""
    names = dict[str, None]()
    for place in places:
        known = {policy.name.casefold() for policy in ALL if place.contains(policy.name)}
        names.update((name, None) for name in place.allKeys() if name.casefold() not in known)
    return names
