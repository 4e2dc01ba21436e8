"""Sets a code to type from the paper: large in a frame, and under it each sign over its number."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import inf
from typing import Final

from mentordesk.documents.blocks import Code
from mentordesk.documents.setting.boxes import Box, Row, Stack
from mentordesk.documents.setting.marks import Drawn
from mentordesk.documents.setting.pen import Pen
from mentordesk.documents.setting.style import ACCENT, Type, Weight
from mentordesk.documents.setting.typist import Typist

PADDING: Final = 16
LARGEST: Final = Type(26, 36, Weight.STRONG)
SIGN: Final = Type(11, 15, Weight.STRONG)
BETWEEN: Final = "-"
AIR: Final = 0.5
"""The room between two groups, of a sign's."""


def code(block: Code, typist: Typist, width: float) -> Box:
    """Set the code on one line in its frame, as it is copied out; its signs numbered below."""
    signs = _in_one_line(block.signs, typist, width - 2 * PADDING)
    frame = Framed(width, signs.height + 2 * PADDING, signs)
    return typist.stack(typist.style.spaces.block, frame, _numbered(block.signs, typist, width))


def _in_one_line(signs: str, typist: Typist, width: float) -> Box:
    """Return the signs in the middle, as large as there is room for."""
    size = min(LARGEST.size, width / max(typist.width(signs, replace(LARGEST, size=1)), 1))
    type_ = replace(LARGEST, size=size)
    left = (width - typist.width(signs, type_)) / 2
    return Row(((left, typist.text(signs, type_, inf)),))


def _numbered(signs: str, typist: Typist, width: float) -> Box:
    """Return each sign over its number, more air between the groups."""
    groups = signs.split(BETWEEN)
    gaps = len(groups) - 1
    pace = width / (len(signs) - gaps + gaps * AIR)
    signs_after = [(sign, gap) for gap, group in enumerate(groups) for sign in group]
    return Row(
        tuple(
            ((n + gap * AIR) * pace, _cell(sign, n + 1, typist, pace))
            for n, (sign, gap) in enumerate(signs_after)
        )
    )


def _cell(sign: str, number: int, typist: Typist, width: float) -> Box:
    lines = ((sign, SIGN), (str(number), typist.style.types.tiny))
    middled = (
        Row((((width - typist.width(text, type_)) / 2, typist.text(text, type_, width)),))
        for text, type_ in lines
    )
    return Stack(tuple((0, box) for box in middled))


@dataclass(frozen=True)
class Framed(Drawn):
    """A box inside a frame; it is never cut."""

    inner: Box

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the frame and what is inside."""
        pen.frame((x, top - self.height), (self.width, self.height), 1.2, ACCENT)
        self.inner.draw(pen, x + PADDING, top - PADDING)
