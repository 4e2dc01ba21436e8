"""Documents that were sealed: what is kept of each, and that the sealed form locks what it is of.

The file itself is kept beside, under its number. What it says can't change any more; what can is
only that it is void, and why.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from mentordesk.domain.programme_key import ProgrammeKey

SIGNS: Final = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""What a record number is made of: no sign that is taken for another on paper."""
GROUP: Final = 4
SHOWN: Final = 12
"""So many hexadecimal digits of a hash are shown to people."""


class Way(StrEnum):
    """How somebody signed."""

    DRAWN = "drawn"
    TYPED = "typed"
    PEN = "pen"  # left to sign by hand on the printed page


@dataclass(frozen=True, slots=True)
class Signer:
    """Somebody who signs a document, in a role of the programme, and how."""

    role: str
    name: str
    title: str = ""
    place: str = ""
    day: date | None = None
    way: Way = Way.PEN


@dataclass(frozen=True, slots=True)
class Void:
    """That a document holds no more, since when (UTC), and why."""

    at: datetime
    reason: str


@dataclass(frozen=True, slots=True)
class Issued:
    """A sealed document of a mentorship.

    ``number`` is its record number; ``document`` the id of the programme's document. ``content`` is
    the SHA-256 of all that it says, printed on each page; ``sha256`` that of the whole file, both
    in hexadecimal digits. ``at`` is UTC, ``desk`` who was signed in to the PC. It ``locks`` the
    mentorship unless it is void; with ``health`` it tells what is about health. ``replaces`` is the
    number of the void one before it.
    """

    number: str
    document: str
    language: str
    programme: ProgrammeKey
    content: str
    sha256: str
    at: datetime
    desk: str
    signers: tuple[Signer, ...]
    locks: bool
    health: bool = False
    replaces: str = ""
    void: Void | None = None

    @property
    def holds(self) -> bool:
        """Say whether it isn't void."""
        return self.void is None


def new_number() -> str:
    """Return a fresh record number, such as ``7KQ4-M2TD``; no two desks ever draw the same."""
    signs = "".join(secrets.choice(SIGNS) for _ in range(2 * GROUP))
    return f"{signs[:GROUP]}-{signs[GROUP:]}"


def shown_hash(digits: str) -> str:
    """Return the first digits of a hash as people read them: ``3f9a 01c2 77de``."""
    return " ".join(digits[n : n + GROUP] for n in range(0, SHOWN, GROUP))
