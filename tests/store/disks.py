"""Small and read-only disks for tests; skipped where nobody may mount one."""

import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest


class NoDisk(Exception):
    """No disk can be mounted here; the message says why."""


@contextmanager
def mounted(folder: Path, options: str) -> Generator[Path]:
    """A file system in memory, e.g. ``size=256k``, for as long as the block lasts."""
    folder.mkdir()
    try:
        mount(folder, options)
        yield folder
    finally:
        unmount(folder)


def mount(folder: Path, options: str) -> None:
    """Mount, or with the option ``remount`` change what is mounted; skip the test if nobody may."""
    try:
        try_mount(folder, options)
    except NoDisk as lack:
        pytest.skip(f"no disk can be mounted here: {lack}")


def try_mount(folder: Path, options: str) -> None:
    """Do as ``mount`` does, but raise ``NoDisk`` where nobody may."""
    command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as failure:
        raise NoDisk(str(failure)) from failure


@contextmanager
def read_only(path: Path) -> Generator[None]:
    """A file or folder that may not be written for as long as the block lasts."""
    for command in (["--bind", path, path], ["-o", "remount,ro,bind", path]):
        try:
            subprocess.run(["mount", *command], check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError) as failure:
            pytest.skip(f"nothing can be made read-only here: {failure}")
    try:
        yield
    finally:
        unmount(path)


def unmount(folder: Path) -> None:
    """Take the file system away, also while files on it are open."""
    subprocess.run(["umount", "--lazy", folder], check=False, capture_output=True)
