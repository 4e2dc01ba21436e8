"""Files that the person names, read and written whole or not at all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileInfo, QIODevice, QSaveFile

from mentordesk.domain.errors import FileError
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.suffix import refuse_taken

LARGEST = 64 * 2**20


def write_whole(path: Path, data: bytes) -> None:
    """Write a file so that the old one stays until the new one is whole; raises ``FileError``.

    ``QSaveFile.commit`` alone would put a cut file in place when the disk is full.
    """
    if not QFileInfo(str(path.parent)).isDir():
        text = QT_TRANSLATE_NOOP(
            "ui",
            "{file} was not written, for there is no folder {folder}. Make the folder, or choose "
            "another place.",
        )
        raise FileError(text.filled(file=path.name, folder=str(path.parent)))
    refuse_taken(path)
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly) or file.write(data) != len(data):
        file.cancelWriting()
    if not file.commit():
        text = QT_TRANSLATE_NOOP(
            "ui",
            "{file} could not be written. The disk may be full, the folder read-only or the file "
            "open in another program. Choose another place or try again.",
        )
        raise FileError(text.filled(file=str(path)))


def make_folder(path: Path) -> None:
    """Make a folder and those above it where there are none; raises ``FileError``."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        text = QT_TRANSLATE_NOOP("ui", "The folder {file} can’t be made. Choose another place.")
        raise FileError(text.filled(file=str(path))) from error


def read_whole(path: Path) -> bytes:
    """Return what a file holds; raises ``FileError``, also for one over 64 MiB."""
    try:
        if path.stat().st_size > LARGEST:
            text = QT_TRANSLATE_NOOP("ui", "{file} is too large to be a file of MentorDesk.")
            raise FileError(text.filled(file=str(path)))
        return path.read_bytes()
    except OSError as error:
        text = QT_TRANSLATE_NOOP("ui", "{file} could not be read. Check its name and place.")
        raise FileError(text.filled(file=str(path))) from error
