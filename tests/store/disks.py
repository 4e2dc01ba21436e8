"""Small and read-only disks for tests; skipped where nobody may mount one."""

import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def mounted(folder: Path, options: str) -> Generator[Path]:
    """A file system in memory, e.g. ``size=256k``, for as long as the block lasts."""
    folder.mkdir()
    try:
        mount(folder, options)
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=False, capture_output=True)


def mount(folder: Path, options: str) -> None:
    """Mount, or with the option ``remount`` change what is mounted."""
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as failure:
        pytest.skip(f"no disk can be mounted here: {failure}")
