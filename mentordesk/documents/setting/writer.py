"""Writes runs of text as PDF operators: their font, their characters, and where glyphs shift."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any, Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import ShapedStr

from mentordesk.documents.setting.faces import Run
from mentordesk.documents.setting.file import File
from mentordesk.documents.setting.objects import number

THOUSAND: Final = 1000
ESCAPED: Final = str.maketrans({"\\": "\\\\", "(": "\\(", ")": "\\)", "\r": "\\r", "\n": "\\n"})


class Writer:
    """Writes into one text object, in one size; remembers the font that is set."""

    def __init__(self, file: File, size: float) -> None:
        self._file = file
        self._size = size
        self._font = ""

    def written(self, run: Run) -> Iterator[str]:
        """Yield the operators that write a run."""
        register: Any = pdfmetrics
        font = register.getFont(run.font)
        begin = 0
        for subset, codes in font.splitString(run.text, self._file):
            yield from self._set(font.getSubsetInternalName(subset, self._file))
            end = begin + len(codes)
            if isinstance(run.text, ShapedStr):
                yield from self._shifted(codes, _shape(run.text)[begin:end])
            else:
                yield f"({_escaped(codes)}) Tj"
            begin = end

    def _set(self, font: str) -> Iterator[str]:
        if font != self._font:
            self._font = font
            yield f"{font} {number(self._size)} Tf"

    def _shifted(self, codes: bytes, shape: list[Any]) -> Iterator[str]:
        """Yield glyphs, each in its own place; those at one height together."""
        glyphs = zip(codes, shape, strict=True)
        for rise, row in groupby(glyphs, lambda each: each[1].y_offset):
            shown = "".join(_placed(code, place) for code, place in row)
            up = f"{number(self._size * rise / THOUSAND)} Ts" if rise else ""
            yield f"{up} [{shown}] TJ {'0 Ts' if rise else ''}".strip()


def _placed(code: int, place: Any) -> str:
    """Return a glyph between what it is moved by before and after, in thousandths."""
    after = place.width - place.x_advance + place.x_offset
    before = number(-place.x_offset) if place.x_offset else ""
    return f"{before}({_escaped(bytes((code,)))}){number(after) if after else ''}"


def _escaped(codes: bytes) -> str:
    return codes.decode("latin-1").translate(ESCAPED)


def _shape(text: Any) -> list[Any]:
    return text.__shapeData__
