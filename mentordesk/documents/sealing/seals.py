"""The ports ``Seals`` and ``Examiner``: signs PDF files, closes them, and reads them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from io import BytesIO
from pathlib import Path

from pyhanko.pdf_utils.generic import DictionaryObject, pdf_name

from mentordesk.documents.sealing import keys
from mentordesk.documents.sealing.examining import examined
from mentordesk.documents.sealing.fields import SEAL, Field, fields_of
from mentordesk.documents.sealing.reading import opened
from mentordesk.documents.sealing.showing import shown
from mentordesk.documents.sealing.signing import (
    KeySigner,
    Told,
    Writer,
    approving,
    closing,
    set_in,
)
from mentordesk.documents.sealing.stamp import add_stamp
from mentordesk.documents.setting.faces import Faces
from mentordesk.domain.errors import SigningError
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.signing import Ink, KeyFacts, Signature
from mentordesk.domain.verifying import Examined


def _now() -> datetime:
    return datetime.now().astimezone()


class PdfSeals:
    """Implements ``signing.Seals`` and ``verifying.Examiner``, with the fonts of a folder."""

    def __init__(self, fonts: Path, now: Callable[[], datetime] = _now) -> None:
        self._fonts = fonts
        self._now = now

    def new_key(self, name: str) -> bytes:
        """Return a fresh key with a certificate of that name, signed by itself."""
        return keys.new_key(name, self._now())

    def read_key(self, file: bytes, password: str) -> bytes:
        """Return the key of a PKCS#12 file, without its password; raises ``SigningError``."""
        return keys.read_key(file, password, self._now())

    def facts(self, key: bytes) -> KeyFacts:
        """Return what is known of a key; raises ``SigningError``."""
        return keys.facts(key)

    def sign(self, pdf: bytes, signature: Signature, key: bytes) -> bytes:
        """Return the document with a signature in the place of its signer's role."""
        _check_mark(signature.mark)
        signer = KeySigner(keys.opened(key))
        writer = Writer(BytesIO(pdf), prev=opened(pdf))
        known = _open_fields(writer)
        who = signature.signer
        field = _empty(known.get(who.role), who.name)
        look = add_stamp(writer, signature.mark, field.size, self._faces)
        field.widget[pdf_name("/AP")] = DictionaryObject({pdf_name("/N"): look})
        writer.update_container(field.widget)
        rights = approving(signer, is_first=_is_unsigned(known))
        told = Told(who.name, who.place, self._now())
        return set_in(writer, field.name, signer, told, rights)

    def seal(self, pdf: bytes, key: bytes) -> bytes:
        """Return the document closed: whatever is added after this is told."""
        signer = KeySigner(keys.opened(key))
        writer = Writer(BytesIO(pdf), prev=opened(pdf))
        known = _open_fields(writer)
        field = _empty(known.get(SEAL), SEAL)
        rights = closing(signer, is_first=_is_unsigned(known))
        return set_in(writer, field.name, signer, Told("", "", self._now()), rights)

    def shown(self, pdf: bytes, mark: str = "") -> bytes:
        """Return the document for the screen and the printer, its signatures part of its pages.

        A ``mark`` stands in large letters across each page.
        """
        return shown(pdf, mark)

    def examine(self, data: bytes) -> Examined:
        """Return the signatures of a PDF and what was changed since; raises ``UnreadablePdf``."""
        return examined(data)

    @cached_property
    def _faces(self) -> Faces:
        return Faces(self._fonts)


def _check_mark(mark: Ink | str) -> None:
    if not (mark if isinstance(mark, Ink) else mark.strip()):
        text = QT_TRANSLATE_NOOP(
            "documents", "There is no signature yet. Draw one or type the name."
        )
        raise SigningError(text)


def _open_fields(writer: Writer) -> dict[str, Field]:
    """Return the places to sign by their names; a file that was closed has none any more."""
    known = {field.name: field for field in fields_of(writer)}
    if any(field.value is not None and field.closes for field in known.values()):
        text = QT_TRANSLATE_NOOP(
            "documents", "The document is sealed: nothing can be added to it. Make a new one."
        )
        raise SigningError(text)
    return known


def _is_unsigned(known: dict[str, Field]) -> bool:
    return all(field.value is None for field in known.values())


def _empty(field: Field | None, name: str) -> Field:
    """Return a field that can be signed."""
    if field is None:
        text = QT_TRANSLATE_NOOP("documents", "The document has no place to sign for “{name}”.")
        raise SigningError(text.filled(name=name))
    if field.value is not None:
        text = QT_TRANSLATE_NOOP("documents", "“{name}” has signed the document already.")
        raise SigningError(text.filled(name=name))
    return field
