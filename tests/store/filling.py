"""Fills disks of many sizes while saving, and asks what is there and whether it goes on.

``python -m tests.store.filling 40`` does it on so many disks and prints the counts.
"""

from __future__ import annotations

import random
import sys
import tempfile
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from mentordesk.domain.errors import DiskFull
from mentordesk.domain.mentorship import Mentorship, Put
from mentordesk.late_vault import LateVault
from tests.builders import A_KEY, a_mentorship, a_programme, an_answer
from tests.store.disks import try_mount, unmount

SMALLEST, LARGEST = 600, 3000
"""Of a disk, in KiB: a new vault has room on the smallest."""

ROOM = 8000
LONGEST = 20_000
"""Characters of an answer."""


@dataclass(frozen=True, slots=True)
class Toll:
    """What a row of full disks came to: numbers of saves, and of disks where saving stuck."""

    disks: int = 0
    acknowledged: int = 0
    lost: int = 0
    stuck: int = 0

    def plus(self, other: Toll) -> Toll:
        """Add what another disk came to."""
        return Toll(
            self.disks + other.disks,
            self.acknowledged + other.acknowledged,
            self.lost + other.lost,
            self.stuck + other.stuck,
        )


def fill_often(folder: Path, times: int, seed: int = 1) -> Toll:
    """Fill so many disks, from a small to a large one."""
    chance, toll = random.Random(seed), Toll()
    folder.mkdir(exist_ok=True)
    for number in range(times):
        size = SMALLEST + (LARGEST - SMALLEST) * number // times
        try_mount(folder, f"size={size}k")
        try:
            toll = toll.plus(_filled(folder, chance))
        finally:
            unmount(folder)
    return toll


def _filled(disk: Path, chance: random.Random) -> Toll:
    """Save until the disk is full; make room, every other time only once the vault was closed."""
    data, mentorship = disk / "MentorDesk", a_mentorship(answers=0)
    vault = LateVault(data, A_KEY)
    vault.add(mentorship, a_programme())
    kept = _until_full(vault, mentorship, chance)
    if chance.random() < 1 / 2:
        _close(vault)
        try_mount(disk, f"remount,size={ROOM}k")
        vault = LateVault(data, A_KEY)
    else:
        try_mount(disk, f"remount,size={ROOM}k")
    goes_on = _saves(vault, mentorship, len(kept), "mahtuu taas")
    vault.close()
    with closing(LateVault(data, A_KEY)) as again:
        there = {answer.text for answer in again.load(mentorship.id).answers}
    return Toll(1, len(kept), len(set(kept) - there), not (goes_on and "mahtuu taas" in there))


def _until_full(vault: LateVault, mentorship: Mentorship, chance: random.Random) -> list[str]:
    """Save answers of any length until one has no room; return those that were acknowledged."""
    kept = list[str]()
    while True:
        text = f"{len(kept)} " + "x" * chance.randrange(1, LONGEST)
        if not _saves(vault, mentorship, len(kept), text):
            return kept
        kept.append(text)


def _saves(vault: LateVault, mentorship: Mentorship, number: int, text: str) -> bool:
    try:
        vault.save(mentorship.id, [Put(an_answer(text, f"item-{number}"))])
    except DiskFull:
        return False
    return True


def _close(vault: LateVault) -> None:
    """Close it on the full disk."""
    try:
        vault.close()
    except DiskFull:
        vault.close()


def main(times: int) -> None:
    """Fill so many disks and print the counts."""
    with tempfile.TemporaryDirectory() as folder:
        sys.stdout.write(f"{fill_often(Path(folder) / 'disk', times)}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]))
