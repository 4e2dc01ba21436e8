"""Opens a PDF that may be sealed; whatever is wrong with it becomes a sentence."""

from __future__ import annotations

import re
from typing import Final

from pyhanko.pdf_utils.reader import PdfFileReader

from mentordesk.documents.guarded import FIRST, HEAD, MB, reader_of
from mentordesk.domain.errors import UnreadablePdf
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

LARGEST: Final = 50 * MB
END: Final = re.compile(rb"startxref\s+\d+\s+%%EOF(?:\r\n|\r|\n)?")

BROKEN: Final = QT_TRANSLATE_NOOP(
    "documents", "The file is a damaged PDF and can't be read. Ask for it again."
)


def opened(data: bytes, *, strict: bool = True) -> PdfFileReader:
    """Return what reads a PDF file; raises ``UnreadablePdf``."""
    _check(data)
    try:
        reader = reader_of(data, strict=strict)
        is_locked = reader.encrypted
    except Exception as error:  # a file may be wrong in any way
        raise UnreadablePdf(BROKEN) from error
    if is_locked:
        text = QT_TRANSLATE_NOOP(
            "documents",
            "The PDF is locked by a password, so it can't be read. Save it without one first.",
        )
        raise UnreadablePdf(text)
    return reader


def opened_in_part(data: bytes) -> tuple[PdfFileReader, bytes]:
    """Return what reads a PDF file up to its last end, and the bytes that stand around that.

    Small faults are let pass; raises ``UnreadablePdf``.
    """
    begin = max(0, data.find(HEAD, 0, FIRST))
    if begin:  # viewers read what stands behind
        reader, rest = opened_in_part(data[begin:])
        return reader, data[:begin] + rest
    _check(data)
    part, rest = _parted(data)
    try:
        return opened(part), rest
    except UnreadablePdf:
        return opened(part, strict=False), rest


def _parted(data: bytes) -> tuple[bytes, bytes]:
    ends = [each.end() for each in END.finditer(data)]
    if not ends:
        raise UnreadablePdf(BROKEN)
    if not data[ends[-1] :].strip():
        return data, b""
    return data[: ends[-1]], data[ends[-1] :]


def _check(data: bytes) -> None:
    """Refuse what needn't be opened."""
    if not data:
        raise UnreadablePdf(QT_TRANSLATE_NOOP("documents", "The file is empty. Ask for it again."))
    if len(data) > LARGEST:
        text = QT_TRANSLATE_NOOP(
            "documents", "The file is larger than {size} MB. No document of MentorDesk is."
        )
        raise UnreadablePdf(text.filled(size=LARGEST // MB))
    if not data.startswith(HEAD):
        raise UnreadablePdf(
            QT_TRANSLATE_NOOP("documents", "The file is not a PDF. Choose a PDF file.")
        )
