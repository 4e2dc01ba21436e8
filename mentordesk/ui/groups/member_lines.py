"""The mentorships of a group, each with how far it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.ports import Summary
from mentordesk.ui.fields import order_tabs, plain, show_if
from mentordesk.ui.groups.member_words import far
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.letters import breakable, shortened
from mentordesk.ui.signing.read_only import leads
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, IconButton, LinkButton, Picture, clear
from mentordesk.ui.words import Words

NAME_LETTERS = 60


class MemberLine(QWidget):
    """A name that opens; under it the mentor and how far they are."""

    opened = Signal(str)
    taken_out = Signal(str)

    def __init__(self, summary: Summary, words: Words, icons: Icons) -> None:
        super().__init__()
        name, state = words.name(summary), far(summary, words)
        self.name = LinkButton(plain(shortened(name, NAME_LETTERS)))
        leads(self.name)
        self.name.setAccessibleName(name)
        self.name.setAccessibleDescription(state.text)
        self.name.clicked.connect(lambda: self.opened.emit(summary.id))
        self.out = IconButton(icons, "x", self.tr("Take out of the group"), SMALL)
        out = self.tr("Take out of the group: {name}").format(name=name)
        self.out.setAccessibleName(out)
        self.out.clicked.connect(lambda: self.taken_out.emit(summary.id))
        about = (summary.mentor.strip(), state.text)
        hint = Hint(breakable(" · ".join(part for part in about if part)))
        hint.setContentsMargins(Space.TINY + 1, 0, 0, 0)  # under the words of the link
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.name, 0, Qt.AlignmentFlag.AlignLeft)
        texts.addWidget(hint)
        picture = Picture(icons, state.icon, state.ink)
        picture.setContentsMargins(0, Space.TINY + 2, 0, 0)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.TINY)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        line.addWidget(self.out, 0, Qt.AlignmentFlag.AlignTop)


class MemberLines(QWidget):
    """A line for each. ``opened`` tells the id of the one to go to, ``taken_out`` who leaves."""

    opened = Signal(str)
    taken_out = Signal(str)

    def __init__(self, words: Words, icons: Icons, may_go: bool) -> None:
        """Take whether a member may be taken out here."""
        super().__init__()
        self._words = words
        self._icons = icons
        self._may_go = may_go
        self._shown: tuple[Summary, ...] = ()
        self.lines: list[MemberLine] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(Space.LITTLE)

    def show_members(self, members: tuple[Summary, ...]) -> None:
        """Show these; nothing is drawn anew where nothing has changed."""
        if members == self._shown:
            return
        self._shown = members
        clear(self._rows)
        self.lines = [MemberLine(member, self._words, self._icons) for member in members]
        for line in self.lines:
            line.opened.connect(self.opened)
            line.taken_out.connect(self.taken_out)
            show_if(line.out, self._may_go)
            self._rows.addWidget(line)
        order_tabs(self)
