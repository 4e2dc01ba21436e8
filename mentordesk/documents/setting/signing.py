"""Sets places to write by hand: lines, and frames to sign in with who signs beside them."""

from __future__ import annotations

from mentordesk.documents.by_hand import Blanks, Signatures, Signer
from mentordesk.documents.said import Text, said
from mentordesk.documents.setting.boxes import Box, Led, Row, Stack
from mentordesk.documents.setting.fields import SealField, SignatureField
from mentordesk.documents.setting.marks import Drawn, Frame, Place, Rule
from mentordesk.documents.setting.style import GREY, Style
from mentordesk.documents.setting.typist import Typist

SEAL = "seal"
"""What the field is called that closes the document."""
WRITING = 19
"""The height of a line to write on by hand."""


def signatures(block: Signatures, typist: Typist, width: float) -> Box:
    """Set the places under one another, after the sentence that is signed."""
    types, spaces = typist.style.types, typist.style.spaces
    places = (_place(signer, block, typist, width) for signer in block.signers)
    parts: list[tuple[float, Box]] = [(spaces.gutter, place) for place in places]
    if block.seal:
        parts.append((0, Place(0, 0, SealField(SEAL, block.seal), is_framed=False)))
    if said(block.note):
        parts.append((spaces.block, typist.text(block.note, types.tiny, width)))
    stack = Stack(tuple(parts))
    if not said(block.title):
        return stack
    return Led(typist.text(block.title, types.body, width), spaces.block, stack)


def blanks(block: Blanks, typist: Typist, width: float) -> Box:
    """Set lines to write on under one another."""
    return typist.stack(0, *(_fill_in(label, "", typist, width) for label in block.labels))


def _place(signer: Signer, block: Signatures, typist: Typist, width: float) -> Box:
    style = typist.style
    signature, *others = block.labels
    frame = Stack(
        (
            (0, typist.text(signer.role, style.types.strong, style.sign_width)),
            (style.spaces.small, _frame(signer, block, style)),
            (style.spaces.hair, typist.text(signature, style.types.tiny, style.sign_width)),
        )
    )
    x = style.sign_width + style.spaces.gutter
    return Row(((0, frame), (x, _lines(signer, tuple(others), typist, width - x))))


def _frame(signer: Signer, block: Signatures, style: Style) -> Box:
    """Return the frame to sign in by pen, or the field that is signed in the file."""
    if not block.seal:
        return Frame(style.sign_width, style.sign_height)
    asked = f"{block.labels[0]}: {said(signer.role).text}"
    return Place(style.sign_width, style.sign_height, SignatureField(signer.id, asked))


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
