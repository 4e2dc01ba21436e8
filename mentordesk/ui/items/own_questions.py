"""Questions of one's own, added to this meeting and answered in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from mentordesk.domain.records import Question, new_id
from mentordesk.ui.fields import AnswerField, GrowingText
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.items.record_rows import RecordRow, RecordRows
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import IconButton

Languages = Callable[[str], Sequence[str]]


class QuestionRow(RecordRow):
    """A question, and under it its answer."""

    def __init__(self, question: Question, code: str, languages: Languages, icons: Icons) -> None:
        """Take the window's language, and what gives the languages that an answer may be in."""
        super().__init__(question)
        self._code = code
        self._languages = languages
        self.field = GrowingText(lines=1, enter_ends=True)
        self.field.setAccessibleName(self.tr("Own question"))
        self.field.setPlaceholderText(self.tr("What do you want to ask?"))
        self.answer = AnswerField(GrowingText(lines=2))
        self.answer.field.setAccessibleName(self.tr("Answer to the own question"))
        self.answer.field.setPlaceholderText(self.tr("Answer"))
        self.remove = IconButton(icons, "trash-2", self.tr("Remove the question"), SMALL)
        self._lay_out()
        self.field.edited.connect(lambda text: self._change(text=text))
        self.field.ended.connect(self.answer.field.setFocus)
        self.answer.edited.connect(lambda text: self._change(answer=text))
        self.answer.spoken.connect(lambda code: self._change(language=code))
        self.remove.clicked.connect(self.removed)
        self.show_record(question)

    def show_record(self, record: Question) -> None:
        """Show a question with its answer."""
        self.record = record
        self.field.show_text(record.text)
        code = record.language or self._code
        self.answer.show_answer(record.answer, code, self._languages(code))

    def begin(self) -> None:
        """Put the caret in the question."""
        self.field.setFocus()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(Space.TINY)
        line.addWidget(self.field, 1)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.TINY)
        column.setSpacing(Space.TINY)
        column.addLayout(line)
        column.addWidget(self.answer)

    def _change(self, **values: str) -> None:
        kept = replace(self.record, **values)
        self.record = replace(kept, language=kept.language or self._code)
        self.changed.emit(self.record)


class OwnQuestionsItem(RecordRows):
    """The own questions of this meeting."""

    watches = (Question,)

    def add_words(self) -> str:
        """Return what stands on the button that adds a row."""
        return self.tr("Add your own question")

    def shown(self) -> list[Question]:
        """Return the questions of this meeting."""
        here = self.context.meeting_id
        return [question for question in self.mentorship.questions if question.meeting == here]

    def blank(self) -> Question:
        """Return a question without a text, of this meeting."""
        return Question(new_id(), self.context.meeting_id)

    def make_row(self, record: Question) -> QuestionRow:
        """Return a row for a question."""
        context = self.context
        return QuestionRow(record, context.language.code, self.speech.languages, context.icons)

    def show_answers(self) -> None:
        """Show the answers with the languages that they may be in now."""
        super().show_answers()
        for row in self.rows.values():
            row.show_record(row.record)
