"""A programme on the shelf: what it is, and what may be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout

from mentordesk.domain.ports import Language
from mentordesk.ui.fields import Folding
from mentordesk.ui.fold import Fold
from mentordesk.ui.icons import Icons
from mentordesk.ui.page_head import MenuButton
from mentordesk.ui.shelf.entries import Entry
from mentordesk.ui.shelf.facts import ProgrammeFacts
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint, LinkButton, Text


class ShelfCard(QFrame):
    """``zip_wanted`` and ``sheet_wanted`` ask for a file to begin from, ``removal`` to remove."""

    zip_wanted = Signal()
    sheet_wanted = Signal()
    removal = Signal()

    def __init__(self, entry: Entry, language: Language, icons: Icons) -> None:
        super().__init__()
        self.setProperty("ground", "card")
        programme = entry.programme
        self.key = programme.key
        self.name = Heading(programme.name(language.code), 2)
        self.facts = Fold(self.tr("More about this model"), icons)
        self.facts.arrow.setAccessibleDescription(self.name.text())
        self.facts.body.addWidget(ProgrammeFacts(entry, language))
        self.export = MenuButton(self.tr("Export as a base"), icons)
        self.export.setMenu(self._menu())
        self.remove = LinkButton(self.tr("Remove"), icons, "trash-2")
        self.remove.clicked.connect(self.removal)
        if not entry.is_own:
            self.remove.hide()
        for button in (self.export, self.remove):
            button.setAccessibleName(f"{button.text()}: {self.name.text()}")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.LARGE)
        column.setSpacing(Space.LITTLE)
        column.addWidget(self.name)
        column.addWidget(Hint(self._about(entry)))
        summary = programme.text("programme.summary", language.code)
        if summary:
            column.addWidget(Text(summary))
        column.addWidget(self.facts)
        column.addWidget(Folding(self.export, self.remove, spacing=Space.LITTLE))

    def _about(self, entry: Entry) -> str:
        version = self.tr("Version {version}").format(version=entry.programme.key.version)
        origin = self.tr("added by you") if entry.is_own else self.tr("came with MentorDesk")
        unused = "" if entry.is_in_use else self.tr("not in use, as a newer version is here")
        return " · ".join(part for part in (version, origin, unused) if part)

    def _menu(self) -> QMenu:
        menu = QMenu(self.export)
        menu.addAction(self.tr("As files in a zip")).triggered.connect(self.zip_wanted)
        menu.addAction(self.tr("As a spreadsheet (.xlsx)")).triggered.connect(self.sheet_wanted)
        return menu
