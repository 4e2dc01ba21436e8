"""Sets texts: spelled, broken into lines of a width, and joined to the boxes around them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import inf

from mentordesk.documents.blocks import Spoken
from mentordesk.documents.said import Said, Text, said
from mentordesk.documents.setting.bidi import FROM_RIGHT
from mentordesk.documents.setting.boxes import Box, Led, Row, Stack
from mentordesk.documents.setting.breaking import paragraph, shortened
from mentordesk.documents.setting.elements import Element, Role
from mentordesk.documents.setting.faces import Faces
from mentordesk.documents.setting.grid import SHORT, Grid, Rules
from mentordesk.documents.setting.lines import Lines
from mentordesk.documents.setting.marks import Tick
from mentordesk.documents.setting.spelling import Speller
from mentordesk.documents.setting.style import FAINT, Style, Type, lighter
from mentordesk.documents.setting.tags import Picture, Tagged, tagged
from mentordesk.domain.languages import is_right_to_left, own_name

NOTHING = "–"
TITLES = (Role.TITLE, Role.HEADING)


class Typist:
    """Makes boxes of texts, in one style and with one set of fonts."""

    def __init__(self, faces: Faces, style: Style, spoken: Spoken) -> None:
        self.spoken = spoken
        self.faces = faces
        self.style = style
        self.speller = Speller(faces)

    def text(self, text: Text, type_: Type, width: float, role: Role = Role.PARAGRAPH) -> Box:
        """Return a text broken to a width, in a role; its own line ends and paragraphs are kept.

        What is said in two languages has the second under the first, not parted where they are
        short.
        """
        given = said(text)
        if not given:
            return self._lines(given.text, given.language, type_, width)
        title = given.text if role in TITLES else ""
        if not given.second and not given.mark:
            element = Element(role, given.language, text=self._in_order(given.text), title=title)
            return Tagged(element, self._lines(given.text, given.language, type_, width))
        return Tagged(Element(role, title=title), self._parts(given, type_, width))

    def _parts(self, given: Said, type_: Type, width: float) -> Box:
        """Return a text with the mark over it and the second language under it."""
        box = self._span(given.text, given.language, type_, width)
        if given.second:
            second = self._span(given.second, given.second_language, lighter(type_), width)
            is_short = box.height + second.height < SHORT
            box = Led(box, 0, second) if is_short else self.stack(0, box, second)
        if given.mark:
            names_itself = given.mark == own_name(given.language)
            language = given.language if names_itself else ""
            tiny = self.style.types.tiny
            box = Led(self._span(given.mark, language, tiny, width), 0, box)
        return box

    def _span(self, text: str, language: str, type_: Type, width: float) -> Box:
        element = Element(Role.SPAN, language, text=self._in_order(text))
        return Tagged(element, self._lines(text, language, type_, width, goes_on=True))

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

    def table(self, title: Text, table: Box, width: float) -> Box:
        """Return a table under its caption."""
        if not said(title):
            return tagged(Role.TABLE, table)
        caption = self.text(title, self.style.types.label, width, Role.CAPTION)
        return tagged(Role.TABLE, Led(caption, self.style.spaces.row, table))

    def ticked(self, box: Tick) -> Box:
        """Return a tick box as the label of what it stands before, told in a word."""
        alt = self.spoken.ticked if box.done else self.spoken.unticked
        return tagged(Role.LABEL, Picture(alt, box, box.width))

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

    def _lines(
        self, text: str, language: str, type_: Type, width: float, goes_on: bool = False
    ) -> Lines:
        """Return lines; a space before each line end keeps readers from joining words."""
        measure, from_right = width / type_.size, is_right_to_left(language)
        written = self.speller.lines(text)
        ends = 0 if FROM_RIGHT.search(text) else len(written) - (0 if goes_on else 1)
        spaced = (f"{each} " if each and n < ends else each for n, each in enumerate(written))
        lines = (
            line
            for each in spaced
            for line in paragraph(each, measure, self.faces.ruler(each, type_.weight), from_right)
        )
        return Lines(tuple(lines), type_, language)

    def _in_order(self, text: str) -> str:
        """Return a text whose letters don't stand on the page in the order of reading; else ""."""
        return "\n".join(self.speller.lines(text)) if FROM_RIGHT.search(text) else ""

    def columns(
        self, width: float, shares: tuple[int, ...], between: float | None = None
    ) -> tuple[tuple[float, float], ...]:
        """Return the left edge and the width of columns that share a width, gutters between."""
        usual = self.style.spaces.gutter if between is None else between
        gutter = min(usual, width / (2 * len(shares)))
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
