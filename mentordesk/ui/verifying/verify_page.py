"""The page on which a document is checked: put a PDF there, and it is told what it is."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from mentordesk.domain.checked import Checked, check
from mentordesk.domain.errors import MentorDeskError, UnreadablePdf
from mentordesk.ui.desk import Desk
from mentordesk.ui.files import read_whole
from mentordesk.ui.letters import breakable
from mentordesk.ui.saved import Saved
from mentordesk.ui.saving import Place, Saving, last_folder
from mentordesk.ui.verifying.drop_place import DropPlace
from mentordesk.ui.verifying.verdict_card import VerdictCard
from mentordesk.ui.widgets import Column, Heading, Kind, LinkButton, Notice, Text, clear, row

FOLDER: Final = "checked-folder"


class VerifyPage(Column):
    """``left`` asks to go back from where one came, ``opened`` for what a document was made of."""

    left = Signal()
    opened = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.is_from_home = False
        self.back = LinkButton(self.tr("Settings"), desk.icons, "arrow-left")
        self.back.clicked.connect(self.left)
        self.place = DropPlace(
            desk.icons,
            self.tr("Drop a PDF here"),
            self.tr("Choose a file…"),
            self.tr("Nothing in the file is changed, and MentorDesk doesn’t keep it."),
        )
        self.place.dropped.connect(self.check)
        self.place.wanted.connect(self.ask)
        self.saving = Saving(desk.background, desk.settings, self)
        self.saving.saved.connect(self._say_saved)
        self.saving.failed.connect(self._fail)
        self.setFocusProxy(self.place)
        self.shown, self.messages = QVBoxLayout(), QVBoxLayout()
        self._lay_out()

    def arrive(self, *, from_home: bool = False) -> None:
        """Show the page with nothing checked yet; back leads to where one came from."""
        self.back.setText(self.tr("Home") if from_home else self.tr("Settings"))
        self.is_from_home = from_home
        self._show(None)
        self.setFocus()

    def ask(self) -> QFileDialog:
        """Ask for the file to check."""
        dialog = QFileDialog(self, self.tr("Check a document"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("PDF documents (*.pdf)"), self.tr("All files (*)")])
        dialog.setDirectory(last_folder(self._desk.settings, FOLDER, Place.DownloadLocation))
        dialog.fileSelected.connect(lambda path: self._check_chosen(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def check(self, path: Path) -> None:
        """Read a file and say what it is; one that is checked after it takes its place."""
        signings, vault = self._desk.signings, self._desk.vault
        said = self.tr("Checking {file}…").format(file=breakable(path.name))
        waiting = Notice(self._desk.icons, Kind.INFO, said)
        self._show(waiting)
        job = lambda: check(read_whole(path), signings(), vault)  # noqa: E731
        done = partial(self._tell, path.name)
        self._desk.background.run(waiting, job, done, partial(self._refuse, path.name))

    def _lay_out(self) -> None:
        about = self.tr(
            "MentorDesk tells whether a PDF is just as it was sealed here, and if not, what is "
            "different."
        )
        self.body.addLayout(row(self.back))
        self.body.addWidget(Heading(self.tr("Check a document")))
        self.body.addWidget(Text(about))
        self.body.addLayout(self.messages)
        self.body.addLayout(self.shown)
        self.body.addWidget(self.place)
        self.body.addStretch(1)

    def _check_chosen(self, path: Path) -> None:
        self._desk.settings.remember(FOLDER, str(path.parent))
        self.check(path)

    def _tell(self, file: str, checked: Checked) -> None:
        card = VerdictCard(file, checked, self._desk.language, self._desk.icons)
        card.save_wanted.connect(self._save)
        card.opened.connect(self.opened)
        self._show(card)
        card.setFocus()

    def _refuse(self, file: str, error: MentorDeskError) -> None:
        """Say why a file can't be read."""
        text = self._desk.language.say(error.sentence)
        if isinstance(error, UnreadablePdf):  # which doesn't name the file
            text = f"{self.tr('{file} can’t be checked.').format(file=file)} {text}"
        self._show(Notice(self._desk.icons, Kind.WARNING, breakable(text)))
        self.place.choose.setFocus()

    def _save(self, number: str) -> None:
        signings = self._desk.signings
        self.saving.ask(number, lambda: signings().pdf(number))

    def _say_saved(self, path: Path) -> None:
        self._say(Saved(self._desk.icons, path))

    def _fail(self, error: MentorDeskError) -> None:
        text = self._desk.language.say(error.sentence)
        self._say(Notice(self._desk.icons, Kind.DANGER, text))

    def _say(self, notice: Notice) -> None:
        clear(self.messages)
        self.messages.addWidget(notice)
        self.verticalScrollBar().setValue(0)

    def _show(self, result: QWidget | None) -> None:
        """Show what was found in the place of what was before."""
        clear(self.messages)
        clear(self.shown)
        if result is not None:
            self.shown.addWidget(result)
        self.verticalScrollBar().setValue(0)
