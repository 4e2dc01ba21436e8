"""Which papers of a meeting are printed together."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.documents import documents_of
from mentordesk.domain.programme import DocumentSpec, Purpose
from mentordesk.domain.records import Meeting
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Folding, Labelled, Pick, Tick, show_if
from mentordesk.ui.health_ask import HealthTick
from mentordesk.ui.issuing import Issuing
from mentordesk.ui.naming import named_meetings, next_meeting
from mentordesk.ui.session import Session
from mentordesk.ui.sheet_dialog import SheetDialog
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint, PrimaryButton, QuietButton, clear

HANDED_OUT: Final = (Purpose.PAGE, Purpose.PAPER)
TICKED: Final = "meeting-papers"
"""The setting that keeps which hand-outs were printed along the last time, by their ids."""


class MeetingPapers(SheetDialog):
    """A tick for the record of each form, and for each hand-out. Escape prints nothing.

    What prepares a meeting isn't ticked any more once that was held.
    """

    def __init__(self, session: Session, desk: Desk, issuing: Issuing, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._desk = desk
        self._issuing = issuing
        self._names = self._named()
        self.meeting = Pick(self._names)
        self.ticks: dict[str, Tick] = {}
        self.with_health = HealthTick(desk.language)
        self.print = PrimaryButton(self.tr("Print"), desk.icons, "printer")
        self.shut = QuietButton(self.tr("Cancel"))
        self._papers = QVBoxLayout()
        self._papers.setSpacing(Space.TINY)
        self._lay_out()
        self.meeting.chosen.connect(self._show_papers)
        self.print.clicked.connect(self._print)
        self.shut.clicked.connect(self.reject)

    def show_meeting(self, meeting_id: str) -> None:
        """Show the papers of a meeting; of the next one, or the last, where it isn't known."""
        session, language = self._session, self._desk.language
        known = named_meetings(session.mentorship, session.programme, language)
        usual = next_meeting(known) or next(reversed(known), None)
        at = meeting_id if meeting_id in self._names else usual.meeting.id if usual else ""
        self.meeting.show_value(at)
        self._show_papers()

    def _named(self) -> dict[str, str]:
        session, language = self._session, self._desk.language
        known = named_meetings(session.mentorship, session.programme, language)
        return {named.meeting.id: named.name for named in known}

    def _show_papers(self) -> None:
        clear(self._papers)
        self.ticks.clear()
        also = self._desk.settings.text(TICKED).split()
        due = [each.id for each in self._own() if not (self._is_held and each.stage)]
        for document in self._documents():
            tick = Tick(self._issuing.name(document))
            tick.show_tick(document.id in due or document.id in also)
            tick.ticked.connect(self._fit)
            self.ticks[document.id] = tick
            self._papers.addWidget(tick)
        self._fit()

    @property
    def _meeting(self) -> Meeting | None:
        return self._session.mentorship.meeting(self.meeting.currentData() or "")

    @property
    def _is_held(self) -> bool:
        return self._meeting is not None and self._meeting.held is not None

    def _own(self) -> tuple[DocumentSpec, ...]:
        meeting = self._meeting
        return documents_of(meeting.stage, self._session.programme) if meeting else ()

    def _documents(self) -> list[DocumentSpec]:
        """Return the papers of the meeting, then what is handed out at any time."""
        programme, own = self._session.programme, self._own()
        purposes = {form.id: form.purpose for form in programme.forms}
        others = [d for d in programme.documents if purposes[d.form] in HANDED_OUT and not d.stage]
        signed = self._issuing.is_signed
        return [*own, *(d for d in others if not signed(d))]

    def _chosen(self) -> list[DocumentSpec]:
        return [each for each in self._documents() if self.ticks[each.id].is_ticked]

    def _fit(self) -> None:
        chosen = self._chosen()
        self.print.setEnabled(bool(chosen))
        show_if(self.with_health, any(self._issuing.has_health(each) for each in chosen))
        self.fit()

    def _print(self) -> None:
        own = self._own()
        also = [each.id for each in self._chosen() if each not in own]
        self._desk.settings.remember(TICKED, " ".join(also))
        health = not self.with_health.isHidden() and self.with_health.is_ticked
        self._issuing.print_all(self.meeting.currentText(), self._chosen(), health)
        self.accept()

    def _lay_out(self) -> None:
        self.body.addWidget(Heading(self.tr("Print a meeting’s papers"), 2))
        self.body.addWidget(Labelled(self.tr("Meeting"), self.meeting))
        self.body.addLayout(self._papers)
        self.body.addWidget(self.with_health)
        both = self.tr(
            "They are printed one after another. On both sides of the paper each begins on a new "
            "sheet."
        )
        self.body.addWidget(Hint(both))
        self.foot.addWidget(Folding(self.print, self.shut, spacing=Space.LITTLE))
        self.print.setDefault(True)
