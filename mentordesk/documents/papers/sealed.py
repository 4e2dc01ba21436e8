"""The sealed documents of a mentorship as a table: which, when, who signed, whether it holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mentordesk.documents.blocks import Block, Table
from mentordesk.documents.forms.context import Context
from mentordesk.documents.papers.sheet import moment
from mentordesk.domain.issued import Issued, Signer, Void
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

HEADINGS: Final = (
    QT_TRANSLATE_NOOP("documents", "Number"),
    QT_TRANSLATE_NOOP("documents", "Document"),
    QT_TRANSLATE_NOOP("documents", "Sealed"),
    QT_TRANSLATE_NOOP("documents", "Who signs"),
)
VOID: Final = QT_TRANSLATE_NOOP("documents", "Void since {when}: {reason}")


def sealed_documents(context: Context) -> Iterator[Block]:
    """Yield the table."""
    rows = tuple(_row(issued, context) for issued in context.mentorship.issued)
    yield Table("", tuple(map(context.say, HEADINGS)), rows, (3, 6, 4, 6))


def _row(issued: Issued, context: Context) -> tuple[str, ...]:
    keys = (f"document.{issued.document}.{part}" for part in ("title", "name"))
    title = context.text(*keys).text or issued.document
    void = _void(issued.void, context) if issued.void else ""
    signers = "\n".join(_signer(signer, context) for signer in issued.signers)
    when = moment(issued.at, context.language)
    return issued.number, "\n".join(filter(None, (title, void))), when, signers


def _void(void: Void, context: Context) -> str:
    when = moment(void.at, context.language)
    return context.say(VOID.filled(when=when, reason=context.say(void.told)))


def _signer(signer: Signer, context: Context) -> str:
    role = context.role(signer.role).text
    return ", ".join(filter(None, (signer.name, role)))
