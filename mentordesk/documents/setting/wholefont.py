"""A font with all its characters, for what is typed into a document later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

from reportlab.pdfbase.pdfdoc import PDFObject, PDFStream, PDFZCompress

from mentordesk.documents.setting.glyphs import OWN, GlyphFont, to_unicode
from mentordesk.documents.setting.objects import Dictionary, number

FONT: Final = "Noto"
"""The name by which fields call it."""


@dataclass(eq=False)
class WholeFont(PDFObject):
    """A TrueType font whose characters are the numbers of its glyphs (ISO 32000-1, 9.7)."""

    font: GlyphFont

    def format(self, document: Any) -> bytes:
        """Return the font's dictionary."""
        own = Dictionary(
            f"/Type/Font/Subtype/CIDFontType2/BaseFont/{self.font.path.stem}",
            "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>",
            f"/CIDToGIDMap/Identity/DW 1000/W[{self._widths()}]/FontDescriptor ",
            self._descriptor(),
        )
        parts = f"/Type/Font/Subtype/Type0/BaseFont/{self.font.path.stem}/Encoding/Identity-H"
        meant = PDFStream(content=self._meanings(), filters=[PDFZCompress])
        return Dictionary(parts, "/DescendantFonts[", own, "]/ToUnicode ", meant).format(document)

    def _descriptor(self) -> Dictionary:
        face: Any = self.font.face
        data = self.font.path.read_bytes()
        file = PDFStream(content=data, filters=[PDFZCompress])
        file.dictionary["Length1"] = len(data)
        box = " ".join(map(number, face.bbox))
        return Dictionary(
            f"/Type/FontDescriptor/FontName/{self.font.path.stem}/Flags 32/FontBBox[{box}]",
            f"/Ascent {number(face.ascent)}/Descent {number(face.descent)}/ItalicAngle 0",
            f"/CapHeight {number(face.capHeight)}/StemV {number(face.stemV)}/FontFile2 ",
            file,
        )

    def _characters(self) -> dict[int, int]:
        """Return the first character of each glyph."""
        face: Any = self.font.face
        found: dict[int, int] = {}
        for code, glyph in sorted(face.charToGlyph.items()):
            if ord(" ") <= code < OWN:
                found.setdefault(glyph, code)
        return dict(sorted(found.items()))

    def _widths(self) -> str:
        widths = self.font.face.charWidths
        each = self._characters().items()
        return " ".join(f"{glyph}[{number(widths[code])}]" for glyph, code in each)

    def _meanings(self) -> str:
        each = self._characters().items()
        return to_unicode(((f"{glyph:04X}", chr(code)) for glyph, code in each), "<0000> <FFFF>")
