"""A guide to read: its opening words, then its lines."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Guide, Programme
from mentordesk.ui.fields import TwoTongued
from mentordesk.ui.icons import Icons
from mentordesk.ui.items.guidance import ReadLine
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Text


class Lines(QWidget):
    """Lines to read, a small mark before each."""

    def __init__(self, lines: Iterable[str | TwoTongued], icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.LITTLE)
        for line in lines:
            self.add(line)

    def add(self, line: str | TwoTongued, link: str = "") -> None:
        """Put one more line at the end, with a web address to copy."""
        self.column.addWidget(ReadLine(line, link, self._icons))


class GuideLines(Lines):
    """A guide without its name."""

    def __init__(
        self, guide: Guide, programme: Programme, language: Language, icons: Icons
    ) -> None:
        super().__init__((), icons)
        intro = programme.text(f"guide.{guide.id}.intro", language.code)
        for paragraph in intro.split("\n\n"):
            if paragraph.strip():
                self.column.addWidget(Text(paragraph.strip()))
        for line in guide.lines:
            self.add(programme.text(f"guide.{guide.id}.{line.id}", language.code), line.link)
