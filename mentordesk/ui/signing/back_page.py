"""The page after the last who signs: the PC goes back to the desk's own people."""

from __future__ import annotations

from mentordesk.ui.desk import Desk
from mentordesk.ui.session import Session
from mentordesk.ui.signing.flow import Flow
from mentordesk.ui.signing.page import SigningPage
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Caption, Heading, QuietButton, Text, row


class BackPage(SigningPage):
    """Asks to pass the PC back, or to lock meanwhile."""

    restarts = True

    def __init__(self, flow: Flow, session: Session, desk: Desk) -> None:
        super().__init__(flow, session, desk)
        self.lock = QuietButton(self.tr("Lock until then"), desk.icons, "lock")
        self.lock.clicked.connect(self.lock_wanted)
        back = self.tr("Pass the PC back")
        wait = self.tr("Is nobody there to take it? The signatures wait behind the password.")
        self.body.addStretch(1)
        self.body.addWidget(Caption(self.tr("Nobody else signs on this PC")))
        self.body.addWidget(Heading(back))
        self.body.addWidget(Text(self.tr("It goes to the one who gave it to you."), "quiet"))
        self.body.addSpacing(Space.MEDIUM)
        self.body.addWidget(Text(self.tr("The document is sealed next, and the desk opens again.")))
        self.body.addWidget(Text(wait))
        self.body.addLayout(row(self.lock))
        self.body.addLayout(self.messages)
        self.body.addStretch(2)
        self.setAccessibleName(back)

    def arrive(self) -> None:
        """Let a screen reader say that the PC goes back."""
        self.setFocus()

    @property
    def verb(self) -> str:
        """What stands on the button."""
        return self.tr("I have the PC again, go on")
