"""Reads what a file says of itself: its number, its signatures, and what was changed since."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false

from __future__ import annotations

import re
from binascii import hexlify
from dataclasses import dataclass
from typing import Any, Final

from asn1crypto.cms import ContentInfo  # pyright: ignore[reportMissingTypeStubs]
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import DiffResult
from pyhanko.sign.validation.generic_cms import validate_sig_integrity
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import SignatureCoverageLevel

from mentordesk.documents.guarded import Watched
from mentordesk.documents.sealing.fields import Field, fields_of
from mentordesk.documents.sealing.policy import POLICY
from mentordesk.documents.sealing.reading import BROKEN, opened_in_part
from mentordesk.domain.errors import UnreadablePdf
from mentordesk.domain.issued import is_number
from mentordesk.domain.verifying import Change, Examined, Seen

STRONG: Final = frozenset({"sha256", "sha384", "sha512", "sha3_256", "sha3_384", "sha3_512"})
OBJECT: Final = re.compile(rb"\d+ \d+ obj")
RECORD: Final = "/Keywords"
"""Where a document tells its record: its number, and the beginning of its hash."""
LONGEST_NAME: Final = 200


@dataclass(frozen=True, slots=True)
class Look:
    """A signature as it was found; ``signature`` is None where it can't be read at all."""

    seen: Seen
    signature: EmbeddedPdfSignature | None = None

    @property
    def is_last(self) -> bool:
        """Say whether the file ends with what it signed."""
        return (
            self.signature is not None
            and self.signature.coverage == SignatureCoverageLevel.ENTIRE_FILE
        )

    def lets_follow(self, *, is_closed: bool) -> bool:
        """Say whether only what may come after it came after it.

        In a file that ``is_closed`` and was signed once more, a signature is no reason any more.
        """
        if self.signature is None or not self.seen.is_intact or self.is_last:
            return True
        if is_closed:
            revision = self.signature.signed_revision
            return isinstance(POLICY.review_file(self.signature.reader, revision), DiffResult)
        return bool(self.signature.summarise_integrity_info()["docmdp_ok"])


def examined(data: bytes) -> Examined:
    """Return the signatures of a PDF and what was changed since; raises ``UnreadablePdf``."""
    reader, rest = opened_in_part(data)
    try:
        return _examined(reader, rest)
    except Exception as error:  # a file may be wrong in any way
        raise UnreadablePdf(BROKEN) from error


def _examined(reader: PdfFileReader, rest: bytes) -> Examined:
    signed = sorted(
        (field for field in fields_of(reader) if field.value is not None),
        key=lambda field: _revision(reader, field),
    )
    looks = tuple(_looked(reader, field) for field in signed)
    changes = _changes(looks, rest)
    stream = reader.stream
    assert isinstance(stream, Watched)
    stream.check()
    known = (change for change in Change if change in changes)
    return Examined(_number(reader), tuple(look.seen for look in looks), tuple(known))


def _changes(looks: tuple[Look, ...], rest: bytes) -> set[Change]:
    found: set[Change] = set()
    if rest:
        found.add(Change.TRUNCATED if OBJECT.search(rest) else Change.ADDED)
    if not all(look.seen.is_intact for look in looks):
        found.add(Change.REWRITTEN)
    signed_again = any(look.seen.is_seal for look in looks[:-1])
    if signed_again:
        found.add(Change.SIGNED)
    if not all(look.lets_follow(is_closed=signed_again) for look in looks):
        found.add(Change.ADDED)
    if looks and looks[-1].seen.is_seal and not looks[-1].is_last:
        found.add(Change.ADDED)
    return found


def _looked(reader: PdfFileReader, field: Field) -> Look:
    """Read a signature; one that can't be read isn't intact."""
    try:
        return _read(reader, field)
    except Exception:  # a signature may be wrong in any way
        return Look(Seen(field.name, "", None, "", is_intact=False, is_seal=field.closes))


def _read(reader: PdfFileReader, field: Field) -> Look:
    signature = EmbeddedPdfSignature(reader, field.keys, field.name)
    signature.compute_integrity_info(POLICY)
    certificate = signature.signer_cert
    both = validate_sig_integrity(
        signature.signer_info, certificate, "data", signature.compute_digest()
    )
    seen = Seen(
        field=field.name,
        name=_named(signature),
        at=signature.self_reported_timestamp,
        fingerprint=certificate.sha256.hex(),
        is_intact=all(both) and signature.md_algorithm in STRONG and _fills_its_gap(signature),
        is_seal=field.closes,
    )
    return Look(seen, signature)


def _fills_its_gap(signature: EmbeddedPdfSignature) -> bool:
    """Say whether nothing but the signature stands in the gap that it leaves in what is signed."""
    content = signature.pkcs7_content
    byte_range: Any = signature.byte_range
    _, begin, end, _ = byte_range
    stream = signature.reader.stream
    stream.seek(begin)
    gap = stream.read(end - begin)
    written = hexlify(content)
    padding = content[len(ContentInfo.load(content).dump()) :]
    return not padding.strip(b"\0") and gap in (b"<%b>" % written.upper(), b"<%b>" % written)


def _named(signature: EmbeddedPdfSignature) -> str:
    """Return whom a signature names, else whom its certificate does."""
    said = str(signature.sig_object.get("/Name", ""))
    told = said or str(signature.signer_cert.subject.native.get("common_name", ""))
    return " ".join(told.split())[:LONGEST_NAME]


def _revision(reader: PdfFileReader, field: Field) -> int:
    """Return in which of its revisions a file was signed."""
    place: Any = field.keys.raw_get("/V")
    return reader.xrefs.get_last_change(place.reference)


def _number(reader: PdfFileReader) -> str:
    """Return the record number of a file, as it was first written; "" for none."""
    first: Any = reader.get_historical_resolver(0).trailer_view
    if "/Info" not in first:
        return ""
    told, _, _ = str(first["/Info"].get(RECORD, "")).partition(" ")
    return told if is_number(told) else ""
