"""Sets a code to type from the paper: large in a frame; under it group by group, signs numbered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import accumulate
from math import inf
from typing import Final

from mentordesk.documents.blocks import Code
from mentordesk.documents.setting.boxes import Box, Row, Stack
from mentordesk.documents.setting.marks import Drawn
from mentordesk.documents.setting.pen import Pen
from mentordesk.documents.setting.style import ACCENT, Type, Weight
from mentordesk.documents.setting.tags import Picture
from mentordesk.documents.setting.typist import Typist

PADDING: Final = 16
LARGEST: Final = Type(26, 36, Weight.STRONG)
SIGN: Final = Type(11, 15, Weight.STRONG)
BETWEEN: Final = "-"
AIR: Final = 0.5
"""The room between two groups, of a sign's."""
UNDER_NAME: Final = 2


def code(block: Code, typist: Typist, width: float) -> Box:
    """Set the code on one line in its frame, as it is copied out; its signs numbered below."""
    signs = _in_one_line(block.signs, typist, width - 2 * PADDING)
    frame = Framed(width, signs.height + 2 * PADDING, signs)
    return typist.stack(typist.style.spaces.block, frame, _numbered(block, typist, width))


def _in_one_line(signs: str, typist: Typist, width: float) -> Box:
    """Return the signs in the middle, as large as there is room for."""
    size = min(LARGEST.size, width / max(typist.width(signs, replace(LARGEST, size=1)), 1))
    type_ = replace(LARGEST, size=size)
    left = (width - typist.width(signs, type_)) / 2
    return Row(((left, typist.text(signs, type_, inf)),))


def _numbered(block: Code, typist: Typist, width: float) -> Box:
    """Return the groups side by side, air between them: the name, then signs over numbers."""
    groups = block.signs.split(BETWEEN)
    pace = width / (sum(map(len, groups)) + (len(groups) - 1) * AIR)
    begins = accumulate((len(group) + AIR for group in groups), initial=0.0)
    named = zip(begins, block.names, groups, strict=False)
    return Row(tuple((at * pace, _group(name, signs, typist, pace)) for at, name, signs in named))


def _group(name: str, signs: str, typist: Typist, pace: float) -> Box:
    """Return a group's name over its signs, each of which stands over its number."""
    cells = ((n * pace, _cell(sign, n + 1, typist, pace)) for n, sign in enumerate(signs))
    over = Row((_middled(name, typist.style.types.tiny, typist, len(signs) * pace),))
    group = Stack(((0, over), (UNDER_NAME, Row(tuple(cells)))))
    return Picture(f"{name}: {' '.join(signs)}", group, len(signs) * pace)


def _cell(sign: str, number: int, typist: Typist, width: float) -> Box:
    lines = ((sign, SIGN), (str(number), typist.style.types.tiny))
    return Stack(tuple((0, Row((_middled(text, type_, typist, width),))) for text, type_ in lines))


def _middled(text: str, type_: Type, typist: Typist, width: float) -> tuple[float, Box]:
    """Return a text and where it begins, so that it stands in the middle of a width."""
    return (width - typist.width(text, type_)) / 2, typist.text(text, type_, width)


@dataclass(frozen=True)
class Framed(Drawn):
    """A box inside a frame; it is never cut."""

    inner: Box

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the frame and what is inside."""
        pen.frame((x, top - self.height), (self.width, self.height), 1.2, ACCENT)
        self.inner.draw(pen, x + PADDING, top - PADDING)
