"""Lines to read."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.item import Item, Line
from mentordesk.ui.fields import TwoTongued
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.items.item_view import ItemView
from mentordesk.ui.session import Session
from mentordesk.ui.signing.read_only import leads
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import IconButton, Picture, Text

TOP = Qt.AlignmentFlag.AlignTop


class ReadLine(QWidget):
    """A line with a mark before it; its web address stands under it to be copied, never opened."""

    def __init__(self, text: str | TwoTongued, link: str, icons: Icons) -> None:
        super().__init__()
        mark = Text("•", "quiet")
        mark.setWordWrap(False)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(_selectable(Text(text) if isinstance(text, str) else text))
        if link:
            words.addLayout(self._link(link, icons))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.LITTLE)
        line.addWidget(mark, 0, TOP)
        line.addLayout(words, 1)

    def _link(self, link: str, icons: Icons) -> QHBoxLayout:
        address = _selectable(Text(link, "hint"))
        copy = IconButton(icons, "copy", self.tr("Copy the address"), SMALL)
        leads(copy)
        copy.setAccessibleDescription(link)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(link))
        line = QHBoxLayout()
        line.setSpacing(Space.TINY)
        line.addWidget(address, 1)
        line.addWidget(copy, 0, TOP)
        return line


class GuidanceItem(ItemView):
    """Its own lines, then the guides it names, each under its heading.

    At a meeting it is a quiet word to whoever leads it, and in the window's language alone.
    """

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__(item, session, context)
        self._looks = ("strong", "") if self.is_for_both else ("caption", "quiet")
        self._lines = self.column if self.is_for_both else self._set_apart()
        self._add_lines(f"item.{item.id}", item.lines)
        for guide in item.guides:
            self._add_guide(guide)

    @property
    def is_for_both(self) -> bool:
        """Say that at a meeting it isn't for the participant."""
        return not self.context.meeting_id

    def reload(self) -> None:
        """Change nothing: what is read here belongs to the programme."""

    def _set_apart(self) -> QVBoxLayout:
        """Return a column beside a small picture that says this is a hint, not a question."""
        lines, beside = QVBoxLayout(), QHBoxLayout()
        lines.setSpacing(Space.TINY)
        beside.setSpacing(Space.LITTLE)
        beside.addWidget(Picture(self.context.icons, "lightbulb"), 0, TOP)
        beside.addLayout(lines, 1)
        self.column.addLayout(beside)
        return lines

    def _add_guide(self, guide: str) -> None:
        name, text = self._looks
        if self._lines.count():
            self._lines.addSpacing(Space.MEDIUM)
        self._lines.addWidget(self.speech.label(f"guide.{guide}.name", name))
        for intro in self.speech.labels({f"guide.{guide}.intro": text}):
            self._lines.addWidget(_selectable(intro))
        self._add_lines(f"guide.{guide}", self.programme.guide(guide).lines)

    def _add_lines(self, key: str, lines: Sequence[Line]) -> None:
        for line in lines:
            words = self.speech.label(f"{key}.{line.id}", self._looks[1])
            self._lines.addWidget(ReadLine(words, line.link, self.context.icons))


def _selectable(text: Text | TwoTongued) -> Text | TwoTongued:
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return text
