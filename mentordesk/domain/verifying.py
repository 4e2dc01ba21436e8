"""Telling whether a document is whole: what its signatures say, held against what was kept."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Final, Protocol

from mentordesk.domain.issued import Issued, Signer, Way


class Finding(StrEnum):
    """What a file turned out to be."""

    WHOLE = "whole"
    """Sealed at this desk, and nothing of it has changed."""
    VOID = "void"
    """As it was sealed at this desk, but void: unlocked or replaced since."""
    CHANGED = "changed"
    """A document of this desk, or another's, that was changed after it was signed."""
    CUT_BACK = "cut-back"
    """A document of this desk without what came last: signatures or the seal were taken off."""
    HANDED = "handed"
    """As it was handed over to this desk, whole, and sealed by another desk's key."""
    UNKEPT = "unkept"
    """Whole, and sealed by a key of this desk, which keeps nothing of it any more."""
    FOREIGN = "foreign"
    """Whole by its signatures, but sealed by a key that isn't this desk's."""
    UNSEALED = "unsealed"
    """A PDF that nobody has sealed: nothing can be said of it."""


class Change(StrEnum):
    """What kind of change was made to a signed file."""

    REWRITTEN = "rewritten"
    """Bytes that were signed are others."""
    ADDED = "added"
    """Something was added after a signature that allows no more: pages, notes, fields, objects."""
    SIGNED = "signed"
    """Somebody signed after the seal."""
    TRUNCATED = "truncated"
    """The end is missing."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A signature of a file: its field, whom it names, when by that PC's clock, its key's mark."""

    field: str
    name: str
    at: datetime | None
    fingerprint: str
    is_intact: bool
    is_seal: bool


@dataclass(frozen=True, slots=True)
class Examined:
    """What a file says of itself: its record number ("" for none), signatures and changes."""

    number: str
    signatures: tuple[Seen, ...]
    changes: tuple[Change, ...]

    @property
    def is_sealed(self) -> bool:
        """Say whether there is a seal, and it is the last that was set."""
        return bool(self.signatures) and self.signatures[-1].is_seal

    @property
    def is_sound(self) -> bool:
        """Say whether it is sealed, and by all its signatures nothing has changed."""
        is_intact = all(signature.is_intact for signature in self.signatures)
        return self.is_sealed and is_intact and not self.changes

    def is_sealed_by(self, keys: Collection[str]) -> bool:
        """Say whether it is sealed, and by one of these keys."""
        return self.is_sealed and self.signatures[-1].fingerprint in keys


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a file is; ``issued`` is the document kept here that it is or was.

    ``number`` is the one that the file bears, "" for none.
    """

    finding: Finding
    issued: Issued | None
    changes: tuple[Change, ...] = ()
    signatures: tuple[Seen, ...] = ()
    number: str = ""

    @property
    def is_whole(self) -> bool:
        """Say whether the file can be relied on."""
        return self.finding is Finding.WHOLE

    @property
    def signers(self) -> tuple[Signer, ...]:
        """Those whose signatures are in the file, and hold."""
        return tuple(each for each in self._known if each.role in self._places)

    @property
    def missing(self) -> tuple[Signer, ...]:
        """Those who signed the document on screen, and whose signatures the file lacks."""
        on_screen = (each for each in self._known if each.way is not Way.PEN)
        return tuple(each for each in on_screen if each.role not in self._places)

    @property
    def by_pen(self) -> tuple[Signer, ...]:
        """Those who were left to sign on paper."""
        return tuple(each for each in self._known if each.way is Way.PEN)

    @property
    def _known(self) -> tuple[Signer, ...]:
        return self.issued.signers if self.issued is not None else ()

    @property
    def _places(self) -> frozenset[str]:
        """The roles whose places in the file are signed."""
        return frozenset(seen.field for seen in self.signatures if seen.is_intact)


class Examiner(Protocol):
    """Reads what a file says of itself.

    Raises ``UnreadablePdf`` for what is no PDF, is broken, locked, or larger than any of ours.
    """

    def examine(self, data: bytes) -> Examined:
        """Return the signatures of a PDF and what was changed since."""
        ...


def judged(
    data: bytes, examined: Examined, kept: tuple[Issued, bytes] | None, keys: Collection[str]
) -> Verdict:
    """Return what a file is; ``kept`` is the document of its number here, with its file.

    ``keys`` are the fingerprints of the keys that this desk has signed with. The file that is kept
    decides: one of its number is whole if it is the same, byte for byte. What was kept may have
    come from elsewhere, so the seal has to hold too, and tells by its key whose it is.
    """
    if kept is not None and same(data, kept[0]) and not examined.is_sound:
        kept = None  # what is told here of such a file was never sealed
    finding, changes = _found(data, examined, kept, keys)
    is_of_kept = kept is not None and finding not in _OF_NOTHING_KEPT
    issued = kept[0] if kept is not None and is_of_kept else None
    return Verdict(finding, issued, changes, examined.signatures, examined.number)


def is_true(data: bytes, examined: Examined, issued: Issued) -> bool:
    """Say whether a file is what is told of it: the sealed one, of its number, and unchanged."""
    return examined.is_sound and examined.number == issued.number and same(data, issued)


_OF_NOTHING_KEPT: Final = (Finding.UNKEPT, Finding.FOREIGN, Finding.UNSEALED)

Found = tuple[Finding, tuple[Change, ...]]


def _found(
    data: bytes, examined: Examined, kept: tuple[Issued, bytes] | None, keys: Collection[str]
) -> Found:
    if kept is None:
        return _of_a_stranger(examined, keys), examined.changes
    issued, file = kept
    if same(data, issued):
        return _of_the_same(examined, issued, keys), ()
    if file.startswith(data):
        return Finding.CUT_BACK, (Change.TRUNCATED,)
    if not file and examined.is_sound and examined.is_sealed_by(keys):
        return Finding.UNKEPT, ()
    return Finding.CHANGED, examined.changes or (Change.REWRITTEN,)


def same(data: bytes, issued: Issued) -> bool:
    """Say whether a file is the sealed one."""
    return sha256(data).hexdigest() == issued.sha256


def _of_the_same(examined: Examined, issued: Issued, keys: Collection[str]) -> Finding:
    """Return what a file is that is the same as what is told of it here."""
    if not issued.holds:
        return Finding.VOID
    return Finding.WHOLE if examined.is_sealed_by(keys) else Finding.HANDED


def _of_a_stranger(examined: Examined, keys: Collection[str]) -> Finding:
    """Return what a file is of which nothing is kept here.

    Nothing leaves this desk before its seal: what was signed here without one was cut back.
    """
    if not examined.signatures:
        return Finding.UNSEALED
    if examined.changes:
        return Finding.CHANGED
    if examined.is_sealed:
        return Finding.UNKEPT if examined.is_sealed_by(keys) else Finding.FOREIGN
    is_ours = any(signature.fingerprint in keys for signature in examined.signatures)
    return Finding.CUT_BACK if is_ours else Finding.UNSEALED
