"""Shows the plan as a letter, each paragraph with the way back to its page."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from mentordesk.domain.ports import Language
from mentordesk.ui.icons import Icons
from mentordesk.ui.letter import Paragraph, letter
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Kind, LinkButton, Notice, Text, clear
from mentordesk.ui.wizard_column import WizardColumn


class LetterPage(WizardColumn):
    """The summary. ``chosen`` tells the number of a setup form to go back to."""

    chosen = Signal(int)

    def __init__(self, session: Session, language: Language, icons: Icons) -> None:
        super().__init__()
        self._session = session
        self._language = language
        self._icons = icons

    def arrive(self) -> None:
        """Write the letter anew."""
        clear(self.body)
        mentorship, programme = self._session.mentorship, self._session.programme
        self.body.addWidget(Heading(self.tr("The plan, all together")))
        ask = self.tr("Read it through with the others. You can change it later too.")
        self.body.addWidget(Text(ask, "quiet"))
        for n, paragraph in enumerate(letter(mentorship, programme, self._language)):
            self._add(n, paragraph)
        self.body.addStretch(1)

    def show_problems(self, texts: list[str]) -> None:
        """Say what holds the plan from being ready."""
        for text in texts:
            self.body.insertWidget(2, Notice(self._icons, Kind.DANGER, text))

    def _add(self, number: int, paragraph: Paragraph) -> None:
        change = LinkButton(self.tr("Change"), self._icons, "pencil")
        name = self.tr("Change: {page}").format(page=paragraph.heading)
        change.setAccessibleName(name)
        change.clicked.connect(lambda: self.chosen.emit(number))
        head = QHBoxLayout()
        head.addWidget(Heading(paragraph.heading, 2), 1)
        head.addWidget(change, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addSpacing(Space.MEDIUM)
        self.body.addLayout(head)
        if paragraph.lines:
            self.body.addWidget(Text("\n".join(paragraph.lines)))
        else:
            self.body.addWidget(Text(self.tr("Nothing written yet."), "quiet"))
