"""Sets texts: spelled, broken into lines of a width, and joined to the boxes around them."""

from __future__ import annotations

from mentordesk.documents.setting.boxes import Box, Led, Row, Stack
from mentordesk.documents.setting.faces import Faces
from mentordesk.documents.setting.grid import Grid, Rules
from mentordesk.documents.setting.lines import Lines, broken, shortened, width_of
from mentordesk.documents.setting.spelling import Speller
from mentordesk.documents.setting.style import FAINT, Style, Type

NOTHING = "–"


class Typist:
    """Makes boxes of texts, in one style and with one set of fonts."""

    def __init__(self, faces: Faces, style: Style) -> None:
        self.faces = faces
        self.style = style
        self.speller = Speller(faces)

    def text(self, text: str, type_: Type, width: float) -> Lines:
        """Return a text broken to a width; its own line ends and paragraphs are kept."""
        widths = self.faces.widths(type_.weight)
        measure = width / type_.size
        lines = self.speller.lines(text)
        return Lines(tuple(part for line in lines for part in broken(line, measure, widths)), type_)

    def answer(self, text: str, width: float) -> Lines:
        """Return an answer; a dash where there is none."""
        return self.text(text if text.strip() else NOTHING, self.style.types.body, width)

    def asked(self, label: str, answer: Box, width: float, gap: float | None = None) -> Box:
        """Return a small grey label over what belongs to it; just that without a label."""
        if not label.strip():
            return answer
        lead = self.text(label, self.style.types.label, width)
        return Led(lead, self.style.spaces.hair if gap is None else gap, answer)

    def titled(self, title: str, table: Box, width: float) -> Box:
        """Return a label over a table or list, with a little more air."""
        return self.asked(title, table, width, self.style.spaces.row)

    def one_line(self, text: str, type_: Type, width: float) -> Lines:
        """Return a text on one line, shortened where it is too long."""
        widths = self.faces.widths(type_.weight)
        line = self.speller.line(" ".join(text.split()))
        return Lines((shortened(line, width / type_.size, widths),), type_)

    def width(self, text: str, type_: Type) -> float:
        """Return the width of a line in points."""
        return width_of(text, type_, self.faces.widths(type_.weight))

    def columns(self, width: float, shares: tuple[int, ...]) -> tuple[tuple[float, float], ...]:
        """Return the left edge and the width of columns that share a width, gutters between."""
        gutter = self.style.spaces.gutter
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
