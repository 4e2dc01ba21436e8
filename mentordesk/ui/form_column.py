"""Forms to fill in, one under the other, in a column that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.item import Item
from mentordesk.domain.programme import Form
from mentordesk.ui.desk import Desk
from mentordesk.ui.form import FormContext, FormView
from mentordesk.ui.form_head import FormHead
from mentordesk.ui.session import Session
from mentordesk.ui.speech import Speech
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Column, Hairline


class FormColumn(Column):
    """``head`` and ``foot`` have room for what stands around the forms.

    ``item_focused`` tells the item that the person has gone to.
    """

    item_focused = Signal(Item)

    def __init__(
        self, forms: tuple[Form, ...], session: Session, desk: Desk, meeting_id: str = ""
    ) -> None:
        super().__init__()
        context = FormContext(
            meeting_id, desk.language, desk.is_holiday, desk.today, desk.icons, desk.company
        )
        self.head, self.foot = QVBoxLayout(), QVBoxLayout()
        self.forms = [FormView(form, session, context) for form in forms]
        speech = Speech(session, desk.language)
        is_told_above = bool(meeting_id) and len(forms) == 1
        headed = () if is_told_above else forms
        self.heads = {
            form.id: FormHead(form, speech, asks=not _is_sealed(form, session)) for form in headed
        }
        self.body.setSpacing(Space.WIDE)
        self.body.addLayout(self.head)
        for view in self.forms:
            if len(forms) > 1:
                self.body.addSpacing(Space.LARGE)
                self.body.addWidget(Hairline())
            if view.form.id in self.heads:
                self.body.addWidget(self.heads[view.form.id])
            self.body.addWidget(view)
            view.item_focused.connect(self.item_focused)
        self.body.addLayout(self.foot)
        self.body.addStretch(1)

    def go_to_form(self, form_id: str) -> None:
        """Bring a form to the top of what is seen, and the keyboard into it."""
        view = next(view for view in self.forms if view.form.id == form_id)
        _focus_first(view)
        self._scroll_to(self.heads[form_id])

    def go_to_section(self, section_id: str) -> None:
        """Bring a section to the top of what is seen, and the keyboard into it."""
        sections = (section for view in self.forms for section in view.sections)
        for section in sections:
            if section.section.id == section_id:
                _focus_first(section)
                self._scroll_to(section)

    def _scroll_to(self, part: QWidget) -> None:
        top = part.mapTo(self.content, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(top - Space.WIDE)


def _is_sealed(form: Form, session: Session) -> bool:
    """Say whether a form is what locks the mentorship."""
    lock = session.mentorship.lock
    document = session.programme.document(lock.document) if lock else None
    return document is not None and document.form == form.id


def _focus_first(section: QWidget) -> None:
    """Put the keyboard into the first field of a section."""
    for widget in section.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
