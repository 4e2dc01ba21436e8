"""Signatures as people set them."""

from math import sin

from mentordesk.domain.issued import Signer, Way
from mentordesk.domain.signing import Ink, Signature

HERE = "Lahti"


def an_ink() -> Ink:
    """A wave as a mouse draws one, in small steps, and a dot."""
    wave = tuple((0.1 + n / 100, 0.2 + 0.1 * sin(n / 2)) for n in range(80))
    return Ink((wave, ((0.5, 0.05),)), 0.4)


def a_signature(role: str, name: str, mark: Ink | str) -> Signature:
    """What somebody sets under a form."""
    way = Way.DRAWN if isinstance(mark, Ink) else Way.TYPED
    return Signature(Signer(role, name, place=HERE, way=way), mark)
