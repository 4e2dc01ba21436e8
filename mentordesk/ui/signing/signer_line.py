"""A line that says who signs, and lets one choose whether here or on paper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.records import Person
from mentordesk.ui.fields import Segments
from mentordesk.ui.letters import breakable
from mentordesk.ui.speech import Speech
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint

HERE, PAPER = "here", "paper"


class SignerLine(QWidget):
    """``chosen`` tells that another way was chosen; nobody named signs by pen."""

    chosen = Signal()

    def __init__(self, role: str, person: Person | None, speech: Speech) -> None:
        super().__init__()
        self.role = role
        self.name = person.name.strip() if person else ""
        self.signs_here = bool(self.name)
        signs = speech.label(signs_key(role, speech), "hint")
        title = person.title.strip() if person else ""
        named = ", ".join(part for part in (self.name, title) if part)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Heading(breakable(named) or self.tr("Nobody named yet"), 3))
        column.addWidget(signs)
        question = self.tr("How does {name} sign?").format(name=self.name or signs.text())
        ways = {HERE: self.tr("On this PC"), PAPER: self.tr("By pen on paper")}
        self.ways = Segments(ways, question)
        self.ways.show_value(HERE if self.signs_here else PAPER)
        self.ways.chosen.connect(self._choose)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(Space.TINY)
        if self.name:
            whole.addWidget(words)
            whole.addWidget(self.ways)
        else:
            whole.addWidget(words)
            whole.addWidget(Hint(self.tr("Signs the printed page by pen.")))

    def _choose(self, value: str) -> None:
        if value:
            self.signs_here = value == HERE
        self.ways.show_value(HERE if self.signs_here else PAPER)
        self.chosen.emit()


def signs_key(role: str, speech: Speech) -> str:
    """Return the key of the words under which somebody in a role signs."""
    signs = f"role.{role}.signs"
    return signs if speech.text(signs) else f"role.{role}.name"
