"""The dialog that writes what is known about one person into files."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileInfo
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.domain.access import Known, PersonalCopy, as_json, copy_for, people_in_order
from mentordesk.domain.errors import MentorDeskError, NotFound
from mentordesk.domain.history import HEALTH, Act
from mentordesk.domain.ports import Vault
from mentordesk.ui.counted import Counted
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Folding, Labelled, Pick
from mentordesk.ui.files import write_whole
from mentordesk.ui.letters import breakable
from mentordesk.ui.outside import show_outside
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


class AccessDialog(SheetDialog):
    """Asks about whom, says how much there is, and writes a PDF and a JSON file.

    For whom the mentorship is about the sealed documents are written beside, and the privacy
    notice, which is addressed to them.
    """

    def __init__(self, known: Known, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._known = known
        self._desk = desk
        self._people = {person.id: person for person in people_in_order(known.mentorship)}
        self.person = Pick({known: person.name for known, person in self._people.items()})
        self.person.show_value(next(iter(self._people), ""))
        self.holds = Counted(desk.language)
        self.health = Text(
            self.tr("What was written about health is in both files, as it is the person’s own."),
            "quiet",
        )
        beside = self.tr("The sealed documents are saved beside, as they were sealed.")
        self.sealed = Text(beside, "quiet")
        self.notice = Text("", "quiet")
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
        """Write the files into a folder, beside what is there."""
        self._desk.settings.remember(FOLDER, str(folder))
        self.save.setEnabled(False)
        copy, day = self._copy(), self._desk.today()
        stem = self.tr("data-{day}").format(day=day.isoformat())
        notice = self.tr("{data}-privacy-notice")
        known, language, vault = self._known, self._desk.language, self._desk.vault
        papers = self._desk.papers

        def job() -> list[Path]:
            name = free(folder / stem).name
            files = {
                f"{name}.pdf": papers().access_copy(copy, language),
                f"{name}.json": as_json(copy, day, language.code),
            }
            if copy.is_subject:
                files[f"{notice.format(data=name)}.pdf"] = papers().privacy_notice(
                    known.mentorship, known.programme, known.until, language
                )
                files |= {f"{name}-{n}.pdf": pdf for n, pdf in sealed(copy, vault)}
            for file, content in files.items():
                write_whole(folder / file, content)
            vault.note(copy.mentorship.id, Act.TOLD, field=HEALTH if HEALTH in copy.counts else "")
            return [folder / file for file in files]

        self._desk.background.run(self, job, self._say_saved, self._say_failed)

    def _copy(self) -> PersonalCopy:
        return copy_for(self._people[self.person.currentData()], self._known)

    def _show_counts(self, _: str = "") -> None:
        copy = self._copy() if self._people else None
        counts = copy.counts if copy else {}
        self.holds.show_counts(counts)
        self.health.setVisible(HEALTH in counts)
        self.sealed.setVisible(bool(copy and copy.is_subject and copy.documents))
        beside = self.tr(
            "The privacy notice is saved beside, for it belongs with them: it tells why the data "
            "are used, who gets them and what rights the person has."
        )
        apart = self.tr(
            "A privacy notice belongs with them too, which tells why the data are used, who gets "
            "them and what rights the person has. The one made here is for the participant alone."
        )
        self.notice.setText(beside if copy and copy.is_subject else apart)
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
            "You get a PDF to read and a JSON file for other programs. The files are not "
            "encrypted: hand them over safely, then delete them."
        )
        for text in (Text(care, "quiet"), self.health, self.sealed, self.notice):
            column.addWidget(text)
        self.foot.addWidget(Folding(self.save, self.shut, spacing=Space.LITTLE))
        self.save.setEnabled(bool(self._people))

    def _say_saved(self, files: list[Path]) -> None:
        names = ", ".join(breakable(file.name) for file in files)
        said = self.tr("Saved: {files}").format(files=names)
        notice = self._say(Kind.GOOD, said, self.tr("Open the folder"))
        notice.pressed.connect(lambda: show_outside(files[0].parent))

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
    while any(QFileInfo.exists(str(found.with_suffix(end))) for end in (".pdf", ".json")):
        number += 1
        found = file.with_name(f"{file.name}-{number}")
    return found


def sealed(copy: PersonalCopy, vault: Vault) -> Iterator[tuple[str, bytes]]:
    """Yield the files of the sealed documents by their numbers, as far as they are here."""
    for each in copy.documents:
        with suppress(NotFound):
            yield each.number, vault.issued_pdf(each.number)
