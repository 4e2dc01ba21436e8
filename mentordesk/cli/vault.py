"""The vault without a window: backed up, restored, checked.

    mentordesk … backup FILE      writes the whole vault to one file, read back when it is written
    mentordesk … restore FILE     a backup takes the vault's place; tells what undoes that
    mentordesk … check            everything is read, the backups too; a line each

`restore` needs no password where there is no vault yet, or where its key file is gone. Password and
recovery code of a restored vault are those of the backup, unless its key is still the same.
What is wrong is said on standard error, a line each.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.borrowing import borrowed, made_by_window
from mentordesk.domain.errors import (
    BackupError,
    MentorDeskError,
    VaultBusy,
    VaultDamaged,
    VaultError,
    WrongPassword,
)
from mentordesk.domain.safe import Key, Standing
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.house import House
from mentordesk.language import TranslatedLanguage
from mentordesk.late_vault import kept_backups, laid_ready
from mentordesk.store.failures import told
from mentordesk.store.file_names import BACKUPS
from mentordesk.unlocking import given_password, key_for, refuse_missing, safe_of
from mentordesk.writer import Writer

if TYPE_CHECKING:
    from mentordesk.cli.parser import Commands

RESTORED = QT_TRANSLATE_NOOP("cli", "{file} has taken the place of the database in {folder}.")
UNDO = QT_TRANSLATE_NOOP("cli", "What was there before is in {file}: restore that to go back.")
ASIDE = QT_TRANSLATE_NOOP(
    "cli", "The database from before could not be opened. Its files are kept in {folder}."
)
OWN_PASSWORD = QT_TRANSLATE_NOOP("cli", "The password is the one that was in force in the backup.")
WHOLE = QT_TRANSLATE_NOOP(
    "cli", "The database in {folder}: nothing is wrong. Mentorships: {count}."
)
NO_FOLDER = QT_TRANSLATE_NOOP(
    "cli",
    "There is no folder {folder}, so nothing was done. Check its name, or make the folder if the "
    "database is to begin there.",
)
FINE = QT_TRANSLATE_NOOP("cli", "{file}: nothing is wrong.")
NOT_FINE = QT_TRANSLATE_NOOP("cli", "Not everything is as it should be: see above.")


def add_vault(commands: Commands) -> None:
    """Add ``backup``, ``restore`` and ``check`` to a parser's commands."""
    saving = commands.add_parser("backup", help="write the whole database to one file")
    saving.add_argument("file", type=Path, metavar="FILE")
    saving.set_defaults(run=_backup)
    restoring = commands.add_parser("restore", help="let a backup take the database's place")
    restoring.add_argument("file", type=Path, metavar="FILE")
    restoring.set_defaults(run=_restore)
    checking = commands.add_parser("check", help="read everything, and say what is wrong")
    checking.set_defaults(run=_check)


@contextmanager
def opened(
    asked: argparse.Namespace,
    folder: Path,
    language: TranslatedLanguage,
    *,
    may_be_new: bool = False,
) -> Iterator[House]:
    """Open the house of a data folder, and close it at the end.

    Raises ``VaultError`` where there is no database, unless one may be made.
    """
    if may_be_new:
        _refuse_mistyped(asked, folder)
    else:
        refuse_missing(folder)
    with borrowed(folder):
        key = key_for(folder, given_password(asked.password_file), language)
        house = House.open(folder, language, key)
        with closing(house.vault):
            yield house


def _backup(asked: argparse.Namespace, folder: Path, language: TranslatedLanguage) -> None:
    try:
        with opened(asked, folder, language) as house:
            house.backups().copy_to(asked.file)
    except VaultBusy:
        if not Writer(folder).process_here:
            raise
        _carry_off(asked, folder, language)
    print(asked.file)


