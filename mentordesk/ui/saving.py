"""Saving something as a file: where to, under which name, and what to say when it can't be."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain, count
from pathlib import Path
from typing import Final

from PySide6.QtCore import QDir, QFileInfo, QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.ports import Settings
from mentordesk.ui.background import Background
from mentordesk.ui.files import write_whole

FOLDER: Final = "documents-folder"

Place = QStandardPaths.StandardLocation


@dataclass(frozen=True, slots=True)
class FileKind:
    """A kind of file: the title of the dialog, the filter that names such files, their suffix."""

    title: str
    names: str
    suffix: str


class Saving(QObject):
    """Asks where to save a file and writes it on the worker.

    ``saved`` tells the path; ``failed`` the error.
    """

    saved = Signal(Path)
    failed = Signal(object)

    def __init__(
        self,
        background: Background,
        settings: Settings,
        window: QWidget,
        data_folder: Path | None = None,
    ) -> None:
        super().__init__(window)
        self._data_folder = data_folder
        self._background = background
        self._settings = settings
        self._window = window

    def ask(
        self, name: str, make: Callable[[], bytes], kind: FileKind | None = None
    ) -> QFileDialog:
        """Ask for the file, a PDF unless told; ``make`` gives its content, on the worker."""
        return self.ask_where(name, kind or self._pdf(), lambda path: self.save(path, make))

    def ask_where(self, name: str, kind: FileKind, chosen: Callable[[Path], object]) -> QFileDialog:
        """Ask for a file of a kind to be written; ``chosen`` is called with it."""
        dialog = QFileDialog(self._window, kind.title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(kind.names)
        dialog.setDefaultSuffix(kind.suffix)
        folder = last_folder(self._settings, FOLDER, Place.DocumentsLocation)
        dialog.setDirectory(folder)
        dialog.selectFile(str(Path(folder) / file_name(name, kind.suffix)))
        dialog.fileSelected.connect(lambda path: chosen(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def ask_folder(self, files: Sequence[tuple[str, Callable[[], bytes]]]) -> QFileDialog:
        """Ask for a folder and write PDFs there, each by its name; others of that name stay."""
        dialog = QFileDialog(self._window, self.tr("Save as PDF into a folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(last_folder(self._settings, FOLDER, Place.DocumentsLocation))
        dialog.fileSelected.connect(lambda path: self._save_into(Path(path), files))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _save_into(self, folder: Path, files: Sequence[tuple[str, Callable[[], bytes]]]) -> None:
        self._remember(folder)

        def job() -> None:
            for name, make in files:
                write_whole(free_name(folder / file_name(name)), make())

        self._background.run(self, job, lambda _: self.saved.emit(folder), self._tell_failure)

    def save(
        self, path: Path, make: Callable[[], bytes], after: Callable[[], object] = lambda: None
    ) -> None:
        """Make the document and write it, whole or not at all; what comes ``after`` only then."""
        self._remember(path.parent)

        def job() -> None:
            write_whole(path, make())
            after()

        self._background.run(self, job, lambda _: self.saved.emit(path), self._tell_failure)

    def _remember(self, folder: Path) -> None:
        """Begin in this folder the next time, unless it is no place for papers."""
        unfit = (Path(QDir.tempPath()), self._data_folder)
        if not any(each and folder.is_relative_to(each) for each in unfit):
            self._settings.remember(FOLDER, str(folder))

    def _pdf(self) -> FileKind:
        return FileKind(self.tr("Save as PDF"), self.tr("PDF documents (*.pdf)"), "pdf")

    def _tell_failure(self, error: MentorDeskError) -> None:
        self.failed.emit(error)


def last_folder(settings: Settings, name: str, usual: Place) -> str:
    """Return the remembered folder, else the usual one; never where the program was started."""
    tried = (settings.text(name), QStandardPaths.writableLocation(usual))
    return next((path for path in tried if path and QFileInfo(path).isDir()), QDir.homePath())


def free_name(path: Path) -> Path:
    """Return the path, with a number after its name where there is such a file already."""
    others = (path.with_stem(f"{path.stem} ({n})") for n in count(2))
    return next(each for each in chain((path,), others) if not QFileInfo.exists(str(each)))


def file_name(name: str, suffix: str = "pdf") -> str:
    """Return a file name that every system takes."""
    plain = re.sub(r'[<>:"/\\|?*\x00-\x1f]+', " ", name)
    return " ".join(plain.split()).strip(". ")[:120] + f".{suffix}"
