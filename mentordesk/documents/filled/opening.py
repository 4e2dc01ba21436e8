"""Opens a PDF that anybody may have made; what is wrong with it becomes a sentence."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

from pyhanko.pdf_utils.reader import PdfFileReader

from mentordesk.documents.guarded import FIRST, HEAD, MB, reader_of
from mentordesk.domain.errors import DocumentError, UnreadablePdf
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

MOST: Final = 32 * MB
"""So many bytes no form of ours has, whatever is written in it."""

NO_PDF: Final = QT_TRANSLATE_NOOP(
    "documents", "This file is no PDF. Choose the PDF in which the form was filled in."
)
TOO_LARGE: Final = QT_TRANSLATE_NOOP(
    "documents", "This PDF is larger than any form of MentorDesk, so it was not read."
)
PASSWORD: Final = QT_TRANSLATE_NOOP(
    "documents",
    "This PDF is protected by a password. Save it without one in the program in which it was "
    "filled in, and choose the saved file.",
)
BROKEN: Final = QT_TRANSLATE_NOOP(
    "documents",
    "This PDF is broken and can’t be read. Open it in the program in which it was filled in, save "
    "it anew, and choose the saved file.",
)


def opened(data: bytes) -> PdfFileReader:
    """Return what reads a PDF; raises ``UnreadablePdf`` for what is none, locked or too large."""
    if HEAD not in data[:FIRST]:
        raise UnreadablePdf(NO_PDF)
    if len(data) > MOST:
        raise UnreadablePdf(TOO_LARGE)
    reader = reader_of(data, strict=False)
    if reader.encrypted:
        raise UnreadablePdf(PASSWORD)
    return reader


@contextmanager
def unreadable() -> Generator[None]:
    """Turn whatever fails while a PDF is read into ``UnreadablePdf``.

    A broken file makes its reader fail in more ways than can be named: what is no number, no
    dictionary, not there, too deep.
    """
    try:
        yield
    except DocumentError:
        raise
    except Exception as error:
        raise UnreadablePdf(BROKEN) from error
