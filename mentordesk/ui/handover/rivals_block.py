"""On the overview: everything that two desks wrote otherwise, until somebody has chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.erasing import is_fenced
from mentordesk.domain.marks import record_key
from mentordesk.domain.mentorship import Change
from mentordesk.domain.records import Answer, Place, Rival, Told
from mentordesk.domain.searching import tab_of
from mentordesk.ui.block import Block
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import show_if
from mentordesk.ui.gate.parts import bring_in_sight
from mentordesk.ui.handover.choice import Choice
from mentordesk.ui.handover.telling import Telling
from mentordesk.ui.handover.undo_of_choice import UndoOfChoice
from mentordesk.ui.handover.versions import Compared, Version
from mentordesk.ui.session import Session
from mentordesk.ui.widgets import Hint, LinkButton, clear


class RivalsBlock(Block):
    """Each thing with what stands and the other version; hidden where there is none.

    ``opened`` tells the ``Place`` of an answer.
    """

    opened = Signal(object)

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__("")
        self._session = session
        self._desk = desk
        self._list = QVBoxLayout()
        self._list.setSpacing(self.body.spacing())
        self.undo = UndoOfChoice(session, desk.icons)
        self.body.addLayout(self._list)
        self.body.addWidget(self.undo)
        session.changed.connect(self._on_change)
        self.refresh()

    def refresh(self) -> None:
        """Show the choices that there are now."""
        clear(self._list)
        self.choices: list[Choice] = []
        rivals = self._session.mentorship.rivals
        waiting = self.tr("Two versions wait for a choice")
        self.heading.setText(waiting if rivals else self.tr("Nothing waits for a choice any more"))
        if rivals:
            about = self.tr(
                "These were written in two ways at different desks. What was written last stands "
                "now; the other version goes when you have chosen."
            )
            self._list.addWidget(Hint(about))
        for rival in rivals:
            self._list.addWidget(self._row(rival))
        show_if(self, bool(rivals))

    def _row(self, rival: Rival) -> QWidget:
        mentorship, programme = self._session.mentorship, self._session.programme
        telling = Telling(mentorship, programme, self._desk.language)
        name = telling.name(rival.record)
        place = rival.record.place if isinstance(rival.record, Answer) else None
        tab = tab_of(place, mentorship, programme) if place else ""
        ways = [self._way(place)] if place and tab else []
        if is_fenced(rival, programme) and ways:
            return Compared(name, Hint(telling.text(rival.record)), *ways)
        texts = telling.apart(self._standing(rival), rival.record)
        parts = (Version(self.tr("Stands now:"), texts[0]), self._choice(rival, name, texts[1]))
        return Compared(name, *parts, *ways)

    def _choice(self, rival: Rival, name: str, text: str) -> Choice:
        desk = self._desk
        choice = Choice(rival, text, desk.language, desk.icons)
        choice.name_after(name)
        choice.used.connect(lambda: self._decide(rival, used=True))
        choice.kept.connect(lambda: self._decide(rival, used=False))
        self.choices.append(choice)
        return choice

    def _way(self, place: Place) -> LinkButton:
        link = LinkButton(self.tr("Go to the question"), self._desk.icons, "arrow-right")
        link.clicked.connect(lambda: self.opened.emit(place))
        return link

    def _standing(self, rival: Rival) -> Told:
        """Return what stands where the rival would."""
        key = record_key(rival.record)
        records = (r for r in self._session.mentorship.records() if not isinstance(r, Rival))
        return next((r for r in records if record_key(r) == key), rival.record)

    def _decide(self, rival: Rival, *, used: bool) -> None:
        self.undo.decide(rival, used=used)
        show_if(self, True)
        bring_in_sight(self.undo)

    def _on_change(self, change: Change) -> None:
        self.undo.forget()
        if isinstance(change.record, Rival):
            self.refresh()
        else:
            show_if(self, bool(self._session.mentorship.rivals))
