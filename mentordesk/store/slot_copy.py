"""The key file's copy in the database, from which it is written anew where it was lost.

It helps only while the vault is open: shut, the copy is as encrypted as all the rest.
"""

from __future__ import annotations

from contextlib import suppress

import msgspec

from mentordesk.domain.errors import KeyLost, VaultError
from mentordesk.store.connection import Connection
from mentordesk.store.key_file import KeyFile, parsed, read_key_file, write_key_file, written

_KEEP = "INSERT INTO slot (row, json) VALUES (1, ?) ON CONFLICT (row) DO UPDATE SET json = ?1"


def keep_slots(connection: Connection) -> None:
    """Copy the key file that opened the vault, where it changed; a full disk can wait."""
    with suppress(VaultError):
        file, kept = read_key_file(connection.folder), _kept(connection)
        if file != kept:
            connection.run(_KEEP, (written(file).decode(),))


def heal_key_file(connection: Connection) -> None:
    """Write the key file anew where it is gone, damaged or another vault's by now.

    Called before the vault is closed, since nobody could open it again; what fails is met then.
    """
    with suppress(VaultError):
        kept = _kept(connection)
        if kept is not None and _is_lost(connection, kept):
            write_key_file(connection.folder, kept)


def _is_lost(connection: Connection, kept: KeyFile) -> bool:
    try:
        return read_key_file(connection.folder).id != kept.id
    except KeyLost:
        return True


def _kept(connection: Connection) -> KeyFile | None:
    rows = connection.run("SELECT json FROM slot")
    with suppress(msgspec.MsgspecError):
        return parsed(rows[0][0].encode()) if rows else None
    return None
