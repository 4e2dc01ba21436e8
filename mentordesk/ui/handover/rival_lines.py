"""Under the field of an answer: what another desk wrote there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout

from mentordesk.domain.mentorship import Change, Put
from mentordesk.domain.ports import Language
from mentordesk.domain.records import Answer, Rival
from mentordesk.ui.fields import show_if
from mentordesk.ui.handover.choice import Choice
from mentordesk.ui.handover.telling import Telling
from mentordesk.ui.handover.undo_of_choice import UndoOfChoice
from mentordesk.ui.icons import Icons
from mentordesk.ui.session import Session
from mentordesk.ui.tall import Tall
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import clear

Concerns = Callable[[Change], bool]


class RivalLines(Tall):
    """A choice for each other version of the answers that an item shows; hidden where none."""

    def __init__(
        self, session: Session, concerns: Concerns, language: Language, icons: Icons
    ) -> None:
        super().__init__()
        self._session = session
        self._concerns = concerns
        self._language = language
        self._icons = icons
        self._column = QVBoxLayout()
        self.undo = UndoOfChoice(session, icons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        for layout in (whole, self._column):
            layout.setSpacing(Space.LITTLE)
        whole.addLayout(self._column)
        whole.addWidget(self.undo)
        self.choices: list[Choice] = []
        session.changed.connect(self._on_change)
        self._show()

    def _show(self) -> None:
        clear(self._column)
        rivals = self._session.mentorship.rivals
        mine = [each for each in rivals if self._is_here(each)]
        self.choices = [self._made(rival) for rival in mine]
        for choice in self.choices:
            self._column.addWidget(choice)
        show_if(self, bool(mine))

    def _is_here(self, rival: Rival) -> bool:
        return isinstance(rival.record, Answer) and self._concerns(Put(rival.record))

    def _made(self, rival: Rival) -> Choice:
        session = self._session
        telling = Telling(session.mentorship, session.programme, self._language)
        text = telling.text(rival.record, is_at_its_place=True)
        choice = Choice(rival, text, self._language, self._icons)
        choice.name_after(telling.name(rival.record))
        choice.used.connect(lambda: self._decide(rival, used=True))
        choice.kept.connect(lambda: self._decide(rival, used=False))
        return choice

    def _decide(self, rival: Rival, *, used: bool) -> None:
        self.undo.decide(rival, used=used)
        show_if(self, True)

    def _on_change(self, change: Change) -> None:
        if isinstance(change.record, Rival) or self._concerns(change):
            self.undo.forget()
        if isinstance(change.record, Rival):
            self._show()
