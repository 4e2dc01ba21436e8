"""Kills a process while it changes the password, the key or what is encrypted: who gets in then?

``python -m tests.store.killing_keys 100`` does each a hundred times and prints the counts.
"""

from __future__ import annotations

import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from shutil import copyfile

from mentordesk.domain.errors import WrongPassword
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.safe import KEY_BYTES, Key, Standing
from mentordesk.store.key_file import read_key_file
from mentordesk.store.opening import FILE_NAME
from tests.store.safes import PASSWORD, a_safe, fill, founded, kept_in

ROOT = Path(__file__).resolve().parents[2]
MODULE = "tests.store.killing_keys"
RELEASED = Path(__file__).parent / "released" / "form-1.db"
BEGUN = "begun"
LONGEST_S = {"change": 0.15, "rekey": 0.15, "found": 0.05}
"""How long at most one is let go on before it is killed: some rounds of what it does, or one."""


@dataclass(frozen=True, slots=True)
class Toll:
    """What a row of kills came to.

    ``midway`` counts those that met the work half done; the others are numbers of kills after which
    no password or no code opened the vault, or an answer was missing.
    """

    kills: int
    midway: int = 0
    locked_out: int = 0
    codes_lost: int = 0
    answers_lost: int = 0

    def plus(self, midway: bool, password: bool, code: bool, answers: bool) -> Toll:
        """Count one kill more: what it met, and what was good after it."""
        return Toll(
            self.kills + 1,
            self.midway + midway,
            self.locked_out + (not password),
            self.codes_lost + (not code),
            self.answers_lost + (not answers),
        )


def kill_changes(folder: Path, kills: int, seed: int = 1) -> Toll:
    """Kill who changes the password, over and over; each goes on where the last was stopped."""
    safe, key, code = founded(folder)
    kept, chance, toll, last = [fill(folder, key)], random.Random(seed), Toll(0), PASSWORD
    for number in range(kills):
        prefix = f"salasana {number}-"
        lines = _killed("change", folder, (last, prefix), chance)
        done = [last, *lines, f"{prefix}{len(lines)}"]
        opened = _openers(safe.unlock, done[-2:])
        midway = (folder / "mentordesk.key.new").exists()
        answers = kept == kept_in(folder, key)
        toll = toll.plus(midway, opened != [], _opens(safe.recover, code), answers)
        last = opened[0] if opened else last
    return toll


def kill_rekeyings(folder: Path, kills: int, seed: int = 1) -> Toll:
    """Kill who encrypts everything anew, over and over; a code is known before it is in force."""
    safe, key, code = founded(folder)
    kept, chance, toll = [fill(folder, key)], random.Random(seed), Toll(0)
    for _ in range(kills):
        lines = _killed("rekey", folder, (PASSWORD, ""), chance)
        known = [code, *lines][-2:]
        midway = _has_two_keys(folder)
        codes = _openers(a_safe(folder).recover, known)
        key = safe.unlock(PASSWORD) if _opens(safe.unlock, PASSWORD) else key
        settled = _openers(a_safe(folder).recover, known)
        answers = kept == kept_in(folder, key)
        toll = toll.plus(
            midway, key == a_safe(folder).unlock(PASSWORD), bool(codes and settled), answers
        )
        code = settled[-1] if settled else code
    return toll


def kill_encryptings(folder: Path, kills: int, seed: int = 1) -> Toll:
    """Kill who encrypts a database of the first versions; each has a folder of its own."""
    kept, chance, toll = fill_released(folder / "whole"), random.Random(seed), Toll(0)
    for number in range(kills):
        place = folder / str(number)
        lay_released(place)
        _killed("found", place, (PASSWORD, ""), chance)
        safe = a_safe(place)
        begun = safe.standing() is Standing.SHUT
        midway = begun and (_is_bare(place) or any(map(_is_left_over, place.iterdir())))
        opens = not begun or _opens(safe.unlock, PASSWORD)
        whole = opens and _holds(
            place, safe.unlock(PASSWORD) if begun else safe.found(PASSWORD)[0], kept
        )
        toll = toll.plus(midway, opens, True, whole)
    return toll


