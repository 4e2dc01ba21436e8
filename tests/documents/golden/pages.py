"""The pages that are looked at: of the main documents, in Finnish, of the sample work trial."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions

from mentordesk.documents import PdfDocuments
from mentordesk.documents.sealing import PdfSeals
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.signing import Issue
from mentordesk.language import TranslatedLanguage
from mentordesk.paths import RESOURCES
from mentordesk.sample import Sample
from mentordesk.ui.pdf_file import PdfFile
from tests.documents.odd import programmes
from tests.documents.reading_back import FONTS
from tests.documents.sealing.marks import a_signature, an_ink

HERE: Final = Path(__file__).parent
DAY: Final = date(2026, 3, 27)
DPI: Final = 50
POINTS: Final = 72
DOCUMENTS: Final = {
    "feedback": (1, 2, 3, 6),
    "certificate": (1,),
    "goals": (1,),
    "meeting-2": (1,),
    "prepare-2-participant": (1,),
    "blank-meeting-1": (1, 2),
}
"""The documents, and which of their pages, from 1; the feedback is signed and sealed."""
NAMES: Final = [f"{document}-{page}" for document, its in DOCUMENTS.items() for page in its]


def taken(name: str) -> QImage:
    """Return a page as it is now."""
    document, _, page = name.rpartition("-")
    owner = QObject()
    return picture(PdfFile(made(document), owner), int(page))


def kept(name: str) -> QImage:
    """Return a page as it is to look."""
    return QImage(str(path_of(name)))


def path_of(name: str) -> Path:
    return HERE / f"{name}.png"


def picture(document: QPdfDocument, page: int) -> QImage:
    """Return a page, numbered from 1, in shades of grey."""
    size = (document.pagePointSize(page - 1) * (DPI / POINTS)).toSize()
    options = QPdfDocumentRenderOptions()
    options.setRenderFlags(QPdfDocumentRenderOptions.RenderFlag.Annotations)
    return on_white(document.render(page - 1, size, options), size)


def on_white(drawn: QImage, size: QSize) -> QImage:
    sheet = QImage(size, QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.white)
    painter = QPainter(sheet)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return sheet.convertToFormat(QImage.Format.Format_Grayscale8)


@cache
def made(document: str) -> bytes:
    """Return a document of the sample; what differs from day to day is fixed."""
    finnish = TranslatedLanguage("fi", RESOURCES / "i18n")
    documents = PdfDocuments(FONTS, today=lambda: DAY)
    programme = programmes()["work-trial"]
    if document.startswith("blank-"):
        return documents.blank(document.removeprefix("blank-"), sample(), programme, finnish)
    if document != "feedback":
        return documents.make(document, sample(), programme, finnish)
    form = documents.signable(document, sample(), programme, finnish, Issue("7KQ4-M2TD"))
    return sealed(form.pdf)


def sealed(pdf: bytes) -> bytes:
    """Return a form as it is seen that was drawn on, signed in type, left to pen and sealed."""
    seals = PdfSeals(FONTS)
    key = seals.new_key("MentorDesk")
    drawn = seals.sign(pdf, a_signature("participant", "Oksana Kovalenko", an_ink()), key)
    typed = seals.sign(drawn, a_signature("mentor", "Åke Öhman", "Åke Öhman"), key)
    return seals.shown(seals.seal(typed, key))


@cache
def sample() -> Mentorship:
    file = RESOURCES / "sample" / "work-trial.toml"
    whole = Sample(file, programmes()["work-trial"], lambda _: False)
    whole.set_up()
    for meeting in whole.meetings():
        whole.meet(meeting)
    whole.give_feedback()
    return whole.mentorship
