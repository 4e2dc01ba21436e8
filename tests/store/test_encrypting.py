"""A database of the first versions is encrypted when a password is chosen: whole, and for good."""

import os
import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from mentordesk.domain.errors import DiskFull, KeyLost, VaultDamaged, WrongPassword
from mentordesk.domain.recovery_code import as_meant
from mentordesk.domain.safe import Key, Standing
from mentordesk.late_vault import LateVault
from mentordesk.store import key_file
from mentordesk.store.encrypting import wipe
from mentordesk.store.opening import APPLICATION_ID, FILE_NAME, PLAIN, keyed
from mentordesk.store.rekeying import Ways, from_bare, reached_by
from mentordesk.store.remaking import made_beside
from tests.builders import a_mentorship
from tests.store.disks import mount, mounted
from tests.store.killing_keys import RELEASED, kill_encryptings, lay_released
from tests.store.safes import CHEAP, PASSWORD, a_safe, kept_in, start_of

HEADER = 100
"""Bytes that say how the file is written, such as by which kind of log."""


@pytest.fixture
def bare(folder: Path) -> Path:
    """The data folder of a first version."""
    lay_released(folder)
    return folder


def test_a_bare_database_asks_for_a_password(bare: Path) -> None:
    assert a_safe(bare).standing() is Standing.BARE
    a_safe(bare).found(PASSWORD)
    assert a_safe(bare).standing() is Standing.SHUT


def test_all_that_was_in_it_is_in_the_encrypted_one(bare: Path) -> None:
    with closing(sqlite3.connect(RELEASED)) as before:
        count = before.execute("SELECT count(*) FROM answer").fetchone()
        version = before.execute("PRAGMA user_version").fetchone()
    key, _ = a_safe(bare).found(PASSWORD)
    with closing(keyed(bare / FILE_NAME, key)) as after:
        assert after.run("SELECT count(*) FROM answer") == [count]
        assert (after.pragma("user_version"),) == version
        assert after.pragma("application_id") == APPLICATION_ID
    (mentorship,) = kept_in(bare, key)
    assert mentorship == replace(a_mentorship(), id=mentorship.id)


def test_nothing_of_it_can_be_read_in_the_folder(bare: Path) -> None:
    said = [str(answer.text).encode() for answer in a_mentorship().answers]
    assert all(word in (bare / FILE_NAME).read_bytes() for word in said)
    a_safe(bare).found(PASSWORD)
    for path in bare.iterdir():
        assert not [word for word in (*said, PLAIN) if word in path.read_bytes()]
    assert {path.name for path in bare.iterdir()} == {FILE_NAME, key_file.FILE_NAME}


def test_the_plain_bytes_are_overwritten_where_they_lay(bare: Path, tmp_path: Path) -> None:
    os.link(bare / FILE_NAME, tmp_path / "another name of the same bytes")
    before = (tmp_path / "another name of the same bytes").read_bytes()
    a_safe(bare).found(PASSWORD)
    after = (tmp_path / "another name of the same bytes").read_bytes()
    assert len(after) == len(before)
    assert not [n for n in range(0, len(before), 64) if before[n : n + 64] == after[n : n + 64]]


