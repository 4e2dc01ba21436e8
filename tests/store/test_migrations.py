"""Every step from an empty file to today's tables."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from shutil import copyfile

import pytest

from mentordesk.domain.errors import VaultNewer
from mentordesk.late_vault import LateVault
from mentordesk.store import tables
from mentordesk.store.cipher import connect
from mentordesk.store.connection import Connection
from mentordesk.store.counting import rows_of
from mentordesk.store.encrypting import encrypt
from mentordesk.store.form import FORM, refuse_newer
from mentordesk.store.migrations import MIGRATIONS, migrate
from mentordesk.store.opening import FILE_NAME, open_connection
from tests.builders import A_KEY, A_PDF, a_mentorship, a_programme, an_issued
from tests.store.backing_up import keep_key

RELEASED = sorted((Path(__file__).parent / "released").glob("*.db"))
"""A database of each form there ever was, that of today too, so that the next step has it."""

SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"


def add_colour(connection: Connection) -> None:
    connection.run("ALTER TABLE goal ADD COLUMN colour TEXT")


def fail_halfway(connection: Connection) -> None:
    connection.run("CREATE TABLE half (row INTEGER)")
    raise ZeroDivisionError


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    with closing(open_connection(tmp_path / "test.db", A_KEY, migrate)) as opened:
        yield opened


def names(connection: Connection) -> set[str]:
    """The names of the tables."""
    found = connection.run("SELECT name FROM sqlite_schema WHERE type = 'table'")
    return {name for (name,) in found}


def test_every_migration_has_a_test() -> None:
    missing = [step.__name__ for step in MIGRATIONS if f"test_{step.__name__}" not in globals()]
    assert not missing


def test_first_tables(connection: Connection) -> None:
    rows = {"person", "part", "goal", "meeting", "review", "task", "answer"}
    assert names(connection) >= {"programme", "mentorship"} | rows


def test_search_tables(connection: Connection) -> None:
    assert names(connection) >= {"indexed", "searchable", "found"}


def test_group_tables(connection: Connection) -> None:
    assert names(connection) >= {"question", "word", "planned", "pair", "fee", "former"}


def test_keeping_tables(connection: Connection) -> None:
    fenced = {"fenced", "health_answer", "health_former"}
    assert names(connection) >= {"event", "slot"} | fenced


def test_handover_tables(connection: Connection) -> None:
    assert names(connection) >= {"rival", "health_rival", "edition", "handed"}


def test_issued_tables(connection: Connection) -> None:
    assert names(connection) >= {"issued", "issued_signer", "issued_file", "signing_key"}


def test_a_database_of_every_form_is_kept() -> None:
    assert [file.stem for file in RELEASED] == [f"form-{n + 1}" for n in range(len(MIGRATIONS))]


@pytest.mark.parametrize("file", RELEASED, ids=lambda file: file.stem)
def test_no_step_is_another_than_when_a_database_of_its_form_was_made(
    file: Path, tmp_path: Path
) -> None:
    with (
        closing(Connection(connect(tmp_path / "test.db"), tmp_path)) as made,
        closing(Connection(connect(Path(copyfile(file, tmp_path / "old.db"))), tmp_path)) as old,
    ):
        migrate(made, MIGRATIONS[: old.pragma("user_version")])
        assert made.run(SCHEMA) == old.run(SCHEMA)
        assert old.pragma("user_version") == made.pragma("user_version")


@pytest.mark.parametrize("file", RELEASED, ids=lambda file: file.stem)
def test_a_database_of_an_earlier_form_is_read_whole(file: Path, tmp_path: Path) -> None:
    copyfile(file, tmp_path / FILE_NAME)
    encrypt(tmp_path / FILE_NAME, A_KEY)
    keep_key(tmp_path)
    with closing(LateVault(tmp_path, A_KEY)) as vault:
        (summary,) = vault.summaries()
        assert vault.load(summary.id) == replace(a_mentorship(), id=summary.id)
        vault.issue(summary.id, an_issued(), A_PDF)
        assert vault.summaries()[0].is_locked


def test_a_new_database_has_taken_every_step(connection: Connection) -> None:
    assert connection.pragma("user_version") == len(MIGRATIONS)


def test_only_missing_steps_are_taken(connection: Connection) -> None:
    migrate(connection, (*MIGRATIONS, add_colour))
    migrate(connection, (*MIGRATIONS, add_colour))
    assert connection.pragma("user_version") == len(MIGRATIONS) + 1


def test_a_step_that_fails_leaves_nothing_of_itself(connection: Connection) -> None:
    before = names(connection)
    with pytest.raises(ZeroDivisionError):
        migrate(connection, (*MIGRATIONS, add_colour, fail_halfway))
    assert names(connection) == before
    assert connection.pragma("user_version") == len(MIGRATIONS) + 1


def test_the_form_counts_the_steps() -> None:
    assert len(MIGRATIONS) == FORM


def build_mentorships_anew(connection: Connection) -> None:
    """Do as a change of a column's type does: all that hangs on the old table goes with it."""
    connection.run("CREATE TABLE built AS SELECT * FROM mentorship")
    connection.run("DROP TABLE mentorship")
    connection.run("ALTER TABLE built RENAME TO mentorship")


def test_a_step_that_takes_rows_along_is_not_taken(tmp_path: Path) -> None:
    with closing(LateVault(tmp_path, A_KEY)) as vault:
        vault.add(a_mentorship(), a_programme())
        before = rows_of(vault._connection)
        with pytest.raises(AssertionError, match=r"loses rows of .*answer"):
            migrate(vault._connection, (*MIGRATIONS, build_mentorships_anew))
        assert rows_of(vault._connection) == before
        assert vault._connection.pragma("user_version") == len(MIGRATIONS)


@pytest.mark.parametrize("file", RELEASED, ids=lambda file: file.stem)
def test_an_earlier_form_ends_with_the_tables_and_triggers_of_a_new_one(
    file: Path, connection: Connection, tmp_path: Path
) -> None:
    copyfile(file, tmp_path / "old.db")
    with closing(Connection(connect(tmp_path / "old.db"), tmp_path)) as old:
        migrate(old)
        assert old.run(SCHEMA) == connection.run(SCHEMA)


def test_a_newer_database_is_refused(connection: Connection) -> None:
    migrate(connection, (*MIGRATIONS, add_colour))
    with pytest.raises(VaultNewer) as caught:
        refuse_newer(connection)
    assert caught.value.sentence.values == {"found": len(MIGRATIONS) + 1, "known": len(MIGRATIONS)}


@pytest.mark.parametrize(
    "model", [*tables.RecordRow.__subclasses__(), *tables.Row.__subclasses__()]
)
def test_the_models_have_the_columns_of_the_tables(
    connection: Connection, model: type[tables.Row]
) -> None:
    if model is tables.RecordRow:
        return
    name, fields = model._meta.table_name, model._meta.sorted_fields
    found = {row[1]: not row[3] for row in connection.run(f"PRAGMA table_info({name})")}
    assert found == {field.column_name: field.null or field.name == "row" for field in fields}
