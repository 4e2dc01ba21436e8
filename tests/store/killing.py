"""Kills a process while it saves, and asks whether every save that was called done is there.

``python -m tests.store.killing 1000`` does it a thousand times and prints the counts.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import IO

from mentordesk.domain.mentorship import Put
from mentordesk.late_vault import LateVault
from tests.builders import A_KEY, a_mentorship, a_programme, an_answer

ROOT = Path(__file__).resolve().parents[2]
MODULE = "tests.store.killing"


@dataclass(frozen=True, slots=True)
class Toll:
    """What a row of kills came to: numbers of saves."""

    kills: int
    acknowledged: int
    lost: int


def kill_often(folder: Path, kills: int, seed: int = 1) -> Toll:
    """Kill typists one after another on one vault; each begins where the last was stopped."""
    chance = random.Random(seed)
    mentorship = a_mentorship(answers=0)
    vault = LateVault(folder, A_KEY)
    vault.add(mentorship, a_programme())
    vault.close()
    acknowledged: set[str] = set()
    for first in range(kills):
        typist = (MODULE, str(folder), mentorship.id, f"{first}-")
        acknowledged |= killed(typist, chance.randrange(1, 200))
    vault = LateVault(folder, A_KEY)
    kept = {answer.text for answer in vault.load(mentorship.id).answers}
    vault.close()
    return Toll(kills, len(acknowledged), len(acknowledged - kept))


def killed(module: tuple[str, ...], saves: int) -> set[str]:
    """Let a module save until it has acknowledged so many, kill it; return all it acknowledged."""
    command = [sys.executable, "-m", *module]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as typist:
        assert typist.stdout is not None
        told = {_next(typist.stdout) for _ in range(saves)}
        typist.kill()
        return told | {line.strip() for line in typist.stdout if line.endswith("\n")}


def _next(lines: IO[str]) -> str:
    line = lines.readline()
    if not line:
        raise RuntimeError("the typist ended by itself")
    return line.strip()


def type_for_ever(folder: Path, mentorship_id: str, prefix: str) -> None:
    """Save one answer after another, and print each once it is saved."""
    vault = LateVault(folder, A_KEY)
    for number in count():
        text = f"{prefix}{number}"
        vault.save(mentorship_id, [Put(an_answer(text, f"item-{text}"))])
        sys.stdout.write(f"{text}\n")
        sys.stdout.flush()


def main(arguments: list[str]) -> None:
    """Be the one who types, or kill so many of them."""
    if len(arguments) == 3:
        type_for_ever(Path(arguments[0]), *arguments[1:])
    else:
        with tempfile.TemporaryDirectory() as folder:
            sys.stdout.write(f"{kill_often(Path(folder), int(arguments[0]))}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
