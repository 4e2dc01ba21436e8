"""Telling whether a document is whole: what its signatures say, held against what was kept."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Protocol

from mentordesk.domain.issued import Issued


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
    FOREIGN = "foreign"
    """Whole by its signatures, but sealed by a key that isn't this desk's, or not known here."""
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


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a file is; ``issued`` is the document of this desk that it is or was."""

    finding: Finding
    issued: Issued | None
    changes: tuple[Change, ...] = ()
    signatures: tuple[Seen, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Say whether the file can be relied on."""
        return self.finding is Finding.WHOLE


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

    ``keys`` are the fingerprints of the keys that this desk has signed with. What is kept decides:
    a file is whole if it is the same, byte for byte.
    """
    seen = examined.signatures
    if kept is None:
        return Verdict(_of_a_stranger(examined, keys), None, examined.changes, seen)
    issued, file = kept
    if same(data, issued):
        return Verdict(Finding.WHOLE if issued.holds else Finding.VOID, issued, (), seen)
    if file.startswith(data):
        return Verdict(Finding.CUT_BACK, issued, (Change.TRUNCATED,), seen)
    return Verdict(Finding.CHANGED, issued, examined.changes or (Change.REWRITTEN,), seen)


def same(data: bytes, issued: Issued) -> bool:
    """Say whether a file is the sealed one."""
    return sha256(data).hexdigest() == issued.sha256


def _of_a_stranger(examined: Examined, keys: Collection[str]) -> Finding:
    """Return what a file is of which nothing is kept here.

    Nothing leaves this desk before its seal: what was signed here without one was cut back.
    """
    if not examined.signatures:
        return Finding.UNSEALED
    if examined.changes:
        return Finding.CHANGED
    if examined.is_sealed:
        return Finding.FOREIGN
    is_ours = any(signature.fingerprint in keys for signature in examined.signatures)
    return Finding.CUT_BACK if is_ours else Finding.UNSEALED
