"""The settings: language, colours, text size, and where the data lies."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QLineEdit

from mentordesk.domain.ports import Language, Settings
from mentordesk.ui.icons import Icons
from mentordesk.ui.keeping.months import MonthsKept
from mentordesk.ui.look import SCHEME, TEXT_PERCENT
from mentordesk.ui.theme import LEAST_PERCENT, MOST_PERCENT, PERCENT_STEP, Scheme, Space
from mentordesk.ui.widgets import (
    Column,
    Heading,
    Hint,
    LinkButton,
    QuietButton,
    Text,
    row,
)

LANGUAGE = "language"
NAMES: Final = {"fi": "suomi", "sv": "svenska", "en": "English"}
FIELD_WIDTH = 300


class SettingsPage(Column):
    """Remembers what is chosen at once. ``look_changed`` tells that other colours or sizes are.

    ``language_chosen`` tells the code of a language; ``shelf_wanted`` asks for the page of the
    mentoring models, ``about_wanted`` for the one about the program.
    """

    look_changed = Signal()
    language_chosen = Signal(str)
    shelf_wanted = Signal()
    about_wanted = Signal()

    def __init__(self, settings: Settings, language: Language, icons: Icons, folder: Path) -> None:
        super().__init__()
        self._settings = settings
        self._icons = icons
        self.language = self._choice(LANGUAGE, NAMES, language.code)
        self.scheme = self._choice(SCHEME, self._schemes(), Scheme.SYSTEM)
        sizes = range(LEAST_PERCENT, MOST_PERCENT + 1, PERCENT_STEP)
        self.text_size = self._choice(TEXT_PERCENT, {str(n): f"{n} %" for n in sizes}, "100")
        self.folder = QLineEdit(str(folder))
        self.folder.setReadOnly(True)
        self.body.addWidget(Heading(self.tr("Settings")))
        self._add_look()
        self._add_shelf()
        self.months = MonthsKept(settings, icons)
        self.body.addSpacing(Space.WIDE)
        self.body.addWidget(self.months)
        self._add_folder(folder)
        self._add_about()
        self.body.addStretch(1)

    def arrive(self) -> None:
        """Show what is remembered; the text size can be changed by keys too."""
        wanted = str(self._settings.number(TEXT_PERCENT, LEAST_PERCENT))
        self.text_size.setCurrentIndex(self.text_size.findData(wanted))
        self.months.arrive()

    def _choice(self, name: str, choices: dict[str, str], default: str) -> QComboBox:
        box = QComboBox()
        for value, text in choices.items():
            box.addItem(text, value)
        box.setCurrentIndex(max(0, box.findData(self._settings.text(name, default))))
        box.activated.connect(lambda _: self._remember(name, box.currentData()))
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

    def _add_look(self) -> None:
        self._add_field(self.tr("Language"), self.language)
        self._add_field(self.tr("Colours"), self.scheme)
        self._add_field(self.tr("Text size"), self.text_size)
        keys = self.tr("Also with the keys Ctrl and +, Ctrl and -, and Ctrl and 0.")
        self.body.addWidget(Hint(keys))

    def _add_field(self, label: str, field: QComboBox) -> None:
        heading = Heading(label, 3)
        heading.setBuddy(field)
        field.setAccessibleName(label)
        self.body.addSpacing(Space.MEDIUM)
        self.body.addWidget(heading)
        self.body.addLayout(row(field))

    def _add_shelf(self) -> None:
        self.body.addSpacing(Space.WIDE)
        self.body.addWidget(Heading(self.tr("Mentoring models"), 2))
        about = self.tr("See which models there are, import one or export one to begin from.")
        self.body.addWidget(Text(about))
        show = QuietButton(self.tr("Show the models"), self._icons, "book-open")
        show.clicked.connect(self.shelf_wanted)
        self.body.addLayout(row(show))

    def _add_folder(self, folder: Path) -> None:
        self.body.addSpacing(Space.WIDE)
        self.body.addWidget(Heading(self.tr("Where your data lies"), 2))
        why = self.tr(
            "Everything stays in this folder on this computer. Nothing is sent anywhere. "
            "To keep a copy, close MentorDesk and copy the whole folder."
        )
        self.body.addWidget(Text(why))
        self.folder.setAccessibleName(self.tr("Where your data lies"))
        self.folder.setCursorPosition(0)
        self.body.addWidget(self.folder)
        show = QuietButton(self.tr("Open the folder"), self._icons, "folder-open")
        show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        self.body.addLayout(row(show))

    def _add_about(self) -> None:
        self.body.addSpacing(Space.WIDE)
        about = LinkButton(self.tr("About MentorDesk"), self._icons, "info")
        about.clicked.connect(self.about_wanted)
        self.body.addLayout(row(about))
