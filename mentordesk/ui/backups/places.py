"""Asks the person for files and folders of backups."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QStandardPaths, Signal, SignalInstance
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.ui.desk import Desk
from mentordesk.ui.saving import FOLDER, FileKind, Saving, last_folder

SUFFIX: Final = "mdbackup"

Place = QStandardPaths.StandardLocation


class Places(QObject):
    """``file_chosen`` tells where to write a backup, ``backup_chosen`` one that is there.

    ``folder_chosen`` tells a second place. The dialogs are the system's.
    """

    file_chosen = Signal(Path)
    backup_chosen = Signal(Path)
    folder_chosen = Signal(Path)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._saving = Saving(desk.background, desk.settings, window)

    def ask_file(self) -> QFileDialog:
        """Ask where to write a backup."""
        kind = FileKind(self.tr("Save a backup as a file"), self._names(), SUFFIX)
        name = f"MentorDesk {self._desk.today().isoformat()}"
        return self._saving.ask_where(name, kind, self.file_chosen.emit)

    def ask_backup(self) -> QFileDialog:
        """Ask for a backup that is a file somewhere."""
        dialog = self._dialog(self.tr("Restore from a file"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self._names())
        return self._open(dialog, self.backup_chosen)

    def ask_folder(self) -> QFileDialog:
        """Ask for a folder that gets the backups too."""
        dialog = self._dialog(self.tr("A second place for the backups"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return self._open(dialog, self.folder_chosen)

    def _names(self) -> str:
        return self.tr("Backups of MentorDesk (*.mdbackup)")

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title)
        dialog.setDirectory(last_folder(self._desk.settings, FOLDER, Place.DocumentsLocation))
        return dialog

    def _open(self, dialog: QFileDialog, chosen: SignalInstance) -> QFileDialog:
        dialog.fileSelected.connect(lambda path: chosen.emit(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog
