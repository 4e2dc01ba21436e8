"""Programmes as files that people hand on: a folder, a zip or a spreadsheet.

This module brings openpyxl along, so the root imports it only when somebody opens or exports one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.programme import Programme
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.programmes.based import is_based, stand_alone
from mentordesk.programmes.files import UNREADABLE, texts_in
from mentordesk.programmes.reading import STRUCTURE, read_whole, with_unix_lines
from mentordesk.programmes.sheet_reading import files_of_sheet
from mentordesk.programmes.sheets import as_sheet
from mentordesk.programmes.zipped import unzipped, zipped

MOST_BYTES = 16 * 2**20

TOO_LARGE = QT_TRANSLATE_NOOP("programmes", "{file} is too large to be a programme.")


class ProgrammePackages:
    """Implements ``ports.Packages``; ``bases`` returns the programmes a package may build on."""

    def __init__(self, bases: Callable[[], Iterable[Programme]]) -> None:
        self._bases = bases

    def open(self, path: Path) -> Programme:
        """Read and check a folder, a zip, a spreadsheet; raises ``ProgrammeError``.

        ``programme.toml`` itself stands for the folder it lies in.
        """
        files = {name: with_unix_lines(text) for name, text in _files(path).items()}
        if is_based(files):
            files = stand_alone(files, self._bases())
        return read_whole(files)

    def as_zip(self, programme: Programme) -> bytes:
        """Return the programme's files in a zip."""
        return zipped(programme)

    def as_sheet(self, programme: Programme) -> bytes:
        """Return the questions and texts as a spreadsheet (.xlsx)."""
        return as_sheet(programme)


def _files(path: Path) -> dict[str, str]:
    try:
        is_folder = path.is_dir()
    except OSError as error:
        raise ProgrammeError(UNREADABLE.filled(file=path.name)) from error
    if is_folder:
        return texts_in(path)
    if path.name == STRUCTURE:
        return texts_in(path.parent)
    read = files_of_sheet if path.suffix.casefold() == ".xlsx" else unzipped
    return read(path.name, _bytes(path))


def _bytes(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise ProgrammeError(UNREADABLE.filled(file=path.name))
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise ProgrammeError(UNREADABLE.filled(file=path.name)) from error
    if len(data) > MOST_BYTES:
        raise ProgrammeError(TOO_LARGE.filled(file=path.name))
    return data
