"""The dialog that writes what is known about one person into two files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from mentordesk.domain.access import PersonalCopy, as_json, copy_for, people_in_order
from mentordesk.domain.erasing import HEALTH, KINDS
from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.history import Event
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.ui.asking import LETTERS
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Folding, Labelled, Pick
from mentordesk.ui.files import write_whole
from mentordesk.ui.letters import breakable
from mentordesk.ui.saving import FOLDER, Place, last_folder
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import (
    Heading,
    Kind,
    Notice,
    PrimaryButton,
    QuietButton,
    Text,
    clear,
    line_width,
)


@dataclass(frozen=True)
class Known:
    """What there is to choose from: a mentorship, its programme and its history."""

    mentorship: Mentorship
    programme: Programme
    events: Sequence[Event]


class AccessDialog(QDialog):
    """Asks about whom, says how much there is, and writes a PDF and a JSON file."""

    def __init__(self, known: Known, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle("MentorDesk")
        self._known = known
        self._desk = desk
        self._people = {person.id: person for person in people_in_order(known.mentorship)}
        self.person = Pick({known: person.name for known, person in self._people.items()})
        self.person.show_value(next(iter(self._people), ""))
        self.health = Text("", "strong")
        self.holds = Text("")
        self.save = PrimaryButton(self.tr("Save into a folder…"), desk.icons, "download")
        self.shut = QuietButton(self.tr("Close"))
        self.messages = QVBoxLayout()
        self._lay_out()
        self.person.chosen.connect(self._show_counts)
        self.save.clicked.connect(self.ask_folder)
        self.shut.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)
        self._show_counts()

    def ask_folder(self) -> QFileDialog:
        """Ask where to, and write there."""
        dialog = QFileDialog(self, self.tr("Save into a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        folder = last_folder(self._desk.settings, FOLDER, Place.DocumentsLocation)
        dialog.setDirectory(folder)
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def write(self, folder: Path) -> None:
        """Write both files into a folder, beside what is there."""
        self._desk.settings.remember(FOLDER, str(folder))
        self.save.setEnabled(False)
        copy, day = self._copy(), self._desk.today()
        stem = self.tr("data-{day}").format(day=day.isoformat())
        papers, language = self._desk.papers, self._desk.language

        def job() -> Path:
            pdf = papers().access_copy(
                copy.mentorship, copy.programme, copy.person.id, copy.events, language
            )
            file = free(folder / stem)
            write_whole(file.with_suffix(".pdf"), pdf)
            write_whole(file.with_suffix(".json"), as_json(copy, day, language.code))
            return file

        self._desk.background.run(self, job, self._say_saved, self._say_failed)

    def _copy(self) -> PersonalCopy:
        known = self._known
        person = self._people[self.person.currentData()]
        return copy_for(person, known.mentorship, known.programme, known.events)

    def _show_counts(self, _: str = "") -> None:
        clear(self.messages)
        counts, say = self._copy().counts if self._people else {}, self._desk.language.say
        health = counts.pop(HEALTH, 0)
        self.health.setText(f"{say(KINDS[HEALTH])}: {health}")
        self.health.setVisible(bool(health))
        self.holds.setText(" · ".join(f"{say(KINDS[kind])} {n}" for kind, n in counts.items()))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(Heading(self.tr("What is known about one person"), 2))
        right = self.tr(
            "Everyone may ask what is known about them. Answer within a month of being asked "
            "(General Data Protection Regulation, articles 12 and 15; tietosuoja.fi)."
        )
        column.addWidget(Text(right))
        column.addWidget(Labelled(self.tr("About whom"), self.person))
        for part in (self.health, self.holds):
            column.addWidget(part)
        care = self.tr(
            "You get two files: a PDF to read and a JSON file for other programs. What was written "
            "about health is in them, as it is the person’s own. The files are not encrypted: hand "
            "them over safely, then delete them."
        )
        column.addWidget(Text(care, "quiet"))
        column.addLayout(self.messages)
        column.addWidget(Folding(self.save, self.shut, spacing=Space.LITTLE))
        self.setMinimumWidth(line_width(self, LETTERS))
        self.save.setEnabled(bool(self._people))

    def _say_saved(self, file: Path) -> None:
        text = self.tr("Saved: {pdf} and {json}")
        names = [breakable(file.with_suffix(suffix).name) for suffix in (".pdf", ".json")]
        said = text.format(pdf=names[0], json=names[1])
        notice = self._say(Kind.GOOD, said, self.tr("Open the folder"))
        url = QUrl.fromLocalFile(str(file.parent))
        notice.pressed.connect(lambda: QDesktopServices.openUrl(url))

    def _say_failed(self, error: MentorDeskError) -> None:
        self._say(Kind.DANGER, self._desk.language.say(error.sentence))

    def _say(self, kind: Kind, text: str, remedy: str = "") -> Notice:
        clear(self.messages)
        self.save.setEnabled(True)
        notice = Notice(self._desk.icons, kind, text, remedy)
        self.messages.addWidget(notice)
        return notice


def free(file: Path) -> Path:
    """Return a name at which neither a PDF nor a JSON file lies: the same, or with a number."""
    number = 1
    found = file
    while any(found.with_suffix(suffix).exists() for suffix in (".pdf", ".json")):
        number += 1
        found = file.with_name(f"{file.name}-{number}")
    return found
