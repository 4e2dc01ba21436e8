"""Sets a signature into a field: PAdES B-B (ETSI EN 319 142-1) over the whole file."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from asn1crypto.x509 import Certificate  # pyright: ignore[reportMissingTypeStubs]
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import ECDSA
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.hazmat.primitives.serialization.pkcs12 import PKCS12KeyAndCertificates
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import FieldMDPAction, FieldMDPSpec, MDPPerm, SigSeedSubFilter
from pyhanko.sign.signers import Signer
from pyhanko.sign.signers.cms_embedder import PdfCMSEmbedder, SigIOSetup, SigMDPSetup, SigObjSetup
from pyhanko.sign.signers.constants import ESIC_EXTENSION_1
from pyhanko.sign.signers.pdf_byterange import SignatureObject
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, select_suitable_signing_md
from pyhanko_certvalidator.registry import SimpleCertificateStore
from pyhanko_certvalidator.util import get_pyca_cryptography_hash

from mentordesk.documents.sealing.keys import certificate_of
from mentordesk.documents.sealing.socketless import finished

ROOM: Final = 2560
"""So many bytes a signature takes at most besides its certificates: with RSA-8192 about 2,000."""


class Writer(IncrementalPdfFileWriter):
    """Adds to a file, and leaves what it says of itself as it is.

    pyHanko would write the XMP anew, with lxml, and without what PDF/A and PDF/UA ask for.
    """

    def _update_meta(self) -> None:
        """Do nothing."""


class KeySigner(Signer):
    """Signs with an opened key, without a loop of events and without reading the key again."""

    def __init__(self, key: PKCS12KeyAndCertificates) -> None:
        chain = [_translated(each.certificate) for each in key.additional_certs]
        store = SimpleCertificateStore()
        store.register_multiple(chain)
        own = _translated(certificate_of(key))
        super().__init__(signing_cert=own, cert_registry=store)
        self._key: Any = key.key
        self.room = 2 * (ROOM + sum(len(each.dump()) for each in (own, *chain)))
        self.digest = select_suitable_signing_md(own.public_key)

    async def async_sign_raw(
        self,
        data: bytes,
        digest_algorithm: str,
        dry_run: bool = False,  # noqa: ARG002 - a key in memory signs in earnest
    ) -> bytes:
        """Return the bare signature of some bytes."""
        digest = get_pyca_cryptography_hash(digest_algorithm)
        if isinstance(self._key, RSAPrivateKey):
            return self._key.sign(data, PKCS1v15(), digest)
        return self._key.sign(data, ECDSA(digest))


@dataclass(frozen=True, slots=True)
class Told:
    """What a signature tells beside the key: who, where, and when by this PC's clock."""

    name: str
    place: str
    at: datetime


def set_in(writer: Writer, field: str, signer: KeySigner, told: Told, rights: SigMDPSetup) -> bytes:
    """Return the file with a signature in the empty field of that name."""
    steps: Any = PdfCMSEmbedder().write_cms(field, writer, existing_fields_only=True)
    next(steps)
    writer.register_extension(ESIC_EXTENSION_1)
    name, place = _whole(told.name), _whole(told.place)
    body = SignatureObject(told.at, SigSeedSubFilter.PADES, name, place, bytes_reserved=signer.room)
    steps.send(SigObjSetup(body, rights))
    digest, file = steps.send(SigIOSetup(signer.digest))
    signing = signer.async_sign(
        digest.document_digest,
        signer.digest,
        use_pades=True,
        signed_attr_settings=PdfCMSSignedAttributes(signing_time=told.at),
    )
    steps.send(finished(signing))
    return file.getvalue()


def approving(signer: KeySigner, *, is_first: bool) -> SigMDPSetup:
    """Return the rights of one who signs: the first says that only signatures may follow."""
    return SigMDPSetup(
        signer.digest,
        certify=is_first,
        docmdp_perms=MDPPerm.FILL_FORMS if is_first else None,
    )


def closing(signer: KeySigner, *, is_first: bool) -> SigMDPSetup:
    """Return the rights of the seal: nothing may follow."""
    return SigMDPSetup(
        signer.digest,
        certify=is_first,
        field_lock=FieldMDPSpec(FieldMDPAction.ALL),
        docmdp_perms=MDPPerm.NO_CHANGES,
    )


def _whole(text: str) -> str:
    """Return a text with a question mark for each half of a character, which no PDF can hold."""
    return text.encode(errors="replace").decode()


def _translated(certificate: x509.Certificate) -> Certificate:
    return Certificate.load(certificate.public_bytes(Encoding.DER))