def fill_released(folder: Path) -> list[Mentorship]:
    """Encrypt a database of the first version, and return what is in it."""
    lay_released(folder)
    return kept_in(folder, a_safe(folder).found(PASSWORD)[0])


def lay_released(folder: Path) -> None:
    """Lay a database of the first version in a folder."""
    folder.mkdir(parents=True)
    copyfile(RELEASED, folder / FILE_NAME)


def _holds(folder: Path, key: Key, kept: list[Mentorship]) -> bool:
    """Say whether the database is encrypted, nothing is left beside it, and all of it is there."""
    left = any(map(_is_left_over, folder.iterdir()))
    return not _is_bare(folder) and not left and kept_in(folder, key) == kept


def _is_left_over(path: Path) -> bool:
    return path.name.startswith((f"{FILE_NAME}.", "mentordesk.key."))


def _is_bare(folder: Path) -> bool:
    return (folder / FILE_NAME).read_bytes().startswith(b"SQLite format 3\0")


def _has_two_keys(folder: Path) -> bool:
    """Say whether the password unwraps the old key and the new one, as it does meanwhile."""
    (slot,) = read_key_file(folder).of_kind("password")
    return len(slot.wrapped) > 2 * KEY_BYTES


def _openers(way_in: Callable[[str], Key], words: Iterable[str]) -> list[str]:
    """Return those of the words that open."""
    return [word for word in words if _opens(way_in, word)]


def _opens(way_in: Callable[[str], Key], word: str) -> bool:
    try:
        way_in(word)
    except WrongPassword:
        return False
    return True


def _killed(task: str, folder: Path, words: tuple[str, str], chance: random.Random) -> list[str]:
    """Let a process do its task for a moment, kill it; return the whole lines that it wrote."""
    command = [sys.executable, "-m", MODULE, task, str(folder), *words]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdout is not None
        begun = worker.stdout.readline().strip() == BEGUN
        with suppress(subprocess.TimeoutExpired):
            worker.wait(chance.uniform(0, LONGEST_S[task]))
        has_failed = bool(worker.poll())
        worker.kill()
        lines = [line.strip() for line in worker.stdout if line.endswith("\n")]
    if has_failed or not begun:
        raise RuntimeError("the worker ended by itself")
    return lines


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def change(folder: Path, password: str, prefix: str) -> None:
    """Set one password after another, and print each once it is in force."""
    safe = a_safe(folder)
    key = safe.unlock(password)
    _say(BEGUN)
    for number in count():
        safe.set_password(key, f"{prefix}{number}")
        _say(f"{prefix}{number}")


def rekey(folder: Path, password: str, _: str) -> None:
    """Encrypt everything anew again and again, and print each code before it is in force."""
    safe = a_safe(folder)
    _say(BEGUN)
    while True:
        code = safe.drawn_code()
        _say(code)
        safe.rekey(password, code, lambda _: None)


def found(folder: Path, password: str, _: str) -> None:
    """Encrypt a database of the first versions."""
    _say(BEGUN)
    a_safe(folder).found(password)


TASKS = {task.__name__: task for task in (change, rekey, found)}
ROWS = {"change": kill_changes, "rekey": kill_rekeyings, "found": kill_encryptings}


def main(arguments: list[str]) -> None:
    """Be the one who is killed, or kill so many of them at each task."""
    if len(arguments) == 4:
        TASKS[arguments[0]](Path(arguments[1]), *arguments[2:])
        return
    for name, row in ROWS.items():
        with tempfile.TemporaryDirectory() as folder:
            _say(f"{name}: {row(Path(folder) / 'MentorDesk', int(arguments[0]))}")


if __name__ == "__main__":
    main(sys.argv[1:])
