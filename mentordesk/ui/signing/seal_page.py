"""The seal: what it proves and what not, with which key, and then it is set."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.issued import Signer, Way
from mentordesk.ui.block import Block
from mentordesk.ui.desk import Desk
from mentordesk.ui.fold import Fold
from mentordesk.ui.letters import breakable
from mentordesk.ui.session import Session
from mentordesk.ui.signing.flow import Flow
from mentordesk.ui.signing.key_part import KeyPart
from mentordesk.ui.signing.page import SigningPage
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Kind, Picture, Text


class SealPage(SigningPage):
    """The last page on which one can still turn back."""

    icon = "lock"
    reads = True
    from_end = True
    restarts = True

    def __init__(self, flow: Flow, session: Session, desk: Desk) -> None:
        super().__init__(flow, session, desk)
        self.key = KeyPart(desk)
        self._locks = bool(flow.draft and flow.draft.locks)
        self._replaces = flow.draft.issue.replaces if flow.draft else ""
        self.body.addWidget(Heading(self.tr("Seal the document")))
        self.body.addLayout(self._signed())
        self.body.addSpacing(Space.LITTLE)
        for heading, texts in (
            (self.tr("What the seal proves"), self._proven()),
            (self.tr("What it doesn’t prove"), self._not_proven()),
            (self.tr("What follows"), self._follows()),
        ):
            block = Block(heading)
            block.body.setSpacing(Space.TINY)
            for text in texts:
                block.body.addWidget(Text(text))
            self.body.addWidget(block)
        self.body.addSpacing(Space.LITTLE)
        self.more = Fold(self.tr("More about the key"), desk.icons)
        self.more.body.addWidget(self.key)
        self.body.addWidget(self.more)
        self.body.addLayout(self.messages)
        self.body.addStretch(1)
        flow.sealed.connect(self._on_sealed)

    @property
    def verb(self) -> str:
        """What stands on the button."""
        return self.tr("Seal and lock") if self._locks else self.tr("Seal")

    def arrive(self) -> None:
        """Show which key is in use."""
        self.verticalScrollBar().setValue(0)
        self.key.arrive()
        self.setFocus()

    def go_on(self) -> None:
        """Seal, once everything typed is on the disk: nothing can be written after it."""
        if self.session.is_saved:
            self.say(Kind.INFO, "")
            self.flow.seal()
        else:
            self.session.save_now()
            self.say(Kind.WARNING, self.tr("The last changes aren’t saved yet. Try again soon."))

    def _on_sealed(self) -> None:
        self.done.emit()

    def _signed(self) -> QVBoxLayout:
        """Return a line for each who signs, and how."""
        lines = QVBoxLayout()
        lines.setSpacing(Space.LITTLE)
        draft = self.flow.draft
        done = [each.signer for each in draft.signed] if draft else []
        for signer in done:
            lines.addWidget(self._line("circle-check", "good", signer))
        for signer in draft.waiting if draft else ():
            lines.addWidget(self._line("pen-line", "muted", signer))
        return lines

    def _line(self, icon: str, ink: str, signer: Signer) -> QWidget:
        role = self.speech.text(f"role.{signer.role}.name")
        text = {
            Way.DRAWN: self.tr("{name} has signed with a drawn signature"),
            Way.TYPED: self.tr("{name} has signed by typing the name"),
            Way.PEN: self.tr("{name} signs the printed page by pen"),
        }[signer.way]
        part = QWidget()
        line = QHBoxLayout(part)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.LITTLE)
        line.addWidget(Picture(self.desk.icons, icon, ink), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(Text(text.format(name=breakable(signer.name) or role)), 1)
        return part

    def _proven(self) -> Iterator[str]:
        yield self.tr("The document is whole: nothing in it has changed since it was sealed.")
        yield self.tr("It was sealed with the key below.")

    def _not_proven(self) -> Iterator[str]:
        yield self.tr(
            "It doesn’t prove who the person at this PC was. It is no qualified electronic "
            "signature, and PDF readers say that the issuer isn’t known to them."
        )
        yield self.tr("The time is that of this PC’s clock.")

    def _follows(self) -> Iterator[str]:
        if self._locks:
            yield self.tr(
                "What it tells is locked here. Whoever unlocks it says why, and it becomes void."
            )
        if replaces := self._replaces:
            said = self.tr("It replaces the document {number}, which is void from then on.")
            yield said.format(number=replaces)
        yield self.tr("The file is kept here, locked, with its record number.")
