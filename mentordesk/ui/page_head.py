"""The top of a mentorship's page: who, when, where and with whom; and its documents."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QWidget

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Language
from mentordesk.domain.programme import DocumentSpec, Programme
from mentordesk.domain.records import Status
from mentordesk.ui.fields import plain
from mentordesk.ui.icons import Icons
from mentordesk.ui.naming import lower_first
from mentordesk.ui.theme import Space
from mentordesk.ui.when import period
from mentordesk.ui.widgets import Heading, IconButton, Kind, Notice, QuietButton, Text

NARROW: Final = 560
"""Below this width, at 100 % text size, the dates go under the name and the button is small."""


class MenuButton(QuietButton):
    """A button that opens a menu, its arrow after the word."""

    def __init__(self, text: str, icons: Icons) -> None:
        super().__init__(text, icons, "chevron-down")
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

    def draw(self) -> None:
        """Draw the arrow with air before it."""
        icon, size = self._icons.after_words(self._name) if self._icons else (QIcon(), QSize())
        self.setIcon(icon)
        self.setIconSize(size)


class PageHead(QWidget):
    """``print_wanted`` tells the document that was chosen; ``reopened`` that it goes on again."""

    print_wanted = Signal(object)
    reopened = Signal()

    def __init__(self, documents: list[tuple[DocumentSpec, str]], icons: Icons) -> None:
        """Take each document with its name."""
        super().__init__()
        self.name = Heading("", 1)
        self.about = Text("", "quiet")
        self.dates = Text("", "quiet")
        self.dates.setWordWrap(False)
        self.print = MenuButton(self.tr("Print"), icons)
        self.small_print = IconButton(icons, "printer", self.tr("Print"))
        self._has_documents = bool(documents)
        for button in (self.print, self.small_print):
            button.setMenu(self._menu(documents))
        said = self.tr("This has ended. What you still write is saved all the same.")
        self.ended = Notice(icons, Kind.WARNING, said, self.tr("Take up again"))
        self.ended.pressed.connect(self.reopened)
        self.ended.hide()
        self._theme = icons.theme
        self._dates = self._parts = ""
        self._is_low = False
        grid = self._grid = QGridLayout(self)
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.TINY)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.name, 0, 0)
        grid.addLayout(_at_right(self.print, self.small_print), 0, 1)
        grid.addWidget(self.about, 1, 0)
        grid.addWidget(self.dates, 1, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.ended, 3, 0, 1, 2)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep to few lines where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def be_low(self, low: bool) -> None:
        """Show only the name, where there is little height for what is under it."""
        self._is_low = low
        self._fit()

    def show_mentorship(
        self, mentorship: Mentorship, programme: Programme, words: Language
    ) -> None:
        """Show who it is about and with whom."""
        details = mentorship.details
        name = details.name.strip() or self._holder("participant", mentorship)
        mentor = self._holder("mentor", mentorship)
        role = programme.text("role.mentor.name", words.code)
        with_whom = f"{lower_first(role)} {mentor}" if mentor else ""
        parts = (programme.name(words.code), details.workplace.strip(), with_whom)
        self.name.setText(name or self.tr("No name yet"))
        self._parts = " · ".join(part for part in parts if part)
        is_locked = mentorship.lock is not None
        self.ended.setVisible(details.status is Status.CLOSED and not is_locked)
        self._dates = period(details.starts, details.ends, words)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < self._theme.pixels(NARROW)
        parts = (self._parts, self._dates if narrow or self._is_low else "")
        about = " · ".join(part for part in parts if part)
        self.about.setText(about)
        self.dates.setText("" if narrow else self._dates)
        for part in (self.about, self.dates):
            part.setVisible(not self._is_low)
        self.name.setToolTip(about if self._is_low else "")
        above = Space.LITTLE if self._is_low else Space.LARGE
        self._grid.setContentsMargins(Space.WIDE, above, Space.WIDE, Space.LITTLE)
        self._grid.setRowMinimumHeight(2, 0 if self._is_low else Space.TINY)
        self.print.setVisible(self._has_documents and not narrow)
        self.small_print.setVisible(self._has_documents and narrow)

    def _holder(self, role: str, mentorship: Mentorship) -> str:
        """Return the name of the one person in a role; a group has many in each."""
        names = [person.name.strip() for person in mentorship.holders(role)]
        return names[0] if len(names) == 1 else ""

    def _menu(self, documents: list[tuple[DocumentSpec, str]]) -> QMenu:
        menu = QMenu(self.print)
        for document, name in documents:
            action = menu.addAction(plain(name))
            action.triggered.connect(lambda _=False, known=document: self.print_wanted.emit(known))
        return menu


def _at_right(*buttons: QWidget) -> QHBoxLayout:
    """Return the buttons at the right; an alignment would be turned round with the arrow."""
    layout = QHBoxLayout()
    layout.addStretch(1)
    for button in buttons:
        layout.addWidget(button)
    return layout
