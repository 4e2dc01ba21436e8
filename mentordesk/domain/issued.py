"""Documents that were sealed: what is kept of each, and that the sealed form locks what it is of.

The file itself is kept beside, under its number. What it says can't change any more; what can is
only that it is void, and why.
"""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable, Sequence
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

REPLACED: Final = QT_TRANSLATE_NOOP("domain", "Replaced by document {number}.")
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
    """That a document holds no more, since when (UTC), and why.

    A person's words tell the ``reason``, or ``by`` the number of the document that replaced it.
    Without either what it said about health was erased, and its file with it.
    """

    at: datetime
    reason: str
    by: str = ""

    @property
    def is_erasure(self) -> bool:
        """Say whether it is void because what it said about health was erased."""
        return not self.reason and not self.by

    @property
    def told(self) -> Sentence:
        """Why it is void, as it is said to people."""
        if self.reason:
            return Sentence("domain", "{reason}").filled(reason=self.reason)
        return REPLACED.filled(number=self.by) if self.by else HEALTH_ERASED


@dataclass(frozen=True, slots=True)
class Issued:
    """A sealed document of a mentorship.

    ``number`` is its record number; ``document`` the id of the programme's document. ``content`` is
    the SHA-256 of all that it says, printed on each page; ``sha256`` that of the whole file, both
    in hexadecimal digits. ``at`` is UTC, ``desk`` who was signed in to the PC. It ``locks`` the
    mentorship unless it is void, all but the answers to the items that are ``free``; with
    ``health`` it tells what is about health. ``replaces`` is the number of the one before it,
    which is void.
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
    free: tuple[str, ...] = ()
    health: bool = False
    replaces: str = ""
    void: Void | None = None

    @property
    def holds(self) -> bool:
        """Say whether it isn't void."""
        return self.void is None

    @property
    def keeps_health(self) -> bool:
        """Say whether its file is here and tells about health."""
        return self.health and not self.is_erased

    @property
    def is_erased(self) -> bool:
        """Say whether its file is gone for good, with what was written about health."""
        return self.void is not None and self.void.is_erasure


def with_new(documents: Iterable[Issued], new: Issued) -> tuple[Issued, ...]:
    """Return documents and one more; the one that it replaces holds no more."""
    void = Void(new.at, "", by=new.number)
    return (
        *(replace(e, void=void) if e.holds and e.number == new.replaces else e for e in documents),
        new,
    )


def void_last(document: str, documents: Sequence[Issued]) -> Issued | None:
    """Return the newest of one kind if it is void; else None."""
    newest = next((each for each in reversed(documents) if each.document == document), None)
    return newest if newest is not None and not newest.holds else None


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
    void = min(voids, key=_by_weight, default=None)
    known = replace(
        mine,
        content=mine.content or theirs.content,
        health=mine.health or theirs.health,
        void=void,
    )
    return replace(known, content="") if known.is_erased else known


def _by_weight(void: Void) -> tuple[bool, bool, datetime, str, str]:
    """Return what puts an erasure first, then a person's reason, then what was replaced."""
    return not void.is_erasure, not void.reason, void.at, void.reason, void.by


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