def _carry_off(asked: argparse.Namespace, folder: Path, language: TranslatedLanguage) -> None:
    """Let the window that is open make the backup; whoever may not open it gets none."""
    from mentordesk.store.carrying import carry

    with made_by_window(folder) as made:
        key_for(folder, given_password(asked.password_file), language)
        carry(made, asked.file)


def _refuse_mistyped(asked: argparse.Namespace, folder: Path) -> None:
    """Raise ``VaultError`` where a folder was named that isn't there: it gets no database."""
    if asked.data is not None and not folder.is_dir():
        safe_of(folder).standing()  # which says where none may lie at all
        raise VaultError(NO_FOLDER.filled(folder=str(folder)))


def _restore(asked: argparse.Namespace, folder: Path, language: TranslatedLanguage) -> None:
    _refuse_mistyped(asked, folder)
    with borrowed(folder):
        key = _key_if_any(asked, folder, language)
        backups = kept_backups(folder, key)
        try:
            staged = laid_ready(folder, key, backups.fetch(asked.file))
        finally:
            backups.let_go()
        safe_of(folder)  # moves it in
        if key is not None and not staged.own_password:
            House.open(folder, language, key).vault.close()
    print(language.say(RESTORED.filled(file=str(asked.file), folder=str(folder))))
    if staged.own_password:
        print(language.say(OWN_PASSWORD))
    if staged.undo is not None:
        print(language.say(UNDO.filled(file=str(staged.undo.path))))
    if staged.aside is not None:
        print(language.say(ASIDE.filled(folder=str(staged.aside))))


def _key_if_any(
    asked: argparse.Namespace, folder: Path, language: TranslatedLanguage
) -> Key | None:
    """Return the key of the vault that is there; None where only a backup's key opens anything."""
    if safe_of(folder).standing() in (Standing.NEW, Standing.KEYLESS, Standing.GONE):
        return None
    return key_for(folder, given_password(asked.password_file), language)


def _check(asked: argparse.Namespace, folder: Path, language: TranslatedLanguage) -> None:
    """Say what is fine on standard output; raise ``BackupError`` where something isn't.

    The backups are read also where there is no key to the database or no database.
    """
    with told(folder):
        has_backups = (folder / BACKUPS).is_dir()
    if not has_backups:
        refuse_missing(folder)
    password = given_password(asked.password_file)
    with borrowed(folder):
        key, is_fine = None, False
        try:
            refuse_missing(folder)
            key = key_for(folder, password, language)
            is_fine = _database_is_fine(folder, language, key)
        except WrongPassword:
            raise
        except VaultError as error:
            _wrong(error, language)
        for path, wrong in kept_backups(folder, key).checked(password or ""):
            place = "" if path.parent == folder / BACKUPS else f"{path.parent}: "
            is_fine = _backup_is_fine(place, path, wrong, language) and is_fine
    if not is_fine:
        raise BackupError(NOT_FINE)


def _backup_is_fine(
    place: str, path: Path, wrong: VaultError | None, language: TranslatedLanguage
) -> bool:
    """Say of a backup what is wrong with it, if anything, after the place where it lies."""
    said = language.say(FINE.filled(file=path.name) if wrong is None else wrong.sentence)
    is_fine = not isinstance(wrong, BackupError)
    print(place + said, file=sys.stdout if is_fine else sys.stderr)
    return is_fine


def _database_is_fine(folder: Path, language: TranslatedLanguage, key: Key) -> bool:
    try:
        house = House.open(folder, language, key)
    except VaultDamaged as error:
        return _wrong(error, language)
    with closing(house.vault):
        complaints = house.vault.complaints()
        for complaint in complaints:
            _wrong(VaultDamaged(complaint), language)
        if not complaints:
            count = len(house.vault.summaries())
            print(language.say(WHOLE.filled(folder=str(folder), count=count)))
    return not complaints


def _wrong(error: MentorDeskError, language: TranslatedLanguage) -> bool:
    """Say what is wrong; return that it isn't fine."""
    print(language.say(error.sentence), file=sys.stderr)
    return False
