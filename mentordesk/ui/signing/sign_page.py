"""The page on which one person signs: only what concerns that person is on it."""

from __future__ import annotations

from dataclasses import replace

from mentordesk.domain.issued import Signer, Way
from mentordesk.domain.item import Kind
from mentordesk.domain.signing import Signature
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import show_if
from mentordesk.ui.letters import breakable
from mentordesk.ui.session import Session
from mentordesk.ui.signing.flow import Flow
from mentordesk.ui.signing.page import SigningPage
from mentordesk.ui.signing.signature_field import SignatureField
from mentordesk.ui.signing.signer_line import signs_key
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, QuietButton, Text, row
from mentordesk.ui.widgets import Kind as Look


class SignPage(SigningPage):
    """The name, the document beside, and the place to sign."""

    icon = "pen-line"
    reads = True

    def __init__(self, signer: Signer, flow: Flow, session: Session, desk: Desk) -> None:
        super().__init__(flow, session, desk)
        self._signer = signer
        self.field = SignatureField(signer.name, desk.icons)
        self.body.addWidget(Heading(breakable(signer.name)))
        self.body.addWidget(self.speech.label(signs_key(signer.role, self.speech), "quiet"))
        self.body.addSpacing(Space.LITTLE)
        name = f"document.{flow.document.id}.name"
        self.body.addWidget(self.speech.label(name, "heading"))
        self._say_what_one_signs()
        read = self.tr("Read the document first. If something in it isn’t right, say so now.")
        self.body.addWidget(Text(read))
        self.read = QuietButton(self.tr("Read the document"), desk.icons, "eye")
        self.read.hide()
        self.body.addLayout(row(self.read))
        self.body.addSpacing(Space.LITTLE)
        self.body.addWidget(self.field)
        self.body.addLayout(self.messages)
        self.body.addStretch(1)
        self.field.ways.chosen.connect(lambda _: self.say(Look.INFO, ""))
        self.field.pad.drawn.connect(lambda _: self.say(Look.INFO, ""))
        self.read.clicked.connect(self.read_wanted)
        flow.signed.connect(self._on_signed)

    def _say_what_one_signs(self) -> None:
        """Show the sentence over the signatures, in the participant's own language too."""
        form = self.session.programme.form(self.flow.document.form)
        keys = (f"item.{i.id}.label" for i in form.items() if i.kind is Kind.SIGNATURES)
        for label in self.speech.labels(dict.fromkeys(keys, "")):
            self.body.addWidget(label)

    @property
    def verb(self) -> str:
        """What stands on the button."""
        return self.tr("Sign")

    @property
    def is_marked(self) -> bool:
        """Say whether something is drawn or typed."""
        return bool(self.field.mark)

    def arrive(self) -> None:
        """Begin at the pad; where the document isn't beside it, with reading that."""
        if self.read.isHidden():
            self.field.begin()
        else:
            self.verticalScrollBar().setValue(0)
            self.read.setFocus()

    def offer_reading(self, offered: bool) -> None:
        """Offer to turn to the document, where it doesn't stand beside the page."""
        show_if(self.read, offered)

    def go_on(self) -> None:
        """Set the signature into the document; who signs by pen goes on without."""
        if not self.field.is_ready:
            self.say(Look.WARNING, self._ask())
            self.field.begin()
        elif self.field.way is Way.PEN:
            self.done.emit()
        else:
            signer = replace(self._signer, way=self.field.way)
            self.flow.sign(Signature(signer, self.field.mark))

    def _ask(self) -> str:
        if self.field.way is Way.TYPED:
            return self.tr("Type your name, or choose another way to sign.")
        return self.tr("Draw your signature, or choose another way to sign.")

    def _on_signed(self) -> None:
        if not self.isHidden():
            self.done.emit()
