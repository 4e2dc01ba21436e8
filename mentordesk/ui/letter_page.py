"""Shows the plan as a letter, each paragraph with the way back to its page."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mentordesk.ui.fields import Said, TwoTongued
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.keeping.keeping import Keeping
from mentordesk.ui.letter import Line, Paragraph, letter
from mentordesk.ui.session import Session
from mentordesk.ui.speech import Speech
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Kind, LinkButton, Notice, Text, clear
from mentordesk.ui.wizard_column import WizardColumn


class LetterPage(WizardColumn):
    """The summary. ``chosen`` tells the number of a setup form to go back to.

    ``notice_wanted`` tells that the person wants to see the privacy notice.
    """

    chosen = Signal(int)
    notice_wanted = Signal()

    def __init__(self, session: Session, context: FormContext) -> None:
        super().__init__()
        self._session = session
        self._context = context
        self._icons = context.icons
        self._speech = Speech(session, context.language)

    def arrive(self) -> None:
        """Write the letter anew."""
        clear(self.body)
        mentorship, programme = self._session.mentorship, self._session.programme
        self.body.addWidget(Heading(self.tr("The plan, all together")))
        ask = self.tr("Read it through with the others. You can change it later too.")
        self.body.addWidget(Text(ask, "quiet"))
        for n, paragraph in enumerate(letter(mentorship, programme, self._context.language)):
            self._add(n, paragraph)
        self._add_keeping()
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
        head.addWidget(self._speech.label(f"form.{paragraph.form.id}.name", "heading"), 1)
        head.addWidget(change, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addSpacing(Space.MEDIUM)
        self.body.addLayout(head)
        lines = QVBoxLayout()
        lines.setSpacing(Space.TINY)
        self.body.addLayout(lines)
        for line in paragraph.lines:
            lines.addWidget(TwoTongued(partial(self._said, line)))
        if not paragraph.lines:
            self.body.addWidget(Text(self.tr("Nothing written yet."), "quiet"))

    def _add_keeping(self) -> None:
        keeping = Keeping(self._session, self._context)
        keeping.notice_wanted.connect(self.notice_wanted)
        self.body.addSpacing(Space.MEDIUM)
        self.body.addWidget(keeping)

    def _said(self, line: Line) -> Said:
        """Return a line, and under it in the participant's own language what it is about."""
        return replace(self._speech.said(line.key) if line.key else Said(""), text=line.text)
