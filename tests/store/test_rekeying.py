"""Everything encrypted anew: another key and code, the same password, nothing lost on the way."""

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from itertools import pairwise
from pathlib import Path

import pytest

from mentordesk.domain.errors import DiskFull, VaultBusy, VaultDamaged, WrongPassword
from mentordesk.domain.mentorship import Mentorship, Put
from mentordesk.domain.safe import Key
from mentordesk.late_vault import LateVault
from mentordesk.store import key_file
from mentordesk.store.opening import APPLICATION_ID, FILE_NAME, keyed
from mentordesk.store.safe import FolderSafe
from tests.builders import an_answer
from tests.store.disks import mounted
from tests.store.killing_keys import ROOT, kill_changes, kill_rekeyings
from tests.store.safes import CODE, PASSWORD, OwnPc, a_safe, fill, founded, kept_in, start_of

Shut = tuple[FolderSafe, Key, str, Mentorship]


@pytest.fixture
def shut(folder: Path) -> Shut:
    """A closed vault's safe, key and code, and the mentorship in it."""
    safe, key, code = founded(folder)
    return safe, key, code, fill(folder, key)


def untold(_: int) -> None:
    """Nobody hears how far it is."""


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_the_password_stays_and_the_key_and_the_code_change(shut: Shut, folder: Path) -> None:
    safe, key, code, mentorship = shut
    new = safe.rekey(PASSWORD, CODE, untold)
    assert new != key
    assert a_safe(folder).unlock(PASSWORD) == a_safe(folder).recover(CODE) == new
    assert kept_in(folder, new) == [mentorship]
    with pytest.raises(WrongPassword):
        safe.recover(code)
    with pytest.raises(VaultDamaged):
        LateVault(folder, key)


def test_nothing_of_the_old_file_is_left(shut: Shut, folder: Path) -> None:
    before = (folder / FILE_NAME).read_bytes()
    shut[0].rekey(PASSWORD, CODE, untold)
    after = (folder / FILE_NAME).read_bytes()
    pieces = (before[start : start + 16] for start in range(0, len(before), 16))
    assert not [piece for piece in pieces if piece in after]
    assert {*files_of(folder)} == {FILE_NAME, key_file.FILE_NAME}


def test_what_the_header_says_is_kept(shut: Shut, folder: Path) -> None:
    safe, key, _, _ = shut
    with closing(keyed(folder / FILE_NAME, key)) as before:
        version = before.pragma("user_version")
    with closing(keyed(folder / FILE_NAME, safe.rekey(PASSWORD, CODE, untold))) as after:
        assert after.pragma("user_version") == version > 0
        assert after.pragma("application_id") == APPLICATION_ID
        assert after.run("PRAGMA cipher_integrity_check") == []


INDEXED = """INSERT INTO searchable (mentorship, sort, meeting, item, part, language, text, lemmas)
    VALUES (1, '', '', '', '', 'fi', ?, '')"""


def test_triggers_and_the_index_of_words_still_work(shut: Shut, folder: Path) -> None:
    safe, key, _, _ = shut
    with closing(keyed(folder / FILE_NAME, key)) as before:
        before.run(INDEXED, ("vanha sana",))
    with closing(keyed(folder / FILE_NAME, safe.rekey(PASSWORD, CODE, untold))) as after:
        after.run(INDEXED, ("uusi sana",))
        found = "SELECT count(*) FROM found WHERE found MATCH ?"
        assert [after.run(found, (word,)) for word in ("vanha", "uusi", "sana")] == [
            [(1,)],
            [(1,)],
            [(2,)],
        ]
        after.run("DELETE FROM searchable WHERE text = 'vanha sana'")
        assert after.run(found, ("vanha",)) == [(0,)]


def test_a_vault_that_was_never_opened_is_re_keyed_too(folder: Path) -> None:
    safe, key, _ = founded(folder)
    new = safe.rekey(PASSWORD, CODE, untold)
    assert a_safe(folder).unlock(PASSWORD) == new != key
    assert kept_in(folder, new) == []


def test_the_pc_asks_for_the_password_again(folder: Path) -> None:
    safe = a_safe(folder, OwnPc())
    key, _ = safe.found(PASSWORD)
    fill(folder, key)
    safe.remember(key)
    new = safe.rekey(PASSWORD, CODE, untold)
    assert safe.remembered() is None
    safe.remember(new)
    assert safe.remembered() == new


