"""Stops a restore at each of its steps, as a power cut would, and asks which vault opens then.

``python -m tests.store.stopping DIR`` does it at every step and prints what it came to.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from mentordesk.domain.backup import Why
from mentordesk.domain.errors import WrongPassword
from mentordesk.domain.safe import Key
from mentordesk.late_vault import LateVault
from mentordesk.store.copying import read_back
from mentordesk.store.listing import backups_in
from mentordesk.store.opening import FILE_NAME
from mentordesk.store.restoring import move_in
from mentordesk.store.safe import FolderSafe
from tests.builders import A_KEY
from tests.store.backing_up import OTHER_KEY, at_desk, keep_key

ROOT = Path(__file__).resolve().parents[2]
MODULE = "tests.store.stopping"
STEPS = {"open", "os.rename", "os.remove", "os.rmdir", "os.mkdir"}
"""What Python tells of whatever it does to files."""
OLD, NEW = "vanha salasana", "uusi salasana"
"""The backup's password and that of the vault from before, each with its own key."""


@dataclass(frozen=True, slots=True)
class Stop:
    """What opened after a restore was stopped: by which password, and whether all of it is there.

    ``number`` is -1 where it wasn't stopped.
    """

    number: int
    text: str
    is_whole: bool


def steps_of(folder: Path, most: int | None = None) -> list[Stop]:
    """Stop restores in a process of its own, at so many steps spread over all there are."""
    command = [sys.executable, "-m", MODULE, str(folder), *([str(most)] if most else [])]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return [Stop(**json.loads(line)) for line in done.stdout.splitlines()]


def prepare(folder: Path) -> None:
    """Make a vault, and lay a backup with another key and another content beside its own."""
    other = folder / "other"
    keep_key(other, OTHER_KEY, OLD)
    with at_desk(other, key=OTHER_KEY) as desk:
        desk.begin(answers=40)
        desk.backups.make(Why.ASKED)
    keep_key(folder / "vault", A_KEY, NEW)
    with at_desk(folder / "vault") as desk:
        desk.begin(answers=20)
        desk.begin(answers=20)


def restore(folder: Path) -> None:
    """Restore the other vault's backup, as far as the next start."""
    (backup,) = backups_in(folder / "other" / "backups")
    with at_desk(folder / "vault") as desk:
        desk.backups.stage(backup.path)
    move_in(folder / "vault")
    LateVault(folder / "vault", OTHER_KEY).close()


def stopped_at(number: int, act: Callable[[], None]) -> bool:
    """Do something in a child that dies at that step; return whether it came to it."""
    child = os.fork()
    if child == 0:
        sys.addaudithook(_countdown(number))
        act()
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def _countdown(number: int) -> Callable[[str, Any], None]:
    left = [number]

    def count(event: str, _: Any) -> None:
        if event in STEPS:
            left[0] -= 1
            if left[0] < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    return count


def opened(number: int, folder: Path) -> Stop:
    """Open the vault as the next start does, by whichever password opens it."""
    move_in(folder)
    password, key = _key_of(folder)
    with closing(LateVault(folder, key)) as vault:
        count = len(vault.summaries())
    form = read_back(folder / FILE_NAME, key)
    wanted = {OLD: (1, 160), NEW: (2, 160)}[password]
    left = {path.name for path in folder.iterdir()} - {FILE_NAME, "mentordesk.key", "backups"}
    is_whole = (count, form.tables["answer"]) == wanted and left <= {"restore.tmp"}
    return Stop(number, password, is_whole)


def _key_of(folder: Path) -> tuple[str, Key]:
    try:
        return NEW, FolderSafe(folder).unlock(NEW)
    except WrongPassword:
        return OLD, FolderSafe(folder).unlock(OLD)


def main(folder: Path, most: int | None) -> None:
    """Print a line for each stop."""
    prepare(folder / "made")
    work, total = folder / "work", 0
    while _stopped_anew(folder, total):
        total += 1
    every = range(total) if most is None else range(0, total, max(1, total // most))
    for number in [*every, -1]:
        _stopped_anew(folder, number if number >= 0 else total)
        sys.stdout.write(json.dumps(asdict(opened(number, work / "vault"))) + "\n")


def _stopped_anew(folder: Path, number: int) -> bool:
    shutil.rmtree(folder / "work", ignore_errors=True)
    shutil.copytree(folder / "made", folder / "work")
    return stopped_at(number, lambda: restore(folder / "work"))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else None)
    else:
        with tempfile.TemporaryDirectory() as folder:
            main(Path(folder), None)
