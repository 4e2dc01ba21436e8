"""The word list of the workplace, which grows from meeting to meeting."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.languages import own_name
from mentordesk.domain.reading import meetings_in_order
from mentordesk.domain.records import Word, new_id
from mentordesk.ui.fields import Folding, GrowingText, show_if, tab_in_place
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.items.record_rows import RecordRow, RecordRows
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Caption, Hint, IconButton

LETTERS: Final = 15
"""How many letters each field wants, to stand side by side with the others."""
NO_WORDS: Final = "\u00a0"
WEIGHTS: Final = {"text": 3, "explanation": 5, "translation": 4}
"""How the fields share the width."""


class WordRow(RecordRow):
    """A word, what it means, and what it is in the participant's language."""

    def __init__(self, word: Word, icons: Icons, is_earlier: bool) -> None:
        super().__init__(word)
        self._code = ""
        names = {
            "text": self.tr("Word"),
            "explanation": self.tr("Explanation"),
            "translation": self.tr("Translation"),
        }
        self.fields = {name: GrowingText(1, enter_ends=True, letters=LETTERS) for name in names}
        for name, field in self.fields.items():
            field.setAccessibleName(names[name])
            field.setPlaceholderText(names[name])
            field.setProperty("role", "quiet" if is_earlier else "")
            field.edited.connect(lambda text, name=name: self._change(name, text))
        self.other = Hint("")
        self.remove = IconButton(icons, "trash-2", self.tr("Remove the word"), SMALL)
        self.remove.clicked.connect(self.removed)
        self._lay_out()
        self._go_on_with_enter()
        self.show_record(word)

    def show_record(self, record: Word) -> None:
        """Show a word."""
        self.record = record
        for name, field in self.fields.items():
            field.show_text(getattr(record, name))
        self._name_other()

    def show_language(self, code: str) -> None:
        """Say which language translations are written in; an older one says its own beside it."""
        self._code = code
        self._name_other()
        field = self.fields["translation"]
        words = self.tr("Translation ({language})").format(language=own_name(code))
        field.setPlaceholderText(words if code else self.tr("Translation"))

    def begin(self) -> None:
        """Put the caret in the word."""
        self.fields["text"].setFocus()

    def _lay_out(self) -> None:
        parts: dict[str, QWidget] = {**self.fields, "translation": self._translation()}
        columns = Folding(*parts.values(), even=True, spacing=Space.TINY)
        for name, weight in WEIGHTS.items():
            columns.weigh(parts[name], weight)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.TINY)
        line.addWidget(columns, 1)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)

    def _translation(self) -> QWidget:
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.fields["translation"])
        column.addWidget(self.other)
        column.addStretch(1)
        return both

    def _name_other(self) -> None:
        code = self.record.language_beside(self._code)
        self.other.setText(own_name(code) if code else "")
        show_if(self.other, bool(code))

    def _go_on_with_enter(self) -> None:
        fields = list(self.fields.values())
        for field, following in pairwise(fields):
            field.ended.connect(following.setFocus)
        fields[-1].ended.connect(self.ended)

    def _change(self, name: str, text: str) -> None:
        language = self._code if name == "translation" else self.record.language
        self.record = replace(self.record, **{name: text}, language=language)
        self._name_other()
        self.changed.emit(self.record)


class WordsItem(RecordRows):
    """The words of this meeting; above them, quietly, those of the meetings before."""

    watches = (Word,)

    def add_words(self) -> str:
        """Return what stands on the button that adds a row."""
        return self.tr("Add a word")

    def reload(self) -> None:
        """Show the stored words and how many there are."""
        super().reload()
        count = len([word for word in self.mentorship.words if word.text.strip()])
        said = self.tr("%n words in the list", "", count)
        self.count.setText(said if count else NO_WORDS)
        show_if(self.count, bool(self.rows))  # before the first word is typed: no row moves then
        show_if(self.before, any(self._is_earlier(row.record) for row in self.rows.values()))

    def shown(self) -> list[Word]:
        """Return the words of this meeting and of those before; outside meetings all words."""
        return [w for w in self.mentorship.words if w.meeting in self._meetings_so_far()]

    def blank(self) -> Word:
        """Return a word without a text, which came up at this meeting."""
        return Word(new_id(), meeting=self.context.meeting_id)

    def make_row(self, record: Word) -> WordRow:
        """Return a row for a word."""
        row = WordRow(record, self.context.icons, self._is_earlier(record))
        row.show_language(self.session.second_language)
        return row

    def lay_out_list(self) -> None:
        """Put the count, the words of earlier meetings and those of this one on the page."""
        self.count = Hint("")
        self.before = QWidget()
        self._earlier = QVBoxLayout()
        self._earlier.setSpacing(0)
        column = QVBoxLayout(self.before)
        column.setContentsMargins(0, 0, 0, Space.LITTLE)
        column.setSpacing(Space.TINY)
        column.addWidget(Caption(self.tr("From earlier meetings")))
        column.addLayout(self._earlier)
        self._list.setSpacing(Space.LITTLE)
        self.column.addWidget(self.count)
        self.column.addWidget(self.before)
        self.column.addLayout(self._list)

    def lay_out(self, new: RecordRow) -> None:
        """Put a word of an earlier meeting above those of this one."""
        if not self._is_earlier(new.record):
            super().lay_out(new)
            return
        self._earlier.addWidget(new)
        tab_in_place(new)

    def in_order(self) -> list[RecordRow]:
        """Return the rows as one reads them."""
        return sorted(self.rows.values(), key=lambda row: not self._is_earlier(row.record))

    def show_answers(self) -> None:
        """Name the language of the translations."""
        for row in self.rows.values():
            if isinstance(row, WordRow):
                row.show_language(self.session.second_language)

    def _is_earlier(self, word: Word) -> bool:
        here = self.context.meeting_id
        return bool(here) and word.meeting != here

    def _meetings_so_far(self) -> set[str]:
        ids = [meeting.id for meeting in meetings_in_order(self.mentorship, self.programme)]
        here = self.context.meeting_id
        return {"", *(ids[: ids.index(here) + 1] if here in ids else ids)}