def test_a_log_of_the_bare_database_is_not_left_behind(bare: Path) -> None:
    with closing(sqlite3.connect(bare / FILE_NAME, isolation_level=None)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("UPDATE goal SET text = 'viimeksi kirjoitettu'")
        log = (bare / f"{FILE_NAME}-wal").read_bytes()
        copy = (bare / FILE_NAME).read_bytes()
    (bare / FILE_NAME).write_bytes(copy)
    (bare / f"{FILE_NAME}-wal").write_bytes(log)
    key, _ = a_safe(bare).found(PASSWORD)
    assert not (bare / f"{FILE_NAME}-wal").exists()
    assert {goal.text for goal in kept_in(bare, key)[0].goals} == {"viimeksi kirjoitettu"}


# Broken off


def begun(bare: Path, elsewhere: Path) -> tuple[Key, str]:
    """Leave the folder as a kill does that comes after the key file; return its key and code."""
    key, code = a_safe(elsewhere).found(PASSWORD)
    ways = Ways(PASSWORD, as_meant(code), CHEAP)
    file = reached_by(ways, key_file.read_key_file(elsewhere), *from_bare(key))
    key_file.write_key_file(bare, replace(file, unfinished=True))
    return key, code


def test_a_kill_before_the_copy_is_there_is_made_good_when_it_is_unlocked(
    bare: Path, tmp_path: Path
) -> None:
    key, _ = begun(bare, tmp_path / "other")
    made_beside(bare / FILE_NAME).write_bytes(random.Random(1).randbytes(9000))
    (bare / f"{FILE_NAME}.bare").hardlink_to(bare / FILE_NAME)
    safe = a_safe(bare)
    assert safe.standing() is Standing.SHUT
    with pytest.raises(WrongPassword):
        safe.unlock("muu")
    assert start_of(bare) == PLAIN
    assert safe.unlock(PASSWORD) == key
    assert start_of(bare) == key.salt and len(kept_in(bare, key)) == 1
    assert not list(bare.glob("*.made*")) + list(bare.glob("*.bare*"))


def test_the_recovery_code_makes_it_good_as_well(bare: Path, tmp_path: Path) -> None:
    key, code = begun(bare, tmp_path / "other")
    assert a_safe(bare).recover(code) == key
    assert start_of(bare) == key.salt


def test_a_bare_file_left_over_is_overwritten_when_it_is_unlocked(bare: Path) -> None:
    plain = (bare / FILE_NAME).read_bytes()
    key, _ = a_safe(bare).found(PASSWORD)
    (bare / f"{FILE_NAME}.bare").write_bytes(plain)
    (bare.parent / "held").hardlink_to(bare / f"{FILE_NAME}.bare")
    file = key_file.read_key_file(bare)
    key_file.write_key_file(bare, replace(file, unfinished=True))
    assert a_safe(bare).unlock(PASSWORD) == key
    assert not (bare / f"{FILE_NAME}.bare").exists()
    assert PLAIN not in (bare.parent / "held").read_bytes()
    assert not key_file.read_key_file(bare).unfinished


def test_a_bare_database_laid_over_the_vault_s_is_refused_and_kept(bare: Path) -> None:
    plain = (bare / FILE_NAME).read_bytes()
    a_safe(bare).found(PASSWORD)
    (bare / FILE_NAME).write_bytes(plain)
    key = a_safe(bare).unlock(PASSWORD)
    with pytest.raises(VaultDamaged):
        LateVault(bare, key)
    assert (bare / FILE_NAME).read_bytes() == plain


def test_a_bare_database_laid_over_it_is_not_taken_in_as_if_it_had_been_there_before(
    bare: Path,
) -> None:
    plain = (bare / FILE_NAME).read_bytes()
    safe = a_safe(bare)
    _, code = safe.found(PASSWORD)
    (bare / FILE_NAME).write_bytes(plain)
    file = key_file.read_key_file(bare)
    key_file.write_key_file(bare, replace(file, unfinished=True))
    for enter, secret in ((safe.unlock, PASSWORD), (safe.recover, code)):
        with pytest.raises(VaultDamaged):
            enter(secret)
    assert (bare / FILE_NAME).read_bytes() == plain


def test_a_bare_database_by_a_damaged_key_file_gets_a_new_one(bare: Path) -> None:
    (bare / key_file.FILE_NAME).write_bytes(b"")
    assert a_safe(bare).standing() is Standing.BARE
    with pytest.raises(KeyLost):
        a_safe(bare).unlock(PASSWORD)
    key, _ = a_safe(bare).found(PASSWORD)
    assert a_safe(bare).unlock(PASSWORD) == key and len(kept_in(bare, key)) == 1


@pytest.mark.slow
def test_eight_kills_leave_the_bare_database_or_the_encrypted_one(folder: Path) -> None:
    toll = kill_encryptings(folder, kills=8)
    assert (toll.kills, toll.locked_out, toll.answers_lost) == (8, 0, 0)


def test_a_full_disk_leaves_it_as_it_was_until_there_is_room(tmp_path: Path) -> None:
    size = RELEASED.stat().st_size // 1024
    with mounted(tmp_path / "disk", f"size={size + size // 2}k") as disk:
        lay_released(disk / "MentorDesk")
        before = (disk / "MentorDesk" / FILE_NAME).read_bytes()
        with pytest.raises(DiskFull):
            a_safe(disk / "MentorDesk").found(PASSWORD)
        assert (disk / "MentorDesk" / FILE_NAME).read_bytes()[HEADER:] == before[HEADER:]
        assert not made_beside(disk / "MentorDesk" / FILE_NAME).exists()
        with pytest.raises(DiskFull):
            a_safe(disk / "MentorDesk").unlock(PASSWORD)
        mount(disk, "remount,size=8m")
        key = a_safe(disk / "MentorDesk").unlock(PASSWORD)
        assert len(kept_in(disk / "MentorDesk", key)) == 1


def test_a_damaged_bare_database_is_left_as_it_was(bare: Path) -> None:
    content = bytearray((bare / FILE_NAME).read_bytes())
    content[4096:] = random.Random(1).randbytes(len(content) - 4096)
    (bare / FILE_NAME).write_bytes(content)
    with pytest.raises(VaultDamaged):
        a_safe(bare).found(PASSWORD)
    assert (bare / FILE_NAME).read_bytes() == content
    assert not list(bare.glob("*.made*"))


def test_what_is_wiped_is_gone(tmp_path: Path) -> None:
    path, held = tmp_path / "plain", tmp_path / "held"
    path.write_bytes(b"salainen" * 300_000)
    held.hardlink_to(path)
    wipe(path)
    assert not path.exists()
    assert b"salainen" not in held.read_bytes() and held.stat().st_size == 2_400_000
    wipe(path)
