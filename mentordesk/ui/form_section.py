"""A section of a form."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from mentordesk.domain.mentorship import Change
from mentordesk.domain.programme import Form, Purpose, Section
from mentordesk.domain.progress import sections_to_confirm
from mentordesk.domain.reading import YES, Answers, confirmation, is_visible
from mentordesk.domain.records import Answer
from mentordesk.domain.signing import is_free
from mentordesk.ui.fields import Tick, show_added, show_if, tab_in_place
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.handover.rival_lines import RivalLines
from mentordesk.ui.items import VIEWS, ItemView
from mentordesk.ui.session import Session
from mentordesk.ui.signing.read_only import keep_as_is
from mentordesk.ui.speech import Speech
from mentordesk.ui.tall import Tall
from mentordesk.ui.theme import Space


class SectionView(Tall):
    """A heading, an introduction and the items; in a feedback form a tick that confirms them.

    The only section of a form has no heading, since the form's title says what it is.
    """

    def __init__(
        self, section: Section, form: Form, session: Session, context: FormContext
    ) -> None:
        super().__init__()
        self.section = section
        self.session = session
        self.views: list[ItemView] = []
        self.confirmed: Tick | None = None
        self.is_filled = False
        self._purpose = form.purpose
        self._is_headed = len(form.sections) > 1
        self._context = context
        self._speech = Speech(session, context.language)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.WIDE)

    def fill(self) -> None:
        """Make the items; until then the section is empty."""
        self.is_filled = True
        self._add_heading()
        for item in self.section.items:
            view = VIEWS[item.kind](item, self.session, self._context)
            self.views.append(view)
            view.column.addWidget(self._rivals(view))
            self._column.addWidget(view)
        asked = sections_to_confirm(self.session.programme)
        if self._purpose is Purpose.FEEDBACK and self.section in asked:
            self._add_confirmation()
        self.show_what_holds()
        self._keep_what_is_sealed()
        show_added(self)
        tab_in_place(self)

    def show_what_holds(self) -> None:
        """Show the section and its items where their conditions hold."""
        answers = Answers(self.session.mentorship, self._context.meeting_id)
        programme = self.session.programme
        show_if(self, is_visible(self.section, programme, answers))
        for view in self.views:
            show_if(view, is_visible(view.item, programme, answers))

    def _keep_what_is_sealed(self) -> None:
        """Let be read, not changed, what a sealed document tells."""
        mentorship = self.session.mentorship
        for view in self.views:
            if not is_free(view.item.id, mentorship):
                keep_as_is(view)
        if self.confirmed is not None and self.session.is_locked:
            keep_as_is(self.confirmed)

    def _add_heading(self) -> None:
        looks = {self._key("name"): "heading"} if self._is_headed else {}
        words = QVBoxLayout()
        words.setSpacing(Space.TINY)
        for label in self._speech.labels({**looks, self._key("intro"): "quiet"}):
            words.addWidget(label)
        if words.count():
            self._column.addLayout(words)

    def _add_confirmation(self) -> None:
        tick = self.confirmed = Tick(self.tr("We have gone through this part"))
        tick.mark.setAccessibleDescription(self._speech.text(self._key("name")))
        tick.ticked.connect(self._confirm)
        self._column.addWidget(tick)
        self.session.changed.connect(self._on_change)
        self._show_confirmation()

    def _rivals(self, view: ItemView) -> RivalLines:
        language, icons = self._context.language, self._context.icons
        return RivalLines(self.session, view.concerns, language, icons)

    def _confirm(self, ticked: bool) -> None:
        self.session.write(confirmation(self.section), YES if ticked else "")

    def _on_change(self, change: Change) -> None:
        record = change.record
        if isinstance(record, Answer) and record.place == confirmation(self.section):
            self._show_confirmation()

    def _show_confirmation(self) -> None:
        stored = self.session.mentorship.answer(confirmation(self.section))
        if self.confirmed is not None:
            self.confirmed.show_tick(stored == YES)

    def _key(self, part: str) -> str:
        return f"section.{self.section.id}.{part}"
