"""Tears the log and flips bits of a vault's files, and counts what is found again.

What a power cut leaves is a log that ends anywhere, or whose end holds zeros.
"""

from __future__ import annotations

import random
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from mentordesk.domain.errors import VaultError
from mentordesk.domain.mentorship import Mentorship, Put
from mentordesk.late_vault import LateVault
from mentordesk.store.opening import FILE_NAME, keyed
from tests.builders import A_KEY, a_mentorship, a_programme, an_answer

SAVES = 60
LOG = f"{FILE_NAME}-wal"


@dataclass(frozen=True, slots=True)
class Torn:
    """The files of a vault whose power failed after some saves, one answer each.

    ``after`` is the database once the log was brought into it.
    """

    mentorship: Mentorship
    database: bytes
    log: bytes
    after: bytes

    def cut(self, chance: random.Random) -> tuple[bytes, int]:
        """Return the log cut off at any byte, its end zeroed every other time, and the cut."""
        place = chance.randrange(len(self.log))
        rest = bytes(len(self.log) - place) if chance.random() < 1 / 2 else b""
        return self.log[:place] + rest, place

    def half_brought_in(self, place: int) -> bytes:
        """Return the database as a power cut leaves it that stops the bringing in of the log."""
        return self.after[:place] + self.database[place:]

    def answers(self, folder: Path, log: bytes, database: bytes | None = None) -> list[str]:
        """Return the answers in a vault whose log, and database if it is given, is left so."""
        folder.mkdir(exist_ok=True)
        (folder / FILE_NAME).write_bytes(self.database if database is None else database)
        (folder / LOG).write_bytes(log)
        with closing(LateVault(folder, A_KEY)) as vault:
            return [answer.text for answer in vault.load(self.mentorship.id).answers]

    def keeps(self, answers: list[str], place: int) -> bool:
        """Say whether the answers are those committed before the cut, in their order."""
        wanted = [str(number) for number in range(len(answers))]
        return answers == wanted and len(answers) >= SAVES * place // len(self.log) - 1


def a_torn_vault(folder: Path) -> Torn:
    """Fill a vault and take its files while it is open, as a power cut would leave them."""
    mentorship = a_mentorship(answers=0)
    with closing(LateVault(folder, A_KEY)) as vault:
        vault.add(mentorship, a_programme())
    with closing(LateVault(folder, A_KEY)) as vault:
        for number in range(SAVES):
            vault.save(mentorship.id, [Put(an_answer(str(number), f"item-{number}"))])
        left = (folder / FILE_NAME).read_bytes(), (folder / LOG).read_bytes()
    return Torn(mentorship, *left, (folder / FILE_NAME).read_bytes())


def tear_often(times: int, seed: int = 1) -> int:
    """Return how many of so many torn logs gave back every save before the tear.

    And every save of all, where the power failed while a whole log was brought into the database.
    """
    chance = random.Random(seed)
    with TemporaryDirectory() as name:
        torn, kept = a_torn_vault(Path(name) / "whole"), 0
        for _ in range(times):
            log, place = torn.cut(chance)
            half = torn.half_brought_in(chance.randrange(len(torn.after)))
            kept += torn.keeps(torn.answers(Path(name) / "torn", log), place) and (
                len(torn.answers(Path(name) / "torn", torn.log, half)) == SAVES
            )
        return kept


def flip_often(times: int, seed: int = 1) -> int:
    """Return how many of so many single flipped bits of a database are found."""
    chance = random.Random(seed)
    with TemporaryDirectory() as name:
        folder = Path(name)
        with closing(LateVault(folder, A_KEY)) as vault:
            vault.add(a_mentorship(goals=20, answers=40), a_programme())
        whole = (folder / FILE_NAME).read_bytes()
        return sum(_is_found(folder, whole, chance.randrange(len(whole) * 8)) for _ in range(times))


def flip_in_the_middle(folder: Path) -> None:
    """Flip a bit in the middle of a closed vault's database, where its longest text lies."""
    path = folder / FILE_NAME
    flipped = bytearray(path.read_bytes())
    flipped[len(flipped) // 2] ^= 1
    path.write_bytes(flipped)


def _is_found(folder: Path, whole: bytes, bit: int) -> bool:
    """Say whether one flipped bit is found, when the vault is opened or checked."""
    flipped = bytearray(whole)
    flipped[bit // 8] ^= 1 << bit % 8
    (folder / FILE_NAME).write_bytes(flipped)
    try:
        with closing(keyed(folder / FILE_NAME, A_KEY)) as connection:
            return bool(connection.run("PRAGMA cipher_integrity_check"))
    except VaultError:
        return True
