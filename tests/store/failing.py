"""Lets the disk fail at each step of what is done with files, and asks that it is told as that.

``python -m tests.store.failing DIR`` prints what was raised otherwise, and where nothing went on
once the disk was whole again.
"""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mentordesk.domain.backup import Why
from mentordesk.domain.errors import MentorDeskError
from mentordesk.late_vault import LateVault, laid_ready
from mentordesk.store import durable
from mentordesk.store.opening import FILE_NAME
from tests.builders import A_KEY
from tests.store.backing_up import at_desk, keep_key
from tests.store.stopping import ROOT, STEPS

MODULE = "tests.store.failing"
VAULT, STICK = "vault", "stick"


@dataclass
class Disk:
    """Everything beneath a folder; ``left`` are the steps that go well, then one fails or all."""

    folder: Path
    left: int = sys.maxsize
    is_lasting: bool = False
    has_failed: bool = False

    def look(self, event: str, seen: tuple[Any, ...]) -> None:
        """Fail where it is time; an audit hook of Python's, which nobody can take away again."""
        if event in STEPS and str(seen[0]).startswith(str(self.folder)):
            self.left -= 1
            if self.left < 0 and (self.is_lasting or not self.has_failed):
                self.has_failed = True
                raise OSError(errno.EIO, os.strerror(errno.EIO), seen[0])

    def be_whole(self) -> None:
        """Fail no more."""
        self.left, self.has_failed = sys.maxsize, False


def back_up(folder: Path) -> None:
    """Make a backup, and bring it to the second place."""
    with at_desk(folder / VAULT) as desk:
        desk.backups.make(Why.DAILY)
        desk.backups.spread()


def restore(folder: Path) -> None:
    """Bring the oldest backup into use."""
    oldest, *_ = sorted((folder / VAULT / "backups").glob("*.mdbackup"))
    laid_ready(folder / VAULT, A_KEY, oldest)
    LateVault(folder / VAULT, A_KEY).close()


def erase(folder: Path) -> None:
    """Erase a mentorship, which the ledger is told first; then there is none left."""
    with at_desk(folder / VAULT) as desk:
        for summary in desk.vault.summaries():
            desk.vault.delete(summary.id)


def complaints(folder: Path) -> str:
    """Return what was raised in a process of its own; blank where every failure was told."""
    command = [sys.executable, "-m", MODULE, str(folder)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def main(folder: Path) -> None:
    """Try each work with a failure at each step, once and from then on."""
    durable.patiently.__defaults__ = (0.0,)
    made, disk = folder / "made", Disk(folder / "work")
    (made / STICK).mkdir(parents=True)
    keep_key(made / VAULT)
    with at_desk(made / VAULT) as desk:
        desk.begin()
        desk.backups.make(Why.ASKED)
    sys.addaudithook(disk.look)
    for work in (back_up, restore, erase):
        for is_lasting in (False, True):
            _try(work, made, disk, is_lasting)


def _try(work: Callable[[Path], None], made: Path, disk: Disk, is_lasting: bool) -> None:
    number, has_failed = 0, True
    while has_failed:
        disk.be_whole()
        shutil.rmtree(disk.folder, ignore_errors=True)
        shutil.copytree(made, disk.folder)
        with at_desk(disk.folder / VAULT) as desk:
            desk.backups.choose_second_place(disk.folder / STICK)
        disk.left, disk.is_lasting = number, is_lasting
        said = _raised(work, disk.folder)
        has_failed = disk.has_failed
        disk.be_whole()
        said += _raised(work, disk.folder, is_allowed=())
        if said or not (disk.folder / VAULT / FILE_NAME).exists():
            sys.stdout.write(f"{work.__name__}, step {number}, lasting {is_lasting}: {said}\n")
        number += 1
    if number < 10:
        sys.stdout.write(f"{work.__name__} has {number} steps only\n")


def _raised(
    work: Callable[[Path], None],
    folder: Path,
    is_allowed: type[MentorDeskError] | tuple[()] = MentorDeskError,
) -> str:
    try:
        work(folder)
    except is_allowed:
        pass
    except Exception:
        return traceback.format_exc()
    return ""


if __name__ == "__main__":
    main(Path(sys.argv[1]))
