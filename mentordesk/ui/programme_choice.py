"""The wizard's first page: which programme to follow."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QRadioButton, QVBoxLayout

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import Programme
from mentordesk.ui.fields.marks import MarkRow
from mentordesk.ui.icons import MEDIUM, Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint, Kind, Notice, Picture, Text
from mentordesk.ui.wizard_column import WizardColumn


class ProgrammeCard(QFrame):
    """A programme's name to choose it by, and what it is about; a group has another picture."""

    def __init__(
        self, programme: Programme, language: Language, icons: Icons, apart: str = ""
    ) -> None:
        """Take also what tells it apart from others of its name."""
        super().__init__()
        self.programme = programme
        self.setProperty("ground", "card")
        self.radio = QRadioButton()
        self.named = MarkRow(self.radio, programme.name(language.code))
        self.named.text.setProperty("role", "strong")
        self.summary = Text(programme.text("programme.summary", language.code), "quiet")
        self.named.words.setSpacing(Space.TINY)
        self.named.words.insertWidget(1, self.summary)
        if apart:
            self.named.words.insertWidget(2, Hint(apart))
        self.radio.setAccessibleDescription(apart)
        picture = Picture(icons, "users" if programme.members else "user", "muted", MEDIUM)
        self.named.row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.LARGE)
        layout.addWidget(self.named)


class ProgrammeChoice(WizardColumn):
    """Cards to choose from, groups after the others. ``chosen`` tells another programme."""

    chosen = Signal(object)

    def __init__(
        self, programmes: Sequence[Programme], usual: Programme, language: Language, icons: Icons
    ) -> None:
        """Take the programmes and the one among them that is chosen to begin with."""
        super().__init__()
        self.cards: list[ProgrammeCard] = []
        self._icons = icons
        self._language = language
        self._fixed: Notice | None = None
        self._usual = usual
        self._models = {programme.key: self._name(programme) for programme in programmes}
        self._names = Counter(self._models.values())
        self._group = QButtonGroup(self)
        self.body.addWidget(Heading(self.tr("What do you begin?")))
        hint = self.tr("The model decides which meetings there are and what is asked in them.")
        self.body.addWidget(Text(hint, "quiet"))
        self.body.addSpacing(Space.LITTLE)
        groups = [programme for programme in programmes if programme.members]
        alone = sorted((p for p in programmes if not p.members), key=lambda p: p is not usual)
        self._add(self.tr("One person’s mentoring") if groups else "", alone)
        self._add(self.tr("Several together, on one plan"), groups)
        self.body.addStretch(1)

    def _add(self, heading: str, programmes: Sequence[Programme]) -> None:
        if heading and programmes:
            self.body.addWidget(Heading(heading, 2))
        for programme in programmes:
            card = ProgrammeCard(programme, self._language, self._icons, self._apart(programme))
            card.radio.setChecked(programme is self._usual)
            card.radio.clicked.connect(lambda _=False, p=programme: self.chosen.emit(p))
            self._group.addButton(card.radio)
            self.cards.append(card)
            self.body.addWidget(card)

    def _name(self, programme: Programme) -> str:
        return programme.name(self._language.code)

    def _apart(self, programme: Programme) -> str:
        """Return a group's model, and whose it is where several have one name."""
        model = self._models.get(programme.members, "") if programme.members else ""
        told = [self.tr("Model: {name}").format(name=model)] if model else []
        if self._names[self._name(programme)] > 1:
            version = self.tr("version {version}").format(version=programme.key.version)
            told += [programme.publisher, programme.area, version]
        return " · ".join(dict.fromkeys(part for part in told if part))

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
