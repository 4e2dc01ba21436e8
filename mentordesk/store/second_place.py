"""The second place: a folder of the person's choice that has a copy of every backup.

Several PCs may share it, so each vault has a folder of its own there, named by its key file. Which
place it is, when it was last reached, and which folders there are ours stands beside the backups.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Final

import msgspec

from mentordesk.domain.backup import Backup
from mentordesk.domain.errors import BackupError, DiskFull, VaultError
from mentordesk.domain.rotation import kept
from mentordesk.domain.second_place import SecondPlace
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.store.container import part_of
from mentordesk.store.durable import replace_durably, write_durably
from mentordesk.store.failures import told
from mentordesk.store.ledger import Ledger
from mentordesk.store.listing import backups_in, files_in

FILE_NAME: Final = "second_place.json"
FOLDER_NAME: Final = "MentorDesk-backups-{id}"

UNREACHED: Final = QT_TRANSLATE_NOOP(
    "store",
    "The backups could not be copied to {folder}. Check that the stick or network drive is "
    "connected, may be written to and has room.",
)

FULL: Final = QT_TRANSLATE_NOOP(
    "store",
    "The backups’ second place {folder} is full, so the newest backups lie only on this PC. Make "
    "room there, or choose another folder.",
)

_TURNS: Final = Lock()
"""Whoever copies to a second place waits for who does already."""
_ID_LENGTH: Final = 8
_AT_ONCE: Final = 1024 * 1024


class State(msgspec.Struct, frozen=True):
    """What is remembered: the place, the day it was reached, the ids of the vault's key files.

    ``since`` is the day on which the organisation's choice was first followed, if it is that.
    """

    folder: str = ""
    reached: date = date.min
    ids: tuple[str, ...] = ()
    since: date = date.min


class Elsewhere:
    """The second place of the backups in a folder."""

    def __init__(self, backups: Path) -> None:
        self._backups = backups

    def chosen(self) -> SecondPlace | None:
        """Return the place, if one was chosen."""
        state = self._state()
        if not state.folder:
            return None
        return SecondPlace(Path(state.folder), state.reached, state.since)

    def choose(self, folder: Path | None, key_file_id: str, today: date) -> None:
        """Copy the backups to a folder from now on; raises ``BackupError``, then as it was."""
        before = self._state()
        self._remember(State(str(folder or ""), date.min, before.ids))
        try:
            self.spread(key_file_id, today)
        except BaseException:
            self._remember(before)
            raise

    def appoint(self, folder: Path, today: date) -> None:
        """Let the organisation's folder be the place from now on, in reach or not."""
        state = self._state()
        if state.folder != str(folder):
            self._remember(State(str(folder), date.min, state.ids, since=today))

    def spread(self, key_file_id: str, today: date) -> None:
        """Let the place hold what is kept of the backups, here or there, and the same ledger."""
        state = self._state()
        if not state.folder:
            return
        if key_file_id not in state.ids:
            state = msgspec.structs.replace(state, ids=(*state.ids, key_file_id))
            self._remember(state)
        try:
            with _TURNS, told(Path(state.folder)):
                self._spread(state, _named(state, key_file_id))
        except DiskFull as failure:
            raise DiskFull(FULL.filled(folder=state.folder)) from failure
        except VaultError as failure:
            raise BackupError(UNREACHED.filled(folder=state.folder)) from failure
        self._note_reached(state.folder, today)

    def backups(self) -> tuple[Backup, ...]:
        """Return the backups there; none while it can't be reached."""
        return _within(self._state())

    def files(self) -> Iterator[Path]:
        """Yield the files there that should be backups."""
        for folder in _folders(self._state()):
            yield from files_in(folder)

    def merge_ledger(self, ledger: Ledger) -> None:
        """Take in what is known there of erased ids, where it can be reached."""
        for folder in _folders(self._state()):
            ledger.merge(Ledger(folder))

    def _spread(self, state: State, folder: Path) -> None:
        unread = list[BackupError]()
        folder.mkdir(exist_ok=True, parents=state.since > date.min)
        for half in folder.glob("*.tmp"):
            half.unlink()
        there = {backup.path.name: backup for backup in _within(state)}
        here = {backup.path.name: backup for backup in backups_in(self._backups, unread)}
        wanted = {backup.path.name for backup in kept((here | there).values())}
        for name in wanted - there.keys():
            copy(here[name].path, folder / name)
        for name in there.keys() - wanted:
            there[name].path.unlink()
        ledgers = Ledger(self._backups), Ledger(folder, Lock())
        for one, other in (ledgers, ledgers[::-1]):
            one.merge(other)
        for error in unread:
            raise error

    def _note_reached(self, folder: str, today: date) -> None:
        """Note the day, unless another place was chosen while this one was copied to, or none."""
        state = self._state()
        if state.folder == folder:
            self._remember(msgspec.structs.replace(state, reached=today))

    def _state(self) -> State:
        with told(self._backups):
            try:
                return msgspec.json.decode((self._backups / FILE_NAME).read_bytes(), type=State)
            except (FileNotFoundError, msgspec.MsgspecError):
                return State()

    def _remember(self, state: State) -> None:
        with told(self._backups):
            self._backups.mkdir(parents=True, exist_ok=True)
        write_durably(self._backups / FILE_NAME, msgspec.json.encode(state))


def copy(path: Path, to: Path) -> None:
    """Put a copy of a file in its place, read back and equal; raises ``OSError``."""
    passing = to.with_name(f"{to.name}.tmp")
    try:
        with path.open("rb") as content, passing.open("wb") as file:
            while chunk := content.read(_AT_ONCE):
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        if part_of(passing) != part_of(path):
            raise OSError(f"{passing} is not what was written")
        replace_durably(passing, to)
    except BaseException:
        passing.unlink(missing_ok=True)
        raise


def _named(state: State, key_file_id: str) -> Path:
    return Path(state.folder) / FOLDER_NAME.format(id=key_file_id[:_ID_LENGTH])


def _folders(state: State) -> set[Path]:
    """Return all our folders of the place."""
    return {_named(state, key_file_id) for key_file_id in state.ids if state.folder}


def _within(state: State) -> tuple[Backup, ...]:
    found = (backup for folder in _folders(state) for backup in backups_in(folder))
    return tuple(replace(backup, elsewhere=True) for backup in found)
