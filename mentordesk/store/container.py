"""The file of a backup: a zip, not compressed, with the database, its key file and a note.

The note, ``about.json``, tells what the file holds without its key, and nothing of a person.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import IO, Final, Literal
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

import msgspec

from mentordesk.domain.backup import Why
from mentordesk.domain.errors import BackupError
from mentordesk.domain.safe import KEY_BYTES, SECRET_BYTES
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.domain.suffix import BACKUP
from mentordesk.store.durable import replace_durably
from mentordesk.store.failures import told
from mentordesk.store.file_names import DATABASE, KEY_FILE
from mentordesk.store.form import FORM

SUFFIX: Final = BACKUP

DAMAGED: Final = QT_TRANSLATE_NOOP(
    "store",
    "{file} is damaged, or no backup of MentorDesk. Nothing was changed: choose another backup.",
)
NEWER: Final = QT_TRANSLATE_NOOP(
    "store",
    "{file} was made by a newer MentorDesk ({program}). Install the newer version; nothing was "
    "changed.",
)
UNREAD: Final = QT_TRANSLATE_NOOP(
    "store",
    "{file} can't be read. Check that it is there, and that the disk or stick is connected.",
)

_ABOUT: Final = "about.json"
_NAMES: Final = {_ABOUT, DATABASE, KEY_FILE}
_ZIP, _NAME_AT = b"PK\x03\x04", 30
"""How a zip begins, and where it tells its first file's name; APPNOTE 4.3.7."""
_FIRST: Final = tuple(map(str.encode, _NAMES))
_UNLIKE_OURS: Final = (
    BadZipFile,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    msgspec.MsgspecError,
)
"""What zipfile and msgspec raise over a file that isn't what a backup is."""

FORMAT_VERSION: Final = 1
_LARGEST_NOTE: Final = 64 * 1024
_AT_ONCE: Final = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Part:
    """What a file in a backup has to be, byte for byte."""

    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class About:
    """What a backup tells of itself.

    ``tables`` counts rows, those about health with their like; ``key_file`` is the key file's id;
    ``writes`` says how often what is there was written, 0 in what was made before that was told.
    """

    format: Literal["mentordesk-backup"]
    format_version: int
    made: datetime
    order: int
    why: Why
    program: str
    user_version: int
    tables: dict[str, int]
    key_file: str
    parts: dict[str, Part]
    writes: int = 0


def part_of(path: Path) -> Part:
    """Return what a file is now; raises ``VaultError`` where it can't be read."""
    with told(path.parent), path.open("rb") as file:
        return Part(path.stat().st_size, hashlib.file_digest(file, "sha256").hexdigest())


def pack(path: Path, about: About, parts: Mapping[str, Path]) -> None:
    """Put a backup of these parts in its place, read back whole; else nothing is left of it."""
    passing = path.with_name(f"{path.name}.tmp")
    with told(path.parent):
        try:
            with passing.open("wb") as file:
                _write(file, about, parts)
                file.flush()
                os.fsync(file.fileno())
            check(passing)
            replace_durably(passing, path)
        except BaseException:
            passing.unlink(missing_ok=True)
            raise


def read_about(path: Path) -> About:
    """Return what a backup tells of itself; raises ``BackupError``, reads little of it."""
    with _opened(path) as file:
        return _about(file, path)


def salt_in(path: Path) -> bytes:
    """Return what the database in a backup begins with: the salt of its key."""
    with _opened(path) as file, file.open(DATABASE) as database:
        return database.read(KEY_BYTES - SECRET_BYTES)


def check(path: Path) -> About:
    """Do as ``read_about`` does, and raise ``BackupError`` unless every byte is as it was."""
    with _opened(path) as file:
        about = _about(file, path)
        for name, part in about.parts.items():
            with file.open(name) as content:
                _expect(part, _passed_on(content, None, part.size), path)
        return about