MANY_EVENTS = """WITH RECURSIVE number (n) AS
    (SELECT 1 UNION ALL SELECT n + 1 FROM number LIMIT 8000)
    INSERT INTO event (at, desk, act, mentorship, record, "key", field, reason)
    SELECT n, '', '', '', '', '', '', hex(zeroblob(500)) FROM number"""


def test_how_far_it_is_rises_to_the_whole(shut: Shut, folder: Path) -> None:
    safe, key, _, _ = shut
    with closing(keyed(folder / FILE_NAME, key)) as connection:
        connection.run(MANY_EVENTS)
    told: list[int] = []
    safe.rekey(PASSWORD, CODE, told.append)
    assert len(told) > 5 and told[-1] == 100
    assert all(0 <= earlier <= later for earlier, later in pairwise(told))


# Refused, and all as it was


def test_a_wrong_password_changes_nothing(shut: Shut, folder: Path) -> None:
    before = files_of(folder)
    with pytest.raises(WrongPassword):
        shut[0].rekey("muu", CODE, untold)
    with pytest.raises(ValueError, match="recovery code"):
        shut[0].rekey(PASSWORD, "no code", untold)
    assert files_of(folder) == before


def opens_as_before(folder: Path, shut: Shut) -> bool:
    """Say whether the password and the code of before open, the new code doesn't."""
    _, key, code, mentorship = shut
    with pytest.raises(WrongPassword):
        a_safe(folder).recover(CODE)
    assert a_safe(folder).unlock(PASSWORD) == a_safe(folder).recover(code) == key
    return kept_in(folder, key) == [mentorship] and not list(folder.glob("*.made*"))


def test_an_open_vault_is_left_alone(shut: Shut, folder: Path) -> None:
    safe, key, _, _ = shut
    with closing(LateVault(folder, key)), pytest.raises(VaultBusy):
        safe.rekey(PASSWORD, CODE, untold)
    assert opens_as_before(folder, shut)


