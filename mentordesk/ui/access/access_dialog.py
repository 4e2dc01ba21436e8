"""The dialog that writes what is known about one person into two files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.domain.access import PersonalCopy, as_json, copy_for, people_in_order
from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.history import HEALTH, Act, Event
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.ui.counted import Counted
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Folding, Labelled, Pick
from mentordesk.ui.files import write_whole
from mentordesk.ui.letters import breakable
from mentordesk.ui.saving import FOLDER, Place, last_folder
from mentordesk.ui.sheet_dialog import SheetDialog
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import (
    Heading,
    Kind,
    Notice,
    PrimaryButton,
    QuietButton,
    Text,
)


@dataclass(frozen=True)
class Known:
    """What there is to choose from: a mentorship, its programme and its history."""

    mentorship: Mentorship
    programme: Programme
    events: Sequence[Event]


class AccessDialog(SheetDialog):
    """Asks about whom, says how much there is, and writes a PDF and a JSON file."""

    def __init__(self, known: Known, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._known = known
        self._desk = desk
        self._people = {person.id: person for person in people_in_order(known.mentorship)}
        self.person = Pick({known: person.name for known, person in self._people.items()})
        self.person.show_value(next(iter(self._people), ""))
        self.holds = Counted(desk.language)
        self.save = PrimaryButton(self.tr("Save into a folder…"), desk.icons, "download")
        self.shut = QuietButton(self.tr("Close"))
        self._lay_out()
        self.person.chosen.connect(self._show_counts)
        self.save.clicked.connect(self.ask_folder)
        self.shut.clicked.connect(self.accept)
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
        papers, language, vault = self._desk.papers, self._desk.language, self._desk.vault

        def job() -> Path:
            pdf = papers().access_copy(
                copy.mentorship, copy.programme, copy.person.id, copy.events, language
            )
            file = free(folder / stem)
            write_whole(file.with_suffix(".pdf"), pdf)
            write_whole(file.with_suffix(".json"), as_json(copy, day, language.code))
            vault.note(copy.mentorship.id, Act.TOLD, field=HEALTH if HEALTH in copy.counts else "")
            return file

        self._desk.background.run(self, job, self._say_saved, self._say_failed)

    def _copy(self) -> PersonalCopy:
        known = self._known
        person = self._people[self.person.currentData()]
        return copy_for(person, known.mentorship, known.programme, known.events)

    def _show_counts(self, _: str = "") -> None:
        self.holds.show_counts(self._copy().counts if self._people else {})
        self.say()

    def _lay_out(self) -> None:
        column = self.body
        column.addWidget(Heading(self.tr("What is known about one person"), 2))
        right = self.tr(
            "Everyone may ask what is known about them. Answer within a month of being asked "
            "(General Data Protection Regulation, articles 12 and 15; tietosuoja.fi)."
        )
        column.addWidget(Text(right))
        column.addWidget(Labelled(self.tr("About whom"), self.person))
        column.addWidget(self.holds)
        care = self.tr(
            "You get two files: a PDF to read and a JSON file for other programs. What was written "
            "about health is in them, as it is the person’s own. The files are not encrypted: hand "
            "them over safely, then delete them."
        )
        column.addWidget(Text(care, "quiet"))
        self.foot.addWidget(Folding(self.save, self.shut, spacing=Space.LITTLE))
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
        self.save.setEnabled(True)
        notice = Notice(self._desk.icons, kind, text, remedy)
        self.say(notice)
        return notice


def free(file: Path) -> Path:
    """Return a name at which neither a PDF nor a JSON file lies: the same, or with a number."""
    number = 1
    found = file
    while any(found.with_suffix(suffix).exists() for suffix in (".pdf", ".json")):
        number += 1
        found = file.with_name(f"{file.name}-{number}")
    return found
