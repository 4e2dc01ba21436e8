"""A font drawn glyph by glyph, which still copies out as what was written.

HarfBuzz chooses the forms and places of Arabic letters; each glyph is drawn by a character of our
own that stands for the glyph and what it means, and the PDF is told the meaning.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any, Final
from unicodedata import normalize

import uharfbuzz  # pyright: ignore[reportMissingTypeStubs]
from reportlab.pdfbase.ttfonts import ShapeData, ShapedStr, TTFont

OWN: Final = 0xF0000
"""The first of the characters that Unicode leaves to whoever needs some."""
BARE: Final = "\u200b"
"""Zero width space: nothing is drawn and no room is taken."""
ENTRIES: Final = 100
"""So many characters a ``bfchar`` list of a ToUnicode map may hold at the most."""
TO_UNICODE: Final = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
{span}
endcodespacerange
{entries}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class GlyphFont(TTFont):
    """A TrueType font in which characters of our own stand for a glyph and its meaning."""

    def __init__(self, name: str, path: Path) -> None:
        font: Any = super()
        font.__init__(name, str(path), shapable=True)
        self.path = path
        self._own: dict[tuple[int, str], str] = {}
        self._meanings: dict[int, str] = {}

    def character(self, glyph: int, meaning: str, width: float) -> str:
        """Return the character that draws a glyph, of a width for a size of 1000, and means it."""
        known = self._own.get((glyph, meaning))
        if known is not None:
            return known
        code = OWN + len(self._own)
        face: Any = self.face
        face.charToGlyph[code], face.charWidths[code] = glyph, width
        self._meanings[code] = meaning
        return self._own.setdefault((glyph, meaning), chr(code))

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> Any:  # noqa: N802
        """Return the text's codes by subset; the first has the letters that were met before."""
        font: Any = super()
        states: Any = self.state
        try:
            known = states[doc].assignments
            return [(0, bytes(map(known.__getitem__, map(ord, text))))]
        except (KeyError, ValueError):
            return font.splitString(text, doc, encoding)

    def addObjects(self, doc: Any) -> None:  # noqa: N802
        """Add the font to a document, and what its characters mean."""
        font: Any = super()
        state: Any = self.state
        used = state[doc]
        font.addObjects(doc)
        fonts = doc.idToObject["BasicFonts"].dict
        for n, subset in enumerate(used.subsets):
            reference = fonts[f"{used.internalName}+{n}"].ToUnicode
            doc.idToObject[reference.name].content = to_unicode(self._meant(subset), "<00> <FF>")

    def _meant(self, subset: list[int]) -> Iterator[tuple[str, str]]:
        """Yield the codes of a subset and what they mean; the first is drawn for nothing."""
        for n, code in enumerate(subset):
            if code:
                yield f"{n:02X}", self._meanings.get(code, chr(code))


def to_unicode(meant: Iterable[tuple[str, str]], span: str) -> str:
    """Return the map from the codes of a font to what they mean."""
    entries = [f"<{n}> <{text.encode('utf-16-be').hex().upper()}>" for n, text in meant]
    lists = (entries[n : n + ENTRIES] for n in range(0, len(entries), ENTRIES))
    return TO_UNICODE.format(entries="\n".join(map(_list_of, lists)), span=span)


def _list_of(entries: list[str]) -> str:
    return "\n".join((f"{len(entries)} beginbfchar", *entries, "endbfchar"))


class Shaper:
    """Chooses the glyphs of a text and places them."""

    def __init__(self, font: GlyphFont, path: Path) -> None:
        self._drawn = font
        self._harfbuzz: Any = uharfbuzz
        self._font = self._harfbuzz.Font(
            self._harfbuzz.Face(self._harfbuzz.Blob.from_file_path(str(path)))
        )
        self._bare = self._font.get_nominal_glyph(ord(BARE))

    def shaped(self, text: str, from_right: bool) -> ShapedStr:
        """Return the text as characters of our own, from left to right on the page."""
        glyphs = list(self._glyphs(text, from_right))
        drawn, places = zip(*glyphs, strict=True)
        shaped: Any = ShapedStr
        return shaped("".join(drawn), list(places))

    def width(self, text: str) -> float:
        """Return the width of a text for a size of 1000."""
        return sum(place.x_advance for place in self._buffer(text, True).glyph_positions)

    def _glyphs(self, text: str, from_right: bool) -> Iterator[tuple[str, ShapeData]]:
        buffer = self._buffer(text, from_right)
        infos = buffer.glyph_infos
        left = Counter(info.cluster for info in infos)
        meanings = dict(_meanings(text, left))
        for info, place in zip(infos, buffer.glyph_positions, strict=True):
            width = self._font.get_glyph_h_advance(info.codepoint)
            meant = meanings[info.cluster]
            meaning = meant.pop(0) if meant else BARE
            character = self._drawn.character(info.codepoint, meaning, width)
            yield character, ShapeData(0, place.x_advance, 0, place.x_offset, place.y_offset, width)
            left[info.cluster] -= 1
            if not left[info.cluster]:
                yield from map(self._unseen, meant)

    def _unseen(self, meaning: str) -> tuple[str, ShapeData]:
        """Return a bare glyph for a letter that is drawn within its neighbour.

        Readers put letters in order by where they are; two in one glyph would come out reversed.
        """
        return self._drawn.character(self._bare, meaning, 0), ShapeData(0, 0, 0, 0, 0, 0)

    def _buffer(self, text: str, from_right: bool) -> Any:
        buffer = self._harfbuzz.Buffer()
        buffer.cluster_level = self._harfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.add_str(text)
        buffer.direction = "rtl" if from_right else "ltr"
        buffer.script, buffer.language = "Arab", "ar"
        self._harfbuzz.shape(self._font, buffer)
        return buffer


def _meanings(text: str, glyphs: Mapping[int, int]) -> Iterator[tuple[int, list[str]]]:
    """Yield for each cluster of so many glyphs what they mean, from left to right on the page.

    A letter that is drawn as two is taken apart, so that no glyph is without a meaning.
    """
    for begin, end in pairwise((*sorted(glyphs), len(text))):
        signs = text[begin:end]
        apart = signs if len(signs) >= glyphs[begin] else normalize("NFD", signs)
        yield begin, list(reversed(apart))
