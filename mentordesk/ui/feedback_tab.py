"""The feedback form beside the paper that it becomes."""

from __future__ import annotations

from mentordesk.domain.programme import Form
from mentordesk.ui.desk import Desk
from mentordesk.ui.documents.form_beside_paper import FormBesidePaper
from mentordesk.ui.feedback_bar import FeedbackBar
from mentordesk.ui.issuing import Issuing
from mentordesk.ui.session import Session


class FeedbackTab(FormBesidePaper):
    """The form, its live preview where there is room, and the last buttons at the foot."""

    bar: FeedbackBar

    def __init__(self, form: Form, session: Session, desk: Desk, issuing: Issuing) -> None:
        document = issuing.document_of(form)
        name = issuing.name_within(document) if document else ""
        bar = FeedbackBar(name, desk.icons, desk.language)
        super().__init__(form, session, desk, issuing, bar)
