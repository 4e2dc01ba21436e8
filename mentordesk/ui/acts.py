"""What a person may do to a mentorship from a list: end it, take it back, erase it, and so on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from mentordesk.domain.access import Known
from mentordesk.domain.erasing import called
from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.mentorship import Change, Mentorship
from mentordesk.domain.ports import Summary
from mentordesk.domain.records import Status
from mentordesk.domain.retention import keep_until, months_kept
from mentordesk.domain.setup import close, keep, reopen
from mentordesk.ui.access.access_dialog import AccessDialog
from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.desk import Desk
from mentordesk.ui.erasing.eraser import Eraser
from mentordesk.ui.erasing.keep_longer import KeepLonger
from mentordesk.ui.handover.giving import Giving
from mentordesk.ui.letters import breakable
from mentordesk.ui.opening import read_mentorship
from mentordesk.ui.sessions import Sessions
from mentordesk.ui.widgets import Kind
from mentordesk.ui.wish import Wish


class Acts(QObject):
    """Offers the menu of one mentorship and does what is chosen, on the worker.

    ``deleting`` tells the id before it is erased, ``done`` that the lists should be read again,
    ``failed`` the error; ``asked`` a dialog that had to read something before it could ask.
    """

    opened = Signal(str)
    edited = Signal(str)
    deleting = Signal(str)
    asked = Signal(object)
    done = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, sessions: Sessions, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._vault = desk.vault
        self._background = desk.background
        self._icons = desk.icons
        self._eraser = Eraser(desk, window)
        self._eraser.asked.connect(self.asked)
        self._eraser.erasing.connect(self.deleting)
        self._eraser.done.connect(self.done)
        self._eraser.failed.connect(self._tell)
        self._giving = Giving(desk, sessions, window)
        self._giving.asked.connect(self.asked)
        self._giving.failed.connect(self._tell)
        self._sessions = sessions
        self._window = window

    def menu(self, summary: Summary, name: str) -> QMenu:
        """Return the menu of a mentorship, to be opened where it was asked for."""
        menu = QMenu(self._window)
        known = summary.id
        self._add(menu, "folder-open", self.tr("Open"), lambda: self.opened.emit(known))
        if summary.status is Status.OPEN:
            if not summary.is_locked:
                edit = lambda: self.edited.emit(known)  # noqa: E731
                self._add(menu, "pencil", self.tr("Change the basics"), edit)
            self._add(menu, "archive", self.tr("Mark as ended"), lambda: self.end(known))
        elif summary.status is Status.CLOSED:
            again = self.tr("Take up again")
            self._add(menu, "archive-restore", again, lambda: self.take_back(known))
        menu.addSeparator()
        if summary.status is Status.DRAFT:
            ask = lambda: self.ask_to_delete(known, name)  # noqa: E731
            self._add(menu, "trash-2", self.tr("Delete…"), ask)
        else:
            over = self.tr("Hand over to another MentorDesk…")
            self._add(menu, "handshake", over, lambda: self.hand_over(known))
            one = self.tr("What is known about one person…")
            self._add(menu, "user", one, lambda: self.tell_about_one(known))
            self._add(menu, "trash-2", self.tr("Erase for good…"), lambda: self.erase(known))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def fulfil(self, mentorship_id: str, wish: Wish) -> None:
        """Do what is wished on a mentorship's own page."""
        acts = {
            Wish.HAND_OVER: self.hand_over,
            Wish.TELL_ABOUT_ONE: self.tell_about_one,
            Wish.ERASE: self.erase,
        }
        acts[wish](mentorship_id)

    def end(self, mentorship_id: str) -> None:
        """Move a mentorship to the ended ones."""
        self._change(mentorship_id, close)

    def mark(self, mentorship_id: str, is_ended: bool) -> None:
        """Move a mentorship to the ended ones, or back."""
        (self.end if is_ended else self.take_back)(mentorship_id)

    def take_back(self, mentorship_id: str) -> None:
        """Take an ended mentorship back to the running ones."""
        self._change(mentorship_id, reopen)

    def hand_over(self, mentorship_id: str) -> None:
        """Ask before a mentorship is handed over to another desk."""
        self._giving.ask(mentorship_id)

    def erase(self, mentorship_id: str) -> None:
        """Ask before a mentorship is erased for good, and erase it."""
        self._save(mentorship_id)
        self._eraser.ask(mentorship_id)

    def keep_longer(self, mentorship_id: str) -> None:
        """Ask until when a mentorship that is due for erasure is kept."""

        def ask(found: Mentorship) -> None:
            dialog = KeepLonger(breakable(called(found)), self._desk, self._window)
            dialog.ask_day(lambda day: self._change(mentorship_id, partial(keep, day=day)))
            self.asked.emit(dialog)

        self._background.run(self, lambda: self._vault.load(mentorship_id), ask, self._tell)

    def tell_about_one(self, mentorship_id: str) -> None:
        """Let the person save what is known about one of the people of a mentorship."""
        self._save(mentorship_id)
        vault, catalogue = self._vault, self._desk.catalogue
        months = months_kept(self._desk.settings)

        def read() -> Known:
            found, programme = read_mentorship(mentorship_id, vault, catalogue)
            until = keep_until(found.details, months)
            return Known(found, programme, vault.history(mentorship_id), until)

        def ask(known: Known) -> None:
            dialog = AccessDialog(known, self._desk, self._window)
            dialog.open()
            self.asked.emit(dialog)

        self._background.run(self, read, ask, self._tell)

    def ask_to_delete(self, mentorship_id: str, name: str) -> Asking:
        """Ask before a plan half done is thrown away."""
        title = self.tr("Delete the plan half done: {name}?").format(name=breakable(name))
        box = Asking(self._window, self._icons, Kind.WARNING, title)
        text = self.tr("What is written in it can’t be brought back.")
        keep = primary(self.tr("Keep"))
        delete = quiet(self.tr("Delete for good"), lambda: self._delete(mentorship_id))
        box.ask(text, keep, delete)
        return box

    def _save(self, mentorship_id: str) -> None:
        """Let what was typed just now be read too."""
        session = self._sessions.find(mentorship_id)
        if session is not None:
            session.save_now()

    def _add(self, menu: QMenu, icon: str, text: str, act: Callable[[], object]) -> None:
        menu.addAction(self._icons.icon(icon), text).triggered.connect(act)

    def _change(self, mentorship_id: str, change: Callable[[Mentorship], Change]) -> None:
        session = self._sessions.find(mentorship_id)
        if session is not None:
            session.change(change(session.mentorship))
            session.save_now()
            return

        def job() -> None:
            mentorship = self._vault.load(mentorship_id)
            self._vault.save(mentorship_id, (change(mentorship),))

        self._run(job)

    def _delete(self, mentorship_id: str) -> None:
        self.deleting.emit(mentorship_id)
        self._run(lambda: self._vault.delete(mentorship_id))

    def _run(self, job: Callable[[], Any]) -> None:
        self._background.run(self, job, lambda _: self.done.emit(), self._tell)

    def _tell(self, error: MentorDeskError) -> None:
        self.failed.emit(error)
        self.done.emit()
