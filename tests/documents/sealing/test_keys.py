"""Keys that sign: a desk's own, and a person's from a PKCS#12 file."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.serialization import pkcs12

from mentordesk.documents.sealing import PdfSeals
from mentordesk.documents.sealing.keys import certificate_of, opened
from mentordesk.domain.errors import SigningError
from tests.documents.reading_back import FONTS
from tests.documents.sealing.marks import a_signature
from tests.documents.sealing.own_key import PASSWORD, an_own_key, locked_with
from tests.documents.sealing.small_form import a_form

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.fixture
def desk() -> PdfSeals:
    return PdfSeals(FONTS, lambda: NOW)


def test_a_desks_own_key_lasts_ten_years_and_names_itself(desk: PdfSeals) -> None:
    facts = desk.facts(desk.new_key("Leipomo Åkerman"))
    assert (facts.subject, facts.issuer) == ("Leipomo Åkerman", "Leipomo Åkerman")
    assert facts.is_own
    assert facts.until.year == 2036


def test_a_desks_own_key_is_made_for_signing_only(desk: PdfSeals) -> None:
    found = opened(desk.new_key("MentorDesk"))
    usage = certificate_of(found).extensions.get_extension_for_class(x509.KeyUsage).value
    assert isinstance(found.key, ec.EllipticCurvePrivateKey)
    assert found.key.curve.name == "secp256r1"
    assert (usage.digital_signature, usage.content_commitment) == (True, True)
    assert not (usage.key_cert_sign or usage.key_encipherment or usage.data_encipherment)


def test_two_desks_have_two_keys(desk: PdfSeals) -> None:
    marks = {desk.facts(desk.new_key("MentorDesk")).fingerprint for _ in range(2)}
    assert len(marks) == 2


def test_a_very_long_name_is_cut_as_certificates_want_it(desk: PdfSeals) -> None:
    assert desk.facts(desk.new_key("x" + "Å" * 200)).subject == "x" + "Å" * 31


@pytest.mark.parametrize(
    "make",
    [
        lambda: ec.generate_private_key(ec.SECP256R1()),
        lambda: ec.generate_private_key(ec.SECP384R1()),
        lambda: rsa.generate_private_key(65537, 2048),
    ],
    ids=["P-256", "P-384", "RSA"],
)
def test_a_persons_own_key_signs(desk: PdfSeals, make: Callable[[], pkcs12.PKCS12PrivateKeyTypes]):
    key = desk.read_key(an_own_key(make(), NOW), PASSWORD)
    facts = desk.facts(key)
    assert (facts.subject, facts.is_own) == ("Aino Virtanen", False)
    signed = desk.sign(a_form(), a_signature("mentor", "Aino Virtanen", "Aino Virtanen"), key)
    [seen] = desk.examine(signed).signatures
    assert (seen.is_intact, seen.fingerprint) == (True, facts.fingerprint)


def test_a_key_file_without_a_password_is_opened_without_one(desk: PdfSeals) -> None:
    key = desk.read_key(an_own_key(now=NOW, password=""), "")
    assert desk.facts(key).subject == "Aino Virtanen"


def said(desk: PdfSeals, file: bytes, password: str = PASSWORD) -> str:
    """What is said of a file that holds no key to sign with."""
    with pytest.raises(SigningError) as refused:
        desk.read_key(file, password)
    return str(refused.value)


def test_a_wrong_password_is_told(desk: PdfSeals) -> None:
    assert "password does not open" in said(desk, an_own_key(now=NOW), "not this one")
    assert "password does not open" in said(desk, an_own_key(now=NOW), "")


def test_a_damaged_key_file_is_told_from_a_wrong_password(desk: PdfSeals) -> None:
    file = an_own_key(now=NOW)
    for damaged in (b"", b"not a key", file[:-40], file + b"more", bytes(2_000_000)):
        assert "not a key file" in said(desk, damaged)


def test_a_file_of_certificates_only_is_told(desk: PdfSeals) -> None:
    certificate = certificate_of(opened(desk.new_key("Aino Virtanen")))
    store = pkcs12.serialize_java_truststore(
        [pkcs12.PKCS12Certificate(certificate, b"Aino")], locked_with("x")
    )
    assert "holds no key" in said(desk, store, "x")


def test_days_of_a_certificate_count(desk: PdfSeals) -> None:
    over = an_own_key(now=NOW - timedelta(days=800))
    assert "expired on 2025-" in said(desk, over)
    early = an_own_key(now=NOW + timedelta(days=40))
    assert "valid only from 2026-04-" in said(desk, early)


@pytest.mark.parametrize(
    "make",
    [
        lambda: an_own_key(rsa.generate_private_key(65537, 1024), NOW),
        lambda: an_own_key(ed25519.Ed25519PrivateKey.generate(), NOW),
        lambda: an_own_key(now=NOW, signs=False),
    ],
    ids=["short", "of another kind", "for encryption only"],
)
def test_a_key_that_is_not_for_signing_is_told(desk: PdfSeals, make: Callable[[], bytes]) -> None:
    assert "not one for signing" in said(desk, make())


def test_a_damaged_key_of_the_vault_is_told(desk: PdfSeals) -> None:
    with pytest.raises(SigningError, match="is damaged"):
        desk.facts(b"nothing")