def unpack(path: Path, folder: Path) -> About:
    """Lay a backup's parts in a folder, on the disk when this returns; raises ``BackupError``."""
    with _opened(path) as file:
        about = _about(file, path)
        for name, part in about.parts.items():
            with told(folder), file.open(name) as content, (folder / name).open("wb") as copy:
                _expect(part, _passed_on(content, copy, part.size), path)
                copy.flush()
                os.fsync(copy.fileno())
        return about


def bring(path: Path, to: Path) -> None:
    """Copy a backup from elsewhere, whole or not; who opens the copy will see.

    What begins otherwise, such as a plain text, lies on this disk for no moment.
    """
    chunks = _chunks(path)
    start = next(chunks, b"")
    if not (start.startswith(_ZIP) and start[_NAME_AT:].startswith(_FIRST)):
        raise damaged(path)
    with told(to.parent), to.open("wb") as copy:
        copy.writelines(chain((start,), chunks))


def damaged(path: Path) -> BackupError:
    """Return the error about a file that is no backup, or no whole one."""
    return BackupError(DAMAGED.filled(file=str(path)))


def _write(file: IO[bytes], about: About, parts: Mapping[str, Path]) -> None:
    """Write the zip; its files have no time of their own, which a clock set far back forbids."""
    with ZipFile(file, "w", ZIP_STORED) as container:
        for name, part in parts.items():
            entry = container.open(ZipInfo(name), "w", force_zip64=True)
            with part.open("rb") as content, entry as copy:
                while chunk := content.read(_AT_ONCE):
                    copy.write(chunk)
        container.writestr(ZipInfo(_ABOUT), msgspec.json.encode(about))


@contextmanager
def _opened(path: Path) -> Generator[ZipFile]:
    """Give the zip; whatever is wrong with it is told as ``BackupError``."""
    try:
        with ZipFile(path) as file:
            yield file
    except OSError as failure:
        raise BackupError(UNREAD.filled(file=str(path))) from failure
    except _UNLIKE_OURS as failure:
        if isinstance(failure.__context__, OSError):  # zipfile calls no zip what can't be read
            raise BackupError(UNREAD.filled(file=str(path))) from failure.__context__
        raise damaged(path) from failure


def _about(file: ZipFile, path: Path) -> About:
    """Return the note of a zip that can be what it says: these files only, as large as it is."""
    entries = {entry.filename: entry for entry in file.infolist()}
    stored = all(
        entry.compress_type == ZIP_STORED and entry.compress_size == entry.file_size
        for entry in entries.values()
    )
    fits = sum(entry.file_size for entry in entries.values()) <= path.stat().st_size
    is_ours = entries.keys() == _NAMES and len(file.infolist()) == len(_NAMES)
    if not (is_ours and stored and fits and entries[_ABOUT].file_size <= _LARGEST_NOTE):
        raise damaged(path)
    about = msgspec.json.decode(file.read(_ABOUT), type=About)
    if about.format_version > FORMAT_VERSION or about.user_version > FORM:
        raise BackupError(NEWER.filled(file=str(path), program=about.program))
    sizes = {name: part.size for name, part in about.parts.items()}
    if sizes != {name: entries[name].file_size for name in _NAMES - {_ABOUT}}:
        raise damaged(path)
    return about


def _passed_on(content: IO[bytes], copy: IO[bytes] | None, size: int) -> Part:
    """Return what a part is, passed on to a file if there is one."""
    digest, left = hashlib.sha256(), size
    while chunk := content.read(min(_AT_ONCE, left)):
        digest.update(chunk)
        left -= len(chunk)
        if copy is not None:
            copy.write(chunk)
    return Part(size - left, digest.hexdigest())


def _chunks(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as content:
            while chunk := content.read(_AT_ONCE):
                yield chunk
    except OSError as failure:
        raise BackupError(UNREAD.filled(file=str(path))) from failure


def _expect(part: Part, found: Part, path: Path) -> None:
    if part != found:
        raise damaged(path)
