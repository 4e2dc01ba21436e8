"""A programme on its way in: chosen or dropped, then read and checked on the worker."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.ui.desk import Desk
from mentordesk.ui.saving import Place, last_folder
from mentordesk.ui.shelf.entries import Arrival, read_arrival

SUFFIXES: Final = (".zip", ".xlsx")
STRUCTURE: Final = "programme.toml"
"""What stands for the folder it lies in."""

FOLDER: Final = "programmes-folder"


class TakingIn(QObject):
    """``arrived`` tells what a file holds; ``taken`` that it is in use; ``failed`` an error."""

    arrived = Signal(object)
    taken = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def ask(self) -> QFileDialog:
        """Ask for the file to read."""
        dialog = QFileDialog(self._window, self.tr("Import a mentoring model"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join((*(f"*{suffix}" for suffix in SUFFIXES), STRUCTURE))
        dialog.setNameFilter(self.tr("Mentoring models ({patterns})").format(patterns=patterns))
        dialog.setDirectory(last_folder(self._desk.settings, FOLDER, Place.DownloadLocation))
        dialog.fileSelected.connect(lambda path: self.read(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def read(self, path: Path) -> None:
        """Read a programme and tell it; nothing is changed yet."""
        desk, code = self._desk, self._desk.language.code
        desk.settings.remember(FOLDER, str(path.parent))
        read = lambda: read_arrival(path, desk.packages(), desk.catalogue, code)  # noqa: E731
        desk.background.run(self, read, self._tell_arrival, self._fail)

    def take(self, arrival: Arrival) -> None:
        """Take a programme into use."""
        programme, catalogue = arrival.entry.programme, self._desk.catalogue
        done = lambda _: self.taken.emit(programme)  # noqa: E731
        self._desk.background.run(self, lambda: catalogue.add(programme), done, self._fail)

    def _tell_arrival(self, arrival: Arrival) -> None:
        self.arrived.emit(arrival)

    def _fail(self, error: MentorDeskError) -> None:
        self.failed.emit(error)


def dropped(data: QMimeData) -> Path | None:
    """Return the file or folder that is being dropped, if it is one that may be read."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if len(paths) != 1:
        return None
    path = paths[0]
    fits = path.suffix.lower() in SUFFIXES or path.name == STRUCTURE or path.is_dir()
    return path if fits else None
