"""The backups of a vault that is open: made from its connection, read back, let go of in time."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, NamedTuple

from mentordesk.domain.backup import Backup, Why
from mentordesk.domain.errors import BackupError, KeyLost, MentorDeskError, VaultDamaged
from mentordesk.domain.rotation import kept
from mentordesk.domain.safe import Key
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.store import container, restoring
from mentordesk.store.backups import Clock, FolderBackups
from mentordesk.store.carrying import refuse_unfit
from mentordesk.store.connection import Connection
from mentordesk.store.container import About, part_of, read_about
from mentordesk.store.copying import copy_whole
from mentordesk.store.erasing import remember_erased
from mentordesk.store.failures import told
from mentordesk.store.file_names import DATABASE, KEY_FILE
from mentordesk.store.key_file import read_key_file
from mentordesk.store.listing import backups_in, told_of

LOG: Final = logging.getLogger("mentordesk")

NONE_LEFT: Final = QT_TRANSLATE_NOOP(
    "store", "No backup would be left. Make one first, then delete those from before."
)

_LONG_AGO: Final = datetime(2000, 1, 1)
_WRITTEN: Final = "SELECT count(*), coalesce(sum(version), 0) FROM mentorship"
_NAME: Final = "mentordesk-{made:%Y-%m-%d-%H%M%S}-{why}"


@dataclass(frozen=True, slots=True)
class Opened:
    """A vault that is open: its connection and its key, and which program has opened it."""

    connection: Connection
    key: Key
    program: str


class Written(NamedTuple):
    """How many mentorships there are, and how many times all of them were written."""

    mentorships: int
    times: int


class OpenBackups(FolderBackups):
    """Implements ``ports.Backups``, on the thread that opened the vault."""

    def __init__(self, vault: Opened, clock: Clock = datetime.now) -> None:
        super().__init__(vault.connection.folder, vault.key, clock)
        self._vault = vault

    def make(self, why: Why) -> Backup:
        """Make a backup, read it back, and let go of what is too old, or was left half way."""
        try:
            backup = self._make(why)
        except MentorDeskError:
            LOG.warning("The backup failed: %s", why, exc_info=True)
            raise
        LOG.info("A backup was made: %s", why)
        return backup

    def _make(self, why: Why) -> Backup:
        shutil.rmtree(self._folder / restoring.UNREADY, ignore_errors=True)
        self.let_go()
        backup = self._made(why)
        known = backups_in(self._kept)
        with told(self._kept):
            for old in set(known) - set(kept(known)):
                old.path.unlink()
        return backup

    def make_daily(self) -> Backup | None:
        """Make the day's backup unless there is one; None then."""
        today = self._clock().date()
        daily = (backup for backup in backups_in(self._kept) if backup.why is Why.DAILY)
        newest = next((backup for backup in daily if backup.made.date() == today), None)
        counts = newest is not None and self._is_of_use(newest)
        return None if counts else self.make(Why.DAILY)

    def catch_up(self) -> Backup | None:
        """Make one if anything was written since the newest; it takes the day's one's place."""
        newest = next(iter(backups_in(self._kept)), None)
        if not self._written().mentorships or (newest is not None and self._has_all(newest)):
            return None
        return self.make(Why.DAILY)

    def former(self) -> tuple[Backup, ...]:
        """Return those in both places that a key from before opens."""
        return tuple(filter(self._is_former, self.all()))

    def delete_former(self) -> None:
        """Delete those; raises ``BackupError`` where there would be no backup left."""
        here = backups_in(self._kept)
        if all(map(self._is_former, here)):
            raise BackupError(NONE_LEFT.filled())
        with told(self._kept):
            for backup in filter(self._is_former, (*here, *self._elsewhere.backups())):
                backup.path.unlink(missing_ok=True)

    def copy_to(self, path: Path) -> None:
        """Write a backup as a file of the person's choice; it is never let go of."""
        refuse_unfit(path)
        self._write(path, Why.ASKED, self._clock(), 0)

    def choose_second_place(self, folder: Path | None) -> None:
        """Copy the backups to a folder from now on, or nowhere any more."""
        key_file = read_key_file(self._folder)
        self._elsewhere.choose(folder, key_file.id, self._clock().date())

    def appoint_second_place(self, folder: Path) -> None:
        """Copy the backups from now on to the folder that the organisation has set."""
        self._elsewhere.appoint(folder, self._clock().date())

    def _is_former(self, backup: Backup) -> bool:
        return container.salt_in(backup.path) != self._vault.key.salt

    def _is_of_use(self, backup: Backup) -> bool:
        """Say whether it holds anything, if the vault does, and opens as the vault does today."""
        if not backup.mentorships and self._written().mentorships:
            return False
        key_file = self._folder / KEY_FILE
        with told(self._folder):
            is_there = key_file.exists()
            return not is_there or read_about(backup.path).parts[KEY_FILE] == part_of(key_file)

    def _has_all(self, backup: Backup) -> bool:
        """Say whether the vault was written as often when it was made; no clock is asked."""
        made = Written(backup.mentorships, read_about(backup.path).writes)
        return self._is_of_use(backup) and made == self._written()

    def _written(self) -> Written:
        """Return what there is to be backed up."""
        return Written(*self._vault.connection.run(_WRITTEN)[0])

    def _keep_present(self) -> tuple[Backup | None, Path | None]:
        """Let go of none: whoever tries one backup may want to try another.

        A vault that opens may be damaged further in, or its key file; then its files are kept.
        """
        try:
            remember_erased(self._vault.connection)
            return self._made(Why.RESTORE), None
        except (BackupError, KeyLost, VaultDamaged):
            return None, self.set_aside()

    def _made(self, why: Why) -> Backup:
        """Make a backup that comes after those before, by order also where the clock says no."""
        made = self._clock().replace(microsecond=0)
        before = (backup.order + 1 for backup in backups_in(self._kept))
        order = max([int((made - _LONG_AGO).total_seconds()), *before])
        path = next(path for path in self._names(why, made) if not path.exists())
        return told_of(path, self._write(path, why, made, order))

    def _names(self, why: Why, made: datetime) -> Iterator[Path]:
        """Yield names by the time, a second later each: two are never made in one place."""
        while True:
            yield self._kept / (_NAME.format(made=made, why=why) + container.SUFFIX)
            made += timedelta(seconds=1)

    def _write(self, path: Path, why: Why, made: datetime, order: int) -> About:
        with self.at_work() as work:
            for half in self._kept.glob("*.tmp"):
                half.unlink(missing_ok=True)
            database, key_file = work / DATABASE, self._folder / KEY_FILE
            form = copy_whole(self._vault.connection, self._vault.key, database)
            parts = {DATABASE: database, KEY_FILE: key_file}
            about = About(
                format="mentordesk-backup",
                format_version=container.FORMAT_VERSION,
                made=made,
                order=order,
                why=why,
                program=self._vault.program,
                user_version=form.user_version,
                tables=form.tables,
                key_file=read_key_file(self._folder).id,
                parts={name: part_of(part) for name, part in parts.items()},
                writes=self._written().times,
            )
            container.pack(path, about, parts)
            return about
