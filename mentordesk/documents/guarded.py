"""Opens PDF files from anywhere, within bounds of room and time."""

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

MB: Final = 1024 * 1024
SECONDS: Final = 10.0
"""Longer than this no file is looked at."""
HEAD: Final = b"%PDF-"
FIRST: Final = 1024
"""Among so many bytes viewers look for the head."""
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


def reader_of(data: bytes, *, strict: bool) -> PdfFileReader:
    """Return what reads a PDF file; a file may be wrong in any way, so it raises anything."""
    if ENDLESS.search(data):
        raise TookTooLong
    return PdfFileReader(Watched(data), strict=strict, decode_limits=LIMITS)
