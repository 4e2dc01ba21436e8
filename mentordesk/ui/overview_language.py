"""The overview's block on language: the participant's own, the word list, the key points."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.item import Kind
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import DocumentSpec, Form, Programme, Purpose
from mentordesk.domain.progress import told_points
from mentordesk.domain.reading import place
from mentordesk.ui.block import Block
from mentordesk.ui.fields import name_field, show_if
from mentordesk.ui.icons import Icons
from mentordesk.ui.language_pick import LanguagePick
from mentordesk.ui.session import Session
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import LinkButton, Text, row


class LanguageBlock(Block):
    """States and changes the second language, and counts what was learned of the first.

    ``opened`` tells the tab of the word list, ``print_wanted`` the document that prints it.
    """

    opened = Signal(str)
    print_wanted = Signal(object)

    def __init__(self, session: Session, language: Language, icons: Icons) -> None:
        super().__init__(self.tr("Language"))
        self._session = session
        self.pick = LanguagePick(session.programme, language)
        self.words = Text("")
        self.points = Text("")
        self.list = LinkButton(self.tr("Open the word list"), icons, "book-open")
        self.card = LinkButton(self.tr("Print the word card"), icons, "printer")
        name_field(self.pick, self.tr("The participant's own language"))
        self._lay_out()
        self.pick.chosen.connect(self._choose)
        self.list.clicked.connect(lambda: self.opened.emit(self._list.id if self._list else ""))
        self.card.clicked.connect(lambda: self.print_wanted.emit(self._card))

    def refresh(self) -> None:
        """Show everything as it is now."""
        mentorship, programme = self._session.mentorship, self._session.programme
        self.pick.show_code(self._session.second_language)
        count = sum(bool(word.text.strip()) for word in mentorship.words)
        self.words.setText(self.tr("%n words in the word list", "", count))
        told, points = told_points(mentorship, programme)
        text = self.tr("{told} of {all} key points told in own words")
        self.points.setText(text.format(told=told, all=points))
        show_if(self.points, points > 0)

    @property
    def is_needed(self) -> bool:
        """Say whether the programme asks the language or keeps a word list."""
        programme = self._session.programme
        return bool(programme.items_of(Kind.LANGUAGE) or programme.items_of(Kind.WORDS))

    @property
    def _list(self) -> Form | None:
        return _word_page(self._session.programme)

    @property
    def _card(self) -> DocumentSpec | None:
        page = self._list
        documents = self._session.programme.documents
        return next((d for d in documents if page and d.form == page.id), None)

    def _lay_out(self) -> None:
        programme = self._session.programme
        has_words = bool(programme.items_of(Kind.WORDS))
        show_if(self.pick, bool(programme.items_of(Kind.LANGUAGE)))
        show_if(self.list, self._list is not None)
        show_if(self.card, self._card is not None)
        list_ = QWidget()
        words = QVBoxLayout(list_)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(Space.TINY)
        words.addWidget(self.words)
        words.addLayout(row(self.list))
        words.addLayout(row(self.card))
        show_if(list_, has_words)
        for widget in (self.pick, self.points, list_):
            self.body.addWidget(widget)

    def _choose(self, code: str) -> None:
        for item in self._session.programme.items_of(Kind.LANGUAGE)[:1]:
            self._session.write(place(item, ""), code)
            self._session.save_now()


def _word_page(programme: Programme) -> Form | None:
    pages = programme.forms_for(Purpose.PAGE)
    return next((p for p in pages if any(i.kind is Kind.WORDS for i in p.items())), None)
