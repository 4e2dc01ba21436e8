"""The tab of one meeting: its head, its forms, what helps beside them, and what comes next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.mentorship import Change
from mentordesk.domain.programme import DocumentSpec, Form, Purpose
from mentordesk.domain.reading import forms_of
from mentordesk.domain.records import Meeting
from mentordesk.ui.beside import Beside
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Folding
from mentordesk.ui.form_column import FormColumn
from mentordesk.ui.form_head import Opening
from mentordesk.ui.issuing import Issuing
from mentordesk.ui.meeting_head import MeetingHead
from mentordesk.ui.naming import NamedMeeting, lower_first, named_meetings, paper_name
from mentordesk.ui.session import Session
from mentordesk.ui.shelf.former_answers import FormerAnswers
from mentordesk.ui.side_panel import SidePanel
from mentordesk.ui.signing.read_only import keep_as_is
from mentordesk.ui.speech import Speech
from mentordesk.ui.theme import Space
from mentordesk.ui.when import day_of
from mentordesk.ui.widgets import Hairline, PrimaryButton, QuietButton, Text


class MeetingFoot(QWidget):
    """What comes after this meeting, and its record to print. ``opened`` tells the next tab."""

    opened = Signal(str)

    def __init__(self, meeting_id: str, session: Session, desk: Desk) -> None:
        super().__init__()
        self._meeting_id = meeting_id
        self._session = session
        self._desk = desk
        self._tab = ""
        self.next = Text("")
        self.button = PrimaryButton("", desk.icons, "arrow-right")
        self.button.clicked.connect(lambda: self.opened.emit(self._tab))
        self._prints = QVBoxLayout()
        self._prints.setSpacing(Space.LITTLE)
        buttons = QWidget()
        buttons.setLayout(self._prints)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.LARGE, 0, 0)
        column.setSpacing(Space.LARGE)
        column.addWidget(Hairline())
        column.addWidget(self.next)
        column.addWidget(Folding(self.button, buttons))
        session.changed.connect(self._on_change)
        self.refresh()

    def add_print(self, document: DocumentSpec, issuing: Issuing) -> None:
        """Offer to print a document."""
        text = self.tr("Print {name}").format(name=issuing.name_within(document))
        button = QuietButton(text, self._desk.icons, "printer")
        button.clicked.connect(lambda: issuing.print_out(document))
        self._prints.addWidget(button)

    def refresh(self) -> None:
        """Show which meeting is next, or the feedback when all others were held."""
        tab, name, when = self._following()
        self._tab = tab
        said = f"{name}, {when}" if when else name
        self.next.setText(self.tr("Next: {name}").format(name=said))
        self.button.setText(self.tr("Open {name}").format(name=name))
        self.next.setVisible(bool(tab))
        self.button.setVisible(bool(tab))

    def _following(self) -> tuple[str, str, str]:
        """Return the next tab's id, its name and when it is."""
        programme, language = self._session.programme, self._desk.language
        meetings = named_meetings(self._session.mentorship, programme, language)
        named = _next_after(self._meeting_id, meetings)
        if named is not None:
            return named.meeting.id, lower_first(named.name), day_of(named.meeting, language)
        for form in programme.forms_for(Purpose.FEEDBACK):
            return form.id, lower_first(paper_name(form, programme, language)), ""
        return "", "", ""

    def _on_change(self, change: Change) -> None:
        if isinstance(change.record, Meeting):
            self.refresh()


def _next_after(meeting_id: str, meetings: tuple[NamedMeeting, ...]) -> NamedMeeting | None:
    """Return the first later meeting not yet held; after a held one also an earlier one."""
    here = next((m for m in meetings if m.meeting.id == meeting_id), None)
    ahead = [m for m in meetings if m.meeting.held is None and m is not here]
    later = [m for m in ahead if here is None or m.order > here.order]
    found = later or (ahead if here is not None and here.meeting.held else [])
    return found[0] if found else None


class MeetingTab(Beside):
    """A meeting's forms with their panel. ``opened`` tells the tab to show next."""

    opened = Signal(str)

    def __init__(self, named: NamedMeeting, session: Session, desk: Desk, issuing: Issuing) -> None:
        forms = forms_of(named.meeting, session.programme)
        self.column = FormColumn(forms, session, desk, named.meeting.id)
        self.head = MeetingHead(named.meeting, named.name, forms, session, desk)
        self.foot = MeetingFoot(named.meeting.id, session, desk)
        self.column.head.addWidget(self.head)
        self.column.foot.addWidget(FormerAnswers(session.mentorship, named.meeting.id))
        self.column.foot.addWidget(self.foot)
        self.side = SidePanel(named.meeting, forms, session, desk)
        super().__init__(self.column, self.side, desk.theme)  # Tab comes to the panel last
        for form in forms:
            self._offer_print(form, issuing)
            if form.id in self.column.heads:
                opening = Opening(form, Speech(session, desk.language), desk.icons, is_open=False)
                self.column.heads[form.id].column.addWidget(opening)
        if session.is_locked:
            keep_as_is(self.head.held)
        self.head.form_wanted.connect(self.column.go_to_form)
        self.column.item_focused.connect(self.side.show_item)
        self.foot.opened.connect(self.opened)

    def _offer_print(self, form: Form, issuing: Issuing) -> None:
        document = issuing.document_of(form)
        if document is not None:
            self.foot.add_print(document, issuing)
