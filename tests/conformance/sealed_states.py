"""A form on its way to the seal, with signatures of every kind."""

from collections.abc import Iterator

from mentordesk.documents import PdfDocuments
from mentordesk.documents.sealing import PdfSeals
from mentordesk.domain.signing import Ink, Issue
from tests.documents.filled import a_filled_trial, work_trial
from tests.documents.finnish import Finnish
from tests.documents.reading_back import FONTS
from tests.documents.sealing.marks import a_signature, an_ink

MARKS: tuple[tuple[str, Ink | str], ...] = (
    ("participant", an_ink()),
    ("mentor", "Ольга Коваль محمد علي 😀"),
    ("employer", "Åke Öhman"),
)


def states() -> Iterator[tuple[str, bytes]]:
    """Each state of a form on its way to the seal, and one that is left to pen."""
    seals = PdfSeals(FONTS)
    key = seals.new_key("MentorDesk")
    trial = a_filled_trial(lambda where: f"Vastaus {where}")
    documents = PdfDocuments(FONTS)
    form = documents.signable("feedback", trial, work_trial(), Finnish(), Issue("7KQ4-M2TD"))
    yield "unsigned", form.pdf
    yield "left to pen", seals.seal(form.pdf, key)
    pdf = form.pdf
    for role, mark in MARKS:
        pdf = seals.sign(pdf, a_signature(role, role, mark), key)
        yield role, pdf
    yield "sealed", seals.seal(pdf, key)
