"""Files written so that a kill or a power cut leaves the old one or the new one, whole."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from mentordesk.store.failures import told

_PATIENCE_S: Final = 2.0
"""How long a virus scanner may hold a file before that is told as a failure."""


def write_durably(path: Path, content: bytes) -> None:
    """Put the content in the file's place, on the disk when this returns; raises ``VaultError``."""
    passing = path.with_name(f"{path.name}.new")
    with told(path.parent):
        try:
            passing.write_bytes(content)
            sync(passing)
            replace_durably(passing, path)
        except OSError:
            passing.unlink(missing_ok=True)
            raise


def replace_durably(passing: Path, path: Path) -> None:
    """Move a file that is on the disk into another's place; ``OSError`` as the system raises it."""
    patiently(lambda: passing.replace(path))
    settle(path.parent)


def patiently(act: Callable[[], object], patience_s: float = _PATIENCE_S) -> None:
    """Do what Windows forbids while a virus scanner looks at the file, until it is done looking."""
    until = time.monotonic() + patience_s
    while True:
        try:
            act()
        except PermissionError:
            if time.monotonic() >= until:
                raise
            time.sleep(patience_s / 40)
        else:
            return


def sync(path: Path) -> None:
    """Let what was written to a file reach the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def settle(folder: Path) -> None:
    """Let the names in a folder reach the disk; Windows does so by itself."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
