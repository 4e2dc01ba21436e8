"""Row ``pdf``: the feedback form as PDF, when the program has been running for a while."""

from __future__ import annotations

import io
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.sax.saxutils import escape

from pypdf import PdfReader

from bench.row import NotMeasured, Result, middle, seconds, take_turns
from bench.trials import keep_copies, opened

ROUNDS = 10
FLAT_ODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"
    office:mimetype="application/vnd.oasis.opendocument.text">
<office:body><office:text>{paragraphs}</office:text></office:body>
</office:document>
"""


class Pdf:
    """Our feedback form of the sample trial, against LibreOffice's conversion of its text."""

    name = "pdf"
    ours = "the feedback PDF, warm"
    theirs = "LibreOffice headless, the same text"
    aim = 0.1

    def run(self) -> Result:
        """Make both in turn."""
        if shutil.which("soffice") is None:
            raise NotMeasured("LibreOffice is missing")
        with TemporaryDirectory() as name, opened(Path(name) / "data") as house:
            sample = keep_copies(house, 1)
            office = _conversion(Path(name), house.document("feedback", sample))
            return middle(
                *take_turns(
                    lambda: seconds(lambda: house.document("feedback", sample)),
                    lambda: seconds(lambda: _convert(office)),
                    ROUNDS,
                )
            )


def _convert(command: list[str]) -> None:
    subprocess.run(command, check=True, capture_output=True)


def _conversion(folder: Path, pdf: bytes) -> list[str]:
    """Return LibreOffice's command for a document of the PDF's text, a line a paragraph."""
    document = folder / "feedback.fodt"
    document.write_text(_flat_odt(pdf), encoding="utf-8")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    places = ["--outdir", str(folder), str(document)]
    return ["soffice", profile, "--headless", "--convert-to", "pdf", *places]


def _flat_odt(pdf: bytes) -> str:
    pages = PdfReader(io.BytesIO(pdf)).pages
    lines = [line for page in pages for line in page.extract_text().splitlines()]
    return FLAT_ODT.format(paragraphs="".join(f"<text:p>{escape(line)}</text:p>" for line in lines))
