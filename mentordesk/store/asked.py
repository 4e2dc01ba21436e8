"""Queries put together with peewee, run on the connection."""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportUnknownArgumentType=false
# peewee's stubs leave the types of its arguments out; what leaves this module is typed.

from __future__ import annotations

from typing import Any, Final

from peewee import Delete, Insert, Query, Select, SqliteDatabase, Update

from mentordesk.store.connection import Cells, Connection

_DIALECT: Final = SqliteDatabase(None)
"""Never connected: it only knows how SQLite writes a query."""


def select(connection: Connection, query: Select) -> list[Cells]:
    """Return the rows of a query of fields, in Python's types."""
    readers = [field.python_value for field in query.selected_columns]
    rows = connection.run(*_written(query))
    return [tuple(read(cell) for read, cell in zip(readers, row, strict=True)) for row in rows]


def write(connection: Connection, query: Insert | Update | Delete) -> list[Cells]:
    """Run a query; return the rows that it says it returns."""
    return connection.run(*_written(query))


def _written(query: Query) -> tuple[str, list[Any]]:
    """Return the query's statement and the values in it."""
    return _DIALECT.get_sql_context().parse(query)
