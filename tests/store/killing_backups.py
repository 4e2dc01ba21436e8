"""Kills a process while it makes backups, and asks whether each file that counts as one is whole.

``python -m tests.store.killing_backups 60`` does it so often and prints the counts.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from mentordesk.domain.backup import Why
from mentordesk.domain.errors import BackupError
from mentordesk.store.backups import FolderBackups
from mentordesk.store.container import SUFFIX
from tests.builders import A_KEY
from tests.store.backing_up import Today, at_desk

ROOT = Path(__file__).resolve().parents[2]
MODULE = "tests.store.killing_backups"
MENTORSHIPS, ANSWERS, LENGTH = 20, 200, 1_000_000
LONGEST_S = {"begun": 1.5, "writing": 0.04, "made": 0.2}
"""How long a maker lives after it said that it is at it, at the file itself, or at the next one."""
WORDS = tuple(LONGEST_S)


@dataclass(frozen=True, slots=True)
class Toll:
    """What a row of kills came to.

    ``amid`` counts those that came while a backup was being made; ``backups`` the files that were
    left, and ``half`` those of them that aren't whole or don't hold what the vault held.
    """

    kills: int
    amid: int
    backups: int
    half: int


def kill_often(folder: Path, kills: int, seed: int = 1) -> Toll:
    """Kill one maker of backups after another, each after a time that chance decides."""
    chance = random.Random(seed)
    with at_desk(folder) as desk:
        for _ in range(MENTORSHIPS):  # large enough for a kill to come while the file is written
            desk.write(desk.begin(meetings=4, answers=ANSWERS // 4), "x" * LENGTH)
    tolls = [_killed(folder, WORDS[n % len(WORDS)], chance.random()) for n in range(kills)]
    amid, backups, half = (sum(numbers) for numbers in zip(*tolls, strict=True))
    return Toll(kills, amid, backups, half)


def _killed(folder: Path, word: str, part: float) -> tuple[int, int, int]:
    """Kill a maker; return whether one was being made, how many were left, how many not whole."""
    command = [sys.executable, "-m", MODULE, str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as maker:
        assert maker.stdout is not None
        while maker.stdout.readline().strip() != word.encode():
            pass
        try:
            maker.wait(part * LONGEST_S[word])
        except subprocess.TimeoutExpired:
            maker.kill()
        else:
            raise RuntimeError("the maker ended by itself")
    kept = folder / "backups"
    is_amid = any(kept.glob("*.tmp")) or (kept / "at-work").exists()
    left = list(kept.glob(f"*{SUFFIX}"))
    half = sum(not _is_whole(folder, path) for path in left)
    for path in left:
        path.unlink()
    return is_amid, len(left), half


def _is_whole(folder: Path, path: Path) -> bool:
    backups = FolderBackups(folder, A_KEY)
    try:
        backups.check(path)
    except BackupError:
        return False
    (backup,) = [each for each in backups.all() if each.path == path]
    numbers = backup.mentorships, backup.answers
    return numbers == (MENTORSHIPS, MENTORSHIPS * (ANSWERS + 1)) and (
        len(backups.look(path, A_KEY)) == MENTORSHIPS
    )


def make_for_ever(folder: Path) -> None:
    """Make one backup after another, and say how far it is."""
    clock = Today()
    with at_desk(folder, clock) as desk:
        say("begun")
        sys.addaudithook(_say_at_the_file)
        for _ in count():
            desk.backups.make(Why.DAILY)
            say("made")
            clock.sleep(days=1)


def _say_at_the_file(event: str, arguments: tuple[object, ...]) -> None:
    """Say when a backup's file is opened to be written."""
    if event == "open" and SUFFIX in str(arguments[0]) and "w" in str(arguments[1]):
        say("writing")


def say(word: str) -> None:
    """Tell whoever is to kill this process."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main(argument: str) -> None:
    """Be the one who makes them, or kill so many of those."""
    if not argument.isdecimal():
        make_for_ever(Path(argument))
        return
    with tempfile.TemporaryDirectory() as folder:
        sys.stdout.write(f"{kill_often(Path(folder), int(argument))}\n")


if __name__ == "__main__":
    main(sys.argv[1])
