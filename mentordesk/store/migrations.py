"""The steps from an empty file to today's tables.

A step never changes once released; a new need is a new step at the end. ``user_version`` counts
the steps taken, each in one transaction with its count.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from mentordesk.store.connection import Connection
from mentordesk.store.counting import rows_of
from mentordesk.store.first_tables import FIRST_TABLES
from mentordesk.store.group_tables import GROUP_TABLES
from mentordesk.store.handover_tables import HANDOVER_TABLES
from mentordesk.store.issued_tables import ISSUED_TABLES
from mentordesk.store.keeping_tables import KEEPING_TABLES, fence_what_is_there
from mentordesk.store.search_tables import SEARCH_TABLES

Migration = Callable[[Connection], None]


def first_tables(connection: Connection) -> None:
    """Make the tables of programmes, mentorships and their records."""
    for statement in FIRST_TABLES:
        connection.run(statement)


def group_tables(connection: Connection) -> None:
    """Make the tables of groups, of words and of one's own questions."""
    for statement in GROUP_TABLES:
        connection.run(statement)


def search_tables(connection: Connection) -> None:
    """Make the tables in which texts are found by their words."""
    for statement in SEARCH_TABLES:
        connection.run(statement)


def keeping_tables(connection: Connection) -> None:
    """Make the tables of what is fenced off and of the history; fence what was written before."""
    for statement in KEEPING_TABLES:
        connection.run(statement)
    fence_what_is_there(connection)


def handover_tables(connection: Connection) -> None:
    """Make the tables of what went over to other desks, and of what they wrote otherwise."""
    for statement in HANDOVER_TABLES:
        connection.run(statement)


def issued_tables(connection: Connection) -> None:
    """Make the tables of sealed documents and of the keys that sealed them."""
    for statement in ISSUED_TABLES:
        connection.run(statement)


MIGRATIONS: Final[tuple[Migration, ...]] = (
    first_tables,
    group_tables,
    search_tables,
    keeping_tables,
    handover_tables,
    issued_tables,
)


def migrate(
    connection: Connection,
    migrations: tuple[Migration, ...] = MIGRATIONS,
    before: Migration | None = None,
) -> None:
    """Take the steps that are missing; each whole or not at all, and none that loses a row.

    A table that is built anew takes along what hangs on it, without a word. ``before`` is called
    where there are any and mentorships that they could harm.
    """
    taken: int = connection.pragma("user_version")
    is_behind = 0 < taken < len(migrations)
    if before and is_behind and connection.run("SELECT 1 FROM mentorship LIMIT 1"):
        before(connection)
    for number, step in enumerate(migrations[taken:], taken + 1):
        with connection.transaction():
            there = rows_of(connection)
            step(connection)
            if lost := there - rows_of(connection):
                raise AssertionError(f"step {number} loses rows of {', '.join(lost)}")
            connection.pragma("user_version", number)
