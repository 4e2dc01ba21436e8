"""What the pages of the signing window have in common."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from mentordesk.domain.errors import MentorDeskError
from mentordesk.ui.desk import Desk
from mentordesk.ui.gate.parts import bring_in_sight
from mentordesk.ui.session import Session
from mentordesk.ui.signing.flow import Flow
from mentordesk.ui.speech import Speech
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Column, Kind, Notice, clear

CHARACTERS = 60


class SigningPage(Column):
    """One page: ``done`` tells that it may be left, ``moved`` that its ``left`` may be another.

    ``read_wanted`` asks to turn to the document, ``lock_wanted`` to lock meanwhile. ``verb`` stands
    on the button that goes on, ``icon`` before it. ``reads`` says that the document stands beside
    it, ``from_end`` that it is shown where it is signed; ``restarts`` that one may go back to the
    beginning from here;
    ``is_last`` that nothing is lost any more.
    """

    done = Signal()
    moved = Signal()
    read_wanted = Signal()
    lock_wanted = Signal()
    icon = "arrow-right"
    reads = False
    from_end = False
    restarts = False
    is_last = False

    def __init__(self, flow: Flow, session: Session, desk: Desk) -> None:
        super().__init__(CHARACTERS)
        self.flow = flow
        self.session = session
        self.desk = desk
        self.speech = Speech(session, desk.language)
        self.messages = QVBoxLayout()
        self.body.setContentsMargins(0, Space.LARGE, 0, Space.WIDE)
        flow.failed.connect(self._on_failure)

    @property
    def verb(self) -> str:
        """What stands on the button."""
        return self.tr("Go on")

    @property
    def left(self) -> int:
        """How far from the page's edge its words begin."""
        room = self.viewport().width()
        return (room - min(self.content.maximumWidth(), room - 2 * Space.WIDE)) // 2

    @property
    def is_marked(self) -> bool:
        """Say whether somebody has begun to sign here."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves the window as small as it is."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell where the words begin now."""
        super().resizeEvent(event)
        self.moved.emit()

    def arrive(self) -> None:
        """Put the keyboard where one begins."""

    def offer_reading(self, offered: bool) -> None:
        """Offer to turn to the document, where it doesn't stand beside the page."""

    def go_on(self) -> None:
        """Do what the button says."""
        self.done.emit()

    def say(self, kind: Kind, text: str) -> None:
        """Say something in the page, in the place of what was said before; nothing with ""."""
        clear(self.messages)
        if text:
            self.tell(Notice(self.desk.icons, kind, text))

    def tell(self, notice: Notice) -> None:
        """Show a line in the page, in the place of the one before."""
        clear(self.messages)
        self.messages.addWidget(notice)
        bring_in_sight(notice)

    def _on_failure(self, error: MentorDeskError) -> None:
        if not self.isHidden():
            self.say(Kind.DANGER, self.desk.language.say(error.sentence))
