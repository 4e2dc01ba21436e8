"""From the form of a work trial to its seal: made, signed in three ways, sealed and examined."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from mentordesk.documents import PdfDocuments
from mentordesk.documents.sealing import PdfSeals
from mentordesk.domain.signing import Issue, Signable
from mentordesk.domain.verifying import Examined
from tests.documents.filled import a_filled_trial, work_trial
from tests.documents.finnish import Finnish
from tests.documents.sealing.marks import a_signature, an_ink

NUMBER = "7KQ4-M2TD"


@pytest.fixture(scope="module")
def signable(documents: PdfDocuments) -> Signable:
    trial = a_filled_trial(lambda where: f"Vastaus {where}")
    return documents.signable("feedback", trial, work_trial(), Finnish(), Issue(NUMBER))


@pytest.fixture(scope="module")
def sealed(seals: PdfSeals, key: bytes, signable: Signable) -> bytes:
    """Drawn by the participant, typed by the mentor, left to pen by the employer."""
    pdf = seals.sign(signable.pdf, a_signature("participant", "Ольга", an_ink()), key)
    pdf = seals.sign(pdf, a_signature("mentor", "Åke Öhman", "Åke Öhman"), key)
    return seals.seal(pdf, key)


@pytest.fixture(scope="module")
def examined(seals: PdfSeals, sealed: bytes) -> Examined:
    return seals.examine(sealed)


def test_the_form_has_a_place_for_each_who_signs(seals: PdfSeals, signable: Signable) -> None:
    fields = PdfReader(BytesIO(signable.pdf)).get_fields() or {}
    assert set(fields) == {*(signer.role for signer in signable.signers), "seal"}
    assert seals.examine(signable.pdf) == Examined(NUMBER, (), ())


def test_the_sealed_form_is_whole_and_has_its_number(examined: Examined) -> None:
    assert [seen.field for seen in examined.signatures] == ["participant", "mentor", "seal"]
    assert all(seen.is_intact for seen in examined.signatures)
    assert (examined.number, examined.changes, examined.is_sealed) == (NUMBER, (), True)


def test_what_the_form_says_of_itself_stays(signable: Signable, sealed: bytes) -> None:
    before, after = (PdfReader(BytesIO(pdf)) for pdf in (signable.pdf, sealed))
    assert after.metadata == before.metadata
    assert after.xmp_metadata and before.xmp_metadata
    assert after.xmp_metadata.stream.get_data() == before.xmp_metadata.stream.get_data()
    assert "/Version" not in after.root_object
    assert sealed.startswith(signable.pdf)
    assert [page.extract_text() for page in after.pages] == [
        page.extract_text() for page in before.pages
    ]
