"""Takes the disk away from beneath an open vault, as a stick that is pulled out."""

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

OPEN = Path("/proc/self/fd")


@contextmanager
def unplugged(folder: Path) -> Generator[None]:
    """Nothing of the folder is there within the block, nor do its open files come back after it."""
    if not OPEN.exists():
        pytest.skip("the open files of a process can't be seen here")
    away = folder.with_name("pulled out")
    dead = os.open(os.devnull, os.O_PATH)  # neither read nor written by anybody
    for handle in list(OPEN.iterdir()):
        with suppress(FileNotFoundError):  # that which read the list
            if handle.readlink().is_relative_to(folder):
                os.dup2(dead, int(handle.name))
    os.close(dead)
    folder.rename(away)
    try:
        yield
    finally:
        away.rename(folder)
