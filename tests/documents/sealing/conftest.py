"""What the tests of signatures share: one desk, its key, and a form that was signed and sealed."""

from dataclasses import dataclass

import pytest

from mentordesk.documents.sealing import PdfSeals
from tests.documents.reading_back import FONTS
from tests.documents.sealing.marks import a_signature, an_ink
from tests.documents.sealing.small_form import a_form


@dataclass(frozen=True)
class Made:
    """A form in all its states: empty, after each signature, and sealed."""

    states: tuple[bytes, ...]

    @property
    def form(self) -> bytes:
        return self.states[0]

    @property
    def signed(self) -> bytes:
        return self.states[-2]

    @property
    def sealed(self) -> bytes:
        return self.states[-1]


@pytest.fixture(scope="session")
def seals() -> PdfSeals:
    return PdfSeals(FONTS)


@pytest.fixture(scope="session")
def key(seals: PdfSeals) -> bytes:
    return seals.new_key("MentorDesk")


@pytest.fixture(scope="session")
def made(seals: PdfSeals, key: bytes) -> Made:
    """Drawn by the participant, typed by the mentor, left to pen by the employer, and sealed."""
    form = a_form()
    drawn = seals.sign(form, a_signature("participant", "Ольга Коваль", an_ink()), key)
    typed = seals.sign(drawn, a_signature("mentor", "Åke Öhman", "Åke Öhman"), key)
    return Made((form, drawn, typed, seals.seal(typed, key)))
