"""The wizard's first page: which programme to follow."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Kind, Notice, Text
from mentordesk.ui.wizard_column import WizardColumn


class ProgrammeCard(QFrame):
    """A programme's name to choose it by, and what it is about."""

    def __init__(self, programme: Programme, language: Language) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        self.radio = QRadioButton(programme.name(language.code).replace("&", "&&"))
        self.radio.setProperty("role", "strong")
        summary = Text(programme.text("programme.summary", language.code), "quiet")
        summary.setContentsMargins(Space.WIDE + Space.TINY, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.LARGE)
        layout.setSpacing(Space.TINY)
        layout.addWidget(self.radio)
        layout.addWidget(summary)


class ProgrammeChoice(WizardColumn):
    """Cards to choose from; the first is chosen. ``chosen`` tells another programme."""

    chosen = Signal(object)

    def __init__(self, programmes: Sequence[Programme], language: Language, icons: Icons) -> None:
        super().__init__()
        self.cards = [ProgrammeCard(programme, language) for programme in programmes]
        self._icons = icons
        self._language = language
        self._fixed: Notice | None = None
        group = QButtonGroup(self)
        self.body.addWidget(Heading(self.tr("What do you begin?")))
        hint = self.tr("The model decides which meetings there are and what is asked in them.")
        self.body.addWidget(Text(hint, "quiet"))
        self.body.addSpacing(Space.LITTLE)
        for card, programme in zip(self.cards, programmes, strict=True):
            group.addButton(card.radio)
            card.radio.clicked.connect(lambda _=False, p=programme: self.chosen.emit(p))
            self.body.addWidget(card)
        if self.cards:
            self.cards[0].radio.setChecked(True)
        self.body.addStretch(1)

    def show_problems(self, problems: Sequence[ProgrammeError]) -> None:
        """Say which programmes could not be read, and why."""
        for problem in problems:
            text = self._language.say(problem.sentence)
            notice = Notice(self._icons, Kind.WARNING, text)
            self.body.insertWidget(self.body.count() - 1, notice)

    def fix(self) -> None:
        """Hold the choice: something was written under it."""
        if self._fixed is None:
            text = self.tr("You have begun with this one. To take another, stop and begin anew.")
            self._fixed = Notice(self._icons, Kind.INFO, text)
            self.body.insertWidget(self.body.count() - 1, self._fixed)
            for card in self.cards:
                card.radio.setEnabled(False)
