"""Files that were really signed and sealed, made once for all tests."""

from functools import cache

from mentordesk.documents.sealing import PdfSeals
from mentordesk.domain.issued import Signer, Way
from mentordesk.domain.signing import Signature
from mentordesk.house import FONTS
from tests.documents.sealing.small_form import NUMBER, a_form


@cache
def seals() -> PdfSeals:
    """Return what seals and examines."""
    return PdfSeals(FONTS)


@cache
def a_seal_key() -> bytes:
    """Return the key of a desk."""
    return seals().new_key("MentorDesk")


@cache
def a_sealed_file(number: str = NUMBER) -> bytes:
    """Return a form of that number, signed by its participant and sealed."""
    key = a_seal_key()
    signer = Signer("participant", "Amina Yusuf", way=Way.TYPED)
    signed = seals().sign(a_form(number=number), Signature(signer, "Amina Yusuf"), key)
    return seals().seal(signed, key)
