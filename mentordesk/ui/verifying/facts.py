"""What is known of a document that was checked, line by line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from PySide6.QtCore import QObject

from mentordesk.domain.checked import Checked
from mentordesk.domain.issued import Issued, Signer, Way, shown_hash
from mentordesk.domain.ports import Language
from mentordesk.domain.verifying import Seen, Verdict

Fact = tuple[str, str]
"""What it is that is told, and what is told of it."""


class Facts(QObject):
    """Says them in a language."""

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def of(self, checked: Checked) -> Iterator[Fact]:
        """Yield what is known: of a document of this desk, else what the file says of itself."""
        verdict = checked.verdict
        if verdict.number:
            yield self.tr("Record number"), verdict.number
        if verdict.issued is not None:
            yield from self._issued(verdict.issued, verdict)
            if checked.replaced_by:
                yield self.tr("Replaced by"), checked.replaced_by
        elif verdict.signatures:
            yield self._seen(verdict.signatures)

    def _issued(self, issued: Issued, verdict: Verdict) -> Iterator[Fact]:
        yield self.tr("Sealed"), self._moment(issued.at)
        if issued.void is not None:
            yield self.tr("Void since"), self._moment(issued.void.at)
        signers = (*verdict.signers, *verdict.by_pen)
        if signers:
            yield self.tr("Signers"), "\n".join(map(self._signer, signers))
        if verdict.missing:
            names = (each.name or self.tr("Nobody named") for each in verdict.missing)
            yield self.tr("Signatures missing or spoilt"), "\n".join(names)
        yield self.tr("Hash on each page"), shown_hash(issued.content)
        if issued.replaces:
            yield self.tr("Replaces"), issued.replaces

    def _signer(self, signer: Signer) -> str:
        ways = {
            Way.DRAWN: self.tr("signed on the screen"),
            Way.TYPED: self.tr("name typed on the screen"),
            Way.PEN: self.tr("by pen on paper"),
        }
        who = signer.name or self.tr("Nobody named")
        return " · ".join(filter(None, (who, signer.title, ways[signer.way])))

    def _seen(self, signatures: tuple[Seen, ...]) -> Fact:
        lines = (self._signature(seen) for seen in signatures)
        return self.tr("Signatures in the file"), "\n".join(lines)

    def _signature(self, seen: Seen) -> str:
        who = seen.name or self.tr("Nobody named")
        seal = self.tr("the seal") if seen.is_seal else ""
        when = self._moment(seen.at) if seen.at is not None else ""
        broken = "" if seen.is_intact else self.tr("doesn’t hold")
        return " · ".join(filter(None, (who, seal, when, broken)))

    def _moment(self, at: datetime) -> str:
        known = (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone()
        said = self.tr("{day} at {time}")
        return said.format(
            day=self._language.date(known.date()), time=self._language.time(known.time())
        )
