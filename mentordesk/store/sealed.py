"""The part of the vault that keeps sealed documents, and the keys that sealed them.

A document that locks keeps its mentorship from being changed until it is void. Its file stays then,
so that a print of it can be told from any other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from mentordesk.domain.errors import Locked, NotFound, VaultError
from mentordesk.domain.history import Act
from mentordesk.domain.issued import Issued, Void, united, with_new
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.verifying import same
from mentordesk.store.erasing import EVER
from mentordesk.store.history import telling_key
from mentordesk.store.issued_rows import (
    add_issued,
    change_issued,
    drop_pdf,
    erase_telling,
    find_issued,
    keep_pdf,
    read_issued,
    read_pdf,
)
from mentordesk.store.keeping import Keeping
from mentordesk.store.rows import Done

LOCKED: Final = QT_TRANSLATE_NOOP(
    "store",
    "The feedback form {number} is sealed, so nothing that it tells can be changed. Unlock it "
    "before you change anything.",
)
NO_REASON: Final = QT_TRANSLATE_NOOP(
    "store", "Nothing was unlocked, for a reason is missing. Say why it is to be changed."
)
NO_FILE: Final = QT_TRANSLATE_NOOP(
    "store", "The file of the sealed document {number} isn't here. Ask the desk that has sealed it."
)

_KEYS: Final = "SELECT pkcs12 FROM signing_key ORDER BY row"
_USE_KEY: Final = "REPLACE INTO signing_key (pkcs12) VALUES (?)"
"""A row that replaces another of the same key comes last."""


class SealedDocuments(Keeping):
    """Sealed documents of mentorships, each with its file, and signing keys."""

    def issue(self, mentorship_id: str, issued: Issued, pdf: bytes) -> None:
        """Keep a sealed document and its file; when it returns they survive a power cut.

        The one that it replaces is void from then on.
        """
        now = self._clock()
        with self._connection.transaction():
            row = self._touch(mentorship_id, now)
            before = read_issued(self._connection, row)
            for was, known in zip(before, with_new(before, issued), strict=False):
                if known != was:
                    change_issued(self._connection, known, now)
            add_issued(self._connection, row, issued, now)
            keep_pdf(self._connection, issued.number, pdf)
            self._count(mentorship_id, _sealing(issued), now)

    def unlock(self, mentorship_id: str, reason: str) -> None:
        """Make void what locks a mentorship, and tell the reason in the history."""
        if not reason.strip():
            raise VaultError(NO_REASON)
        now = self._clock()
        with self._connection.transaction():
            row = self._touch(mentorship_id, now)
            for issued in read_issued(self._connection, row):
                if issued.locks and issued.holds:
                    void = replace(issued, void=Void(now, reason.strip()))
                    change_issued(self._connection, void, now)
                    self._count(mentorship_id, _unlocking(void), now)

    def take_issued(
        self, mentorship_id: str, documents: Sequence[Issued], pdfs: Mapping[str, bytes]
    ) -> None:
        """Keep another desk's sealed documents and their files; void on one side is void.

        A document that is here of another mentorship stays with that one.
        """
        if not documents:
            return
        now = self._clock()
        with self._connection.transaction():
            row = self._row(mentorship_id)
            taken = [self._take(mentorship_id, row, each, now) for each in documents]
            for issued in filter(None, taken):
                self._take_pdf(issued, pdfs.get(issued.number, b""))
        self._wipe()

    def find_issued(self, number: str) -> tuple[str, Issued] | None:
        """Return the id of the mentorship and the document of a record number, or None."""
        return find_issued(self._connection, number)

    def issued_pdf(self, number: str) -> bytes:
        """Return the file of a sealed document; ``NotFound`` when there is none."""
        pdf = read_pdf(self._connection, number)
        if pdf is None:
            raise NotFound(NO_FILE.filled(number=number))
        return pdf

    def signing_keys(self) -> tuple[bytes, ...]:
        """Return the keys that this desk signs and has signed with; the one in use last."""
        return tuple(key for (key,) in self._connection.run(_KEYS))

    def use_signing_key(self, key: bytes) -> None:
        """Keep a key, new or known, as the one in use."""
        with self._connection.transaction():
            self._connection.run(_USE_KEY, (key,))

    def _take(self, mentorship_id: str, row: int, theirs: Issued, now: datetime) -> Issued | None:
        """Write what another desk knows of a document; return what is known of it here then."""
        found = find_issued(self._connection, theirs.number)
        if found is None:
            self._touch(mentorship_id, now)
            add_issued(self._connection, row, theirs, now)
            if theirs.holds:
                self._count(mentorship_id, _sealing(theirs), now)
            return theirs
        whose, mine = found
        known = united(mine, theirs)
        if whose != mentorship_id:
            return None
        if known != mine:
            self._touch(mentorship_id, now)
            change_issued(self._connection, known, now)
        if mine.locks and mine.holds and not known.holds:
            self._count(mentorship_id, _unlocking(known), now)
        return known

    def _take_pdf(self, issued: Issued, pdf: bytes) -> None:
        if issued.is_erased:
            drop_pdf(self._connection, issued.number)
        elif same(pdf, issued):
            keep_pdf(self._connection, issued.number, pdf)

    def _fence_sealed(self, row: int, tells: Callable[[Issued], bool], now: datetime) -> None:
        """Note which documents tell what is about health only now; they follow the fence."""
        for issued in filter(tells, read_issued(self._connection, row)):
            change_issued(self._connection, replace(issued, health=True), now)

    def _erase_telling(self, mentorship_id: str, now: datetime) -> None:
        """Erase the files that tell about health; what they locked is unlocked."""
        for issued in erase_telling(self._connection, mentorship_id, EVER, now):
            if issued.locks and issued.holds:
                self._count(mentorship_id, _unlocking(issued), now)


def locked(number: str) -> Locked:
    """Return the error about a mentorship that the document of a number locks."""
    return Locked(LOCKED.filled(number=number))


def _sealing(issued: Issued) -> Done:
    act = Act.LOCKED if issued.locks else Act.SEALED
    return Done(act, "", issued.number, telling_key([issued.document]))


def _unlocking(issued: Issued) -> Done:
    reason = issued.void.reason if issued.void else ""
    return Done(Act.UNLOCKED, "", issued.number, telling_key([issued.document]), reason)
