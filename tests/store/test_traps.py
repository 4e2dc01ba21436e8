"""What others have lost data or told secrets by: each a trap that is watched here.

Those of full disks are watched in ``test_failures`` and ``tests/ui/test_files``, of backups in
``test_backups`` and ``test_rekeying``, of migrations in ``test_migrations`` and by the rules of the
house, letters with dots in ``test_search``.
"""

import gc
import logging
import sqlite3
import traceback
from contextlib import closing
from pathlib import Path

import pytest

from mentordesk.domain.errors import VaultDamaged
from mentordesk.domain.mentorship import Put
from mentordesk.domain.safe import Key
from mentordesk.late_vault import LateVault
from mentordesk.store import opening
from mentordesk.store.cipher import connect
from mentordesk.store.connection import Connection
from mentordesk.store.migrations import migrate
from mentordesk.store.opening import FILE_NAME, PLAIN, keyed, open_connection
from mentordesk.store.rekeying import Ways
from mentordesk.store.vault import SqliteVault
from tests.builders import A_KEY, a_mentorship, a_programme, an_answer
from tests.store.safes import CHEAP, PASSWORD, a_safe, fill, founded, start_of

SENTINEL = "Sentinelli-äö-7391"
HEX = A_KEY.material.hex()


def test_a_vault_is_never_plain_not_even_when_it_is_new(folder: Path) -> None:
    with closing(LateVault(folder, A_KEY)):
        assert start_of(folder) == A_KEY.salt != PLAIN
    fill(folder, A_KEY)
    assert start_of(folder) == A_KEY.salt


def test_a_plain_database_in_the_vault_s_place_is_refused_and_kept(folder: Path) -> None:
    folder.mkdir()
    with closing(Connection(connect(folder / FILE_NAME), folder)) as plain:
        plain.run("CREATE TABLE goal (text TEXT)")
    before = (folder / FILE_NAME).read_bytes()
    assert before.startswith(PLAIN)
    with pytest.raises(VaultDamaged):
        LateVault(folder, A_KEY)
    assert (folder / FILE_NAME).read_bytes() == before


def test_a_driver_that_can_not_encrypt_writes_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.mkdir()
    monkeypatch.setattr(opening, "connect", sqlite3.connect)
    with pytest.raises(AssertionError, match="plain pages"):
        LateVault(folder, A_KEY)
    assert not (folder / FILE_NAME).exists() or not (folder / FILE_NAME).read_bytes()


@pytest.mark.parametrize("length", [0, 32, 47, 49])
def test_there_is_no_key_that_would_leave_the_pages_plain(length: int) -> None:
    with pytest.raises(ValueError, match="would encrypt nothing"):
        Key(bytes(length))


def test_what_is_typed_is_in_no_file(folder: Path) -> None:
    mentorship = a_mentorship()
    with closing(LateVault(folder, A_KEY)) as vault:
        vault.add(mentorship, a_programme())
        vault.save(mentorship.id, [Put(an_answer(SENTINEL))])
        while_open = [path.read_bytes() for path in folder.iterdir()]
    shut = [path.read_bytes() for path in folder.iterdir()]
    for code in ("utf-8", "utf-16-le"):
        assert not [content for content in while_open + shut if SENTINEL.encode(code) in content]


def test_sqlite_encrypts_and_sorts_in_memory(vault: SqliteVault) -> None:
    connection = vault._connection
    assert connection.pragma("cipher_version")
    assert connection.pragma("temp_store") == 2
    assert ("TEMP_STORE=2",) in connection.run("PRAGMA compile_options")


def test_sqlcipher_tells_nothing_on_standard_error(
    folder: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    fill(folder, A_KEY)
    content = bytearray((folder / FILE_NAME).read_bytes())
    content[50] ^= 1
    (folder / FILE_NAME).write_bytes(content)
    with pytest.raises(VaultDamaged):
        LateVault(folder, A_KEY)
    assert capfd.readouterr() == ("", "")


def test_nothing_typed_and_no_key_is_logged(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("peewee").setLevel(logging.DEBUG)
    safe, key, code = founded(folder)
    mentorship = fill(folder, key)
    with closing(LateVault(folder, key)) as vault:
        vault.save(mentorship.id, [Put(an_answer(SENTINEL))])
        vault.search(SENTINEL, 5)
    safe.rekey(PASSWORD, safe.drawn_code(), lambda _: None)
    for secret in (SENTINEL, key.material.hex(), PASSWORD, code):
        assert secret not in caplog.text


def test_an_error_about_a_key_tells_nothing_of_it(folder: Path) -> None:
    fill(folder, A_KEY)
    other = Key(bytes(range(100, 148)))
    with pytest.raises(VaultDamaged) as caught:
        LateVault(folder, other)
    told = "".join(traceback.format_exception(caught.value))
    assert other.material.hex() not in told and repr(other.material) not in told


def test_no_password_code_or_key_is_told_by_a_repr(folder: Path) -> None:
    safe, key, code = founded(folder)
    ways = Ways(PASSWORD, code.replace("-", ""), CHEAP)
    told = f"{safe!r} {key!r} {ways!r} {vars(safe)!r}"
    for secret in (PASSWORD, code, code.replace("-", ""), key.material.hex(), repr(key.material)):
        assert secret not in told


def test_a_connection_keeps_no_key_open_or_closed(tmp_path: Path) -> None:
    connection = open_connection(tmp_path / "test.db", A_KEY, migrate)
    for _ in range(2):
        within = [connection, *gc.get_referents(connection), *vars(connection).values()]
        assert not [thing for thing in within if HEX in repr(thing) or thing == A_KEY]
        connection.close()


OTHERS = [bytes(48), A_KEY.material[:32] + bytes(16), bytes(32) + A_KEY.salt]


@pytest.mark.parametrize("material", OTHERS, ids=["both", "salt", "secret"])
def test_a_key_with_either_half_changed_reads_nothing(folder: Path, material: bytes) -> None:
    fill(folder, A_KEY)
    with closing(keyed(folder / FILE_NAME, Key(material))) as other, pytest.raises(VaultDamaged):
        other.run("SELECT count(*) FROM mentorship")


def test_a_safe_that_is_asked_often_holds_no_file_open(folder: Path) -> None:
    safe, key, _ = founded(folder)
    for _ in range(50):
        assert safe.unlock(PASSWORD) == key
    (folder / "mentordesk.key").rename(folder / "moved")
    assert a_safe(folder).standing() == "new"
