"""Sets what is filled in: lines to write on, and boxes to tick."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.documents.by_hand import TickIn, WriteIn
from mentordesk.documents.setting.boxes import Box, Cut
from mentordesk.documents.setting.fields import TextField, TickField
from mentordesk.documents.setting.marks import Drawn, Tick
from mentordesk.documents.setting.pen import Pen
from mentordesk.documents.setting.style import FAINT, GREY
from mentordesk.documents.setting.tags import Picture
from mentordesk.documents.setting.typist import Typist

WRITING = 19
"""The height of a line to write on by hand."""
TICK = 8.5
BESIDE = 10


@dataclass(frozen=True)
class Room(Drawn):
    """Room to write in: lines for a pen, or the frame of a field that has a name."""

    name: str = ""
    asked: str = ""

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the lines, or the frame."""
        lines = round(self.height / WRITING)
        if self.name:
            pen.frame((x, top - self.height + 1), (self.width, self.height - 2), 0.5, FAINT)
            area = (x + 1, top - self.height + 2, x + self.width - 1, top - 2)
            pen.field(TextField(self.name, self.asked, lines), area)
            return
        for n in range(1, lines + 1):
            y = top - n * WRITING + 1
            pen.line((x, y), (x + self.width, y), 0.5, GREY)


@dataclass(frozen=True)
class Mark(Tick):
    """A box to tick, a field where it has a name."""

    name: str = ""
    value: str = ""
    asked: str = ""
    choice: str = ""

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the box, and set the field over it."""
        super().draw(pen, x, top)
        if self.name:
            y = top - self.height / 2 - self.width / 2
            area = (x, y, x + self.width, y + self.width)
            pen.field(TickField(self.name, self.asked, self.value, self.choice), area)


class Kept:
    """A box that goes to the next page whole, where it fits on a page."""

    def __init__(self, box: Box) -> None:
        self.box = box
        self.height = box.height

    def cut(self, height: float) -> Cut:
        """Return itself, here or on the next page."""
        return (self, None) if self.height <= height + 0.01 else (None, self)

    def loose(self) -> Box:
        """Let the box go."""
        return self.box

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the box."""
        self.box.draw(pen, x, top)


def write_in(block: WriteIn, typist: Typist, width: float) -> Box:
    """Set the label over its lines."""
    room = Room(width, block.lines * WRITING, block.name, block.asked)
    return typist.asked(block.label, room, width, 0)


def tick_in(block: TickIn, typist: Typist, width: float) -> Box:
    """Set a box with its text beside it."""
    type_ = typist.style.types.body
    told = block.name, block.value, block.asked, block.choice
    box = Mark(TICK, type_.leading, False, *told)
    text = typist.text(block.text, type_, width - TICK - BESIDE)
    shown = box if block.name else Picture(typist.spoken.unticked, box, TICK)
    return typist.beside(shown, BESIDE, text, TICK)
