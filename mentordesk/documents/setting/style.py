"""The style sheet: every size, space and colour of a printed page, in points."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

MM = 72 / 25.4


class Weight(StrEnum):
    """The cuts of the text face."""

    REGULAR = "Regular"
    STRONG = "SemiBold"


@dataclass(frozen=True, slots=True)
class Colour:
    """Red, green and blue, each 0 to 1."""

    red: float
    green: float
    blue: float


INK = Colour(0, 0, 0)
GREY = Colour(0.36, 0.39, 0.41)
LIGHT = Colour(0.45, 0.47, 0.49)
FAINT = Colour(0.80, 0.82, 0.83)
ACCENT = Colour(0.03, 0.35, 0.39)
WHITE = Colour(1, 1, 1)

LARGE = 10
"""A second language is smaller than types from this size on: they are headings."""
LESS = 0.8


@dataclass(frozen=True, slots=True)
class Type:
    """How a text is set."""

    size: float
    leading: float
    weight: Weight = Weight.REGULAR
    colour: Colour = INK


def lighter(type_: Type) -> Type:
    """Return how the same is set in a second language, under the first."""
    size = type_.size if type_.size < LARGE else type_.size * LESS
    return Type(size, size * type_.leading / type_.size, Weight.REGULAR, LIGHT)


@dataclass(frozen=True, slots=True)
class Spaces:
    """The distances between things."""

    hair: float = 2
    small: float = 4
    row: float = 7
    block: float = 12
    chapter: float = 24
    gutter: float = 20


@dataclass(frozen=True, slots=True)
class Types:
    """The kinds of text."""

    title: Type = Type(20, 26, Weight.STRONG)
    heading: Type = Type(13, 18, Weight.STRONG, ACCENT)
    body: Type = Type(9.5, 13.5)
    strong: Type = Type(9.5, 13.5, Weight.STRONG)
    label: Type = Type(8, 11, colour=GREY)
    quiet: Type = Type(8.5, 12, colour=GREY)
    column: Type = Type(8.5, 12, Weight.STRONG, ACCENT)
    tiny: Type = Type(7, 9.5, colour=GREY)
    mark: Type = Type(7, 9)


@dataclass(frozen=True, slots=True)
class Style:
    """A4 with room to bind at the left."""

    width: float = 210 * MM
    height: float = 297 * MM
    left: float = 25 * MM
    right: float = 20 * MM
    top: float = 20 * MM
    bottom: float = 22 * MM
    foot: float = 12 * MM
    head: float = 11 * MM
    sign_width: float = 60 * MM
    sign_height: float = 22 * MM
    hairline: float = 0.5
    rule: float = 1.2
    types: Types = field(default_factory=Types)
    spaces: Spaces = field(default_factory=Spaces)

    @property
    def measure(self) -> float:
        """The width of the text."""
        return self.width - self.left - self.right


def formal(style: Style) -> Style:
    """Return the style of a certificate: the same, larger and with more air."""
    types, spaces = style.types, style.spaces
    return replace(
        style,
        types=replace(
            types,
            title=replace(types.title, size=26, leading=34),
            heading=replace(types.heading, size=14, leading=20),
            body=replace(types.body, size=11, leading=16.5),
            strong=replace(types.strong, size=11, leading=16.5),
            label=replace(types.label, size=8.5, leading=12),
        ),
        spaces=replace(spaces, row=11, block=18, chapter=32),
    )
