"""The key file's copy in the database, from which it is written anew where it was lost.

It helps only while the vault is open: shut, the copy is as encrypted as all the rest.
"""

from __future__ import annotations

from contextlib import suppress

import msgspec

from mentordesk.domain.errors import KeyLost, VaultError
from mentordesk.domain.safe import Key
from mentordesk.store.connection import Connection
from mentordesk.store.key_file import KeyFile, parsed, read_key_file, write_key_file, written

_KEEP = "INSERT INTO slot (row, json) VALUES (1, ?) ON CONFLICT (row) DO UPDATE SET json = ?1"


def mind_slots(connection: Connection, key: Key) -> None:
    """Copy the key file that opens this vault, where it changed; else write it anew by the copy.

    It is lost where it is gone, damaged, another vault's or one from before the key was changed:
    nobody could open the vault again. What fails now, such as on a full disk, can wait.
    """
    with suppress(VaultError):
        file, copy = _file(connection), _copy(connection, key)
        if file is not None and _opens(file, key):
            if file != copy:
                connection.run(_KEEP, (written(file).decode(),))
        elif copy is not None:
            write_key_file(connection.folder, copy)


def _file(connection: Connection) -> KeyFile | None:
    with suppress(KeyLost):
        return read_key_file(connection.folder)
    return None


def _copy(connection: Connection, key: Key) -> KeyFile | None:
    """Return the copy; none of a key file that opened the vault before its key was changed."""
    rows = connection.run("SELECT json FROM slot")
    with suppress(msgspec.MsgspecError):
        copy = parsed(rows[0][0].encode()) if rows else None
        return copy if copy is not None and _opens(copy, key) else None
    return None


def _opens(file: KeyFile, key: Key) -> bool:
    """Say whether it is of the key; while it is being changed, the file tells that of before."""
    return file.salt == key.salt or file.unfinished
