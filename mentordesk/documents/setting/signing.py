"""Sets places to sign: a frame, and beside it who signs, in block letters, where and when."""

from __future__ import annotations

from mentordesk.documents.blocks import Signatures, Signer
from mentordesk.documents.setting.boxes import Box, Row, Stack
from mentordesk.documents.setting.marks import Drawn, Frame, Rule
from mentordesk.documents.setting.style import GREY
from mentordesk.documents.setting.typist import Typist

FILLED = 15
"""The height of an empty line to write on."""


def signatures(block: Signatures, typist: Typist, width: float) -> Box:
    """Set the places under one another."""
    places = (_place(signer, block.labels, typist, width) for signer in block.signers)
    return typist.asked(block.title, typist.stack(typist.style.spaces.chapter, *places), width)


def _place(signer: Signer, labels: tuple[str, ...], typist: Typist, width: float) -> Box:
    style = typist.style
    x = style.sign_width + style.spaces.gutter
    signature, *others = labels
    frame = typist.stack(
        style.spaces.hair,
        Frame(style.sign_width, style.sign_height),
        typist.text(signature, style.types.tiny, style.sign_width),
    )
    beside = Row(((0, frame), (x, _lines(signer, tuple(others), typist, width - x))))
    role = typist.text(signer.role, style.types.strong, width)
    return typist.stack(style.spaces.small, role, beside)


def _lines(signer: Signer, labels: tuple[str, ...], typist: Typist, width: float) -> Box:
    name, title, place, date = labels
    lefts = typist.columns(width, (1, 1))
    half = lefts[0][1]
    pairs = ((place, signer.place), (date, signer.date))
    halves = zip(pairs, lefts, strict=True)
    return typist.stack(
        typist.style.spaces.hair,
        _fill_in(name, signer.name, typist, width),
        _fill_in(title, signer.title, typist, width),
        Row(tuple((x, _fill_in(*pair, typist, half)) for pair, (x, _) in halves)),
    )


def _fill_in(label: str, value: str, typist: Typist, width: float) -> Box:
    types = typist.style.types
    known = value.strip()
    written: Box = typist.text(value, types.body, width) if known else Drawn(width, FILLED)
    under = typist.text(label, types.tiny, width)
    return Stack(((0, written), (0, Rule(width, 2, GREY)), (0, under)))
