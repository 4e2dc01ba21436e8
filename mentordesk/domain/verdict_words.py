"""What is said of a file that was checked: in one line, what that means, and what to do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from mentordesk.domain.checked import Checked
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.domain.verifying import Change, Finding

TITLES: Final = {
    Finding.WHOLE: QT_TRANSLATE_NOOP("domain", "The document is whole"),
    Finding.VOID: QT_TRANSLATE_NOOP("domain", "The document is void"),
    Finding.CHANGED: QT_TRANSLATE_NOOP("domain", "The document has been changed"),
    Finding.CUT_BACK: QT_TRANSLATE_NOOP("domain", "Part of the document has been taken off"),
    Finding.HANDED: QT_TRANSLATE_NOOP(
        "domain", "The document is whole, and was handed over from another MentorDesk"
    ),
    Finding.UNKEPT: QT_TRANSLATE_NOOP(
        "domain", "The document is whole, but is no longer kept in this MentorDesk"
    ),
    Finding.FOREIGN: QT_TRANSLATE_NOOP("domain", "The document was sealed elsewhere"),
    Finding.UNSEALED: QT_TRANSLATE_NOOP("domain", "The document isn’t sealed"),
}

MEANINGS: Final = {
    Finding.WHOLE: QT_TRANSLATE_NOOP(
        "domain", "It was sealed with this MentorDesk, and nothing in it has changed since."
    ),
    Finding.VOID: QT_TRANSLATE_NOOP("domain", "It is just as it was sealed, but it holds no more."),
    Finding.CHANGED: QT_TRANSLATE_NOOP(
        "domain", "It is no longer what those who signed it have signed."
    ),
    Finding.CUT_BACK: QT_TRANSLATE_NOOP(
        "domain",
        "It is an earlier state of a document that was sealed with this MentorDesk: what came "
        "last, signatures or the seal, is missing.",
    ),
    Finding.HANDED: QT_TRANSLATE_NOOP(
        "domain",
        "It was sealed with another MentorDesk, and is just as it was handed over from there.",
    ),
    Finding.UNKEPT: QT_TRANSLATE_NOOP(
        "domain",
        "It was sealed with this MentorDesk’s key, and nothing in it has changed since. What it "
        "was made of has been erased here, or was never kept.",
    ),
    Finding.FOREIGN: QT_TRANSLATE_NOOP(
        "domain",
        "The file hasn’t changed since it was sealed, but this MentorDesk didn’t seal it and can’t "
        "tell who did.",
    ),
    Finding.UNSEALED: QT_TRANSLATE_NOOP(
        "domain", "It can’t be told who made the file, or whether anything in it has changed."
    ),
}

KINDS: Final = {
    Change.REWRITTEN: QT_TRANSLATE_NOOP("domain", "Something that was signed is different now."),
    Change.ADDED: QT_TRANSLATE_NOOP(
        "domain", "Something was added after it was signed, such as a page, a note or text."
    ),
    Change.SIGNED: QT_TRANSLATE_NOOP("domain", "Somebody signed it after it was sealed."),
    Change.TRUNCATED: QT_TRANSLATE_NOOP("domain", "The end of the file is missing."),
}

NO_DESK_TITLE: Final = QT_TRANSLATE_NOOP(
    "domain", "The document is sealed, but it can’t be told with which MentorDesk"
)
NO_DESK: Final = QT_TRANSLATE_NOOP("domain", "The file hasn’t changed since it was sealed.")
ALSO_VOID: Final = QT_TRANSLATE_NOOP(
    "domain", "The document that it was made from is void, too: it holds no more."
)
PROOF: Final = QT_TRANSLATE_NOOP("domain", "You can rely on the file being as it was sealed.")
NO_PROOF: Final = QT_TRANSLATE_NOOP(
    "domain", "The seal doesn’t prove who the people at the desk were."
)
USE_NEWER: Final = QT_TRANSLATE_NOOP(
    "domain", "Use the one that replaces it: record number {number}."
)
NO_NEWER: Final = QT_TRANSLATE_NOOP(
    "domain", "Don’t use it any more. No other has been sealed in its place yet."
)
KEPT_HERE: Final = QT_TRANSLATE_NOOP(
    "domain",
    "Don’t rely on it. The whole document is kept in this MentorDesk: give that to whoever needs "
    "it.",
)
ASK_ANEW: Final = QT_TRANSLATE_NOOP(
    "domain", "Don’t rely on it. Ask whoever made the document for the file as it was sealed."
)
CHECK_THERE: Final = QT_TRANSLATE_NOOP(
    "domain", "Have it checked with the MentorDesk on which it was sealed."
)
SURE_THERE: Final = QT_TRANSLATE_NOOP(
    "domain",
    "If you need to be sure, have it checked with the MentorDesk on which it was sealed.",
)
NOT_KNOWN: Final = QT_TRANSLATE_NOOP(
    "domain", "Whether it still holds can’t be told here. Ask whoever keeps the document."
)
ASK_SEALED: Final = QT_TRANSLATE_NOOP(
    "domain", "If it should be sealed, ask whoever made it for the sealed file."
)
REASON: Final = QT_TRANSLATE_NOOP("domain", "Reason: {reason}")


@dataclass(frozen=True, slots=True)
class Told:
    """What is said: the line, what it means, and what to do."""

    title: Sentence
    meaning: tuple[Sentence, ...]
    remedy: Sentence


def told(checked: Checked) -> Told:
    """Return what is said of a file."""
    finding = checked.verdict.finding
    is_homeless = finding is Finding.FOREIGN and not checked.has_desk
    title = NO_DESK_TITLE if is_homeless else TITLES[finding]
    return Told(title, tuple(_meaning(checked)), _remedy(checked))


def _meaning(checked: Checked) -> Iterator[Sentence]:
    verdict = checked.verdict
    is_homeless = verdict.finding is Finding.FOREIGN and not checked.has_desk
    yield NO_DESK if is_homeless else MEANINGS[verdict.finding]
    if verdict.finding in (Finding.WHOLE, Finding.HANDED):
        yield NO_PROOF
    for change in verdict.changes:
        yield KINDS[change]
    void = verdict.issued.void if verdict.issued is not None else None
    if void is not None:
        if verdict.finding is not Finding.VOID:
            yield ALSO_VOID
        if void.reason.strip():
            yield REASON.filled(reason=void.reason.strip())


def _remedy(checked: Checked) -> Sentence:
    issued = checked.verdict.issued
    if issued is not None and not issued.holds:
        by = checked.replaced_by
        return USE_NEWER.filled(number=by) if by else NO_NEWER
    match checked.verdict.finding:
        case Finding.WHOLE:
            return PROOF
        case Finding.HANDED:
            return SURE_THERE
        case Finding.UNKEPT:
            return NOT_KNOWN
        case Finding.VOID:
            return NO_NEWER
        case Finding.CHANGED | Finding.CUT_BACK:
            return KEPT_HERE if issued is not None else ASK_ANEW
        case Finding.FOREIGN:
            return CHECK_THERE
        case Finding.UNSEALED:
            return ASK_SEALED
