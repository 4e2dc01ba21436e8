"""Signing and sealing a document at this desk, and what locks it afterwards.

A draft is made once, each signs it in turn, and the seal closes it; until then nothing is kept. The
seal proves that the document is whole and was closed with this desk's key. It does not prove who
the person at the desk was.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final, Protocol

from mentordesk.domain.issued import Issued, Signer
from mentordesk.domain.mentorship import Change, Mentorship, Put
from mentordesk.domain.programme import Programme
from mentordesk.domain.programme_key import ProgrammeKey
from mentordesk.domain.records import Answer, Details, Rival
from mentordesk.domain.verifying import Verdict

Point = tuple[float, float]
"""To the right and down, from 0 to 1 of the width of the pad; both by the same measure."""


@dataclass(frozen=True, slots=True)
class Ink:
    """A signature as it was drawn: strokes of points; ``ratio`` is the pad's height by width."""

    strokes: tuple[tuple[Point, ...], ...]
    ratio: float

    def __bool__(self) -> bool:
        return any(self.strokes)


@dataclass(frozen=True, slots=True)
class Signature:
    """What somebody sets under a document: drawn, or the name typed."""

    signer: Signer
    mark: Ink | str


@dataclass(frozen=True, slots=True)
class Issue:
    """What is printed of a document's own: its record number, and that of the one it replaces."""

    number: str
    replaces: str = ""


@dataclass(frozen=True, slots=True)
class Signable:
    """A document with places to sign, and the SHA-256 of all that it says."""

    pdf: bytes = field(repr=False)
    content: str
    signers: tuple[Signer, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A document on its way to the seal; ``pdf`` holds the signatures given so far."""

    mentorship: str
    document: str
    programme: ProgrammeKey
    issue: Issue
    signable: Signable
    locks: bool
    free: tuple[str, ...] = ()
    health: bool = False
    signed: tuple[Signature, ...] = ()

    @property
    def waiting(self) -> tuple[Signer, ...]:
        """Return those who haven't signed, in order."""
        done = {signature.signer.role for signature in self.signed}
        return tuple(each for each in self.signable.signers if each.role not in done)


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """What is known of the key that signs: whose it is, by whose word, how long, and its mark.

    ``fingerprint`` is the SHA-256 of the certificate. ``is_own``: it was made at this desk.
    """

    subject: str
    issuer: str
    until: datetime
    fingerprint: str
    is_own: bool


class Signings(Protocol):
    """Signs, seals and unlocks at this desk; all of it runs on the worker.

    Every method may raise ``VaultError`` or ``DocumentError``. What was typed is saved before.
    """

    def begin(
        self,
        document_id: str,
        mentorship: Mentorship,
        programme: Programme,
        *,
        health: bool = False,
    ) -> Draft:
        """Make the document that is to be signed, with a number of its own."""
        ...

    def sign(self, draft: Draft, signature: Signature) -> Draft:
        """Return the draft with a signature set in its place."""
        ...

    def seal(self, draft: Draft) -> Issued:
        """Close the document and keep it; who hasn't signed signs the printed page by pen.

        The vault holds it when this returns, and the mentorship is locked if the document locks.
        """
        ...

    def unlock(self, mentorship_id: str, reason: str) -> None:
        """Let a mentorship be changed again: what locks it is void, and the history says why."""
        ...

    def pdf(self, number: str) -> bytes:
        """Return the file of a sealed document; raises ``NotFound``."""
        ...

    def shown(self, number: str) -> bytes:
        """Return a sealed document for the screen and the printer; raises ``NotFound``.

        Its signatures are part of the pages, as Qt draws no fields: it is not the file to keep.
        Each page of a void one says so.
        """
        ...

    def seen(self, draft: Draft) -> bytes:
        """Return a draft for the screen, with the signatures given so far."""
        ...

    def verify(self, data: bytes) -> Verdict:
        """Say whether a file is a document of this desk and whole; raises ``DocumentError``."""
        ...

    def key(self) -> KeyFacts:
        """Return what signs here; the desk's own is made when it is first needed."""
        ...

    def take_key(self, file: bytes, password: str) -> KeyFacts:
        """Sign with the key of a PKCS#12 file from now on; raises ``SigningError``."""
        ...

    def drop_key(self) -> KeyFacts:
        """Sign with the desk's own key again."""
        ...


class Seals(Protocol):
    """Sets signatures into PDF files and reads them; keys are PKCS#12 without a password.

    Nothing here knows of a vault. Raises ``SigningError``, and ``DocumentError`` for a file that
    can't be read.
    """

    def new_key(self, name: str) -> bytes:
        """Return a fresh key with a certificate of that name, signed by itself."""
        ...

    def read_key(self, file: bytes, password: str) -> bytes:
        """Return the key of a PKCS#12 file, without its password."""
        ...

    def facts(self, key: bytes) -> KeyFacts:
        """Return what is known of a key."""
        ...

    def sign(self, pdf: bytes, signature: Signature, key: bytes) -> bytes:
        """Return the document with a signature in the place of its signer's role."""
        ...

    def seal(self, pdf: bytes, key: bytes) -> bytes:
        """Return the document closed: whatever is added after this is told."""
        ...

    def shown(self, pdf: bytes, mark: str = "") -> bytes:
        """Return the document for the screen and the printer, its signatures part of its pages.

        A ``mark`` stands in large letters across each page.
        """
        ...


STANDING: Final = ("status", "keep_until", "group")
"""The details that say where a mentorship stands, which no document tells."""


def is_free(item_id: str, mentorship: Mentorship) -> bool:
    """Say whether the answers to an item can be changed: nothing that is sealed tells them."""
    return all(item_id in lock.free for lock in mentorship.locks)


def is_locked_out(change: Change, mentorship: Mentorship) -> bool:
    """Say whether a sealed document keeps a change out: all that it may tell, and nothing else."""
    if mentorship.lock is None:
        return False
    record = change.record
    told = record.record if isinstance(record, Rival) else record
    if isinstance(told, Answer):
        return not is_free(told.place.item, mentorship)
    if isinstance(change, Put) and isinstance(record, Details):
        now = mentorship.details
        kept = {name: getattr(now, name) for name in STANDING}
        return replace(record, **kept) != now
    return True
