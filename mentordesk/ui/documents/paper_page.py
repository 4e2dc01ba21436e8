"""The page of a document that is filled in beside its paper, such as a certificate."""

from __future__ import annotations

from PySide6.QtCore import Signal

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import DocumentSpec, Programme
from mentordesk.ui.desk import Desk
from mentordesk.ui.documents.form_beside_paper import FormBesidePaper
from mentordesk.ui.documents.listed import listed
from mentordesk.ui.documents.paper_bar import PaperBar
from mentordesk.ui.escape import Escape
from mentordesk.ui.issuing import Issuing
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import LinkButton, row


class StateBar(PaperBar):
    """Says how much of one document's form is answered."""

    def __init__(self, document: DocumentSpec, issuing: Issuing, desk: Desk) -> None:
        super().__init__(issuing.name_within(document), desk.icons)
        self._document = document
        self._language: Language = desk.language

    def show_state(self, mentorship: Mentorship, programme: Programme) -> None:
        """Show where the document stands."""
        every = listed(mentorship, programme, self._language)
        shown = next(each for each in every if each.document == self._document)
        self.count.setText(shown.state)
        self.mark.show_icon(*shown.mark)
        if any(each.holds for each in shown.issued):
            self.name_sign(self.tr("Sign anew"))
        self.fit()


class PaperPage(FormBesidePaper):
    """The form, its live preview, and the way back. ``left`` tells that one goes there."""

    left = Signal()

    def __init__(
        self, document: DocumentSpec, session: Session, desk: Desk, issuing: Issuing
    ) -> None:
        form = session.programme.form(document.form)
        super().__init__(form, session, desk, issuing, StateBar(document, issuing, desk))
        self.back = LinkButton(self.tr("Back to the documents"), desk.icons, "arrow-left")
        self.back.clicked.connect(self.left)
        Escape(self).pressed.connect(self.put_away)
        line = row(self.back)
        line.setContentsMargins(Space.WIDE, Space.TINY, Space.WIDE, 0)
        self.column.insertLayout(0, line)

    def put_away(self) -> None:
        """Put the preview away where it has taken the form's place, else go back."""
        if self.form.isVisible():
            self.left.emit()
        else:
            super().put_away()
