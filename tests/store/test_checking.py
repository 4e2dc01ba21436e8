"""What is wrong with a database that opens is found, each kind by its own question."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.store.checking import DOCUMENT, INDEX, ORPHANS, PAGES, STRUCTURE, complaints
from mentordesk.store.connection import Connection
from mentordesk.store.issued_rows import add_issued, keep_pdf
from mentordesk.store.opening import FILE_NAME
from tests.builders import A_PDF, an_issued
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


def test_a_sealed_document_that_is_otherwise_is_named(connection: Connection) -> None:
    ((row,),) = connection.run("SELECT row FROM mentorship")
    for number in ("7KQ4-M2TD", "22AA-33BB"):
        add_issued(connection, row, an_issued(number), an_issued().at)
        keep_pdf(connection, number, A_PDF)
    assert found(connection) == []
    connection.run("UPDATE issued_file SET pdf = CAST('muu' AS BLOB) WHERE issued = 2")
    (complaint,) = complaints(connection)
    assert complaint == DOCUMENT.filled(number="22AA-33BB")


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
