"""What is wrong with a database that opens is found, each kind by its own question."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.store.checking import INDEX, ORPHANS, PAGES, STRUCTURE, complaints
from mentordesk.store.connection import Connection
from mentordesk.store.opening import FILE_NAME
from tests.store.backing_up import at_desk

PAGE = 4096


@pytest.fixture
def connection(folder: Path) -> Iterator[Connection]:
    with at_desk(folder) as desk:
        desk.write(desk.begin(answers=50), "x" * 100_000)
        desk.vault._connection.pragma("wal_checkpoint(TRUNCATE)")
        yield desk.vault._connection


def found(connection: Connection) -> list[str]:
    return [complaint.text for complaint in complaints(connection)]


def test_a_whole_vault_has_nothing_wrong(connection: Connection) -> None:
    assert found(connection) == []


def test_one_changed_bit_in_any_page_is_found(connection: Connection, folder: Path) -> None:
    path = folder / FILE_NAME
    whole = path.read_bytes()
    for page in range(1, len(whole) // PAGE, 7):
        spoilt = bytearray(whole)
        spoilt[page * PAGE + 100] ^= 4
        path.write_bytes(spoilt)
        assert PAGES.text in found(connection)
    path.write_bytes(whole)
    assert found(connection) == []


def test_records_that_hang_on_nothing_are_counted(connection: Connection) -> None:
    connection.pragma("foreign_keys", 0)
    connection.run("DELETE FROM mentorship")
    (complaint,) = complaints(connection)
    assert complaint.text == ORPHANS.text and complaint.values["count"] > 200  # type: ignore[operator]


def test_an_index_that_knows_a_deleted_word_is_told(connection: Connection) -> None:
    connection.run("INSERT INTO found (rowid, text, lemmas) VALUES (1, 'poistettu', '')")
    assert found(connection) == [INDEX.text]


def test_what_doesn_t_hang_together_is_told_in_sqlite_s_words(connection: Connection) -> None:
    connection.pragma("writable_schema", 1)
    connection.run(
        "UPDATE sqlite_schema SET sql = replace(sql, 'text TEXT NOT NULL', "
        "'text TEXT NOT NULL CHECK (text = 0)') WHERE name = 'answer'"
    )
    connection.pragma("writable_schema", "RESET")
    (complaint,) = complaints(connection)
    assert complaint.text == STRUCTURE.text
    assert "CHECK" in str(complaint.values["words"])
