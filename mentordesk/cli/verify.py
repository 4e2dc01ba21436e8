"""Checks a document without a window: for scripts, which may rely on every word of it.

    mentordesk … verify FILE.pdf [--json]         tells what the file is; see docs/verify.md

Exit code 0 only for a document that was sealed here and is whole. Without a database nothing is
known of what was sealed here, which is said first; then no password is needed.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mentordesk.cli.vault import opened
from mentordesk.domain.checked import Checked, check
from mentordesk.domain.errors import VaultBusy
from mentordesk.domain.issued import Issued, Signer, shown_hash
from mentordesk.domain.safe import Standing
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.domain.verdict_words import told
from mentordesk.domain.verifying import Finding, Seen, Verdict, judged
from mentordesk.house import FONTS
from mentordesk.language import TranslatedLanguage
from mentordesk.ui.files import read_whole
from mentordesk.unlocking import safe_of

if TYPE_CHECKING:
    from mentordesk.cli.parser import Commands

SCHEMA: Final = 1
CODES: Final = {
    Finding.WHOLE: 0,
    Finding.VOID: 3,
    Finding.CHANGED: 4,
    Finding.CUT_BACK: 5,
    Finding.FOREIGN: 6,
    Finding.UNSEALED: 7,
    Finding.HANDED: 8,
    Finding.UNKEPT: 9,
}
"""1 is left for what can't be done, and 2 for wrong usage."""
EPILOG: Final = (
    "Exit code 0: sealed here and whole; 3: as it was sealed, but void; 4: changed after it was "
    "signed; 5: signatures or the seal were taken off; 6: sealed elsewhere; 7: not sealed; 8: "
    "whole, but sealed on another MentorDesk and handed over from there; 9: whole and sealed here, "
    "but no longer kept; 1: the file or the database can't be read, with one sentence on standard "
    "error; 2: wrong usage."
)
NUMBER: Final = QT_TRANSLATE_NOOP("cli", "Record number: {number}")
SEALED: Final = QT_TRANSLATE_NOOP("cli", "Sealed: {when}")
HASH: Final = QT_TRANSLATE_NOOP("cli", "Hash on each page: {hash}")
SIGNED: Final = QT_TRANSLATE_NOOP("cli", "Signed on the screen: {name}")
BY_PEN: Final = QT_TRANSLATE_NOOP("cli", "Left to sign by pen on paper: {name}")
MISSING: Final = QT_TRANSLATE_NOOP("cli", "Signature missing from the file, or spoilt: {name}")
SEALED_BY: Final = QT_TRANSLATE_NOOP("cli", "Sealed with the key of: {name}")
NO_DATABASE: Final = QT_TRANSLATE_NOOP(
    "cli",
    "There is no database in the folder {folder}, so nothing is known of what was sealed with its "
    "MentorDesk. Check the folder’s name.",
)
BUSY: Final = QT_TRANSLATE_NOOP(
    "cli",
    "MentorDesk has the database in {folder} open. Check the file there, with “Check a document…”, "
    "or lock or close MentorDesk and try again.",
)
REPLACED: Final = QT_TRANSLATE_NOOP("cli", "Replaced by: {number}")


def add_verify(commands: Commands) -> None:
    """Add ``verify`` to a parser's commands."""
    checking = commands.add_parser(
        "verify",
        help="tell whether a document is whole",
        description="Tells whether a PDF is just as it was sealed by this MentorDesk.",
        epilog=EPILOG,
    )
    checking.add_argument("file", type=Path, metavar="FILE.pdf")
    checking.add_argument("--json", action="store_true", help="as a JSON object")
    checking.set_defaults(run=_verify)


def _verify(asked: argparse.Namespace, folder: Path, language: TranslatedLanguage) -> None:
    data = read_whole(asked.file)
    checked = _checked(data, asked, folder, language)
    asked.code = CODES[checked.verdict.finding]  # also where nobody reads what is told
    if asked.json:
        print(json.dumps(_plain(asked.file, data, checked), ensure_ascii=False, indent=2))
    else:
        print(*map(language.say, _sentences(checked, folder)), sep="\n")


