"""Forms to fill in, one under the other, in a column that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.item import Item
from mentordesk.domain.programme import Form
from mentordesk.ui.desk import Desk
from mentordesk.ui.form import FormContext, FormView
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Column, Heading, Text


class FormColumn(Column):
    """``head`` and ``foot`` have room for what stands around the forms.

    ``item_focused`` tells the item that the person has gone to.
    """

    item_focused = Signal(Item)

    def __init__(
        self, forms: tuple[Form, ...], session: Session, desk: Desk, meeting_id: str = ""
    ) -> None:
        super().__init__()
        context = FormContext(meeting_id, desk.language, desk.is_holiday, desk.today, desk.icons)
        self.head, self.foot = QVBoxLayout(), QVBoxLayout()
        self.forms = [FormView(form, session, context) for form in forms]
        self.body.setSpacing(Space.WIDE)
        self.body.addLayout(self.head)
        for form, view in zip(forms, self.forms, strict=True):
            if not meeting_id:
                self._add_title(form, session, desk)
            self.body.addWidget(view)
            view.item_focused.connect(self.item_focused)
        self.body.addLayout(self.foot)
        self.body.addStretch(1)

    def go_to_section(self, section_id: str) -> None:
        """Bring a section to the top of what is seen, and the keyboard into it."""
        sections = (section for view in self.forms for section in view.sections)
        for section in sections:
            if section.section.id == section_id:
                _focus_first(section)
                top = section.mapTo(self.content, QPoint(0, 0)).y()
                self.verticalScrollBar().setValue(top - Space.WIDE)

    def _add_title(self, form: Form, session: Session, desk: Desk) -> None:
        title, intro = (
            session.programme.text(f"form.{form.id}.{part}", desk.language.code)
            for part in ("title", "intro")
        )
        words = QVBoxLayout()
        words.setSpacing(Space.LITTLE)
        if title:
            words.addWidget(Heading(title))
        if intro:
            words.addWidget(Text(intro, "quiet"))
        self.body.addLayout(words)


def _focus_first(section: QWidget) -> None:
    """Put the keyboard into the first field of a section."""
    for widget in section.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
