"""Signs, seals, keeps and verifies documents at this desk, with the parts that the root joins."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from typing import Protocol

from mentordesk.domain.documents import free_items
from mentordesk.domain.errors import NotFound
from mentordesk.domain.issued import Issued, Signer, new_number
from mentordesk.domain.making import Documents
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language, Vault
from mentordesk.domain.programme import DocumentSpec, Programme, Purpose
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.signing import Draft, Issue, KeyFacts, Seals, Signature
from mentordesk.domain.verifying import Examiner, Verdict, judged

OWNER = "MentorDesk"
"""Whom the certificate of a desk's own key names: the program, as no person vouches for it."""


VOID = QT_TRANSLATE_NOOP("app", "VOID {day}")
"""What stands across each page of a void document."""


class SealsAndExaminer(Seals, Examiner, Protocol):
    """What sets signatures into files and reads them."""


@dataclass(frozen=True)
class SigningDesk:
    """Implements ``signing.Signings``; ``who`` tells who sits at this desk."""

    vault: Vault
    documents: Documents
    seals: SealsAndExaminer
    language: Language
    who: Callable[[], str]
    now: Callable[[], datetime] = lambda: datetime.now(UTC)

    def begin(
        self,
        document_id: str,
        mentorship: Mentorship,
        programme: Programme,
        *,
        health: bool = False,
    ) -> Draft:
        """Make the document that is to be signed, with a number of its own."""
        issue = Issue(new_number(), _replaced(document_id, mentorship))
        signable = self.documents.signable(
            document_id, mentorship, programme, self.language, issue, with_health=health
        )
        locks = _locks(programme.document(document_id), programme)
        free = free_items(programme) if locks else ()
        key = programme.key
        return Draft(mentorship.id, document_id, key, issue, signable, locks, free, health)

    def sign(self, draft: Draft, signature: Signature) -> Draft:
        """Return the draft with a signature set in its place."""
        pdf = self.seals.sign(draft.signable.pdf, signature, self._key())
        signed = replace(draft.signable, pdf=pdf)
        return replace(draft, signable=signed, signed=(*draft.signed, signature))

    def seal(self, draft: Draft) -> Issued:
        """Close the document and keep it; who hasn't signed signs the printed page by pen."""
        pdf = self.seals.seal(draft.signable.pdf, self._key())
        issued = Issued(
            number=draft.issue.number,
            document=draft.document,
            language=self.language.code,
            programme=draft.programme,
            content=draft.signable.content,
            sha256=sha256(pdf).hexdigest(),
            at=self.now(),
            desk=self.who(),
            signers=_signers(draft),
            locks=draft.locks,
            free=draft.free,
            health=draft.health,
            replaces=draft.issue.replaces,
        )
        self.vault.issue(draft.mentorship, issued, pdf)
        return issued

    def unlock(self, mentorship_id: str, reason: str) -> None:
        """Let a mentorship be changed again; what locks it is void."""
        self.vault.unlock(mentorship_id, reason)

    def pdf(self, number: str) -> bytes:
        """Return the file of a sealed document; raises ``NotFound``."""
        return self.vault.issued_pdf(number)

    def shown(self, number: str) -> bytes:
        """Return a sealed document for the screen and the printer; raises ``NotFound``."""
        found = self.vault.find_issued(number)
        void = found[1].void if found else None
        day = void.at.replace(tzinfo=void.at.tzinfo or UTC).astimezone().date() if void else None
        mark = self.language.say(VOID.filled(day=day)) if day else ""
        return self.seals.shown(self.vault.issued_pdf(number), mark)

    def seen(self, draft: Draft) -> bytes:
        """Return a draft for the screen, with the signatures given so far."""
        return self.seals.shown(draft.signable.pdf)

    def verify(self, data: bytes) -> Verdict:
        """Say whether a file is a document of this desk and whole; raises ``UnreadablePdf``."""
        examined = self.seals.examine(data)
        keys = {self.seals.facts(key).fingerprint for key in self.vault.signing_keys()}
        return judged(data, examined, self._kept(examined.number), keys)

    def key(self) -> KeyFacts:
        """Return what signs here; the desk's own is made when it is first needed."""
        return self.seals.facts(self._key())

    def take_key(self, file: bytes, password: str) -> KeyFacts:
        """Sign with the key of a PKCS#12 file from now on; raises ``SigningError``."""
        return self._use(self.seals.read_key(file, password))

    def drop_key(self) -> KeyFacts:
        """Sign with the desk's own key again."""
        own = (key for key in self.vault.signing_keys() if self.seals.facts(key).is_own)
        return self._use(next(own, None) or self.seals.new_key(OWNER))

    def _use(self, key: bytes) -> KeyFacts:
        self.vault.use_signing_key(key)
        return self.seals.facts(key)

    def _key(self) -> bytes:
        known = self.vault.signing_keys()
        if not known:
            self.drop_key()
            known = self.vault.signing_keys()
        return known[-1]

    def _kept(self, number: str) -> tuple[Issued, bytes] | None:
        found = self.vault.find_issued(number) if number else None
        if found is None:
            return None
        try:
            return found[1], self.vault.issued_pdf(number)
        except NotFound:
            return found[1], b""


def _replaced(document_id: str, mentorship: Mentorship) -> str:
    """Return the number of the last document of that kind, void or not; "" for none."""
    same = (each.number for each in reversed(mentorship.issued) if each.document == document_id)
    return next(same, "")


def _locks(spec: DocumentSpec | None, programme: Programme) -> bool:
    return bool(spec) and programme.form(spec.form).purpose is Purpose.FEEDBACK


def _signers(draft: Draft) -> tuple[Signer, ...]:
    """Return who signed and how, and those who are left to sign the printed page."""
    done = {signature.signer.role: signature.signer for signature in draft.signed}
    return tuple(done.get(each.role, each) for each in draft.signable.signers)
