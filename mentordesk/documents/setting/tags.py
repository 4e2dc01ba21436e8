"""Boxes that are elements of the document, for readers that don't see the page.

A box that is ``Tagged`` is one element however often it is cut: both parts carry the same one.
What stands inside it is its child, in the order in which it is drawn.
"""

from __future__ import annotations

from mentordesk.documents.setting.boxes import Box, Cut
from mentordesk.documents.setting.elements import Element, Role
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


def tagged(role: Role, box: Box) -> Tagged:
    """Return a box in a role."""
    return Tagged(Element(role), box)


def figure(alt: str, box: Box) -> Box:
    """Return a drawing with its words; without any it is an ornament."""
    return Tagged(Element(Role.FIGURE, alt=alt), box) if alt else box