def _checked(
    data: bytes, asked: argparse.Namespace, folder: Path, language: TranslatedLanguage
) -> Checked:
    if safe_of(folder).standing() is Standing.NEW:
        from mentordesk.documents.sealing import PdfSeals

        return Checked(judged(data, PdfSeals(FONTS).examine(data), None, ()), has_desk=False)
    try:
        with opened(asked, folder, language) as house:
            return check(data, house.signings, house.vault)
    except VaultBusy as error:
        raise VaultBusy(BUSY.filled(folder=str(folder))) from error


def _sentences(checked: Checked, folder: Path) -> Iterator[Sentence]:
    said, verdict = told(checked), checked.verdict
    if not checked.has_desk:
        yield NO_DATABASE.filled(folder=str(folder))
    yield from (said.title, *said.meaning, said.remedy)
    if verdict.number:
        yield NUMBER.filled(number=verdict.number)
    if verdict.issued is not None:
        yield SEALED.filled(when=_here(verdict.issued.at))
        if verdict.issued.content:
            yield HASH.filled(hash=shown_hash(verdict.issued.content))
        yield from _signers(verdict)
    else:
        yield from map(_claimed, verdict.signatures)
    if checked.replaced_by:
        yield REPLACED.filled(number=checked.replaced_by)


def _signers(verdict: Verdict) -> Iterator[Sentence]:
    """Yield who has signed the file, who should have, and who was left to sign on paper."""
    told_of = ((SIGNED, verdict.signers), (MISSING, verdict.missing), (BY_PEN, verdict.by_pen))
    for sentence, signers in told_of:
        yield from (sentence.filled(name=each.name) for each in signers if each.name)


def _claimed(seen: Seen) -> Sentence:
    """Return what a file that isn't kept here says of a signature."""
    if not seen.is_intact:
        return MISSING.filled(name=seen.name or seen.field)
    return (SEALED_BY if seen.is_seal else SIGNED).filled(name=seen.name)


def _here(at: datetime) -> datetime:
    """Return a time of UTC by the clock of this PC."""
    return _utc(at).astimezone().replace(tzinfo=None)


def _utc(at: datetime) -> datetime:
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _plain(file: Path, data: bytes, checked: Checked) -> dict[str, object]:
    """Return what ``--json`` tells; times are in UTC, as ISO 8601."""
    verdict = checked.verdict
    return {
        "schema": SCHEMA,
        "file": file.name,
        "sha256": sha256(data).hexdigest(),
        "database": checked.has_desk,
        "finding": verdict.finding.value,
        "whole": verdict.is_whole,
        "number": verdict.number or None,
        "changes": [change.value for change in verdict.changes],
        "document": _issued(verdict.issued) if verdict.issued is not None else None,
        "replaced_by": checked.replaced_by or None,
        "mentorship": checked.mentorship or None,
        "signatures": [_seen(each) for each in verdict.signatures],
    }


def _issued(issued: Issued) -> dict[str, object]:
    void = issued.void
    return {
        "number": issued.number,
        "kind": issued.document,
        "language": issued.language,
        "programme": {"id": issued.programme.id, "version": issued.programme.version},
        "sealed": _iso(issued.at),
        "content_sha256": issued.content,
        "sha256": issued.sha256,
        "signers": [_signer(each) for each in issued.signers],
        "replaces": issued.replaces or None,
        "void": {"since": _iso(void.at), "reason": void.reason} if void is not None else None,
    }


def _signer(signer: Signer) -> dict[str, object]:
    return {"role": signer.role, "name": signer.name, "way": signer.way.value}


def _seen(seen: Seen) -> dict[str, object]:
    return {
        "field": seen.field,
        "name": seen.name,
        "at": _iso(seen.at) if seen.at is not None else None,
        "certificate_sha256": seen.fingerprint,
        "intact": seen.is_intact,
        "seal": seen.is_seal,
    }


def _iso(at: datetime) -> str:
    return _utc(at).astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
