"""Documents that were sealed: what is kept of each, and that the sealed form locks what it is of.

The file itself is kept beside, under its number. What it says can't change any more; what can is
only that it is void, and why.
"""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from mentordesk.domain.programme_key import ProgrammeKey
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence

SIGNS: Final = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""What a record number is made of: no sign that is taken for another on paper."""
GROUP: Final = 4
SHOWN: Final = 12
"""So many hexadecimal digits of a hash are shown to people."""

HEALTH_ERASED: Final = QT_TRANSLATE_NOOP(
    "domain", "What it said about health was erased, and so was its file."
)
_NUMBER: Final = re.compile(f"[{SIGNS}]{{{GROUP}}}-[{SIGNS}]{{{GROUP}}}")


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
    """That a document holds no more, since when (UTC), and why, in a person's words.

    Without a reason what it said about health was erased, and its file with it.
    """

    at: datetime
    reason: str

    @property
    def told(self) -> Sentence:
        """Why it is void, as it is said to people."""
        said = Sentence("domain", "{reason}").filled(reason=self.reason)
        return said if self.reason else HEALTH_ERASED


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

    @property
    def is_erased(self) -> bool:
        """Say whether its file is gone for good, with what was written about health."""
        return self.void is not None and not self.void.reason


def without_health(issued: Issued) -> Issued:
    """Return what a desk is told of a document whose file it isn't given, if health is in that.

    The digest of what it says goes too, for a short answer can be guessed from one.
    """
    return replace(issued, content="", health=False) if issued.health else issued


def erased(issued: Issued, at: datetime) -> Issued:
    """Return what is left of a document when what it says about health is erased at a moment."""
    since = issued.void.at if issued.void else at
    return replace(issued, content="", void=Void(since, ""))


def united(mine: Issued, theirs: Issued) -> Issued:
    """Return what two desks know together of one document: what is void on one side is void.

    Both end up with the same, whichever file comes first.
    """
    voids = [void for void in (mine.void, theirs.void) if void]
    void = min(voids, key=lambda each: (bool(each.reason), each.at, each.reason), default=None)
    known = replace(
        mine,
        content=mine.content or theirs.content,
        health=mine.health or theirs.health,
        void=void,
    )
    return replace(known, content="") if known.is_erased else known


def new_number() -> str:
    """Return a fresh record number, such as ``7KQ4-M2TD``; no two desks ever draw the same."""
    signs = "".join(secrets.choice(SIGNS) for _ in range(2 * GROUP))
    return f"{signs[:GROUP]}-{signs[GROUP:]}"


def is_number(text: str) -> bool:
    """Say whether a text can be a record number."""
    return _NUMBER.fullmatch(text) is not None


def shown_hash(digits: str) -> str:
    """Return the first digits of a hash as people read them: ``3f9a 01c2 77de``."""
    return " ".join(digits[n : n + GROUP] for n in range(0, SHOWN, GROUP))
