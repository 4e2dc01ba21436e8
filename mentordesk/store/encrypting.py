"""How a database of the first versions, which isn't encrypted, becomes one that is."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Final

from mentordesk.domain.safe import Key
from mentordesk.store.durable import replace_durably, settle
from mentordesk.store.failures import told
from mentordesk.store.opening import PLAIN, begins
from mentordesk.store.remaking import discard, hold_alone, made_beside, remake

_AT_ONCE: Final = 1024 * 1024


def encrypt(path: Path, key: Key) -> None:
    """Put an encrypted copy in a bare database's place; raises ``VaultError``, then as it was.

    The bare file keeps a second name until its bytes are overwritten, so that a kill between
    leaves it to be found by ``finish``.
    """
    made, bare = remake(path, None, key, _untold), _second_name(path)
    with told(path.parent):
        bare.unlink(missing_ok=True)
        with suppress(OSError):  # a disk that gives a file one name only: nothing to overwrite then
            os.link(path, bare)
        replace_durably(made, path)
        wipe(bare)


def finish(path: Path, key: Key) -> None:
    """Do what is left where encrypting or making anew was broken off; raises ``VaultError``."""
    start = begins(path)
    if start == PLAIN:
        encrypt(path, key)
    elif start:
        hold_alone(path, key)
    with told(path.parent):
        discard(made_beside(path))
        wipe(_second_name(path))


def wipe(path: Path) -> None:
    """Overwrite a file, then remove it; ``OSError`` as the system raises it.

    On a disk of spinning plates nothing is left then. A solid-state disk writes elsewhere and may
    keep the old bytes for some time, as may a snapshot or a log of the file system: only the
    disk's own encryption helps there. Freed blocks of earlier times aren't reached either.
    """
    if not path.exists():
        return
    with path.open("r+b") as file:
        for start in range(0, path.stat().st_size, _AT_ONCE):
            file.write(os.urandom(min(_AT_ONCE, path.stat().st_size - start)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
    settle(path.parent)


def _second_name(path: Path) -> Path:
    return path.with_name(f"{path.name}.bare")


def _untold(_: int) -> None:
    """Nobody waits long for a database of the first versions."""
