"""Boxes that are elements of the document, for readers that don't see the page.

A box that is ``Tagged`` is one element however often it is cut: both parts carry the same one.
What stands inside it is its child, in the order in which it is drawn.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from mentordesk.documents.setting.boxes import Box, Cut, Row
from mentordesk.documents.setting.elements import Element, Marker, Over, Role
from mentordesk.documents.setting.pen import Pen


class Tagged:
    """A box that is an element."""

    def __init__(self, element: Element, box: Box) -> None:
        self.element = element
        self.box = box
        self.height = box.height

    def cut(self, height: float) -> Cut:
        """Cut the box; each part is the same element."""
        head, rest = self.box.cut(height)
        return head and Tagged(self.element, head), rest and Tagged(self.element, rest)

    def loose(self) -> Box:
        """Let the box go."""
        return Tagged(self.element, self.box.loose())

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the box inside its element."""
        with pen.inside(self.element, top):
            self.box.draw(pen, x, top)


class Picture(Tagged):
    """A drawing that is told in words."""

    def __init__(self, alt: str, box: Box, width: float) -> None:
        super().__init__(Element(Role.FIGURE, alt=alt), box)
        self.width = width

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the box, and say where it is."""
        with pen.inside(self.element, top):
            pen.frame_of((x, top - self.height, x + self.width, top))
            self.box.draw(pen, x, top)


def tagged(role: Role, box: Box, over: Over | None = None) -> Tagged:
    """Return a box in a role, which a bare paragraph takes itself."""
    if isinstance(box, Tagged) and box.element.role is Role.PARAGRAPH:
        return Tagged(replace(box.element, role=role, over=over), box.box)
    return Tagged(Element(role, over=over), box)


def headed(over: Over, box: Box) -> Tagged:
    """Return a table's heading over a column, or before a row."""
    return tagged(Role.HEAD, box, over)


def in_row(cells: Iterable[tuple[float, Box]]) -> Tagged:
    """Return the cells of a table's row, each at its distance from the left."""
    return tagged(Role.ROW, Row(tuple(cells)))


def listed(marker: Marker | None, items: Iterable[Box]) -> list[Box]:
    """Return boxes as the items of one list, wherever they are set."""
    whole = Element(Role.LIST, marker=marker)
    return [Tagged(whole, tagged(Role.ITEM, item)) for item in items]
