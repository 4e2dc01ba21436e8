"""A form stays PDF/A-2a and PDF/UA-1 after every signature and its seal, whatever the mark."""

import page
import pytest

from tests.conformance.sealed_states import MARKS, states

PROFILES = (page.ValidationProfile.PDF_A_2A, page.ValidationProfile.PDF_UA_1)
SEVERAL = "PDFA2A-SIGNATURE-BYTERANGE-001"
"""It asks every signature to cover all of the file, which only the last of several can."""


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    return dict(states())


@pytest.mark.parametrize("profile", PROFILES, ids=str)
@pytest.mark.parametrize("state", ["unsigned", "left to pen", *dict(MARKS), "sealed"])
def test_every_state_keeps_the_standard(
    made: dict[str, bytes], state: str, profile: page.ValidationProfile
) -> None:
    report = page.validate_pdf_bytes(made[state], profile=profile)
    found = [f"{each.rule_id} {each.message}" for each in report.failures]
    assert [each for each in found if not each.startswith(SEVERAL)] == []


def test_a_breach_of_a_standard_is_found(made: dict[str, bytes]) -> None:
    without = made["sealed"].replace(b"/OutputIntents", b"/OutputInsects")
    assert not page.is_pdf_compliant_bytes(without, profile=page.ValidationProfile.PDF_A_2A)
