"""Killed at any moment, cut off at any byte of the log: what was called saved is there."""

import random
from pathlib import Path

import pytest

from mentordesk.domain.mentorship import Mentorship, Put
from mentordesk.late_vault import LateVault
from mentordesk.store.opening import FILE_NAME
from tests.builders import A_KEY, a_mentorship, a_programme, an_answer
from tests.store.killing import kill_often

SAVES = 60
LOG = f"{FILE_NAME}-wal"


@pytest.mark.slow
def test_thirty_kills_lose_nothing_that_was_saved(folder: Path) -> None:
    toll = kill_often(folder, kills=30)
    assert toll.acknowledged > toll.kills
    assert toll.lost == 0


@pytest.fixture(scope="module")
def torn(tmp_path_factory: pytest.TempPathFactory) -> tuple[Mentorship, bytes, bytes]:
    """A mentorship, and the database and log of a vault whose power failed after some saves."""
    folder, mentorship = tmp_path_factory.mktemp("torn"), a_mentorship(answers=0)
    vault = LateVault(folder, A_KEY)
    vault.add(mentorship, a_programme())
    vault.close()
    vault = LateVault(folder, A_KEY)
    for number in range(SAVES):
        vault.save(mentorship.id, [Put(an_answer(str(number), f"item-{number}"))])
    files = (folder / FILE_NAME).read_bytes(), (folder / LOG).read_bytes()
    vault.close()
    return mentorship, *files


def answers_after(folder: Path, torn: tuple[Mentorship, bytes, bytes], log: bytes) -> list[str]:
    """The answers in a vault whose log is left so."""
    mentorship, database, _ = torn
    folder.mkdir(exist_ok=True)
    (folder / FILE_NAME).write_bytes(database)
    (folder / LOG).write_bytes(log)
    vault = LateVault(folder, A_KEY)
    assert vault._connection.pragma("integrity_check") == "ok"
    answers = [answer.text for answer in vault.load(mentorship.id).answers]
    vault.close()
    return answers


def test_a_whole_log_gives_back_every_save(
    folder: Path, torn: tuple[Mentorship, bytes, bytes]
) -> None:
    assert len(answers_after(folder, torn, torn[2])) == SAVES


@pytest.mark.parametrize("seed", range(40))
def test_a_torn_log_gives_back_the_saves_before_the_tear(
    folder: Path, torn: tuple[Mentorship, bytes, bytes], seed: int
) -> None:
    log, chance = torn[2], random.Random(seed)
    cut = chance.randrange(len(log))
    rest = bytes(len(log) - cut) if seed % 2 else b""
    answers = answers_after(folder, torn, log[:cut] + rest)
    assert answers == [str(number) for number in range(len(answers))]
    assert len(answers) >= SAVES * cut // len(log) - 1
