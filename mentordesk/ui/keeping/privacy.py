"""The privacy notice for the participant: to be looked at, printed and saved."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.retention import keep_until, months_kept
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Folding
from mentordesk.ui.live_paper import LivePaper
from mentordesk.ui.paper_out import Make, PaperOut
from mentordesk.ui.preview_pane import PreviewPane
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.told import Told
from mentordesk.ui.widgets import Hairline, Kind, Notice, PrimaryButton, QuietButton, clear

WIDTH, HEIGHT = 720, 860
ROOM: Final = 0.92
"""Lengths at 100 % text size, and how much of the window's own the dialog takes at the most."""


class PrivacyNotice(QDialog):
    """Shows the notice as it would be handed over now. Escape closes it."""

    def __init__(self, session: Session, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle("MentorDesk")
        self._session = session
        self._desk = desk
        self._name = self.tr("Privacy notice")
        self.out = PaperOut(desk, self)
        self.told = Told(desk.icons)
        live = LivePaper(session, desk.background, self._maker, self)
        self.pane = PreviewPane(desk.make_preview, desk.icons, desk.language)
        self.pane.follow(live)
        self.print = PrimaryButton(self.tr("Print"), desk.icons, "printer")
        self.save = QuietButton(self.tr("Save as PDF"), desk.icons, "download")
        self.shut = QuietButton(self.tr("Close"))
        self._messages = QVBoxLayout()
        self._lay_out(window)
        self._connect()

    def _maker(self) -> Make:
        mentorship, programme = self._session.mentorship, self._session.programme
        until = keep_until(mentorship.details, months_kept(self._desk.settings))
        papers, language = self._desk.papers, self._desk.language
        return lambda: papers().privacy_notice(mentorship, programme, until, language)

    def _lay_out(self, window: QWidget) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._messages.setContentsMargins(Space.LARGE, Space.LITTLE, Space.LARGE, 0)
        column.addLayout(self._messages)
        column.addWidget(self.pane, 1)
        column.addWidget(self.told)
        column.addWidget(Hairline())
        buttons = Folding(self.print, self.save, self.shut, spacing=Space.LITTLE)
        buttons.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        column.addWidget(buttons)
        theme, room = self._desk.theme, window.window().size() * ROOM
        self.resize(min(theme.pixels(WIDTH), room.width()), min(HEIGHT, room.height()))

    def _connect(self) -> None:
        self.print.clicked.connect(lambda: self.out.print_out(self._name, self._maker()))
        self.save.clicked.connect(lambda: self.out.save_as(self._name, self._maker()))
        self.shut.clicked.connect(self.accept)
        self.out.saved.connect(self.told.say_saved)
        self.out.sent.connect(self.told.say_sent)
        self.out.stopped.connect(self.told.say_stopped)
        self.out.failed.connect(self._tell)
        self.finished.connect(self.deleteLater)

    def _tell(self, error: MentorDeskError) -> None:
        clear(self._messages)
        text = self._desk.language.say(error.sentence)
        self._messages.addWidget(Notice(self._desk.icons, Kind.DANGER, text))


def show_notice(session: Session, desk: Desk, window: QWidget) -> PrivacyNotice:
    """Show the notice of a mentorship over a window."""
    session.save_now()
    dialog = PrivacyNotice(session, desk, window)
    dialog.open()
    dialog.print.setFocus()
    return dialog
