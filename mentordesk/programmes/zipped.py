"""A programme as a zip file: written flat in one folder, and read with nothing trusted."""

from __future__ import annotations

import stat
import zlib
from io import BytesIO
from lzma import LZMAError
from pathlib import PurePosixPath
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile, ZipInfo

from mentordesk.domain.errors import ProgrammeError
from mentordesk.domain.programme import Programme
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP, Sentence
from mentordesk.programmes.files import MOST_BYTES, MOST_FILES, TOO_MANY, decoded
from mentordesk.programmes.source import MOST_CHARACTERS, TOO_LONG

MEGABYTE = 2**20
MOST_ALL = 16  # megabytes
MOST_ENTRIES = 4 * MOST_FILES
BROKEN = (BadZipFile, zlib.error, LZMAError, EOFError, OSError, RuntimeError, ValueError)

NOT_ZIP = QT_TRANSLATE_NOOP(
    "programmes",
    "{file} isn’t a whole zip file. A programme is a folder, a zip file or a spreadsheet (.xlsx).",
)
ENCRYPTED = QT_TRANSLATE_NOOP(
    "programmes", "{file}: {entry} has a password. Make the zip file without one."
)
OUTSIDE = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}: {entry} doesn’t lie in the zip file’s own folder. Nothing of it was read.",
)
A_LINK = QT_TRANSLATE_NOOP(
    "programmes", "{file}: {entry} is a link, not a file. Nothing of it was read."
)
TOO_DEEP = QT_TRANSLATE_NOOP(
    "programmes",
    "{file}: {entry} lies too deep. The files may lie in the zip file itself or in one folder.",
)
TWO_OF_A_NAME = QT_TRANSLATE_NOOP("programmes", "{file}: {entry} is in the zip file twice.")
TOO_BIG = QT_TRANSLATE_NOOP(
    "programmes", "{file} unpacks to more than {most} MB, too much for a programme."
)

EPOCH = (1980, 1, 1, 0, 0, 0)  # the same programme gives the same bytes


def zipped(programme: Programme) -> bytes:
    """Return a programme's files in a zip, in a folder named by its id."""
    folder = (programme.members or programme.key).id
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, text in sorted(programme.files.items()):
            entry = ZipInfo(f"{folder}/{name}", EPOCH)
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, text.encode())
    return out.getvalue()


def unzipped(name: str, data: bytes) -> dict[str, str]:
    """Return the text of each TOML file in a zip by its name; raises ``ProgrammeError``.

    Nothing is written to the disk, and nothing is unpacked before every entry's name is looked at.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            entries = checked_entries(name, archive)
            return _texts(name, archive, entries)
    except ProgrammeError:
        raise
    except BROKEN as error:
        raise ProgrammeError(NOT_ZIP.filled(file=name)) from error


def checked_entries(name: str, archive: ZipFile) -> list[ZipInfo]:
    """Return the files of a zip whose names, kinds and sizes are harmless, else raise."""
    entries = archive.infolist()
    if len(entries) > MOST_ENTRIES:
        raise ProgrammeError(TOO_MANY.filled(file=name, most=MOST_ENTRIES))
    if sum(entry.file_size for entry in entries) > MOST_ALL * MEGABYTE:
        raise ProgrammeError(TOO_BIG.filled(file=name, most=MOST_ALL))
    seen: set[str] = set()
    for entry in entries:
        if entry.flag_bits & 1:
            raise _refused(ENCRYPTED, name, entry.filename)
        if stat.S_ISLNK(entry.external_attr >> 16):
            raise _refused(A_LINK, name, entry.filename)
        if _is_outside(entry.orig_filename) or _is_outside(entry.filename):
            raise _refused(OUTSIDE, name, entry.filename)
        if entry.filename in seen:
            raise _refused(TWO_OF_A_NAME, name, entry.filename)
        seen.add(entry.filename)
    return [entry for entry in entries if not entry.is_dir()]


def _is_outside(entry: str) -> bool:
    parts = PurePosixPath(entry).parts
    return "\\" in entry or ":" in entry or "\0" in entry or entry.startswith("/") or ".." in parts


def _texts(name: str, archive: ZipFile, entries: list[ZipInfo]) -> dict[str, str]:
    """Return the texts; all must lie in one folder. What a Mac adds doesn't count."""
    ours = [entry for entry in entries if not entry.filename.startswith("__MACOSX/")]
    folders = {PurePosixPath(entry.filename).parent for entry in ours}
    for entry in ours:
        parent = PurePosixPath(entry.filename).parent
        if len(parent.parts) > 1 or (len(folders) > 1 and parent.parts):
            raise _refused(TOO_DEEP, name, entry.filename)
    tomls = [entry for entry in ours if entry.filename.endswith(".toml")]
    if len(tomls) > MOST_FILES:
        raise ProgrammeError(TOO_MANY.filled(file=name, most=MOST_FILES))
    return {_bare(entry): decoded(_bare(entry), _data(archive, entry)) for entry in tomls}


def _bare(entry: ZipInfo) -> str:
    return PurePosixPath(entry.filename).name


def _data(archive: ZipFile, entry: ZipInfo) -> bytes:
    """Return an entry's bytes; ``zipfile`` never unpacks more than the size it was told."""
    with archive.open(entry) as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise ProgrammeError(TOO_LONG.filled(file=_bare(entry), most=MOST_CHARACTERS))
    return data


def _refused(sentence: Sentence, name: str, entry: str) -> ProgrammeError:
    return ProgrammeError(sentence.filled(file=name, entry=entry))
