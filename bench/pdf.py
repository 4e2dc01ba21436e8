"""Rows ``pdf``, ``pdf-typst`` and ``pdf-weasyprint``: the feedback form as PDF, warm."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from pypdf import PdfReader

from bench.row import Result, middle, seconds, take_turns
from bench.setters import Lines, Set, libreoffice, typst, weasyprint
from bench.trials import keep_copies, opened

ROUNDS = 10


class Pdf:
    """Our feedback form of the sample trial, against another that sets its text, line by line."""

    ours = "the feedback PDF, warm"

    def __init__(self, name: str, theirs: str, aim: float, other: Callable[[Path], Set]) -> None:
        self.name = name
        self.theirs = theirs
        self.aim = aim
        self._other = other

    def run(self) -> Result:
        """Make both in turn; theirs gets other lines each time, lest it finds them set."""
        with TemporaryDirectory() as name, opened(Path(name) / "data") as house:
            other = self._other(Path(name))
            sample = keep_copies(house, 1)
            lines = _lines(house.document("feedback", sample))
            numbers = iter(range(ROUNDS + 1))
            return middle(
                *take_turns(
                    lambda: seconds(lambda: house.document("feedback", sample)),
                    lambda: seconds(_setting(lines, next(numbers), other)),
                    ROUNDS,
                )
            )


PDFS = (
    Pdf("pdf", "LibreOffice headless, the same text", 0.1, libreoffice),
    Pdf("pdf-weasyprint", "WeasyPrint, warm, the same text, tagged", 0.1, weasyprint),
    Pdf("pdf-typst", "typst, warm, the same text, tagged", 1.0, typst),
)


def _setting(lines: Lines, number: int, other: Set) -> Callable[[], object]:
    """Return what sets the lines, each with a number."""
    numbered = [f"{line} {number}" for line in lines]
    return lambda: other(numbered)


def _lines(pdf: bytes) -> Lines:
    pages = PdfReader(io.BytesIO(pdf)).pages
    return [line for page in pages for line in page.extract_text().splitlines()]
