"""The page of one mentorship: its head, and a tab for each part of the programme."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.item import Kind as ItemKind
from mentordesk.domain.mentorship import Change
from mentordesk.domain.plan import has_late_step
from mentordesk.domain.programme import DocumentSpec, Purpose
from mentordesk.domain.progress import meeting_to_open
from mentordesk.domain.reading import meetings_in_order, page_with
from mentordesk.domain.records import Details, Former, Meeting, Part, Person, Place, Status
from mentordesk.domain.searching import DOCUMENTS
from mentordesk.domain.setup import reopen
from mentordesk.ui.beside import Beside
from mentordesk.ui.desk import Desk
from mentordesk.ui.documents.documents_tab import DocumentsTab
from mentordesk.ui.documents.form_beside_paper import FormBesidePaper
from mentordesk.ui.documents.meeting_out import MeetingOut
from mentordesk.ui.escape import Escape
from mentordesk.ui.groups.company import Company
from mentordesk.ui.groups.group_link import GroupLink
from mentordesk.ui.issuing import Issuing
from mentordesk.ui.page_head import PageHead
from mentordesk.ui.refused import Refused
from mentordesk.ui.search.jump import Jump
from mentordesk.ui.session import Session
from mentordesk.ui.shelf.former_answers import FormerAnswers, come_to
from mentordesk.ui.signing.curtain import ground_of
from mentordesk.ui.signing.lock_line import LockLine
from mentordesk.ui.signing.unlock_dialog import UnlockDialog
from mentordesk.ui.tab_plan import OVERVIEW, PANEL, TabPlan
from mentordesk.ui.tabs import Tabs
from mentordesk.ui.theme import Space
from mentordesk.ui.told import Told
from mentordesk.ui.widgets import Kind, Notice, clear

LOW_WINDOW: Final = 420
"""The height, at 100 % text size, under which a tab is given what room there is."""
ON_THE_HEAD: Final = (Details, Meeting, Part, Person)


class MentorshipPage(QWidget):
    """Shows a mentorship; each tab is made when it is first shown.

    ``edit_setup`` asks for the wizard, ``wished`` tells the id and a ``Wish``; ``closed_changed``
    tells that it was ended or taken back, ``adopted`` that it goes on
    under a newer version of its programme, ``health_erased`` that what was about health is gone.
    ``sign_wanted`` tells a document that is to be signed, ``filled_wanted`` that a filled form is
    to be read. ``lock_changed`` tells that it is sealed or unlocked: then the page is made anew.
    ``company`` tells what the person does with other mentorships here.
    """

    edit_setup = Signal()
    wished = Signal(str, object)
    closed_changed = Signal()
    adopted = Signal()
    health_erased = Signal()
    sign_wanted = Signal(object)
    filled_wanted = Signal()
    lock_changed = Signal()

    def __init__(self, session: Session, desk: Desk) -> None:
        super().__init__()
        self._session = session
        self.company = Company(session, desk, self)
        self._desk = replace(desk, company=self.company)
        self.issuing = Issuing(session, desk, self)
        self.out = MeetingOut(session, desk, self.issuing, self)
        self.plan = TabPlan(session, self._desk, self.issuing, self.out, self)
        documents = [(d, self.issuing.name(d)) for d in self.issuing.documents()]
        self.head = PageHead(documents, desk.icons)
        self.tabs = Tabs(desk.icons, self.tr("Show or hide the help beside"))
        self.told = Told(desk.icons)
        self.refused = Refused(self, desk.icons)
        self.lock_line: LockLine | None = None
        self._messages = QVBoxLayout()
        self._notices = QVBoxLayout()
        self._notices.setContentsMargins(Space.WIDE, 0, Space.WIDE, Space.TINY)
        self._add_lock_line()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(GroupLink(session, self.company, desk.icons))
        column.addWidget(self.head)
        column.addLayout(self._notices)
        column.addLayout(self._messages)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.told)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        self._jump = Jump(self)
        self._former: tuple[Former, ...] = ()
        self._sight = QTimer(self, singleShot=True, interval=0)
        self._sight.timeout.connect(self._see_former)
        self._connect()
        self.refresh()
        self.tabs.open(self.what_needs_doing())

    def showEvent(self, event: QShowEvent) -> None:
        """Give the keyboard to the tab that is shown."""
        super().showEvent(event)
        self.company.refresh()
        self.tabs.focus_page()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take away what was told: the person has gone elsewhere."""
        super().hideEvent(event)
        self._forget_told()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what stands over the tabs low in a low window."""
        super().resizeEvent(event)
        self._fit_height()

    def refresh(self) -> None:
        """Show head and tabs as they are now."""
        mentorship, programme = self._session.mentorship, self._session.programme
        self.head.show_mentorship(mentorship, programme, self._desk.language)
        self.tabs.show_tabs(tuple(self.plan.tabs()))

    def what_needs_doing(self) -> str:
        """Return the tab where there is something to do now."""
        mentorship, programme = self._session.mentorship, self._session.programme
        meetings, today = meetings_in_order(mentorship, programme), self._desk.today()
        is_closed = mentorship.details.status is Status.CLOSED
        if is_closed or mentorship.rivals or not meetings:
            return OVERVIEW
        meeting = meeting_to_open(mentorship, programme, today)
        if meeting is not None:
            return meeting.id
        if has_late_step(mentorship, programme, today):
            return page_with(ItemKind.PLAN, programme) or OVERVIEW
        feedback = programme.forms_for(Purpose.FEEDBACK)
        is_over = all(meeting.held for meeting in meetings)
        return feedback[0].id if feedback and is_over else OVERVIEW

    def tab_of(self, place: Place) -> str:
        """Return the tab at which a place is shown; the overview where only the plan has it."""
        return self.plan.tab_of(place)

    def go_to(self, place: Place) -> None:
        """Open the tab at which a place is shown, and go to its question there."""
        self._jump.to(self, place)

    def say_moved(self, former: Sequence[Former]) -> None:
        """Say that this follows a newer version, and lead to what is no longer asked."""
        self._former = tuple(former)
        self.told.say_moved(self._session.programme.key.version, len(former))

    def _go_to_former(self) -> None:
        ids = self.tabs.ids()
        tabs = (each.place.meeting for each in self._former)
        self.tabs.open(next((tab for tab in tabs if tab in ids), OVERVIEW))
        self._sight.start()

    def _see_former(self) -> None:
        page = self.tabs.page(self.tabs.current)
        found = page.findChildren(FormerAnswers) if page is not None else []
        for widget in (each for each in found if each.isVisible()):
            come_to(widget)

    def _take_up_again(self) -> None:
        self._session.change(reopen(self._session.mentorship))
        self._session.save_now()
        self.closed_changed.emit()

    def ask_to_unlock(self) -> UnlockDialog:
        """Ask why a sealed mentorship is to be changed."""
        dialog = UnlockDialog(self._session, self._desk, ground_of(self))
        dialog.open()
        return dialog

    def show_sealed(self) -> None:
        """Show the document that locks, on the tab of its form."""
        lock = self._session.mentorship.lock
        document = self._session.programme.document(lock.document) if lock else None
        if document is not None:
            self.tabs.open(document.form)
            page = self.tabs.page(document.form)
            if isinstance(page, FormBesidePaper):
                page.show_signatures()

    @property
    def paper(self) -> DocumentSpec | None:
        """The paper that is filled in, where one is in front."""
        tab = self.tabs.page(self.tabs.current)
        return tab.paper if isinstance(tab, DocumentsTab) else None

    def fill_in(self, paper: DocumentSpec) -> None:
        """Show the form of a paper."""
        self.tabs.open(DOCUMENTS)
        tab = self.tabs.page(DOCUMENTS)
        if isinstance(tab, DocumentsTab):
            tab.fill_in(paper)

    def _fit_height(self) -> None:
        low = self.window().height() < self._desk.theme.pixels(LOW_WINDOW)
        self.head.be_low(low)
        if self.lock_line is not None:
            self.lock_line.be_low(low)

    def _add_lock_line(self) -> None:
        lock = self._session.mentorship.lock
        document = self._session.programme.document(lock.document) if lock else None
        if lock is not None and document is not None:
            self.lock_line = LockLine(lock, self.issuing.name(document), self._desk)
            self.lock_line.shown.connect(self.show_sealed)
            self.lock_line.unlocked.connect(self.ask_to_unlock)
            self.lock_line.refused.connect(self.told.say_locked)
            self.lock_line.watch(self)
            self._notices.addWidget(self.lock_line)

    def _leave_tab(self, _tab: str) -> None:
        self._session.save_now()
        self._forget_told()

    def _forget_told(self) -> None:
        self.told.hide()
        clear(self._messages)

    def _connect(self) -> None:
        self.head.print_wanted.connect(self.issuing.print_out)
        self.head.reopened.connect(self._take_up_again)
        self.issuing.failed.connect(self._tell_failure)
        self.company.failed.connect(self._tell_failure)
        self.out.failed.connect(self._tell_failure)
        self.out.saved.connect(self.told.say_for_calendar)
        self.issuing.saved.connect(self.told.say_saved)
        self.issuing.sent.connect(self.told.say_sent)
        self.issuing.stopped.connect(self.told.say_stopped)
        self._connect_plan()
        self.tabs.hold = self.refused.holds
        self.told.led.connect(self._go_to_former)
        self.tabs.left.connect(self._leave_tab)
        self.tabs.shown.connect(self._fit_panel)
        self.tabs.panel_button.clicked.connect(self._turn_panel)
        Escape(self).pressed.connect(self._put_away)
        self._desk.theme.changed.connect(self._fit_height)
        self._session.changed.connect(self._on_change)
        self._session.lock_changed.connect(self.lock_changed)
        self._session.locked_out.connect(self.told.say_locked)
        self.refused.follow(self._session)

    def _connect_plan(self) -> None:
        plan = self.plan
        plan.opened.connect(self.tabs.open)
        plan.question_wanted.connect(self.go_to)
        plan.wished.connect(partial(self.wished.emit, self._session.mentorship.id))
        plan.failed.connect(self._tell_failure)
        for told, signal in (
            (plan.edit_setup, self.edit_setup),
            (plan.closed_changed, self.closed_changed),
            (plan.adopted, self.adopted),
            (plan.health_erased, self.health_erased),
            (plan.sign_wanted, self.sign_wanted),
            (plan.filled_wanted, self.filled_wanted),
        ):
            told.connect(signal)

    def _turn_panel(self) -> None:
        page = self.tabs.page(self.tabs.current)
        if isinstance(page, Beside):
            page.turn_panel()

    def _put_away(self) -> None:
        """Put away what lies over the tab; a form itself is never left by Escape."""
        page = self.tabs.page(self.tabs.current)
        if isinstance(page, (Beside, FormBesidePaper)):
            page.put_away()

    def _fit_panel(self, tab_id: str) -> None:
        page = self.tabs.page(tab_id)
        self.tabs.panel_button.setVisible(isinstance(page, Beside))
        if isinstance(page, Beside):
            page.want_panel(bool(self._desk.settings.number(PANEL, 1)))

    def _on_change(self, change: Change) -> None:
        if isinstance(change.record, ON_THE_HEAD):
            self._later.start()

    def _tell_failure(self, error: MentorDeskError) -> None:
        """Put a line under the head, in the place of the last one."""
        clear(self._messages)
        text = self._desk.language.say(error.sentence)
        notice = Notice(self._desk.icons, Kind.DANGER, text, self.tr("Close"))
        notice.pressed.connect(lambda: clear(self._messages))
        self._messages.addWidget(notice)
