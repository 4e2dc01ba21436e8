"""The fonts: which can draw what, how wide it is, and their place in reportlab's register."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from mentordesk.documents.setting.style import Weight

THOUSAND = 1000


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a line in one font."""

    font: str
    text: str


class Face:
    """One font file, known to reportlab by its name."""

    def __init__(self, path: Path) -> None:
        """Read and register the font; an unreadable one raises reportlab's ``TTFError``."""
        self.name = path.stem
        font: Any = TTFont(self.name, str(path), shapable=False)
        register: Any = pdfmetrics
        register.registerFont(font)
        drawn = {code for code in font.face.charToGlyph if code >= ord(" ")}
        widths = font.face.charWidths
        self.widths: dict[str, float] = {chr(code): widths[code] / THOUSAND for code in drawn}


class Faces:
    """The text face in its weights, and a face of signs that stands in where it lacks one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def draws(self, character: str) -> bool:
        """Say whether some font has the character."""
        return character in self._regular.widths or character in self._signs.widths

    def widths(self, weight: Weight) -> dict[str, float]:
        """Return the width of every character that can be drawn, for a size of 1."""
        return self._merged[weight]

    def runs(self, text: str, weight: Weight) -> Iterator[Run]:
        """Yield the pieces of a line, each in the font that draws it."""
        face = self._cuts[weight]
        if all(character in face.widths for character in text):
            yield Run(face.name, text)
            return
        for own, characters in groupby(text, face.widths.__contains__):
            yield Run(face.name if own else self._signs.name, "".join(characters))

    @cached_property
    def _cuts(self) -> dict[Weight, Face]:
        return {weight: Face(self._folder / f"NotoSans-{weight}.ttf") for weight in Weight}

    @cached_property
    def _signs(self) -> Face:
        return Face(self._folder / "NotoSansSymbols-Regular.ttf")

    @cached_property
    def _merged(self) -> dict[Weight, dict[str, float]]:
        return {w: {**self._signs.widths, **face.widths} for w, face in self._cuts.items()}

    @property
    def _regular(self) -> Face:
        return self._cuts[Weight.REGULAR]
