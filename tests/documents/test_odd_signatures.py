"""Whoever's name it is, a form can be signed and sealed: long, empty, odd and cut in half."""

from __future__ import annotations

import pytest

from mentordesk.documents import PdfDocuments
from mentordesk.documents.sealing import PdfSeals
from mentordesk.domain.signing import Issue
from tests.documents.filled import a_filled_trial, work_trial
from tests.documents.finnish import Finnish
from tests.documents.odd_worlds import ODD_NAMES, ODDITIES
from tests.documents.reading_back import FONTS
from tests.documents.sealing.marks import a_signature, an_ink

NAMES = [name for name, _ in (*ODD_NAMES, *ODDITIES)]


@pytest.fixture(scope="module")
def form(documents: PdfDocuments) -> bytes:
    trial = a_filled_trial(lambda _: "Vastaus")
    made = documents.signable("feedback", trial, work_trial(), Finnish(), Issue("7KQ4-M2TD"))
    return made.pdf


@pytest.fixture(scope="module")
def seals() -> PdfSeals:
    return PdfSeals(FONTS)


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_an_odd_name_signs_and_the_seal_holds(form: bytes, seals: PdfSeals, name: str) -> None:
    key, mark = seals.new_key(name), name if name.strip() else an_ink()
    signed = seals.sign(form, a_signature("participant", name, mark), key)
    sealed = seals.seal(signed, key)
    assert sealed.startswith(signed) and signed.startswith(form)
