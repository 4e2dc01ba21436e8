"""The page between two people at one PC: it says whose turn it is, and shows nothing else."""

from __future__ import annotations

from mentordesk.domain.issued import Signer
from mentordesk.ui.desk import Desk
from mentordesk.ui.letters import breakable
from mentordesk.ui.session import Session
from mentordesk.ui.signing.flow import Flow
from mentordesk.ui.signing.page import SigningPage
from mentordesk.ui.signing.signer_line import signs_key
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Caption, Heading, Text


class HandPage(SigningPage):
    """Asks to pass the PC to the one who signs next."""

    restarts = True

    def __init__(self, signer: Signer, flow: Flow, session: Session, desk: Desk) -> None:
        super().__init__(flow, session, desk)
        self.signer = signer
        self.body.addStretch(1)
        self.body.addWidget(Caption(self.tr("Pass the PC to the one who signs now")))
        self.name = Heading(breakable(signer.name))
        self.body.addWidget(self.name)
        self.body.addWidget(self.speech.label(signs_key(signer.role, self.speech), "quiet"))
        self.body.addSpacing(Space.MEDIUM)
        rest = self.tr("On the screen there will be only the document and the place to sign.")
        self.body.addWidget(Text(rest))
        self.body.addLayout(self.messages)
        self.body.addStretch(2)
        self.setAccessibleName(self.tr("Pass the PC to {name}").format(name=signer.name))

    def arrive(self) -> None:
        """Let a screen reader say whose turn it is."""
        self.setFocus()

    @property
    def verb(self) -> str:
        """What stands on the button."""
        return self.tr("I have the PC, go on")