def test_a_full_disk_changes_nothing(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=1m") as disk:
        safe, key, code = founded(disk)
        shut = safe, key, code, fill(disk, key)
        room = 1024 * 1024 - (disk / FILE_NAME).stat().st_size * 3 // 2
        (disk / "filling").write_bytes(bytes(room))
        with pytest.raises(DiskFull):
            safe.rekey(PASSWORD, CODE, untold)
        (disk / "filling").unlink()
        assert opens_as_before(disk, shut)


def test_a_damaged_page_is_met_and_nothing_is_replaced(shut: Shut, folder: Path) -> None:
    safe, key, code, mentorship = shut
    with closing(LateVault(folder, key)) as vault:
        vault.save(mentorship.id, [Put(an_answer("x" * 50_000))])
    content = bytearray((folder / FILE_NAME).read_bytes())
    content[-2000] ^= 1  # of the long answer
    (folder / FILE_NAME).write_bytes(content)
    with pytest.raises(VaultDamaged):
        safe.rekey(PASSWORD, CODE, untold)
    assert a_safe(folder).unlock(PASSWORD) == a_safe(folder).recover(code) == key
    assert start_of(folder) == key.salt


class Stopped(Exception):
    """What a caller raises who wants it to end."""


@pytest.mark.parametrize("moment", [0, 99])
def test_what_is_stopped_from_outside_changes_nothing(
    shut: Shut, folder: Path, moment: int
) -> None:
    def stop(done: int) -> None:
        if done >= moment:
            raise Stopped

    with pytest.raises(Stopped):
        shut[0].rekey(PASSWORD, CODE, stop)
    assert opens_as_before(folder, shut)


# Killed

DIES_BEFORE_REPLACING = """
import os, signal, sys
from pathlib import Path
from tests.store.safes import CODE, PASSWORD, a_safe
def die(done):
    if done == 99:
        os.kill(os.getpid(), signal.SIGKILL)
a_safe(Path(sys.argv[1])).rekey(PASSWORD, CODE, die)
"""


def test_killed_with_the_copy_made_both_codes_open_the_old_database(
    shut: Shut, folder: Path
) -> None:
    safe, key, code, mentorship = shut
    command = [sys.executable, "-c", DIES_BEFORE_REPLACING, str(folder)]
    assert subprocess.run(command, cwd=ROOT, check=False).returncode == -9
    assert list(folder.glob("*.made"))
    for _ in range(2):
        assert safe.recover(code) == safe.recover(CODE) == safe.unlock(PASSWORD) == key
    assert kept_in(folder, key) == [mentorship]
    assert {*files_of(folder)} == {FILE_NAME, key_file.FILE_NAME}


UNLOCKS = """
import sys
from pathlib import Path
from tests.store.safes import PASSWORD, a_safe
a_safe(Path(sys.argv[1])).unlock(PASSWORD)
"""


def half_done(folder: Path, safe: FolderSafe) -> Key:
    """Leave the folder as a kill does after the database was replaced."""
    during: list[bytes] = []

    def look(done: int) -> None:
        if done == 99:
            during.append((folder / key_file.FILE_NAME).read_bytes())

    new = safe.rekey(PASSWORD, CODE, look)
    (folder / key_file.FILE_NAME).write_bytes(during[0])
    return new


def by_password(safe: FolderSafe) -> Key:
    return safe.unlock(PASSWORD)


def by_code(safe: FolderSafe) -> Key:
    return safe.recover(CODE)


@pytest.mark.parametrize("way_in", [by_password, by_code])
def test_killed_after_replacing_the_new_database_opens(
    shut: Shut, folder: Path, way_in: Callable[[FolderSafe], Key]
) -> None:
    new = half_done(folder, shut[0])
    with pytest.raises(WrongPassword, match="Compare it with the sheet"):
        a_safe(folder).recover(shut[2])
    assert way_in(a_safe(folder)) == new
    assert kept_in(folder, new) == [shut[3]]
    for _ in range(2):
        assert a_safe(folder).unlock(PASSWORD) == a_safe(folder).recover(CODE) == new
    with pytest.raises(WrongPassword):
        a_safe(folder).recover(shut[2])


def test_what_was_broken_off_can_be_done_again(shut: Shut, folder: Path) -> None:
    half_done(folder, shut[0])
    safe = a_safe(folder)
    for _ in range(3):
        key = half_done(folder, safe)
        assert safe.recover(CODE) == safe.unlock(PASSWORD) == key
    code = safe.drawn_code()
    key = safe.rekey(PASSWORD, code, untold)
    assert safe.recover(code) == safe.unlock(PASSWORD) == key
    assert len(key_file.read_key_file(folder).slots) == 2


def test_a_re_keying_that_goes_on_elsewhere_is_left_alone(shut: Shut, folder: Path) -> None:
    refused: list[bool] = []

    def look(done: int) -> None:
        if done == 99:
            second = [sys.executable, "-c", UNLOCKS, str(folder)]
            said = subprocess.run(second, cwd=ROOT, check=False, capture_output=True, text=True)
            refused.append("Another program holds the database" in said.stderr)

    new = shut[0].rekey(PASSWORD, CODE, look)
    assert refused == [True]
    assert a_safe(folder).unlock(PASSWORD) == new


def test_a_key_file_that_can_t_be_settled_opens_all_the_same(tmp_path: Path) -> None:
    with mounted(tmp_path / "disk", "size=1m") as disk:
        safe, key, _ = founded(disk)
        mentorship = fill(disk, key)
        new = half_done(disk, safe)
        with suppress(OSError), (disk / "filling").open("wb") as file:
            file.write(bytes(2**20))
        assert a_safe(disk).unlock(PASSWORD) == a_safe(disk).recover(CODE) == new
        os.truncate(disk / "filling", 0)
        assert kept_in(disk, new) == [mentorship]


@pytest.mark.slow
def test_eight_kills_while_the_password_changes_lock_nobody_out(folder: Path) -> None:
    toll = kill_changes(folder, kills=8)
    assert (toll.kills, toll.locked_out, toll.codes_lost, toll.answers_lost) == (8, 0, 0, 0)


@pytest.mark.slow
def test_eight_kills_while_all_is_re_keyed_lock_nobody_out(folder: Path) -> None:
    toll = kill_rekeyings(folder, kills=8)
    assert (toll.kills, toll.locked_out, toll.codes_lost, toll.answers_lost) == (8, 0, 0, 0)
    assert toll.midway
