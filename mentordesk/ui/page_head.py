"""The top of a mentorship's page: who, when, where and with whom; and its documents."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import DocumentSpec, Programme
from mentordesk.ui.icons import Icons
from mentordesk.ui.theme import Space
from mentordesk.ui.when import period
from mentordesk.ui.widgets import Heading, QuietButton, Text


class PageHead(QWidget):
    """``print_wanted`` tells the document that was chosen."""

    print_wanted = Signal(object)

    def __init__(self, documents: list[tuple[DocumentSpec, str]], icons: Icons) -> None:
        """Take each document with its name."""
        super().__init__()
        self.name = Heading("", 1)
        self.about = Text("", "quiet")
        self.dates = Text("", "quiet")
        self.dates.setWordWrap(False)
        self.print = QuietButton(self.tr("Print"), icons, "printer")
        self.print.setMenu(self._menu(documents))
        self.print.setVisible(bool(documents))
        words = QVBoxLayout()
        words.setSpacing(Space.TINY)
        words.addWidget(self.name)
        words.addWidget(self.about)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.WIDE, Space.LARGE, Space.WIDE, Space.LITTLE)
        row.setSpacing(Space.LARGE)
        row.addLayout(words, 1)
        row.addWidget(self.dates)
        row.addWidget(self.print)

    def show_mentorship(
        self, mentorship: Mentorship, programme: Programme, words: Language
    ) -> None:
        """Show who it is about and with whom."""
        details = mentorship.details
        name = self._holder("participant", mentorship)
        mentor = self._holder("mentor", mentorship)
        role = programme.text("role.mentor.name", words.code)
        with_whom = f"{role[:1].lower()}{role[1:]} {mentor}" if mentor else ""
        parts = (programme.name(words.code), details.workplace.strip(), with_whom)
        self.name.setText(name or self.tr("No name yet"))
        self.about.setText(" · ".join(part for part in parts if part))
        self.dates.setText(period(details.starts, details.ends, words))

    def _holder(self, role: str, mentorship: Mentorship) -> str:
        person = mentorship.holder(role)
        return person.name.strip() if person else ""

    def _menu(self, documents: list[tuple[DocumentSpec, str]]) -> QMenu:
        menu = QMenu(self.print)
        for document, name in documents:
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, known=document: self.print_wanted.emit(known))
        return menu
