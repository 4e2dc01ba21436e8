"""Key files as people get them from others."""

from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    KeySerializationEncryption,
    NoEncryption,
    pkcs12,
)
from cryptography.x509.oid import NameOID

PASSWORD = "Sähkö-avain 7"


def locked_with(password: str) -> KeySerializationEncryption:
    """How a file is locked; "" for not at all."""
    return BestAvailableEncryption(password.encode()) if password else NoEncryption()


def an_own_key(
    key: pkcs12.PKCS12PrivateKeyTypes | None = None,
    now: datetime | None = None,
    password: str = PASSWORD,
    signs: bool = True,
) -> bytes:
    """A key file of Aino Virtanen with a certificate that somebody gave her for two years."""
    assert now is not None
    own = key or ec.generate_private_key(ec.SECP256R1())
    issuer = ec.generate_private_key(ec.SECP256R1())
    builder = x509.CertificateBuilder(
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Kaupungin varmentaja")]),
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Aino Virtanen")]),
        own.public_key(),
        x509.random_serial_number(),
        now - timedelta(days=1),
        now + timedelta(days=730),
    ).add_extension(usage(signs), critical=True)
    certificate = builder.sign(issuer, SHA256())
    return pkcs12.serialize_key_and_certificates(
        b"Aino", own, certificate, None, locked_with(password)
    )


def usage(signs: bool) -> x509.KeyUsage:
    """What a key may be used for: to sign, or to encrypt only."""
    return x509.KeyUsage(signs, signs, not signs, False, False, False, False, False, False)
