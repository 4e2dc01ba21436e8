"""The end: the document is sealed; it can be printed and saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt

from mentordesk.domain.issued import Issued, Way, shown_hash
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Folding
from mentordesk.ui.letters import breakable
from mentordesk.ui.paper_out import OutPaper, PaperOut
from mentordesk.ui.saved import Saved
from mentordesk.ui.session import Session
from mentordesk.ui.signing.flow import Flow
from mentordesk.ui.signing.page import SigningPage
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Kind, Notice, QuietButton, Text


class DonePage(SigningPage):
    """Tells the record number, and what is still to be done on paper."""

    icon = "check"
    reads = True
    from_end = True
    is_last = True

    def __init__(self, issued: Issued, flow: Flow, session: Session, desk: Desk) -> None:
        super().__init__(flow, session, desk)
        self._issued = issued
        self._name = self.speech.text(f"document.{issued.document}.name")
        self.out = PaperOut(desk, self)
        self.print = QuietButton(self.tr("Print"), desk.icons, "printer")
        self.save = QuietButton(self.tr("Save as PDF"), desk.icons, "download")
        self._lay_out()
        paper = OutPaper(self._name, self._make, self._show)
        numbered = f"{self._name} {issued.number}"
        self.print.clicked.connect(lambda: self.out.print_all(self._name, (paper,)))
        self.save.clicked.connect(lambda: self.out.save_as(numbered, self._make))
        self.out.saved.connect(self._say_saved)
        self.out.sent.connect(lambda: self.say(Kind.GOOD, self.tr("Sent to the printer")))
        self.out.failed.connect(self._on_failure)

    @property
    def verb(self) -> str:
        """What stands on the button."""
        return self.tr("Close")

    def arrive(self) -> None:
        """Begin at what is to be done with it."""
        self.print.setFocus()

    def _show(self) -> bytes:
        return self.desk.signings().shown(self._issued.number)

    def _make(self) -> bytes:
        return self.desk.signings().pdf(self._issued.number)

    def _lay_out(self) -> None:
        issued, icons = self._issued, self.desk.icons
        self.body.addWidget(Heading(self.tr("The document is sealed")))
        self.body.addWidget(Text(self._name, "heading"))
        for text in (
            self.tr("Record number: {number}").format(number=issued.number),
            self.tr("Mark of the content: {mark}").format(mark=shown_hash(issued.content)),
        ):
            line = Text(text)
            line.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self.body.addWidget(line)
        self.body.addWidget(Text(self.tr("Both stand on every page of it."), "quiet"))
        if issued.replaces:
            said = self.tr("It replaces {number}, which is void.").format(number=issued.replaces)
            self.body.addWidget(Text(said))
        pens = [each for each in issued.signers if each.way is Way.PEN]
        if pens:
            names = ", ".join(breakable(each.name) or self._role(each.role) for each in pens)
            said = self.tr("Print it, to be signed by pen: {names}.").format(names=names)
            self.body.addWidget(Notice(icons, Kind.INFO, said))
        if issued.locks:
            self.body.addWidget(Text(self.tr("What it tells is locked here.")))
        self.body.addSpacing(Space.LITTLE)
        self.body.addWidget(Folding(self.print, self.save, spacing=Space.LITTLE))
        self.body.addLayout(self.messages)
        self.body.addStretch(1)

    def _role(self, role: str) -> str:
        return self.speech.text(f"role.{role}.name")

    def _say_saved(self, path: Path) -> None:
        self.tell(Saved(self.desk.icons, path))
