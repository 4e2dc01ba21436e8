"""How the names of files end that only MentorDesk reads, and which names are its own."""

from __future__ import annotations

from os.path import isdir, realpath
from pathlib import Path
from typing import Final

from mentordesk.domain.errors import FileError
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

HANDED: Final = ".mentordesk"
"""An encrypted mentorship, for another desk."""

BACKUP: Final = ".mdbackup"
"""The whole database, as it was on a day."""

PLAIN: Final = ".json"
"""One that everybody can read."""

FORM: Final = ".pdf"
"""A document or form; one that was filled in is read back."""

OWN: Final = frozenset(
    {
        "mentordesk.db",
        "mentordesk.db-wal",
        "mentordesk.key",
        "mentordesk.lock",
        "settings.ini",
        "erased.json",
        "second_place.json",
    }
)
"""The files of a data folder, which nothing that a person saves may take the place of."""

IS_OWN: Final = QT_TRANSLATE_NOOP(
    "domain",
    "{file} was not written: MentorDesk keeps its own data in files of that name. Choose another "
    "name.",
)
IS_FOLDER: Final = QT_TRANSLATE_NOOP(
    "domain", "{file} is a folder, so nothing was written. Add the name of the new file."
)

PDF_HEAD: Final = b"%PDF-"
"""What a PDF begins with, or has among its first bytes."""


def is_pdf(data: bytes) -> bool:
    """Say whether bytes are a PDF's, whatever the name of their file."""
    return data.lstrip().startswith(PDF_HEAD)


def refuse_taken(path: Path) -> None:
    """Raise ``FileError`` where a folder has the place of a new file, or MentorDesk the name."""
    if isdir(path):  # noqa: PTH112 - Path.is_dir raises where nobody may look
        raise FileError(IS_FOLDER.filled(file=str(path)))
    if Path(realpath(path)).name.casefold() in OWN:
        raise FileError(IS_OWN.filled(file=str(path)))
