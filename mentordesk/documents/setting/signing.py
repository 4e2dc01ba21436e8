"""Sets places to write by hand: lines, and frames to sign in with who signs beside them."""

from __future__ import annotations

from mentordesk.documents.blocks import Blanks, Signatures, Signer
from mentordesk.documents.said import Text, said
from mentordesk.documents.setting.boxes import Box, Led, Row, Stack
from mentordesk.documents.setting.marks import Drawn, Frame, Rule
from mentordesk.documents.setting.style import GREY
from mentordesk.documents.setting.typist import Typist

WRITING = 19
"""The height of a line to write on by hand."""


def signatures(block: Signatures, typist: Typist, width: float) -> Box:
    """Set the places under one another, after the sentence that is signed."""
    spaces = typist.style.spaces
    places = (_place(signer, block.labels, typist, width) for signer in block.signers)
    stack = typist.stack(spaces.gutter, *places)
    if not said(block.title):
        return stack
    return Led(typist.text(block.title, typist.style.types.body, width), spaces.block, stack)


def blanks(block: Blanks, typist: Typist, width: float) -> Box:
    """Set lines to write on under one another."""
    return typist.stack(0, *(_fill_in(label, "", typist, width) for label in block.labels))


def _place(signer: Signer, labels: tuple[str, ...], typist: Typist, width: float) -> Box:
    style = typist.style
    signature, *others = labels
    frame = Stack(
        (
            (0, typist.text(signer.role, style.types.strong, style.sign_width)),
            (style.spaces.small, Frame(style.sign_width, style.sign_height)),
            (style.spaces.hair, typist.text(signature, style.types.tiny, style.sign_width)),
        )
    )
    x = style.sign_width + style.spaces.gutter
    return Row(((0, frame), (x, _lines(signer, tuple(others), typist, width - x))))


def _lines(signer: Signer, labels: tuple[str, ...], typist: Typist, width: float) -> Box:
    name, title, place, date = labels
    places = typist.columns(width, (1, 1))
    half = places[0][1]
    pairs = zip(((place, signer.place), (date, signer.day)), places, strict=True)
    return typist.stack(
        0,
        _fill_in(name, signer.name, typist, width),
        _fill_in(title, signer.title, typist, width),
        Row(tuple((x, _fill_in(*pair, typist, half)) for pair, (x, _) in pairs)),
    )


def _fill_in(label: Text, value: str, typist: Typist, width: float) -> Box:
    """Return a line to write on, three of which are as high as the frame with its texts."""
    types = typist.style.types
    written = typist.text(value, types.body, width)
    above = Drawn(width, WRITING - types.body.leading * bool(value.strip()))
    under = typist.text(label, types.tiny, width)
    return typist.stack(0, above, written, Rule(width, 2, GREY), under)
