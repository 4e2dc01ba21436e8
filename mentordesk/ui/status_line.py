"""The line at the foot of the window: whether everything is saved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from mentordesk.domain.errors import DiskFull, MentorDeskError, VaultDamaged
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import LinkButton, Picture, Text

if TYPE_CHECKING:
    from mentordesk.domain.ports import Language
    from mentordesk.ui.session import Session
    from mentordesk.ui.sessions import Sessions

FAILED: Final = "danger"


class StatusLine(QFrame):
    """Says in words and with a shape when things were saved, or why they are not.

    ``mend_wanted`` tells that the person wants to go to what can't be read, ``lock_wanted`` that
    nobody is to see anything now.
    """

    mend_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, language: Language, icons: Icons, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setProperty("ground", "foot")
        self._language = language
        self._now = now
        self.picture = Picture(icons, "circle-check")
        self.text = Text("", "hint")
        self.text.setAccessibleName(self.tr("Saving"))
        self.mend = LinkButton(self.tr("Go there"))
        self.mend.clicked.connect(self.mend_wanted)
        keeps_room = self.mend.sizePolicy()
        keeps_room.setRetainSizeWhenHidden(True)  # nothing above moves as it comes
        self.mend.setSizePolicy(keeps_room)
        self.mend.hide()
        self.lock = LinkButton(self.tr("Lock"), icons, "lock")
        self.lock.setToolTip("Ctrl+L")
        self.lock.clicked.connect(self.lock_wanted)
        self._refused = ""
        self._last = ("", "", "")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(Space.LARGE, Space.TINY, Space.LARGE, Space.TINY)
        layout.setSpacing(Space.LITTLE)
        layout.addWidget(self.picture)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.mend)
        layout.addWidget(self.lock)
        self.show_calm()

    def follow_all(self, sessions: Sessions) -> None:
        """Tell what becomes of what is written in any session."""
        sessions.opened.connect(self.follow)
        sessions.settled.connect(self.show_saved)
        sessions.failed.connect(self.show_failure)

    def follow(self, session: Session) -> None:
        """Tell when something in a session waits to be saved."""
        session.dirty.connect(self.show_saving)
        session.refused.connect(self.show_refused)

    def show_calm(self) -> None:
        """Say what a newcomer should know: nothing needs a save button."""
        self._show("circle-check", "muted", self.tr("Everything you type is saved by itself"))

    def show_saving(self) -> None:
        """Say that something is on its way to the disk; a failure stays until all is saved."""
        if not self._has_failed:
            self._show("clock", "muted", self.tr("Saving…"))

    def show_saved(self) -> None:
        """Say when everything was saved."""
        clock = self._language.time(self._now().time())
        self._show("circle-check", "good", self.tr("Saved {time}").format(time=clock))

    def show_backed_up(self) -> None:
        """Say when a backup was made, unless there is something worse to say."""
        clock = self._language.time(self._now().time())
        if not self._has_failed:
            self._show("circle-check", "good", self.tr("Backed up {time}").format(time=clock))

    def show_failure(self, error: MentorDeskError) -> None:
        """Say why something could not be saved; it is tried again by itself."""
        if isinstance(error, DiskFull):
            text = self.tr("Not saved: the disk is full. Make room, and it is saved by itself.")
        else:
            why = self._language.say(error.sentence)
            text = self.tr("Not saved: {why} MentorDesk keeps trying.").format(why=why)
        self._show("triangle-alert", FAILED, text)

    def show_doubt(self, error: MentorDeskError) -> None:
        """Promise nothing any more once the database is found damaged."""
        if isinstance(error, VaultDamaged) and not self._has_failed:
            text = self.tr("The database is damaged: what you type now may be lost.")
            self._show("triangle-alert", FAILED, text)

    def show_refused(self, sentence: str) -> None:
        """Say, as long as it is so, that something typed can't be read and isn't saved."""
        self._refused = sentence
        self._show(*self._last)

    @property
    def _has_failed(self) -> bool:
        """Say whether the last try to save something failed."""
        return self._last[1] == FAILED

    def _show(self, icon: str, ink: str, text: str) -> None:
        self._last = (icon, ink, text)
        is_refused = bool(self._refused) and ink != FAILED
        if is_refused:
            icon, ink, text = "triangle-alert", "warning", self._refused
        if text != self.text.text():  # asked at every key
            self.picture.show_icon(icon, ink)
            self.text.setText(text)
            self.mend.setVisible(is_refused)
