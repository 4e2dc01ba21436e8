"""The one connection to the database: peewee's, with types and with the vault's errors."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
# peewee's stubs leave the types of its arguments out; what leaves this module is typed.

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from peewee import Delete, Insert, Select, SqliteDatabase, Update

from mentordesk.store.failures import told

Cells = tuple[Any, ...]


class Connection:
    """A database held by one thread; every method may raise ``VaultError``."""

    def __init__(self, database: SqliteDatabase, folder: Path) -> None:
        self._database = database
        self._folder = folder

    def run(self, statement: str, values: Sequence[Any] = ()) -> list[Cells]:
        """Run a statement and return the rows it gives, if any."""
        with told(self._folder):
            return self._database.execute_sql(statement, values).fetchall()

    def select(self, query: Select) -> list[Cells]:
        """Return the rows of a query, in Python's types."""
        with told(self._folder):
            return list(query.tuples().execute(self._database))

    def write(self, query: Insert | Update | Delete) -> int:
        """Run a query; return the row inserted or the number of rows deleted."""
        with told(self._folder):
            return query.execute(self._database)

    def pragma(self, name: str, value: int | str | None = None) -> Any:
        """Set a pragma where a value is given; return what SQLite answers."""
        with told(self._folder):
            if value is None:
                return self._database.pragma(name)
            return self._database.pragma(name, value)

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Keep all that is done inside, or nothing."""
        with told(self._folder), self._database.atomic("IMMEDIATE"):
            yield

    def close(self) -> None:
        """Let go of the files; a second time does nothing."""
        with told(self._folder):
            self._database.close()
