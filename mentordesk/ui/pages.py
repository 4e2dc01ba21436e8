"""The pages of open mentorships: read on the worker when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.mentorship import Mentorship, Put
from mentordesk.domain.programme import DocumentSpec, Programme, Purpose
from mentordesk.domain.records import Status
from mentordesk.ui.desk import Desk
from mentordesk.ui.filling.reading_in import ReadingIn
from mentordesk.ui.mentorship_page import MentorshipPage
from mentordesk.ui.on_its_way import OnItsWay
from mentordesk.ui.opening import read_mentorship
from mentordesk.ui.page_news import Tell, say_erased, say_filled, say_moved, say_received
from mentordesk.ui.session import Session
from mentordesk.ui.sessions import Sessions
from mentordesk.ui.signing.signing_view import sign

MOST_PAGES = 4
UNIQUE: Final = Qt.ConnectionType.UniqueConnection


class Pages(QObject):
    """Keeps the pages last used, so that going back to one is at once.

    ``shown`` tells a page to be shown and the id of its mentorship; ``planned`` a session whose
    plan is to be shown in the wizard: because it is half done, or to change it. ``failed`` tells
    an error, ``wished`` the id of a mentorship and a ``Wish``; ``lock_wanted`` asks to lock.
    """

    shown = Signal(object, str)
    planned = Signal(object)
    wished = Signal(str, object)
    lock_wanted = Signal()
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        sessions: Sessions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._sessions = sessions
        self._pages: dict[str, MentorshipPage] = {}
        self._tabs: dict[str, str] = {}
        self.wanted = ""
        self._on_its_way = OnItsWay(window)
        desk.theme.changing.connect(self._let_go)

    @property
    def tabs(self) -> dict[str, str]:
        """The tab that each page is at, or will be when it is made, by its mentorship's id."""
        return {**self._tabs, **{known: page.tabs.current for known, page in self._pages.items()}}

    def go_on_at(self, tabs: dict[str, str]) -> None:
        """Open pages at these tabs when they are first shown."""
        self._tabs = tabs

    def want(self, mentorship_id: str) -> None:
        """Show no other than this one when it has been read; "" for none."""
        self.wanted = mentorship_id
        self._on_its_way.arrived()

    def open(self, mentorship_id: str, need: str = "") -> None:
        """Show a mentorship; with a need, at the tab where it is met."""
        page = self._pages.get(mentorship_id)
        if page is not None and need:
            page.tabs.open(page.what_needs_doing())
        self._with_session(mentorship_id, self._show)

    def renew(self, mentorship_id: str) -> None:
        """Show a mentorship whose plan was made or changed, at the tab where one was."""
        page = self._pages.get(mentorship_id)
        if page is not None:
            self._tabs[mentorship_id] = page.tabs.current
        self.forget(mentorship_id)
        self.open(mentorship_id)

    def take_anew(self, session: Session, tell: Tell) -> None:
        """Read a mentorship that was changed in the vault itself, and show it where one was.

        ``tell`` says on its new page what was done, by the mentorship before and now.
        """
        session.save_now()
        known, vault, catalogue = session.mentorship.id, self._desk.vault, self._desk.catalogue

        def done(read: tuple[Mentorship, Programme]) -> None:
            if not session.is_saved:
                self.take_anew(session, tell)
                return
            self._sessions.drop(session)
            self._sessions.open(*read, vault)
            self._sessions.listed.emit()
            if self.wanted == known:
                self.renew(known)
                if known in self._pages:
                    tell(self._pages[known], session.mentorship, read[0])
            else:
                self.forget(known)

        read = lambda: read_mentorship(known, vault, catalogue)  # noqa: E731
        self._desk.background.run(self, read, done, self._fail)

    def receive(self, mentorship_id: str, is_form: bool) -> None:
        """Show a mentorship into which a file or a form was taken; it may be open here."""
        tell = say_filled if is_form else say_received
        session = self._sessions.find(mentorship_id)
        if session is None:
            self._sessions.listed.emit()
            self._with_session(mentorship_id, lambda read: self._welcome(read, tell))
        else:
            self.wanted = mentorship_id
            self.take_anew(session, tell)

    def edit(self, mentorship_id: str) -> None:
        """Show the plan of a mentorship."""
        self._with_session(mentorship_id, self._plan)

    def print_feedback(self, mentorship_id: str) -> None:
        """Print the form that is signed at the end, if the mentorship has a page here."""
        page, session = self._pages.get(mentorship_id), self._sessions.find(mentorship_id)
        if page is None or session is None:
            return
        forms = session.programme.forms_for(Purpose.FEEDBACK)
        documents = (page.issuing.document_of(form) for form in forms)
        document = next((d for d in documents if d is not None), None)
        if document is not None:
            page.issuing.print_out(document)

    def forget(self, mentorship_id: str) -> None:
        """Let go of a page; it is made anew when it is asked for."""
        _drop(self._pages.pop(mentorship_id, None))

    def close(self, mentorship_id: str) -> None:
        """Let go of a page and of its session."""
        self.forget(mentorship_id)
        session = self._sessions.find(mentorship_id)
        if session is not None:
            self._sessions.drop(session)

    def _with_session(self, mentorship_id: str, then: Callable[[Session], None]) -> None:
        self.wanted = mentorship_id
        session = self._sessions.find(mentorship_id)
        if session is not None:
            then(session)
            return
        self._on_its_way.expect()
        vault, catalogue = self._desk.vault, self._desk.catalogue

        def done(read: tuple[Mentorship, Programme]) -> None:
            known = self._sessions.find(mentorship_id)
            found = known or self._sessions.open(*read, vault)
            if self.wanted == mentorship_id:
                self._on_its_way.arrived()
                then(found)

        read = lambda: read_mentorship(mentorship_id, vault, catalogue)  # noqa: E731
        self._desk.background.run(self, read, done, self._fail)

    def _show(self, session: Session) -> None:
        mentorship = session.mentorship
        if mentorship.details.status is Status.DRAFT:
            self.planned.emit(session)
            return
        with self._on_its_way.making():
            page = self._pages.pop(mentorship.id, None) or self._make(session)
            self._pages[mentorship.id] = page
            self.shown.emit(page, mentorship.id)
        self._trim()

    def _plan(self, session: Session) -> None:
        """Show the plan, or the page of a locked one, which tells why it can't be changed."""
        if session.is_locked:
            self._show(session)
        else:
            self.planned.emit(session)

    def _welcome(self, session: Session, tell: Tell) -> None:
        self._show(session)
        page = self._pages.get(session.mentorship.id)
        if page is not None:
            tell(page, session.mentorship, session.mentorship)

    def _make(self, session: Session) -> MentorshipPage:
        page = MentorshipPage(session, self._desk)
        page.edit_setup.connect(lambda: self.edit(session.mentorship.id))
        page.closed_changed.connect(session.save_now)
        page.adopted.connect(lambda: self.take_anew(session, say_moved))
        page.health_erased.connect(lambda: self.take_anew(session, say_erased))
        page.wished.connect(self.wished)
        page.sign_wanted.connect(lambda document: self._sign(document, session, page))
        page.filled_wanted.connect(lambda: self._filling.ask(session.mentorship.id))
        page.lock_changed.connect(lambda: self._make_anew(session.mentorship.id))
        page.company.opened.connect(self.open)
        page.company.begun.connect(self._sessions.listed)
        page.company.regrouped.connect(self._regroup)
        tab = self._tabs.pop(session.mentorship.id, "")
        if tab:
            page.tabs.open(tab)
        return page

    def _sign(self, document: DocumentSpec, session: Session, page: MentorshipPage) -> None:
        view = sign(document, session, self._desk, page)
        view.lock_wanted.connect(self.lock_wanted, UNIQUE)
        view.summary.place_wanted.connect(page.go_to)

    @cached_property
    def _filling(self) -> ReadingIn:
        """What reads a filled form of one of them."""
        made = ReadingIn(self._desk, self._sessions, self._window)
        made.taken.connect(lambda known: self.receive(known, is_form=True))
        made.failed.connect(self.failed)
        return made

    def _make_anew(self, mentorship_id: str) -> None:
        """Make a page again: what can be done on it is another."""
        page = self._pages.get(mentorship_id)
        if page is None or page.isHidden():
            self.forget(mentorship_id)
            return
        paper, before = page.paper, page
        self.renew(mentorship_id)
        page, session = self._pages.get(mentorship_id), self._sessions.find(mentorship_id)
        if page is None or page is before or session is None:
            return
        if paper is not None:
            page.fill_in(paper)
        if not session.is_locked:
            page.told.say_unlocked()

    def _regroup(self, mentorship_id: str, group: str) -> None:
        """Put a mentorship into a group, or out of its own; it may be open here."""
        session, vault = self._sessions.find(mentorship_id), self._desk.vault
        if session is not None:
            session.put(replace(session.mentorship.details, group=group))
            session.save_now()
            return

        def job() -> None:
            details = vault.load(mentorship_id).details
            vault.save(mentorship_id, (Put(replace(details, group=group)),))

        listed = self._sessions.listed
        self._desk.background.run(self, job, lambda _: listed.emit(), self._fail)

    def _let_go(self) -> None:
        """Let go of the pages out of sight, which need not take on another look."""
        for known in [known for known, page in self._pages.items() if page.isHidden()]:
            self.forget(known)

    def _trim(self) -> None:
        for known in list(self._pages)[:-MOST_PAGES]:
            session = self._sessions.find(known)
            if session is None or session.is_saved:
                self.close(known)

    def _fail(self, error: MentorDeskError) -> None:
        self._on_its_way.arrived()
        self.failed.emit(error)


def _drop(page: MentorshipPage | None) -> None:
    """Destroy a page soon; till then it is its window's, else each part would be dressed anew."""
    if page is None:
        return
    page.hide()
    place = page.parentWidget()
    if isinstance(place, QStackedWidget):
        place.removeWidget(page)
    page.deleteLater()
