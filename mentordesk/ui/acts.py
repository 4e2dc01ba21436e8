"""What a person may do to a mentorship from a list: end it, take it back, delete it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.mentorship import Change, Mentorship
from mentordesk.domain.ports import Summary
from mentordesk.domain.records import Status
from mentordesk.domain.setup import close, reopen
from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.desk import Desk
from mentordesk.ui.letters import breakable
from mentordesk.ui.sessions import Sessions
from mentordesk.ui.widgets import Kind


class Acts(QObject):
    """Offers the menu of one mentorship and does what is chosen, on the worker.

    ``deleting`` tells the id before it is erased, ``done`` that the lists should be read again,
    ``failed`` the error.
    """

    opened = Signal(str)
    edited = Signal(str)
    deleting = Signal(str)
    done = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, sessions: Sessions, window: QWidget) -> None:
        super().__init__(window)
        self._vault = desk.vault
        self._background = desk.background
        self._icons = desk.icons
        self._sessions = sessions
        self._window = window

    def menu(self, summary: Summary, name: str) -> QMenu:
        """Return the menu of a mentorship, to be opened where it was asked for."""
        menu = QMenu(self._window)
        known = summary.id
        self._add(menu, "folder-open", self.tr("Open"), lambda: self.opened.emit(known))
        if summary.status is Status.OPEN:
            self._add(menu, "pencil", self.tr("Change the basics"), lambda: self.edited.emit(known))
            self._add(menu, "archive", self.tr("Mark as ended"), lambda: self.end(known))
        elif summary.status is Status.CLOSED:
            again = self.tr("Take up again")
            self._add(menu, "archive-restore", again, lambda: self.take_back(known))
        menu.addSeparator()
        is_group = bool(summary.name)
        ask = lambda: self.ask_to_delete(known, name, is_group)  # noqa: E731
        self._add(menu, "trash-2", self.tr("Delete…"), ask)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def end(self, mentorship_id: str) -> None:
        """Move a mentorship to the ended ones."""
        self._change(mentorship_id, close)

    def take_back(self, mentorship_id: str) -> None:
        """Take an ended mentorship back to the running ones."""
        self._change(mentorship_id, reopen)

    def ask_to_delete(self, mentorship_id: str, name: str, is_group: bool = False) -> Asking:
        """Ask before everything of a mentorship is erased."""
        title = self.tr("Delete everything about {name}?").format(name=breakable(name))
        box = Asking(self._window, self._icons, Kind.WARNING, title)
        text = self.tr(
            "The plan, the goals, the notes of all meetings and the feedback are erased. "
            "They can’t be brought back. Documents you have saved as files stay."
        )
        if is_group:
            text = self.tr(
                "Everything written about the group itself is erased: its plan, the people "
                "registered, and the notes of the joint meetings. It can’t be brought back. "
                "The mentorships of the group stay, and so do the people in them."
            )
        keep = primary(self.tr("Keep"))
        delete = quiet(self.tr("Delete for good"), lambda: self._delete(mentorship_id))
        box.ask(text, keep, delete)
        return box

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
