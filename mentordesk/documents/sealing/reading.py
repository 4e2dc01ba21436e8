"""Opens PDF files from anywhere; whatever is wrong with one becomes a sentence."""

from __future__ import annotations

import re
from io import BytesIO
from time import monotonic
from typing import Final

from pyhanko.pdf_utils.decode_limits import (
    DEFAULT_PURPOSE_LIMITS,
    DecodeLimits,
    DecodePurpose,
    DocumentDecodeBudget,
    StreamDecodeLimits,
)
from pyhanko.pdf_utils.reader import PdfFileReader

from mentordesk.domain.errors import UnreadablePdf
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

MB: Final = 1024 * 1024
LARGEST: Final = 50 * MB
SECONDS: Final = 10.0
"""Longer than this no file is looked at."""
HEAD: Final = b"%PDF-"
FIRST: Final = 1024
"""Among so many bytes viewers look for the head."""
END: Final = re.compile(rb"startxref\s+\d+\s+%%EOF(?:\r\n|\r|\n)?")
ENDLESS: Final = re.compile(rb"/W\s{0,9}\[\s{0,9}(?:(?:-\d{1,9}|\+?0{1,9})\s{1,9}){2}(?:-\d|\+?0)")
"""A table of objects whose entries take no room: it may list as many as it likes."""
LIMITS: Final = DecodeLimits(
    per_stream=StreamDecodeLimits(max_output_size=32 * MB),
    per_purpose={
        **DEFAULT_PURPOSE_LIMITS,
        DecodePurpose.XREF_STREAM: StreamDecodeLimits(max_output_size=MB),
        DecodePurpose.OBJECT_STREAM: StreamDecodeLimits(max_output_size=8 * MB),
    },
    document_budget=DocumentDecodeBudget(64 * MB, max_ratio=2),
)

BROKEN: Final = QT_TRANSLATE_NOOP(
    "documents", "The file is a damaged PDF and can't be read. Ask for it again."
)


class TookTooLong(Exception):
    """A file is made so that looking at it doesn't come to an end."""


class Watched(BytesIO):
    """A file's bytes; who reads them for too long is stopped."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self._until = monotonic() + SECONDS

    def read(self, size: int | None = -1, /) -> bytes:
        """Read on; raises ``TookTooLong``."""
        self.check()
        return super().read(size)

    def check(self) -> None:
        """Raise ``TookTooLong`` when the time is over."""
        if monotonic() > self._until:
            raise TookTooLong


def opened(data: bytes, *, strict: bool = True) -> PdfFileReader:
    """Return what reads a PDF file; raises ``UnreadablePdf``."""
    _check(data)
    try:
        reader = PdfFileReader(Watched(data), strict=strict, decode_limits=LIMITS)
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
    if ENDLESS.search(data):
        raise UnreadablePdf(BROKEN)
