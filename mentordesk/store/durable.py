"""Small files written so that a kill or a power cut leaves the old one or the new one, whole."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Final

from mentordesk.store.failures import told

_PATIENCE_S: Final = 2.0
"""How long a virus scanner may hold a file before that is told as a failure."""


def write_durably(path: Path, content: bytes) -> None:
    """Put the content in the file's place, on the disk when this returns; raises ``VaultError``."""
    passing = path.with_name(f"{path.name}.new")
    with told(path.parent):
        with passing.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        replace_durably(passing, path)


def replace_durably(passing: Path, path: Path) -> None:
    """Move a file that is on the disk into another's place; ``OSError`` as the system raises it."""
    until = time.monotonic() + _PATIENCE_S
    while True:
        try:
            passing.replace(path)
            break
        except PermissionError:
            if time.monotonic() > until:
                raise
            time.sleep(_PATIENCE_S / 40)
    settle(path.parent)


def settle(folder: Path) -> None:
    """Let the names in a folder reach the disk; Windows does so by itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
