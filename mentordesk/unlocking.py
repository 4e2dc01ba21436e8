"""The key without a window: the password comes from a file or from the environment."""

from __future__ import annotations

import os
import sys
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.domain.errors import DatabaseLost, FileError, VaultError, WrongPassword
from mentordesk.domain.safe import Key, Safe, Standing
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from mentordesk.domain.ports import Language

VARIABLE = "MENTORDESK_PASSWORD"
PASSPHRASE = "MENTORDESK_PASSPHRASE"
"""Where the passphrase of a hand-over file may stand."""

NO_PASSWORD = QT_TRANSLATE_NOOP(
    "app",
    "The database is encrypted. Give its password in a file, with --password-file FILE, or in the "
    "environment variable {variable}.",
)
NO_FILE = QT_TRANSLATE_NOOP(
    "app", "{file} could not be read, and should hold a password. Check its name."
)
NO_TEXT = QT_TRANSLATE_NOOP(
    "app", "{file} should hold a password, but is no text in UTF-8. Save it anew as UTF-8."
)
NO_DATABASE = QT_TRANSLATE_NOOP(
    "app",
    "There is no database in the folder {folder}. Check its name, or take a backup into use there.",
)
GONE = QT_TRANSLATE_NOOP(
    "app",
    "The database in {folder} is gone, though its key file and what belongs to its backups are "
    "there. Take a backup into use, or bring the file {file} back.",
)
CODE = QT_TRANSLATE_NOOP(
    "app",
    "A new database was made. Its recovery code is {code}: keep it in a safe place, it opens the "
    "database when the password is forgotten.",
)


def safe_of(folder: Path) -> Safe:
    """Return the safe of a data folder; what it needs is imported only now.

    A backup that was laid ready is moved in first, since it may bring its own key file.
    """
    from mentordesk.store.restoring import move_in
    from mentordesk.store.safe import FolderSafe

    move_in(folder)
    return FolderSafe(folder)


def given_password(file: Path | None, variable: str = VARIABLE) -> str | None:
    """Return the password of a file's first line, else the environment's; raises ``FileError``."""
    if file is None:
        return os.environ.get(variable) or None
    try:
        data = file.read_bytes()
        is_wide = data.startswith((BOM_UTF16_LE, BOM_UTF16_BE))  # as PowerShell's > writes
        lines = data.decode("utf-16" if is_wide else "utf-8-sig").splitlines()
    except OSError as failure:
        raise FileError(NO_FILE.filled(file=str(file))) from failure
    except UnicodeDecodeError as failure:
        raise FileError(NO_TEXT.filled(file=str(file))) from failure
    return lines[0] if lines and lines[0] else None


def refuse_missing(folder: Path) -> None:
    """Raise ``VaultError`` where there is no database that could be opened, nor a backup for it."""
    from mentordesk.store.failures import told
    from mentordesk.store.file_names import DATABASE
    from mentordesk.store.restoring import READY

    places = (folder / DATABASE, folder / READY / DATABASE)
    with told(folder):
        is_there = any(path.exists() and path.stat().st_size for path in places)
    if not is_there:
        refuse_gone(folder, safe_of(folder).standing())
        raise VaultError(NO_DATABASE.filled(folder=str(folder)))


def refuse_gone(folder: Path, standing: Standing) -> None:
    """Raise ``DatabaseLost`` where an empty database would take a lost one's place."""
    from mentordesk.store.file_names import DATABASE

    if standing is Standing.GONE:
        raise DatabaseLost(GONE.filled(folder=str(folder), file=DATABASE))


def key_for(folder: Path, password: str | None, language: Language) -> Key:
    """Return the key of a data folder; a new one's recovery code goes to standard error.

    Raises ``WrongPassword`` also where none is given.
    """
    safe = safe_of(folder)
    if not password:
        raise WrongPassword(NO_PASSWORD.filled(variable=VARIABLE))
    standing = safe.standing()
    refuse_gone(folder, standing)
    if standing not in (Standing.NEW, Standing.BARE):
        return safe.unlock(password)
    key, code = safe.found(password)
    print(language.say(CODE.filled(code=code)), file=sys.stderr)
    return key
