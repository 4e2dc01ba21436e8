"""What leaves nothing behind: rows overwritten, words gone from the index, the log emptied."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from mentordesk.store.cells import as_cell
from mentordesk.store.connection import Connection

OPTIMIZE: Final = "INSERT INTO found (found) VALUES ('optimize')"
"""Writes the index anew: until then what was deleted stands in it, though no query finds it."""


def erase(connection: Connection, mentorship_ids: Iterable[str]) -> bool:
    """Erase those of the mentorships that are there; return whether there was any."""
    gone = [
        connection.run("DELETE FROM mentorship WHERE id = ? RETURNING row", (as_cell(each),))
        for each in mentorship_ids
    ]
    return any(gone)


def wipe(connection: Connection) -> None:
    """Empty the log, which holds pages as they were."""
    connection.pragma("wal_checkpoint(TRUNCATE)")
