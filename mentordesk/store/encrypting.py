"""How a database of the first versions, which isn't encrypted, becomes one that is."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from mentordesk.domain.safe import Key
from mentordesk.store.cipher import connect
from mentordesk.store.connection import Connection
from mentordesk.store.durable import replace_durably
from mentordesk.store.failures import told
from mentordesk.store.opening import keyed

_KEPT: Final = ("user_version", "application_id")
"""What stands in the header, which the copy of the tables leaves behind."""


def encrypt(path: Path, key: Key) -> None:
    """Put an encrypted copy in a bare database's place; raises ``VaultError``, then as it was.

    Its free pages may still lie on the disk: only the disk's own encryption helps there.
    """
    made = path.with_name(f"{path.name}.encrypted")
    with told(path.parent):
        made.unlink(missing_ok=True)
        bare = Connection(connect(path), path.parent)
        try:
            bare.pragma("wal_checkpoint(TRUNCATE)")
            _copy(bare, made, key)
        finally:
            bare.close()
        replace_durably(made, path)


def _copy(bare: Connection, made: Path, key: Key) -> None:
    bare.run("ATTACH DATABASE ? AS made KEY ?", (str(made), f"x'{key.material.hex()}'"))
    bare.run("SELECT sqlcipher_export('made')")
    for name in _KEPT:
        bare.run(f"PRAGMA made.{name} = {bare.pragma(name)}")
    bare.run("DETACH DATABASE made")
    copy = keyed(made, key)
    try:
        copy.pragma("integrity_check")
    finally:
        copy.close()
