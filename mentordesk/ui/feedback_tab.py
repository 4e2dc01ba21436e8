"""The feedback form beside the paper that it becomes."""

from __future__ import annotations

from PySide6.QtCore import Signal

from mentordesk.domain.issued import void_last
from mentordesk.domain.programme import Form
from mentordesk.domain.searching import DOCUMENTS
from mentordesk.ui.desk import Desk
from mentordesk.ui.documents.form_beside_paper import FormBesidePaper
from mentordesk.ui.documents.sealed_words import SealedWords
from mentordesk.ui.feedback_bar import FeedbackBar
from mentordesk.ui.issuing import Issuing
from mentordesk.ui.letters import breakable
from mentordesk.ui.session import Session
from mentordesk.ui.widgets import Kind, Notice


class FeedbackTab(FormBesidePaper):
    """The form, its live preview where there is room, and the last buttons at the foot.

    ``opened`` tells the tab to show next.
    """

    opened = Signal(str)
    bar: FeedbackBar

    def __init__(self, form: Form, session: Session, desk: Desk, issuing: Issuing) -> None:
        document = issuing.document_of(form)
        name = issuing.name_within(document) if document else ""
        bar = FeedbackBar(name, desk.icons, desk.language)
        super().__init__(form, session, desk, issuing, bar)
        void = void_last(document.id, session.mentorship.issued) if document else None
        if void is not None:
            said = SealedWords(desk.language).void(void)
            notice = Notice(
                desk.icons, Kind.INFO, breakable(said), self.tr("Show in the documents")
            )
            notice.pressed.connect(lambda: self.opened.emit(DOCUMENTS))
            self.form.head.addWidget(notice)
