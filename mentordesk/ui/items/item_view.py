"""What every kind of item has: its question, where its answer is, and when to show it anew."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.fence import explains_health, has_health
from mentordesk.domain.item import Item
from mentordesk.domain.mentorship import Change, Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.reading import place
from mentordesk.domain.records import Answer
from mentordesk.ui.fields import AnswerField, GrowingText, LineText, name_field
from mentordesk.ui.form_context import FormContext
from mentordesk.ui.items.health_fence import HealthFence
from mentordesk.ui.session import Session
from mentordesk.ui.speech import Speech
from mentordesk.ui.tall import Tall
from mentordesk.ui.theme import Space


class ItemView(Tall):
    """One item of a form: its question, and under it what answers it.

    ``watches`` names the records, other than its answers, whose changes it shows.
    """

    watches: ClassVar[tuple[type, ...]] = ()

    def __init__(self, item: Item, session: Session, context: FormContext) -> None:
        super().__init__()
        self.item = item
        self.session = session
        self.context = context
        self.speech = Speech(session, context.language, alone=not self.is_for_both)
        self.question = self.words(f"item.{item.id}.label")
        self.label = self.speech.label(f"item.{item.id}.label", "strong")
        self.hint = self.speech.label(f"item.{item.id}.help", "hint")
        self.answers: dict[str, AnswerField] = {}
        self.fence: HealthFence | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.LITTLE)
        self._open()
        session.changed.connect(self._on_change)
        session.language_changed.connect(self.show_answers)

    @property
    def is_for_both(self) -> bool:
        """Say whether its texts are for the participant to read, too."""
        return True

    @property
    def mentorship(self) -> Mentorship:
        """The mentorship as it is now."""
        return self.session.mentorship

    @property
    def programme(self) -> Programme:
        """The programme that the item is of."""
        return self.session.programme

    def words(self, key: str) -> str:
        """Return a text of the programme in the window's language."""
        return self.speech.text(key)

    def read(self, part: str = "") -> str:
        """Return what was answered."""
        return self.mentorship.answer(place(self.item, self.context.meeting_id, part))

    def write(self, text: str, part: str = "") -> None:
        """Keep an answer, in the language it is in."""
        where = place(self.item, self.context.meeting_id, part)
        self.session.write(where, text, self.language_of(part))

    def language_of(self, part: str = "") -> str:
        """Return the code of the language of an answer: the window's until another is chosen."""
        kept = self.mentorship.answer_language(place(self.item, self.context.meeting_id, part))
        counts = bool(self.read(part)) or kept == self.session.second_language
        return kept if kept and counts else self.context.language.code

    def asking(self, field: LineText | GrowingText, part: str = "") -> AnswerField:
        """Return a field with the language of what is written in it; both are kept."""
        answer = AnswerField(field)
        answer.edited.connect(lambda text: self.write(text, part))
        answer.spoken.connect(partial(self._speak, part))
        self.answers[part] = answer
        return answer

    def show_answers(self) -> None:
        """Show what is stored of every text that is written here, and its language."""
        for part, answer in self.answers.items():
            code = self.language_of(part)
            answer.show_answer(self.read(part), code, self.speech.languages(code))

    def reload(self) -> None:
        """Show what is stored now; what is shown already doesn't move."""
        raise NotImplementedError

    def concerns(self, change: Change) -> bool:
        """Say whether a change is about what this item shows."""
        record = change.record
        if isinstance(record, Answer):
            meeting = "" if self.item.shared else self.context.meeting_id
            return record.place.item == self.item.id and record.place.meeting == meeting
        return isinstance(record, self.watches)

    def answer_with(self, field: QWidget) -> None:
        """Put the one field that answers the question under it."""
        self.label.setBuddy(field)
        name_field(field, self.question)
        field.setAccessibleDescription(self.hint.text())
        self.column.addWidget(field)

    def _open(self) -> None:
        if self.question:
            self.column.addWidget(self.label)
        if self.hint.text():
            self.column.addWidget(self.hint)
        if self.item.health:
            self._fence_off()

    def _speak(self, part: str, code: str) -> None:
        where = place(self.item, self.context.meeting_id, part)
        self.session.put(Answer(where, self.read(part), code))

    def _fence_off(self) -> None:
        """Put what is to come behind a line, unless something about health was written before."""
        is_first = explains_health(self.item, self.programme)
        self.fence = HealthFence(self.question, self.context.icons, is_first)
        self.fence.show_open(has_health(self.mentorship, self.programme))
        self.column.addWidget(self.fence)
        self.column = self.fence.body

    def _on_change(self, change: Change) -> None:
        if self.concerns(change):
            self.reload()
