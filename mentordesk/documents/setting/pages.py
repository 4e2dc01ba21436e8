"""Cuts a paper into pages and writes them as PDF, the same bytes for the same paper."""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.documents.blocks import Paper
from mentordesk.documents.setting.boxes import Box
from mentordesk.documents.setting.elements import PAGE_FOOTER, PAGE_HEADER
from mentordesk.documents.setting.faces import Faces
from mentordesk.documents.setting.fields import Form
from mentordesk.documents.setting.file import File
from mentordesk.documents.setting.marks import Rule
from mentordesk.documents.setting.pen import Pen
from mentordesk.documents.setting.setter import set_sheets
from mentordesk.documents.setting.style import Style, formal
from mentordesk.documents.setting.typist import Typist
from mentordesk.documents.setting.wholefont import WholeFont

FOOTER = 0.8
"""How much of the measure the footer may take before the page's number."""
BETWEEN = " · "
HOLDS = 40
"""So many holds, one inside another, are let go before a box is given up."""
TALL_NOTES = 120
"""Notes higher than this leave the foot of the page, and come after the text."""
LONG = 3
"""A document of so many pages has bookmarks."""


class Unprintable(Exception):
    """A box is taller than a page and can't be cut."""


def printed(paper: Paper, faces: Faces, style: Style) -> bytes:
    """Return the paper as PDF; raises ``Unprintable``."""
    frame, pages = _laid_out(paper, faces, style)
    if paper.is_formal:
        larger = _laid_out(paper, faces, formal(style))
        frame, pages = larger if len(larger[1]) == 1 else (frame, pages)
    form = Form(WholeFont(faces.font))
    file = File(paper.title, paper.language, (style.width, style.height), form)
    file.keep_record(paper.record)
    pen = Pen(file, faces, bookmarks=len(pages) >= LONG)
    for n, page in enumerate(pages, 1):
        with pen.page():
            page.draw(pen, style.left, style.height - style.top)
            frame.draw(pen, n, len(pages))
    return file.written()


def _laid_out(paper: Paper, faces: Faces, style: Style) -> tuple[_Margins, list[Box]]:
    typist = Typist(faces, style, paper.spoken)
    stacks = [set_sheets(sheets, typist) for sheets in paper.sheets]
    frame = _Margins(paper, typist)
    return frame, [p for box in (*stacks, *frame.after) for p in cut_into(box, frame.room)]


def cut_into(box: Box, height: float) -> Iterator[Box]:
    """Yield pages of at most a height; what is held together is let go where it must."""
    rest: Box | None = box
    while rest:
        head, rest = _first_page(rest, height)
        yield head


def _first_page(box: Box, height: float) -> tuple[Box, Box | None]:
    for _ in range(HOLDS):
        head, rest = box.cut(height)
        if head is not None:
            return head, rest
        box = box.loose()
    raise Unprintable


class _Margins:
    """What stands outside the text: the draft's note above, number, footer and credit below."""

    def __init__(self, paper: Paper, typist: Typist) -> None:
        self._paper = paper
        self._typist = typist
        self._style = typist.style
        self._draft = self._one_line(paper.draft) if paper.draft else None
        self._footer = self._one_line(self._fitted(paper.footer, self._footer_room))
        notes = [paper.undrawn] if typist.speller.named else []
        small = self._small("\n".join([*notes, paper.credit]))
        is_tall = small.height > TALL_NOTES
        self._notes = self._small("") if is_tall else small
        self.after = (small,) if is_tall else ()

    @property
    def room(self) -> float:
        """The height left for the text; the notes' room is kept free on every page."""
        style = self._style
        notes = self._notes.height + style.spaces.row
        return style.height - style.top - style.bottom - notes

    def draw(self, pen: Pen, page: int, pages: int) -> None:
        """Draw the margins of one page."""
        style = self._style
        if page == pages:
            self._notes.draw(pen, style.left, style.bottom + self._notes.height)
        if self._draft:
            above = style.height - style.head
            with pen.inside(PAGE_HEADER, above):
                self._draft.draw(pen, style.left, above)
        with pen.inside(PAGE_FOOTER, style.foot + 14):
            self._draw_footer(pen, page, pages)

    def _draw_footer(self, pen: Pen, page: int, pages: int) -> None:
        style = self._style
        Rule(style.measure, 1).draw(pen, style.left, style.foot + 14)
        self._footer.draw(pen, style.left, style.foot + 10)
        number = self._number(page, pages)
        width = self._typist.width(number, style.types.tiny)
        self._one_line(number).draw(pen, style.width - style.right - width, style.foot + 10)

    @property
    def _footer_room(self) -> float:
        """The width left for the parts of the footer beside the record and the page's number."""
        if not self._paper.record:
            return self._style.measure * FOOTER
        taken = self._typist.width(self._number(88, 88), self._style.types.tiny)
        return self._style.measure - taken - self._style.spaces.gutter

    def _number(self, page: int, pages: int) -> str:
        """Return the record and the page's number among all."""
        number = self._paper.number.replace("{page}", str(page)).replace("{pages}", str(pages))
        return BETWEEN.join(filter(None, (self._paper.record, number)))

    def _fitted(self, parts: tuple[str, ...], width: float) -> str:
        """Return the parts in one line; each gets an equal share where they are too long."""
        type_ = self._style.types.tiny
        known = [" ".join(part.split()) for part in parts if part.strip()]
        spelled = [self._typist.speller.line(part) for part in known]
        if self._typist.width(BETWEEN.join(spelled), type_) <= width:
            return BETWEEN.join(known)
        each = (width - self._typist.width(BETWEEN * 2, type_)) / len(known)
        fitted = (self._typist.one_line(part, type_, each) for part in known)
        return BETWEEN.join(line.text for box in fitted for line in box.lines)

    def _one_line(self, text: str) -> Box:
        return self._typist.one_line(text, self._style.types.tiny, self._style.measure)

    def _small(self, text: str) -> Box:
        return self._typist.text(text, self._style.types.tiny, self._style.measure)
