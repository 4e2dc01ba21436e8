"""Which files are opened as a vault, how, and which are refused and left as they are."""

import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from mentordesk.domain.errors import VaultBusy, VaultDamaged, VaultNewer
from mentordesk.late_vault import LateVault
from mentordesk.store.opening import FILE_NAME, keyed
from mentordesk.store.vault import SqliteVault
from tests.builders import A_KEY, a_mentorship, a_programme

PRAGMAS = {
    "locking_mode": "exclusive",
    "journal_mode": "wal",
    "synchronous": 2,
    "foreign_keys": 1,
    "secure_delete": 1,
    "busy_timeout": 500,
    "application_id": int.from_bytes(b"MDsk", "big"),
}


@pytest.fixture
def file(folder: Path) -> Path:
    """The database of a closed vault that holds a mentorship."""
    vault = LateVault(folder, A_KEY)
    vault.add(a_mentorship(), a_programme())
    vault.close()
    return folder / FILE_NAME


def is_refused_untouched(file: Path) -> bool:
    """Say whether the vault is refused as damaged and every file of it is as it was."""
    before = {path.name: path.read_bytes() for path in file.parent.iterdir()}
    with pytest.raises(VaultDamaged, match="damaged"):
        LateVault(file.parent, A_KEY)
    return before == {path.name: path.read_bytes() for path in file.parent.iterdir()}


@pytest.mark.parametrize(("name", "value"), PRAGMAS.items())
def test_a_vault_is_opened_with(vault: SqliteVault, name: str, value: object) -> None:
    assert vault._connection.pragma(name) == value


def test_no_file_of_shared_memory_is_made(vault: SqliteVault, folder: Path) -> None:
    vault.add(a_mentorship(), a_programme())
    assert {file.name for file in folder.iterdir()} == {FILE_NAME, f"{FILE_NAME}-wal"}


def test_an_empty_file_is_a_new_vault(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE_NAME).touch()
    vault = LateVault(folder, A_KEY)
    assert vault.summaries() == ()
    vault.close()


@pytest.mark.parametrize("size", [1, 15, 16, 100, 511, 4096, 100_000])
def test_random_bytes_are_refused(folder: Path, size: int) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(random.Random(size).randbytes(size))
    assert is_refused_untouched(folder / FILE_NAME)


@pytest.mark.parametrize("size", [1, 50, 100, 512, 4096, 40_000])
def test_a_cut_off_vault_is_refused(file: Path, size: int) -> None:
    file.write_bytes(file.read_bytes()[:size])
    assert is_refused_untouched(file)


def test_a_vault_of_zeros_is_refused(file: Path) -> None:
    file.write_bytes(bytes(file.stat().st_size))
    assert is_refused_untouched(file)


def test_another_program_s_database_is_refused(folder: Path) -> None:
    folder.mkdir()
    with sqlite3.connect(folder / FILE_NAME) as connection:
        connection.execute("CREATE TABLE recipe (name TEXT)")
    connection.close()
    assert is_refused_untouched(folder / FILE_NAME)


@pytest.mark.parametrize("emptied", [True, False])
def test_a_log_that_lost_its_database_is_kept(file: Path, emptied: bool) -> None:
    file.with_name(f"{FILE_NAME}-wal").write_bytes(b"what was typed last")
    if emptied:
        file.write_bytes(b"")
    else:
        file.unlink()
    assert is_refused_untouched(file)


def test_damage_inside_is_said_when_it_is_met(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[8192:] = b"\xa5" * (len(content) - 8192)
    file.write_bytes(content)
    with pytest.raises(VaultDamaged):
        LateVault(file.parent, A_KEY).summaries()


def test_a_newer_vault_is_refused_and_kept(file: Path) -> None:
    with closing(keyed(file, A_KEY)) as connection:
        connection.pragma("user_version", 99)
    before = file.read_bytes()
    with pytest.raises(VaultNewer, match="99"):
        LateVault(file.parent, A_KEY)
    assert file.read_bytes() == before


def test_a_refused_vault_can_be_opened_once_it_is_mended(file: Path) -> None:
    whole = file.read_bytes()
    file.write_bytes(whole[:4096])
    with pytest.raises(VaultDamaged):
        LateVault(file.parent, A_KEY)
    file.write_bytes(whole)
    LateVault(file.parent, A_KEY).close()


def test_a_second_vault_in_this_process_is_refused(vault: SqliteVault, folder: Path) -> None:
    with pytest.raises(VaultBusy):
        LateVault(folder, A_KEY)
    assert vault.summaries() == ()


OPENER = """
import sys
from mentordesk.domain.safe import Key
from pathlib import Path
from mentordesk.domain.errors import VaultBusy
from mentordesk.late_vault import LateVault
from mentordesk.store.vault import SqliteVault
try:
    LateVault(Path(sys.argv[1]), Key(bytes(range(48)))).close()
except VaultBusy as refusal:
    sys.exit(str(refusal))
"""


def test_a_second_process_is_refused_until_the_first_lets_go(
    vault: SqliteVault, folder: Path
) -> None:
    command = [sys.executable, "-c", OPENER, str(folder)]
    second = subprocess.run(command, capture_output=True, text=True, check=False)
    assert second.stderr.startswith("Another program holds the database")
    vault.close()
    assert subprocess.run(command, check=False).returncode == 0
