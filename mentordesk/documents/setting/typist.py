"""Sets texts: spelled, broken into lines of a width, and joined to the boxes around them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import inf

from mentordesk.documents.said import Text, said
from mentordesk.documents.setting.boxes import Box, Led, Row, Stack
from mentordesk.documents.setting.breaking import paragraph, shortened
from mentordesk.documents.setting.faces import Faces
from mentordesk.documents.setting.grid import SHORT, Grid, Rules
from mentordesk.documents.setting.lines import Lines
from mentordesk.documents.setting.spelling import Speller
from mentordesk.documents.setting.style import FAINT, Style, Type, lighter
from mentordesk.domain.languages import is_right_to_left

NOTHING = "–"


class Typist:
    """Makes boxes of texts, in one style and with one set of fonts."""

    def __init__(self, faces: Faces, style: Style) -> None:
        self.faces = faces
        self.style = style
        self.speller = Speller(faces)

    def text(self, text: Text, type_: Type, width: float) -> Box:
        """Return a text broken to a width; its own line ends and paragraphs are kept.

        What is said in two languages has the second under the first, not parted where they are
        short.
        """
        given = said(text)
        box: Box = self._lines(given.text, given.language, type_, width)
        if given.second:
            second = self._lines(given.second, given.second_language, lighter(type_), width)
            is_short = box.height + second.height < SHORT
            box = Led(box, 0, second) if is_short else self.stack(0, box, second)
        if given.mark and given:
            tiny = self.style.types.tiny
            box = Led(self._lines(given.mark, given.language, tiny, width), 0, box)
        return box

    def answer(self, text: Text, width: float) -> Box:
        """Return an answer; a dash where there is none."""
        return self.text(text if said(text) else NOTHING, self.style.types.body, width)

    def asked(self, label: Text, answer: Box, width: float, gap: float | None = None) -> Box:
        """Return a small grey label over what belongs to it; just that without a label."""
        if not said(label):
            return answer
        lead = self.text(label, self.style.types.label, width)
        return Led(lead, self.style.spaces.hair if gap is None else gap, answer)

    def titled(self, title: Text, table: Box, width: float) -> Box:
        """Return a label over a table or list, with a little more air."""
        return self.asked(title, table, width, self.style.spaces.row)

    def between(self, texts: Iterable[Text]) -> float:
        """Return the air between the rows of a list: more where some are in two languages."""
        spaces = self.style.spaces
        return spaces.row if any(said(text).second for text in texts) else spaces.small

    def one_line(self, text: str, type_: Type, width: float) -> Lines:
        """Return a text on one line, shortened where it is too long."""
        line = self.speller.line(" ".join(text.split()))
        ruler = self.faces.ruler(line, type_.weight)
        short = shortened(line, width / type_.size, ruler)
        left = (replace(each, indent=0.0) for each in paragraph(short, inf, ruler))
        return Lines(tuple(left), type_)

    def width(self, text: str, type_: Type) -> float:
        """Return the width of a line in points."""
        return self.faces.ruler(text, type_.weight).width(text) * type_.size

    def _lines(self, text: str, language: str, type_: Type, width: float) -> Lines:
        measure, from_right = width / type_.size, is_right_to_left(language)
        lines = (
            line
            for each in self.speller.lines(text)
            for line in paragraph(each, measure, self.faces.ruler(each, type_.weight), from_right)
        )
        return Lines(tuple(lines), type_, language)

    def columns(self, width: float, shares: tuple[int, ...]) -> tuple[tuple[float, float], ...]:
        """Return the left edge and the width of columns that share a width, gutters between."""
        gutter = min(self.style.spaces.gutter, width / (2 * len(shares)))
        room = width - gutter * (len(shares) - 1)
        widths = [room * share / sum(shares) for share in shares]
        lefts = [sum(widths[:n]) + n * gutter for n in range(len(shares))]
        return tuple(zip(lefts, widths, strict=True))

    def grid(self, header: Box | None, rows: tuple[Box, ...], width: float) -> Grid:
        """Return rows between hairlines."""
        style = self.style
        return Grid(header, rows, Rules(width, style.hairline, FAINT, style.spaces.row))

    def stack(self, gap: float, *boxes: Box) -> Stack:
        """Return boxes under one another at equal distances."""
        return Stack(tuple((gap, box) for box in boxes))

    def beside(self, mark: Box, gap: float, box: Box, mark_width: float) -> Row:
        """Return a small drawing with a box at its right."""
        return Row(((0, mark), (mark_width + gap, box)))
