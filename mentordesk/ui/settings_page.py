"""The settings, section by section."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk.domain.languages import SETTING as LANGUAGE
from mentordesk.ui.backups.former_part import FormerPart
from mentordesk.ui.backups.settings_part import BackupsPart
from mentordesk.ui.block import Block
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Folding, Pick, name_field
from mentordesk.ui.fixed import Settable
from mentordesk.ui.gate.security import Security
from mentordesk.ui.keeping.months import MonthsKept
from mentordesk.ui.look import SCHEME, TEXT_PERCENT
from mentordesk.ui.outside import show_outside
from mentordesk.ui.section_list import SectionList
from mentordesk.ui.theme import LEAST_PERCENT, MOST_PERCENT, PERCENT_STEP, Scheme, Space
from mentordesk.ui.widgets import (
    Column,
    Heading,
    Hint,
    Kind,
    LinkButton,
    Notice,
    QuietButton,
    Text,
    row,
)

NAMES: Final = {"fi": "suomi", "sv": "svenska", "en": "English"}
FIELD_WIDTH = 300


class SettingsPage(Column):
    """Remembers what is chosen at once. ``look_changed`` tells that other colours or sizes are.

    ``language_chosen`` tells the code of a language; ``shelf_wanted`` asks for the page of the
    mentoring models, ``backups_wanted`` for that of the backups, ``about_wanted`` for the one about
    the program, ``verifying_wanted`` for that which checks documents. ``shut_wanted`` tells a
    ``WhileShut``: work for which the vault must be closed.
    """

    look_changed = Signal()
    language_chosen = Signal(str)
    shelf_wanted = Signal()
    backups_wanted = Signal()
    about_wanted = Signal()
    verifying_wanted = Signal()
    shut_wanted = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._settings = desk.settings
        self._icons = desk.icons
        self._language = desk.language
        self.language = self._choice(LANGUAGE, NAMES, desk.language.code)
        self.scheme = self._choice(SCHEME, self._schemes(), Scheme.SYSTEM)
        sizes = range(LEAST_PERCENT, MOST_PERCENT + 1, PERCENT_STEP)
        self.text_size = self._choice(TEXT_PERCENT, {str(n): f"{n} %" for n in sizes}, "100")
        self.security = Security(desk.gate())
        self.security.shut_wanted.connect(self.shut_wanted)
        self.former = FormerPart(desk)
        self.backups = BackupsPart(desk)
        self.security.add(self.former)
        self.former.deleted.connect(self.backups.arrive)
        self.backups.wanted.connect(self.backups_wanted)
        self.months = MonthsKept(desk.settings, desk.icons)
        self.folder = QLineEdit(str(desk.data_folder))
        self._lay_out()

    def arrive(self) -> None:
        """Show what is remembered; the text size can be changed by keys too."""
        wanted = str(self._settings.number(TEXT_PERCENT, LEAST_PERCENT))
        self.text_size.show_value(wanted)
        self.security.arrive()
        self.months.arrive()
        self.former.arrive()
        self.backups.arrive()

    def _choice(self, name: str, choices: dict[str, str], default: str) -> Pick:
        box = Pick(choices)
        stored = self._settings.text(name, default)
        box.show_value(stored if stored in choices else next(iter(choices)))
        box.chosen.connect(lambda value: self._remember(name, value))
        box.setFixedWidth(self._icons.theme.pixels(FIELD_WIDTH))
        return box

    def _remember(self, name: str, value: str) -> None:
        self._settings.remember(name, int(value) if name == TEXT_PERCENT else value)
        if name == LANGUAGE:
            self.language_chosen.emit(value)
        else:
            self.look_changed.emit()

    def _schemes(self) -> dict[str, str]:
        return {
            Scheme.SYSTEM: self.tr("As the system has them"),
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
            Scheme.CONTRAST: self.tr("High contrast"),
        }

    def _lay_out(self) -> None:
        self.body.addWidget(Heading(self.tr("Settings")))
        for complaint in self._settings.complaints():
            self.body.addWidget(Notice(self._icons, Kind.WARNING, self._language.say(complaint)))
        sections: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Look"), self._look()),
            (self.tr("Security"), self.security),
            (self.tr("Backups"), self.backups),
            (self.tr("How long data are kept"), self.months),
            (self.tr("Mentoring models"), self._shelf()),
            (self.tr("Where your data lies"), self._place()),
        )
        for _, section in sections:
            self.body.addWidget(section)
            self.body.addSpacing(Space.WIDE)
        about = LinkButton(self.tr("About MentorDesk"), self._icons, "info")
        about.clicked.connect(self.about_wanted)
        check = LinkButton(self.tr("Check a document…"), self._icons, "file-text")
        check.clicked.connect(self.verifying_wanted)
        self.body.addWidget(Folding(about, check, spacing=Space.LITTLE))
        self.body.addStretch(1)
        self.sections = SectionList(self, sections)

    def _look(self) -> Block:
        look = Block(self.tr("Look"))
        for name, label, field in (
            (LANGUAGE, self.tr("Language"), self.language),
            (SCHEME, self.tr("Colours"), self.scheme),
            (TEXT_PERCENT, self.tr("Text size"), self.text_size),
        ):
            heading = Heading(label, 3)
            heading.setBuddy(field)
            name_field(field, label)
            look.body.addWidget(heading)
            look.body.addWidget(Settable(self._settings, name, field, self._icons))
        keys = self.tr("Also with the keys Ctrl and +, Ctrl and -, and Ctrl and 0.")
        look.body.addWidget(Hint(keys))
        return look

    def _shelf(self) -> Block:
        shelf = Block(self.tr("Mentoring models"))
        about = self.tr("See which models there are, import one or export one to begin from.")
        show = QuietButton(self.tr("Show the models"), self._icons, "book-open")
        show.clicked.connect(self.shelf_wanted)
        shelf.body.addWidget(Text(about))
        shelf.body.addLayout(row(show))
        return shelf

    def _place(self) -> Block:
        place = Block(self.tr("Where your data lies"))
        why = self.tr(
            "Everything lies in this folder on this computer, locked. By itself nothing leaves it "
            "but the encrypted backups, where you or your organisation have chosen a second place "
            "for them. The file mentordesk.key in it opens the rest: neither is of use without the "
            "other, so always move the whole folder."
        )
        self.folder.setReadOnly(True)
        self.folder.setAccessibleName(self.tr("Where your data lies"))
        self.folder.setCursorPosition(0)
        show = QuietButton(self.tr("Open the folder"), self._icons, "folder-open")
        show.clicked.connect(lambda: show_outside(Path(self.folder.text())))
        place.body.addWidget(Text(why))
        place.body.addWidget(self.folder)
        place.body.addLayout(row(show))
        return place
