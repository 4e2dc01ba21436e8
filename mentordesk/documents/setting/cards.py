"""Sets cards to cut out, two side by side and equally high."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mentordesk.documents.blocks import Card, Cards
from mentordesk.documents.said import Text, said
from mentordesk.documents.setting.boxes import Box, Cut, Row
from mentordesk.documents.setting.elements import Element, Role
from mentordesk.documents.setting.pen import Pen
from mentordesk.documents.setting.style import GREY, Type, Weight
from mentordesk.documents.setting.tags import Tagged, tagged
from mentordesk.documents.setting.typist import Typist

PADDING = 12
LEAST = 104
"""The height of a card with little on it."""
TALL = 400
"""A card lower than this goes to the next page whole."""
WORD = Type(20, 26, Weight.STRONG)
TRANSLATION = Type(17, 24)
EXPLANATION = Type(11, 16)
LONG = 60
"""What has more letters than this is no word, and is set as small as an explanation."""


def cards(block: Cards, typist: Typist, width: float) -> Box:
    """Set the cards row by row; a dash where there are none."""
    if not block.cards:
        return typist.asked(block.title, typist.answer("", width), width)
    places = typist.columns(width, (1, 1))
    whole = Element(Role.LIST)
    pairs = (block.cards[n : n + 2] for n in range(0, len(block.cards), 2))
    rows = (Tagged(whole, _row(pair, typist, places)) for pair in pairs)
    return typist.titled(block.title, typist.stack(typist.style.spaces.block, *rows), width)


def _row(pair: tuple[Card, ...], typist: Typist, places: tuple[tuple[float, float], ...]) -> Box:
    width = places[0][1]
    inner = [_inner(card, typist, width - 2 * PADDING) for card in pair]
    height = max(LEAST, *(box.height + 2 * PADDING for box in inner))
    cells = zip(inner, places, strict=False)
    framed = ((x, Framed(tagged(Role.BODY, box), width, height)) for box, (x, _) in cells)
    return Row(tuple((x, tagged(Role.ITEM, box)) for x, box in framed))


def _inner(card: Card, typist: Typist, width: float) -> Box:
    parts: list[Box] = [typist.text(card.word, _fit(WORD, card.word), width)]
    if said(card.translation):
        parts.append(typist.text(card.translation, _fit(TRANSLATION, card.translation), width))
    if card.explanation.strip():
        parts.append(typist.text(card.explanation, EXPLANATION, width))
    return typist.stack(typist.style.spaces.hair, *parts)


def _fit(type_: Type, text: Text) -> Type:
    return replace(EXPLANATION, weight=type_.weight) if len(said(text).text) > LONG else type_


@dataclass(frozen=True)
class Framed:
    """A box inside lines to cut along."""

    inner: Box
    width: float
    height: float

    def cut(self, height: float) -> Cut:
        """Cut only a card that no page would hold well."""
        if self.height <= height + 0.01:
            return self, None
        if self.height < TALL:
            return None, self
        head, rest = self.inner.cut(height - 2 * PADDING)
        return self._around(head), self._around(rest)

    def loose(self) -> Box:
        """Let what is inside go."""
        return replace(self, inner=self.inner.loose())

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the lines and what is inside."""
        pen.cutting_lines((x, top - self.height), (self.width, self.height), GREY)
        self.inner.draw(pen, x + PADDING, top - PADDING)

    def _around(self, inner: Box | None) -> Framed | None:
        return Framed(inner, self.width, inner.height + 2 * PADDING) if inner else None
