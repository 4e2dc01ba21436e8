"""Keys that sign: PKCS#12 without a password, each with its certificate."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from asn1crypto.pkcs12 import Pfx  # pyright: ignore[reportMissingTypeStubs]
from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import NoEncryption, pkcs12
from cryptography.hazmat.primitives.serialization.pkcs12 import PKCS12KeyAndCertificates
from cryptography.x509.oid import NameOID

from mentordesk.domain.errors import SigningError
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.signing import KeyFacts

OWN: Final = b"MentorDesk desk key"
"""The label of a key that was made at a desk."""
LONGEST_NAME: Final = 64
"""So many bytes a common name may have here (RFC 5280 counts characters, and libraries bytes)."""
VALID: Final = timedelta(days=3653)
SLOW_CLOCK: Final = timedelta(days=1)
LARGEST: Final = 1_000_000
WEAKEST_RSA: Final = 2048
"""Shorter keys are no proof any more (ETSI TS 119 312)."""

PrivateKey = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey


def new_key(name: str, now: datetime) -> bytes:
    """Return a fresh P-256 key with a certificate of that name, signed by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, _shortened(name))])
    public = key.public_key()
    builder = (
        x509.CertificateBuilder(subject, subject, public, x509.random_serial_number())
        .not_valid_before(now - SLOW_CLOCK)
        .not_valid_after(now + VALID)
        .add_extension(_signs_only(), critical=True)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )
    return _bare(OWN, key, builder.sign(key, SHA256()))


def read_key(file: bytes, password: str, now: datetime) -> bytes:
    """Return the key of a PKCS#12 file without its password; raises ``SigningError``."""
    found = _opened(file, password)
    certificate = found.cert.certificate if found.cert else None
    if found.key is None or certificate is None:
        text = QT_TRANSLATE_NOOP(
            "documents",
            "The file holds no key with its certificate. Choose the file in which you were given "
            "both; its name ends in .p12 or .pfx.",
        )
        raise SigningError(text)
    if not isinstance(found.key, PrivateKey) or not _may_sign(found.key, certificate):
        text = QT_TRANSLATE_NOOP(
            "documents",
            "The key in the file is not one for signing documents. It has to be an EC key, or an "
            "RSA key of 2048 bits or more, made for signatures.",
        )
        raise SigningError(text)
    _check_days(certificate, now)
    chain = [other.certificate for other in found.additional_certs]
    return _bare(None, found.key, certificate, chain)


def facts(key: bytes) -> KeyFacts:
    """Return what is known of a key."""
    found = opened(key)
    certificate = certificate_of(found)
    return KeyFacts(
        subject=_called(certificate.subject),
        issuer=_called(certificate.issuer),
        until=certificate.not_valid_after_utc,
        fingerprint=certificate.fingerprint(SHA256()).hex(),
        is_own=found.cert is not None and found.cert.friendly_name == OWN,
    )


def opened(key: bytes) -> PKCS12KeyAndCertificates:
    """Return a key that was kept here; raises ``SigningError`` if it is damaged."""
    try:
        found = pkcs12.load_pkcs12(key, None)
    except (ValueError, UnsupportedAlgorithm) as error:
        raise SigningError(_DAMAGED) from error
    if found.key is None or found.cert is None:
        raise SigningError(_DAMAGED)
    return found


def certificate_of(key: PKCS12KeyAndCertificates) -> x509.Certificate:
    """Return the certificate of an opened key."""
    assert key.cert is not None
    return key.cert.certificate


_DAMAGED: Final = QT_TRANSLATE_NOOP(
    "documents",
    "The key that signs here is damaged. Choose another key in the settings, or the desk's own.",
)


def _opened(file: bytes, password: str) -> PKCS12KeyAndCertificates:
    """Open a file from outside; "" stands for no password as well."""
    if len(file) > LARGEST or not _is_pkcs12(file):
        text = QT_TRANSLATE_NOOP(
            "documents",
            "The file is not a key file, or it is damaged. The name of a key file ends in .p12 "
            "or .pfx.",
        )
        raise SigningError(text)
    try:
        return pkcs12.load_pkcs12(file, password.encode() or None)
    except (ValueError, UnsupportedAlgorithm) as error:
        text = QT_TRANSLATE_NOOP(
            "documents", "The password does not open the key file. Type it again."
        )
        raise SigningError(text) from error


def _is_pkcs12(file: bytes) -> bool:
    try:
        return Pfx.load(file, strict=True)["version"].native == "v3"
    except (ValueError, TypeError, KeyError):
        return False


def _check_days(certificate: x509.Certificate, now: datetime) -> None:
    last = certificate.not_valid_after_utc
    if last < now:
        text = QT_TRANSLATE_NOOP(
            "documents",
            "The certificate in the file expired on {day}. Get a new one where you got it.",
        )
        raise SigningError(text.filled(day=last.date()))
    first = certificate.not_valid_before_utc
    if first > now:
        text = QT_TRANSLATE_NOOP(
            "documents", "The certificate in the file is valid only from {day} on."
        )
        raise SigningError(text.filled(day=first.date()))


def _may_sign(key: PrivateKey, certificate: x509.Certificate) -> bool:
    """Say whether a key is strong and its certificate lets it sign (RFC 5280, 4.2.1.3)."""
    if isinstance(key, rsa.RSAPrivateKey) and key.key_size < WEAKEST_RSA:
        return False
    try:
        usage = certificate.extensions.get_extension_for_class(x509.KeyUsage).value
    except x509.ExtensionNotFound:
        return True
    return usage.digital_signature or usage.content_commitment


def _signs_only() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )


def _bare(
    label: bytes | None,
    key: PrivateKey,
    certificate: x509.Certificate,
    chain: list[x509.Certificate] | None = None,
) -> bytes:
    return pkcs12.serialize_key_and_certificates(label, key, certificate, chain, NoEncryption())


def _shortened(name: str) -> str:
    return name.encode(errors="replace")[:LONGEST_NAME].decode(errors="ignore")


def _called(name: x509.Name) -> str:
    """Return the common name, or all of the name where there is none."""
    common = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(common[0].value) if common else name.rfc4514_string()
