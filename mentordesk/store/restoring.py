"""A backup takes the vault's place: laid ready as a whole, then moved in when the vault opens.

``restore`` in the data folder is the one sign that it shall be so. It appears by a single rename,
when all in it is on the disk, and goes when nothing is left to be done; a kill at any moment leaves
the vault from before or the one from the backup, and the next start goes on where it was.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Final

from mentordesk.domain.errors import VaultDamaged
from mentordesk.store.cipher import connect
from mentordesk.store.connection import Connection
from mentordesk.store.durable import replace_durably, settle
from mentordesk.store.failures import told
from mentordesk.store.file_names import DATABASE, KEY_FILE

READY: Final = "restore"
UNREADY: Final = "restore.tmp"

_BUSY_MS: Final = 500
_LOGS: Final = ("-wal", "-shm", "-journal")
_AWAITED: Final = (KEY_FILE, DATABASE)
"""What is moved in, in this order: while the database is missing, nobody takes it for done."""


def commit(folder: Path) -> None:
    """Let what was laid in ``restore.tmp`` take the vault's place from now on, and nothing else."""
    with told(folder):
        settle(folder / UNREADY)
        for path in (*(folder / READY).glob("*"), folder / READY):
            path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)
        replace_durably(folder / UNREADY, folder / READY)


def is_under_way(folder: Path) -> bool:
    """Say whether a backup is to take the vault's place, or has taken it just now."""
    return (folder / READY).is_dir()


def move_in(folder: Path) -> None:
    """Put what was laid ready in its place; does nothing where there is nothing.

    Raises ``VaultBusy`` while the old vault is open.
    """
    with told(folder):
        ready = [folder / READY / name for name in _AWAITED if (folder / READY / name).exists()]
    if not ready:
        return
    _refuse_while_open(folder)
    with told(folder):
        if ready[-1].name == DATABASE:
            for log in logs_of(folder):
                log.unlink()
            settle(folder)
        for path in ready:
            replace_durably(path, folder / path.name)


def finish(folder: Path) -> None:
    """Take the sign away: the vault from the backup has been opened, and put to rights."""
    with told(folder):
        (folder / READY).rmdir()
        settle(folder)


def logs_of(folder: Path) -> Iterator[Path]:
    """Yield what SQLite keeps beside the database; in a new database's place it would damage it."""
    paths = (folder / f"{DATABASE}{ending}" for ending in _LOGS)
    return (path for path in paths if path.exists())


def _refuse_while_open(folder: Path) -> None:
    """Ask SQLite, without a key, whether anybody holds the database."""
    if not (folder / DATABASE).exists():
        return
    with told(folder):
        connection = Connection(connect(folder / DATABASE), folder)
    with closing(connection):
        connection.pragma("cipher_log_level", "NONE")
        connection.pragma("busy_timeout", _BUSY_MS)
        try:
            connection.pragma("user_version")
        except VaultDamaged:
            return  # so it says of any that is encrypted, once it got at it
