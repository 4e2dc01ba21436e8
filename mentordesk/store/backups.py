"""The backups of one data folder, whether its vault can be opened or not."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from operator import attrgetter
from pathlib import Path
from typing import Final

from mentordesk.domain.backup import Backup, Staged
from mentordesk.domain.errors import BackupError, VaultDamaged, VaultError, WrongPassword
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.ports import Summary
from mentordesk.domain.safe import Key
from mentordesk.domain.second_place import SecondPlace
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.store import container, restoring
from mentordesk.store.connection import Connection
from mentordesk.store.copying import Form, read_back
from mentordesk.store.erasing import erase_again
from mentordesk.store.failures import told
from mentordesk.store.file_names import BACKUPS, DATABASE, KEY_FILE
from mentordesk.store.keeping import missing
from mentordesk.store.key_file import KeyFile, read_key_file, write_key_file
from mentordesk.store.ledger import Ledger
from mentordesk.store.listing import backups_in, files_in, told_of
from mentordesk.store.migrations import migrate
from mentordesk.store.opening import begins, open_connection
from mentordesk.store.safe import FolderSafe
from mentordesk.store.second_place import Elsewhere
from mentordesk.store.summaries import read_summaries
from mentordesk.store.whole import read_mentorship

NO_KEY: Final = QT_TRANSLATE_NOOP(
    "store", "What is in {file} can be read only with the password of the time it was made."
)

_AT_WORK: Final = "at-work"
_FETCHED: Final = "fetched"
_ASIDE: Final = "damaged-{time:%Y-%m-%d-%H%M%S}"
_ASIDES: Final = "damaged-*/"

Clock = Callable[[], datetime]
"""Tells local time without zone."""


class FolderBackups:
    """Implements ``ports.KeptBackups``; ``key`` is the vault's, where it is known."""

    def __init__(self, folder: Path, key: Key | None = None, clock: Clock = datetime.now) -> None:
        self._folder = folder
        self._kept = folder / BACKUPS
        self._key = key
        self._clock = clock
        self._elsewhere = Elsewhere(self._kept)

    def all(self) -> tuple[Backup, ...]:
        """Return the backups in both places, newest first; what can't be read is left out."""
        there = {backup.path.name: backup for backup in self._elsewhere.backups()}
        here = {
            backup.path.name: replace(backup, copied=backup.path.name in there)
            for backup in backups_in(self._kept)
        }
        return tuple(sorted((there | here).values(), key=attrgetter("order"), reverse=True))

    def fetch(self, path: Path) -> Path:
        """Bring a backup into the data folder, to be looked into or staged; return where it is."""
        self._gather_ledgers(path.parent)
        if self._is_within(path):
            return path
        fetched = self._folder / _FETCHED
        self.let_go()
        with told(self._folder):
            fetched.mkdir(parents=True, exist_ok=True)
        try:
            _bring(path, fetched / path.name)
        except BaseException:
            self.let_go()
            raise
        return fetched / path.name

    def let_go(self) -> None:
        """Take away what was fetched."""
        shutil.rmtree(self._folder / _FETCHED, ignore_errors=True)

    def unlock(self, path: Path, secret: str) -> Key:
        """Return a backup's key by the password or the recovery code of its time."""
        with self.at_work() as work:
            _unpacked(path, work)
            safe = FolderSafe(work)
            try:
                return safe.unlock(secret)
            except WrongPassword:
                return safe.recover(secret)

    def look(self, path: Path, key: Key | None = None) -> tuple[Summary, ...]:
        """Return what a backup would bring back; what was erased since is left out."""
        erased = Ledger(self._kept).erased()
        with self._opened(path, key) as connection:
            return tuple(s for s in read_summaries(connection) if s.id not in erased)

    def read(self, path: Path, mentorship_id: str, key: Key | None = None) -> Mentorship:
        """Return a mentorship as a backup would bring it back; ``NotFound`` where there is none."""
        with self._opened(path, key) as connection:
            erase_again(connection, Ledger(self._kept))
            mentorship = read_mentorship(connection, mentorship_id)
        if mentorship is None:
            raise missing(mentorship_id)
        return mentorship

    def about(self, path: Path) -> Backup:
        """Return what a backup tells of itself without a key; raises ``BackupError``."""
        return told_of(path, container.read_about(path))

    def check(self, path: Path) -> None:
        """Raise ``BackupError`` unless a backup is whole, to its last byte.

        What it holds is read too where the vault's key opens it.
        """
        with self.at_work() as work:
            self._opens(path, _unpacked(path, work), work)

    def checked(self, secret: str = "") -> Iterator[tuple[Path, VaultError | None]]:
        """Yield every file that should be a backup, and what is wrong with it."""
        keys = [self._key] if self._key else []
        for path in (*files_in(self._kept), *self._elsewhere.files()):
            try:
                self._read(path, keys, secret)
                yield path, None
            except (BackupError, WrongPassword) as error:
                yield path, error

    def _read(self, path: Path, keys: list[Key], secret: str) -> None:
        """Read what a backup holds, by the first key that fits, or by one that the secret gives."""
        with self.at_work() as work:
            about, salt = _unpacked(path, work), begins(work / DATABASE)
            fitting = [key for key in keys if key.salt == salt]
            if not fitting:
                try:
                    fitting = [FolderSafe(work).unlock(secret)]
                except WrongPassword:
                    raise WrongPassword(NO_KEY.filled(file=path.name)) from None
                keys += fitting
            _verify(path, about, work, fitting[0])

    def stage(self, path: Path) -> Staged:
        """Lay a backup ready: it takes the vault's place when the vault is opened next.

        What the PC remembered when it was made doesn't come back with it.
        """
        unready = self._folder / restoring.UNREADY
        with emptied(unready):
            own_password = not self._is_of_todays_key(path, unready)
            if own_password:
                write_key_file(unready, read_key_file(unready).without("pc"))
            else:
                with told(unready):
                    (unready / KEY_FILE).unlink()
            if not self._is_within(path):
                self._gather_ledgers(path.parent)
            made = self.about(path).made.astimezone(UTC).replace(microsecond=0)
            has_gaps = Ledger(self._kept).has_erased_since(made)
            undo, aside = self._keep_present()
            restoring.commit(self._folder)
        self.let_go()
        return Staged(undo, aside, own_password, has_gaps)

    def second_place(self) -> SecondPlace | None:
        """Return the second place, if one was chosen."""
        return self._elsewhere.chosen()

    def spread(self) -> None:
        """Bring the second place up to date; ``BackupError`` where it can't be reached."""
        self._elsewhere.spread(read_key_file(self._folder).id, self._clock().date())

    def _keep_present(self) -> tuple[Backup | None, Path | None]:
        """Keep what is there, as a backup or as files; return where."""
        restoring.move_in(self._folder)
        return None, self.set_aside()

    def asides(self) -> tuple[Path, ...]:
        """Return the folders where files that a backup took the place of are kept as they were."""
        with told(self._folder):
            return tuple(sorted(path for path in self._folder.glob(_ASIDES) if path.is_dir()))

    def set_aside(self) -> Path | None:
        """Keep the files of the vault as they are; return where, None where there are none."""
        names = (DATABASE, KEY_FILE)
        present = [self._folder / name for name in names if (self._folder / name).exists()]
        present += restoring.logs_of(self._folder)
        if not present:
            return None
        aside = self._folder / _ASIDE.format(time=self._clock())
        try:
            with told(self._folder):
                aside.mkdir()
                for path in present:
                    shutil.copy2(path, aside)
        except BaseException:
            shutil.rmtree(aside, ignore_errors=True)
            raise
        return aside

    @contextmanager
    def _opened(self, path: Path, key: Key | None) -> Generator[Connection]:
        """Give the database of a backup, unpacked for a moment and found to be whole."""
        if (key := key or self._key) is None:
            raise WrongPassword(NO_KEY.filled(file=path.name))
        with self.at_work() as work:
            _verify(path, _unpacked(path, work), work, key)
            with closing(open_connection(work / DATABASE, key, migrate)) as connection:
                yield connection

    def _is_of_todays_key(self, path: Path, work: Path) -> bool:
        """Unpack a backup; say whether today's key file opens it as well as its own does."""
        about = _unpacked(path, work)
        if not self._opens(path, about, work):
            return False
        file = _key_file_in(self._folder)
        return file is not None and file.salt == begins(work / DATABASE)

    def _opens(self, path: Path, about: container.About, work: Path) -> bool:
        """Say whether the vault's key opens a backup; raises ``BackupError`` where it's damaged."""
        if self._key is None:
            return False
        try:
            _verify(path, about, work, self._key)
        except WrongPassword:
            return False
        return True

    def _is_within(self, path: Path) -> bool:
        ours = (self._kept, self._folder / _FETCHED)
        return path.parent.resolve() in [folder.resolve() for folder in ours]

    def _gather_ledgers(self, beside: Path) -> None:
        """Know all that was erased, also where the backup comes from and in the second place."""
        ledger = Ledger(self._kept)
        ledger.merge(Ledger(beside))
        self._elsewhere.merge_ledger(ledger)

    @contextmanager
    def at_work(self) -> Generator[Path]:
        """Give a folder for what lies on the disk for a moment, encrypted as always."""
        with told(self._folder):
            self._kept.mkdir(parents=True, exist_ok=True)
        with emptied(self._kept / _AT_WORK) as work:
            yield work


@contextmanager
def emptied(folder: Path) -> Generator[Path]:
    """Give a folder with nothing in it, and take it away at the end."""
    with told(folder):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(exist_ok=True)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _bring(path: Path, to: Path) -> None:
    container.bring(path, to)
    try:
        container.check(to)
    except BackupError:
        container.check(path)  # which tells of it by its own name
        raise


def _unpacked(path: Path, work: Path) -> container.About:
    about = container.unpack(path, work)
    if _key_file_in(work) is None:
        raise container.damaged(path)
    return about


def _key_file_in(folder: Path) -> KeyFile | None:
    try:
        return read_key_file(folder)
    except VaultError:
        return None


def _verify(path: Path, about: container.About, work: Path, key: Key) -> None:
    """Raise ``BackupError`` unless the unpacked database holds what its note says."""
    try:
        form = read_back(work / DATABASE, key)
    except (VaultDamaged, BackupError) as failure:
        raise container.damaged(path) from failure
    if form != Form(about.user_version, about.tables):
        raise container.damaged(path)
