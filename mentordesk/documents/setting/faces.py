"""The fonts: which can draw what, how wide it is, and their place in reportlab's register."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from reportlab.pdfbase import pdfmetrics

from mentordesk.documents.setting.bidi import FROM_RIGHT, in_sight
from mentordesk.documents.setting.breaking import Line, Ruler
from mentordesk.documents.setting.glyphs import OWN, GlyphFont, Shaper
from mentordesk.documents.setting.style import Weight

THOUSAND = 1000
MIRRORED: Final = dict(zip("()[]{}<>«»≤≥", ")(][}{><»«≥≤", strict=True))
"""Signs that are drawn turned round where a text goes from right to left."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line in one font, as it is drawn from left to right."""

    font: str
    text: str


def registered(path: Path) -> GlyphFont:
    """Return the font of a file as reportlab's register has it, put there if it isn't.

    The register is one for the whole process. A second font of that name would take the first
    one's place, and the characters that this has made for its glyphs would mean nothing.
    """
    register: Any = pdfmetrics
    if path.stem in register.getRegisteredFontNames():
        known = register.getFont(path.stem)
        if isinstance(known, GlyphFont) and known.path == path:
            return known
    font = GlyphFont(path.stem, path)
    register.registerFont(font)
    return font


class Face:
    """One font file, known to reportlab by its name."""

    def __init__(self, path: Path) -> None:
        """Read and register the font; an unreadable one raises reportlab's ``TTFError``."""
        self.name = path.stem
        self.path = path
        self.font = registered(path)
        face: Any = self.font.face
        codes = {code for code in face.charToGlyph if ord(" ") <= code < OWN}
        widths = face.charWidths
        self.widths: dict[str, float] = {chr(code): widths[code] / THOUSAND for code in codes}
        self.drawn = frozenset(self.widths)

    @cached_property
    def shaper(self) -> Shaper:
        """What chooses the glyphs of letters that join."""
        return Shaper(self.font, self.path)


class Faces:
    """The text face in its weights, one of Arabic letters, and one of signs that neither has."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def name(self) -> str:
        """The name of the text face."""
        return self._regular.name

    @property
    def font(self) -> GlyphFont:
        """The font of the text face."""
        return self._regular.font

    def draws_all(self, text: str) -> bool:
        """Say whether a text has only characters of the text face, the most there are."""
        return self._regular.drawn.issuperset(text)

    def draws(self, character: str) -> bool:
        """Say whether some font has the character."""
        if character in self._regular.widths or character in self._signs.widths:
            return True
        return FROM_RIGHT.match(character) is not None and character in self._letters.widths

    def ruler(self, text: str, weight: Weight) -> Ruler:
        """Return what measures a text."""
        if FROM_RIGHT.search(text):
            return LettersRuler(self._merged[weight], self._arabic[weight])
        return self._rulers[weight]

    def runs(self, line: Line, weight: Weight) -> Iterator[Run]:
        """Yield the pieces of a line from left to right, each in the font that draws it."""
        face = self._cuts[weight]
        if not line.levels:
            yield from self._plain(line.text, face)
            return
        for stretch in in_sight(line.text, line.levels):
            if stretch.from_right:
                yield from self._from_right(stretch.text, weight)
            else:
                yield from self._digits(stretch.text, weight)

    def _plain(self, text: str, face: Face) -> Iterator[Run]:
        if face.drawn.issuperset(text):
            yield Run(face.name, text)
            return
        for own, characters in groupby(text, face.widths.__contains__):
            yield Run(face.name if own else self._signs.name, "".join(characters))

    def _digits(self, text: str, weight: Weight) -> Iterator[Run]:
        """Yield a stretch from left to right, in which there may be Arabic digits."""
        letters = self._arabic[weight]
        known = self._merged[weight]
        for joins, characters in groupby(text, lambda c: c not in known and c in letters.widths):
            piece = "".join(characters)
            if joins:
                yield Run(letters.name, letters.shaper.shaped(piece, from_right=False))
            else:
                yield from self._plain(piece, self._cuts[weight])

    def _from_right(self, text: str, weight: Weight) -> Iterator[Run]:
        letters = self._arabic[weight]
        pieces = [(own, "".join(run)) for own, run in groupby(text, letters.widths.__contains__)]
        for own, piece in reversed(pieces):
            if own:
                yield Run(letters.name, letters.shaper.shaped(piece, from_right=True))
            else:
                turned = "".join(MIRRORED.get(sign, sign) for sign in reversed(piece))
                yield from self._plain(turned, self._cuts[weight])

    @cached_property
    def _cuts(self) -> dict[Weight, Face]:
        return {weight: Face(self._folder / f"NotoSans-{weight}.ttf") for weight in Weight}

    @cached_property
    def _arabic(self) -> dict[Weight, Face]:
        return {weight: Face(self._folder / f"NotoSansArabic-{weight}.ttf") for weight in Weight}

    @cached_property
    def _signs(self) -> Face:
        return Face(self._folder / "NotoSansSymbols-Regular.ttf")

    @cached_property
    def _merged(self) -> dict[Weight, dict[str, float]]:
        return {w: {**self._signs.widths, **face.widths} for w, face in self._cuts.items()}

    @cached_property
    def _rulers(self) -> dict[Weight, Ruler]:
        return {weight: PlainRuler(widths) for weight, widths in self._merged.items()}

    @property
    def _regular(self) -> Face:
        return self._cuts[Weight.REGULAR]

    @property
    def _letters(self) -> Face:
        return self._arabic[Weight.REGULAR]


class PlainRuler:
    """Measures texts whose characters are each as wide everywhere."""

    def __init__(self, widths: dict[str, float]) -> None:
        self._width = widths.__getitem__

    def width(self, text: str) -> float:
        """Return the width of a text for a size of 1."""
        return sum(map(self._width, text))


class LettersRuler:
    """Measures texts in which letters may join, whichever way they go."""

    def __init__(self, widths: dict[str, float], letters: Face) -> None:
        self._widths = widths
        self._letters = letters

    def width(self, text: str) -> float:
        """Return the width of a text for a size of 1."""
        pieces = groupby(text, self._widths.__contains__)
        return sum(self._measured("".join(piece), plain) for plain, piece in pieces)

    def _measured(self, text: str, plain: bool) -> float:
        if plain:
            return sum(map(self._widths.__getitem__, text))
        return self._letters.shaper.width(text) / THOUSAND
