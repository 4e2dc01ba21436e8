"""What a file turned out to be, in words first."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from mentordesk.domain.checked import Checked
from mentordesk.domain.ports import Language
from mentordesk.domain.verdict_words import told
from mentordesk.domain.verifying import Finding
from mentordesk.ui.icons import MEDIUM, Icons
from mentordesk.ui.letters import breakable
from mentordesk.ui.theme import Space
from mentordesk.ui.verifying.fact_table import FactTable
from mentordesk.ui.verifying.facts import Facts
from mentordesk.ui.widgets import SHAPES, Heading, Kind, Picture, QuietButton, Text, row

KINDS: Final = {
    Finding.WHOLE: Kind.GOOD,
    Finding.VOID: Kind.WARNING,
    Finding.CHANGED: Kind.DANGER,
    Finding.CUT_BACK: Kind.DANGER,
    Finding.HANDED: Kind.INFO,
    Finding.UNKEPT: Kind.WARNING,
    Finding.FOREIGN: Kind.WARNING,
    Finding.UNSEALED: Kind.INFO,
}
SPOILED: Final = (Finding.CHANGED, Finding.CUT_BACK)


class VerdictCard(QFrame):
    """``save_wanted`` asks for the whole document of this desk, ``opened`` for what it is of."""

    save_wanted = Signal(str)
    opened = Signal(str)

    def __init__(self, file: str, checked: Checked, language: Language, icons: Icons) -> None:
        super().__init__()
        kind = KINDS[checked.verdict.finding]
        self.setProperty("ground", kind.value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = told(checked)
        self.title = Heading(language.say(words.title))
        self.texts = [language.say(each) for each in (*words.meaning, words.remedy)]
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(" ".join(self.texts))
        self.facts = [(self.tr("File"), file), *Facts(language).of(checked)]
        self._lay_out(Picture(icons, *SHAPES[kind], MEDIUM))
        self._add_buttons(checked, icons)

    def _lay_out(self, picture: Picture) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(Space.MEDIUM)
        grid.setColumnStretch(1, 1)
        grid.addWidget(picture, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.title, 0, 1)
        self._column = QVBoxLayout()
        self._column.setSpacing(Space.MEDIUM)
        *meaning, remedy = self.texts
        for text in meaning:
            self._column.addWidget(Text(breakable(text)))
        self._column.addWidget(Text(breakable(remedy), "strong"))
        self._column.addSpacing(Space.LITTLE)
        self._column.addWidget(FactTable(self.facts))
        grid.addLayout(self._column, 1, 1)

    def _add_buttons(self, checked: Checked, icons: Icons) -> None:
        issued = checked.verdict.issued
        if issued is None:
            return
        self.save = QuietButton(self.tr("Save the whole document…"), icons, "download")
        self.save.clicked.connect(lambda: self.save_wanted.emit(issued.number))
        self.open = QuietButton(self.tr("Open what it was made of"), icons, "arrow-right")
        self.open.clicked.connect(lambda: self.opened.emit(checked.mentorship))
        may_save = checked.verdict.finding in SPOILED and issued.holds
        offered = ((self.save, may_save), (self.open, bool(checked.mentorship)))
        for button, is_offered in offered:
            if is_offered:
                self._column.addLayout(row(button))
