"""Programmes as files that people hand on: a folder, a zip or a spreadsheet.

This module brings openpyxl along, so the root imports it only when somebody opens or exports one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.package import Package
from mentordesk.domain.programme import Programme
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.programmes.based import is_based, stand_alone
from mentordesk.programmes.derived import as_base
from mentordesk.programmes.files import UNREADABLE, bytes_of, texts_in
from mentordesk.programmes.places import TextPlaces
from mentordesk.programmes.reading import STRUCTURE, read_whole, with_unix_lines
from mentordesk.programmes.sheet_reading import SheetFiles, files_of_sheet
from mentordesk.programmes.sheets import as_sheet
from mentordesk.programmes.zipped import unzipped, zipped

MOST_MEGABYTES = 16
MOST_BYTES = MOST_MEGABYTES * 2**20

TOO_LARGE = QT_TRANSLATE_NOOP(
    "programmes", "{file} is too large to be a programme; {most} MB is the most."
)


class ProgrammePackages:
    """Implements ``package.Packages``; ``bases`` returns the programmes a package may build on."""

    def __init__(self, bases: Callable[[], Iterable[Programme]]) -> None:
        self._bases = bases

    def open(self, path: Path) -> Programme:
        """Read and check a folder, a zip, a spreadsheet; raises ``ProgrammeError``.

        ``programme.toml`` itself stands for the folder it lies in.
        """
        return self.unpack(path).programme

    def unpack(self, path: Path) -> Package:
        """Do as ``open`` does, and tell what else is to be said of the files."""
        found = _found(path)
        files = {name: with_unix_lines(text) for name, text in found.files.items()}
        whole = stand_alone(files, self._bases()) if is_based(files) else files
        return Package(read_whole(whole), found.remarks, TextPlaces(files, found.rows))

    def as_base(self, programme: Programme, hint: str) -> Programme:
        """Return a programme to derive one's own from; ``hint`` stands on its first lines."""
        return as_base(programme, hint)

    def as_zip(self, programme: Programme) -> bytes:
        """Return the programme's files in a zip."""
        return zipped(programme)

    def as_sheet(self, programme: Programme) -> bytes:
        """Return the questions and texts as a spreadsheet (.xlsx)."""
        return as_sheet(programme)


def _found(path: Path) -> SheetFiles:
    """Return the files, and of a spreadsheet also the rows of its texts and remarks on it."""
    try:
        is_folder = path.is_dir()
    except OSError as error:
        raise ProgrammeError(UNREADABLE.filled(file=path.name)) from error
    if is_folder:
        return SheetFiles(texts_in(path))
    if path.name == STRUCTURE:
        return SheetFiles(texts_in(path.parent))
    if path.suffix.casefold() == ".xlsx":
        return files_of_sheet(path.name, _bytes(path))
    return SheetFiles(unzipped(path.name, _bytes(path)))


def _bytes(path: Path) -> bytes:
    return bytes_of(path, MOST_BYTES, TOO_LARGE.filled(most=MOST_MEGABYTES))
