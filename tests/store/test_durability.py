"""Killed at any moment, cut off at any byte of the log: what was called saved is there."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from mentordesk.domain.backup import Why
from mentordesk.store.opening import FILE_NAME
from tests.store.backing_up import Desk, at_desk, keep_key
from tests.store.damage import LOG, SAVES, Torn, a_torn_vault, flip_often
from tests.store.killing import kill_often
from tests.store.killing_seals import kill_often as kill_seals


@pytest.mark.slow
def test_thirty_kills_lose_nothing_that_was_saved(folder: Path) -> None:
    toll = kill_often(folder, kills=30)
    assert toll.acknowledged > toll.kills
    assert toll.lost == 0


@pytest.mark.slow
def test_five_kills_lose_no_sealed_document_and_leave_none_half(folder: Path) -> None:
    toll = kill_seals(folder, kills=5)
    assert toll.acknowledged >= toll.kills
    assert (toll.lost, toll.half) == (0, 0)


@pytest.fixture(scope="module")
def torn(tmp_path_factory: pytest.TempPathFactory) -> Torn:
    return a_torn_vault(tmp_path_factory.mktemp("torn"))


def test_a_whole_log_gives_back_every_save(folder: Path, torn: Torn) -> None:
    assert len(torn.answers(folder, torn.log)) == SAVES


def test_a_log_that_is_gone_gives_back_what_was_there_before(folder: Path, torn: Torn) -> None:
    assert torn.answers(folder, b"") == []


@pytest.mark.parametrize("seed", range(40))
def test_a_torn_log_gives_back_the_saves_before_the_tear(
    folder: Path, torn: Torn, seed: int
) -> None:
    log, place = torn.cut(random.Random(seed))
    assert torn.keeps(torn.answers(folder, log), place)


@pytest.mark.parametrize("past", [-2048, 0, 1, 100, 2048, 4095, 4096, 9000])
def test_a_stop_while_the_log_is_brought_into_the_database_loses_nothing(
    folder: Path, torn: Torn, past: int
) -> None:
    database = torn.half_brought_in(len(torn.database) + past)
    assert len(torn.answers(folder, torn.log, database)) == SAVES


def back_up(desk: Desk) -> None:
    desk.backups.check(desk.backups.make(Why.DAILY).path)


def check(desk: Desk) -> None:
    assert desk.vault.complaints() == ()


@pytest.mark.parametrize("act", [back_up, check])
@pytest.mark.parametrize("past", [-6000, 100])
def test_what_is_half_brought_into_the_database_is_no_damage(
    act: Callable[[Desk], None], past: int, folder: Path, torn: Torn
) -> None:
    keep_key(folder)
    (folder / FILE_NAME).write_bytes(torn.half_brought_in(len(torn.database) + past))
    (folder / LOG).write_bytes(torn.log)
    with at_desk(folder) as desk:
        act(desk)


def test_every_flipped_bit_is_found() -> None:
    assert flip_often(60) == 60
