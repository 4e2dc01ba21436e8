"""What helps where the vault can't be opened: the backups there are, and the way back to one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from mentordesk.domain.backup import Backup, Staged
from mentordesk.domain.backups import KeptBackups
from mentordesk.domain.errors import MentorDeskError
from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.backups.row import BackupRow
from mentordesk.ui.backups.words import BackupWords
from mentordesk.ui.gate.desk import GateDesk
from mentordesk.ui.gate.parts import Problem
from mentordesk.ui.letters import breakable
from mentordesk.ui.saving import FOLDER, Place, last_folder
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Kind, QuietButton, Text, clear, row


@dataclass(frozen=True, slots=True)
class Help:
    """The backups of the data folder, and what lays one of them ready; both on the worker."""

    kept: Callable[[], KeptBackups]
    stage: Callable[[Path], Staged]


class Rescue(QWidget):
    """Lists the backups. ``restored`` tells what to say where the password is asked for next."""

    restored = Signal(str)

    def __init__(self, desk: GateDesk, help_: Help, words: BackupWords) -> None:
        super().__init__()
        self._desk = desk
        self._help = help_
        self._words = words
        self.problem = Problem(desk.icons)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(Space.LITTLE)
        self.pick = QuietButton(self.tr("Choose a backup file…"), desk.icons, "folder-open")
        self.pick.clicked.connect(self.ask_file)
        why = self.tr(
            "A backup brings back everything as it was when it was made. The files that are here "
            "now are kept, in a folder of their own."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.LITTLE, 0, Space.LITTLE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(Heading(self.tr("Restore a backup"), 2))
        column.addWidget(Text(why))
        column.addLayout(self.rows)
        column.addWidget(self.problem)
        column.addLayout(row(self.pick))
        self._run(lambda: help_.kept().all(), self._show)

    def ask_file(self) -> QFileDialog:
        """Ask for a backup that is a file elsewhere."""
        dialog = QFileDialog(self, self.tr("Choose a backup file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Backups of MentorDesk (*.mdbackup)"))
        dialog.setDirectory(last_folder(self._desk.settings, FOLDER, Place.DocumentsLocation))
        dialog.fileSelected.connect(lambda path: self.ask_about(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def ask_about(self, path: Path) -> None:
        """Ask before a file takes the place of what is there, by its name and its day."""

        def ask(backup: Backup) -> None:
            self.ask(path, f"{path.name} ({self._made(backup)})")

        self._run(lambda: self._help.kept().about(path), ask)

    def ask(self, path: Path, name: str) -> Asking:
        """Ask before a backup takes the place of what is there."""
        title = self.tr("Restore the backup {name}?").format(name=breakable(name))
        box = Asking(self.window(), self._desk.icons, Kind.INFO, title)
        text = self.tr("The files that are here now are kept, so nothing is lost by trying.")
        go = primary(self.tr("Restore"), lambda: self._restore(path, name))
        box.ask(text, go, quiet(self.tr("Cancel")))
        return box

    def _show(self, backups: tuple[Backup, ...]) -> None:
        clear(self.rows)
        for backup in backups:
            name = self._made(backup)
            line = BackupRow(backup, self._words, self.tr("Restore this"))
            line.chosen.connect(partial(self.ask, backup.path, name))
            self.rows.addWidget(line)
        if not backups:
            none = self.tr(
                "No backup was found on this PC. If you have one elsewhere, such as on a USB "
                "stick, choose its file."
            )
            self.rows.addWidget(Text(none, "quiet"))

    def _made(self, backup: Backup) -> str:
        return self.tr("made {when}").format(when=self._words.when_within(backup.made))

    def _restore(self, path: Path, name: str) -> None:
        self.setEnabled(False)
        self._run(lambda: self._help.stage(path), lambda staged: self._tell(staged, name))

    def _tell(self, staged: Staged, name: str) -> None:
        said = [self.tr("Restored the backup {name}.").format(name=name)]
        if staged.has_gaps:
            said.append(self.tr("What you have erased for good since then stays erased."))
        if staged.own_password:
            said.append(self.tr("The password and the recovery code are those of that time."))
        if staged.aside is not None:
            kept = self.tr("The files from before are kept in the folder {folder}.")
            said.append(kept.format(folder=staged.aside))
        self.restored.emit(breakable(" ".join(said)))

    def _fail(self, error: MentorDeskError) -> None:
        self.setEnabled(True)
        self.problem.say(self._desk.language.say(error.sentence))

    def _run(self, job: Callable[[], object], done: Callable[..., None]) -> None:
        self._desk.background.run(self, job, done, self._fail)
