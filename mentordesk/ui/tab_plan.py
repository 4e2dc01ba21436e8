"""The tabs of a mentorship's page: what they are called, and the pages behind them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.domain.programme import Form, Purpose
from mentordesk.domain.records import Place
from mentordesk.domain.searching import DOCUMENTS, tab_of
from mentordesk.ui.desk import Desk
from mentordesk.ui.documents.documents_tab import DocumentsTab
from mentordesk.ui.documents.meeting_out import MeetingOut
from mentordesk.ui.feedback_tab import FeedbackTab
from mentordesk.ui.form_column import FormColumn
from mentordesk.ui.issuing import Issuing
from mentordesk.ui.keeping.privacy import show_notice
from mentordesk.ui.meeting_tab import MeetingTab
from mentordesk.ui.naming import MARKS, WORDS, NamedMeeting, named_meetings
from mentordesk.ui.overview import Overview
from mentordesk.ui.session import Session
from mentordesk.ui.tabs import Tab
from mentordesk.ui.when import day_of

OVERVIEW: Final = "overview"
PANEL: Final = "side-panel"


class TabPlan(QObject):
    """Makes the tabs; what is wished on their pages is told here.

    ``opened`` tells a tab, ``question_wanted`` the ``Place`` of an answer, ``wished`` a ``Wish``,
    ``failed`` an error, ``sign_wanted`` a document that is to be signed, ``filled_wanted`` that a
    filled form is to be read; the others what was done or pressed.
    """

    opened = Signal(str)
    question_wanted = Signal(object)
    wished = Signal(object)
    failed = Signal(object)
    sign_wanted = Signal(object)
    filled_wanted = Signal()
    edit_setup = Signal()
    closed_changed = Signal()
    adopted = Signal()
    health_erased = Signal()

    def __init__(
        self, session: Session, desk: Desk, issuing: Issuing, out: MeetingOut, page: QWidget
    ) -> None:
        super().__init__(page)
        self._session = session
        self._desk = desk
        self._issuing = issuing
        self._out = out
        self._page = page

    def tabs(self) -> Iterator[Tab]:
        """Yield the overview, a tab for each part of the programme in its order, the documents."""
        yield Tab(OVERVIEW, self.tr("Overview"), self._make_overview)
        programme, language = self._session.programme, self._desk.language
        meetings = named_meetings(self._session.mentorship, programme, language)
        stages: set[str] = set()
        for form in programme.forms:
            stage = programme.stage_of_form(form.id)
            if stage is not None and stage.id not in stages:
                stages.add(stage.id)
                yield from (self._meeting(m) for m in meetings if m.meeting.stage == stage.id)
            elif form.purpose in (Purpose.PAGE, Purpose.FEEDBACK):
                yield self._form(form)
        yield Tab(DOCUMENTS, self.tr("Documents"), self._make_documents)

    def tab_of(self, place: Place) -> str:
        """Return the tab at which a place is shown; the overview where only the plan has it."""
        return tab_of(place, self._session.mentorship, self._session.programme) or OVERVIEW

    def _meeting(self, named: NamedMeeting) -> Tab:
        language = self._desk.language
        icon, ink = MARKS[named.state]
        said = f"{named.name}, {language.say(WORDS[named.state])}"
        when = day_of(named.meeting, language)
        make = partial(self._make_meeting, named)
        tip = f"{said} · {when}"
        return Tab(named.meeting.id, named.name, make, named.short, tip, icon, ink)

    def _form(self, form: Form) -> Tab:
        name = self._session.programme.text(f"form.{form.id}.name", self._desk.language.code)
        is_feedback = form.purpose is Purpose.FEEDBACK
        return Tab(
            form.id, name, partial(self._make_feedback if is_feedback else self._make_page, form)
        )

    def _make_overview(self) -> QWidget:
        page = Overview(self._session, self._desk)
        page.opened.connect(self.opened)
        page.question_wanted.connect(self.question_wanted)
        page.edit_setup.connect(self.edit_setup)
        page.print_wanted.connect(self._issuing.print_out)
        page.notice_wanted.connect(self._show_notice)
        page.meetings.calendar_wanted.connect(self._out.save_all)
        page.wished.connect(self.wished)
        page.closed_changed.connect(self.closed_changed)
        page.newer.adopted.connect(self.adopted)
        page.health.done.connect(self.health_erased)
        page.health.failed.connect(self.failed)
        return page

    def _make_meeting(self, named: NamedMeeting) -> QWidget:
        page = MeetingTab(named, self._session, self._desk, self._issuing)
        page.opened.connect(self.opened)
        page.head.papers_wanted.connect(partial(self._out.ask_papers, named.meeting.id))
        page.head.calendar_wanted.connect(partial(self._out.save_one, named.meeting.id))
        page.want_panel(bool(self._desk.settings.number(PANEL, 1)))
        page.turned.connect(lambda on: self._desk.settings.remember(PANEL, int(on)))
        return page

    def _make_page(self, form: Form) -> QWidget:
        return FormColumn((form,), self._session, self._desk)

    def _make_feedback(self, form: Form) -> QWidget:
        page = FeedbackTab(form, self._session, self._desk, self._issuing)
        page.opened.connect(self.opened)
        page.sign_wanted.connect(self.sign_wanted)
        return page

    def _make_documents(self) -> QWidget:
        page = DocumentsTab(self._session, self._desk, self._issuing)
        page.opened.connect(self.opened)
        page.sign_wanted.connect(self.sign_wanted)
        page.filled_wanted.connect(self.filled_wanted)
        page.notice_wanted.connect(self._show_notice)
        page.papers_wanted.connect(self._out.ask_papers)
        page.calendar_wanted.connect(self._out.save_all)
        return page

    def _show_notice(self) -> None:
        show_notice(self._session, self._desk, self._page)
