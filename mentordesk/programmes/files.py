"""Reads the texts of a programme's files from a folder; nothing else that lies there counts."""

from __future__ import annotations

from pathlib import Path

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.programmes.source import MOST_CHARACTERS, NOT_UTF8, TOO_LONG

MOST_BYTES = 4 * MOST_CHARACTERS  # UTF-8 takes at most four a character
MOST_FILES = 64

UNREADABLE = QT_TRANSLATE_NOOP(
    "programmes", "{file} can’t be read. Check that it is there and may be read."
)
TOO_MANY = QT_TRANSLATE_NOOP(
    "programmes", "{file} holds too much to be a programme; {most} files are the most."
)


def texts_in(folder: Path) -> dict[str, str]:
    """Return the text of each TOML file in a folder by its name; raises ``ProgrammeError``."""
    try:
        paths = sorted(folder.glob("*.toml"))
    except OSError as error:
        raise ProgrammeError(UNREADABLE.filled(file=folder.name)) from error
    if len(paths) > MOST_FILES:
        raise ProgrammeError(TOO_MANY.filled(file=folder.name, most=MOST_FILES))
    too_long = TOO_LONG.filled(most=MOST_CHARACTERS)
    return {path.name: decoded(path.name, bytes_of(path, MOST_BYTES, too_long)) for path in paths}


def decoded(name: str, data: bytes) -> str:
    """Return the text of a file's bytes; raises ``ProgrammeError`` when it isn't UTF-8."""
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ProgrammeError(NOT_UTF8.filled(file=name, line=line)) from None


def bytes_of(path: Path, most: int, too_much: Sentence) -> bytes:
    """Return what an ordinary file holds; raises ``ProgrammeError``. A pipe would never end."""
    try:
        if not path.is_file():
            raise ProgrammeError(UNREADABLE.filled(file=path.name))
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise ProgrammeError(UNREADABLE.filled(file=path.name)) from error
    if len(data) > most:
        raise ProgrammeError(too_much.filled(file=path.name))
    return data
