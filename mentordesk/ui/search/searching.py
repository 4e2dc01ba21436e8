"""Searching as the window has it: the palette, what answers it, and the way to what was found."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.domain.searching import Hit
from mentordesk.ui.desk import Desk
from mentordesk.ui.search.finding import Finding, Found
from mentordesk.ui.search.jump import Jump
from mentordesk.ui.search.palette import Palette
from mentordesk.ui.search.reading import Programmes, Reading
from mentordesk.ui.sessions import Sessions

if TYPE_CHECKING:
    from mentordesk.ui.mentorship_page import MentorshipPage


class Searching(QObject):
    """Opens the palette. ``opened`` tells the mentorship of a hit that was chosen.

    ``failed`` tells an error.
    """

    opened = Signal(str)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, sessions: Sessions, window: QWidget, name_of: Callable[[str], str]
    ) -> None:
        super().__init__(window)
        programmes = Programmes(desk.vault, desk.catalogue)
        self._language = desk.language
        self._sessions = sessions
        self._wanted: Hit | None = None
        self.reading = Reading(desk.vault, programmes, desk.background, sessions)
        self.finding = Finding(desk.vault, programmes, desk.background, self)
        self.palette = Palette(window, desk.icons, name_of)
        self.jump = Jump(self)
        self.palette.typed.connect(self.finding.look_for)
        self.palette.chosen.connect(self._choose)
        self.finding.found.connect(self._show)
        self.finding.failed.connect(self._fail)

    def open(self) -> None:
        """Let the person type what to find; what was just written is found too."""
        self._sessions.save_now()
        self.palette.arrive()

    def arrived(self, page: MentorshipPage, mentorship_id: str) -> None:
        """Go on to the field, where the page is of what was chosen."""
        self.palette.hide()
        hit, self._wanted = self._wanted, None
        if hit is not None and hit.mentorship == mentorship_id and page.isVisible():
            self.jump.go(page, hit)

    def elsewhere(self) -> None:
        """Put everything away: the person goes somewhere else."""
        self._wanted = None
        self.palette.hide()

    def _choose(self, hit: Hit) -> None:
        self._wanted = hit
        self.palette.hide()
        self.opened.emit(hit.mentorship)

    def _show(self, found: Found) -> None:
        if self.palette.isVisible():
            self.palette.show_found(found, self._language.code)

    def _fail(self, error: object) -> None:
        self.palette.hide()
        self.failed.emit(error)
