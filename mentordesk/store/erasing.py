"""What leaves nothing behind: rows overwritten, words gone from the index, the log emptied."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

from mentordesk.domain.history import HEALTH, Act, Event
from mentordesk.store.cells import as_cell, as_written
from mentordesk.store.connection import Connection
from mentordesk.store.fence import erase_fenced
from mentordesk.store.file_names import BACKUPS
from mentordesk.store.history import count_event, erase_events, times_erased
from mentordesk.store.issued_rows import erase_telling
from mentordesk.store.ledger import Entry, Ledger

A_SECOND: Final = timedelta(seconds=1)
"""The ledger knows the second in which something was erased."""

EVER: Final = datetime.max.replace(tzinfo=UTC)
"""Whatever was written by a clock that ran ahead, too."""

_DELETE: Final = "DELETE FROM mentorship WHERE id = ? RETURNING row"

_ERASED: Final = f"""SELECT mentorship, record, max(at), sum(times) FROM event
    WHERE act = '{Act.ERASED}' AND (record = '{HEALTH}'
        OR (record = '' AND mentorship NOT IN (SELECT id FROM mentorship)))
    GROUP BY mentorship, record"""

REBUILD: Final = "INSERT INTO found (found) VALUES ('rebuild')"
"""Writes the index anew from what is there: until then what was deleted stands in it, though no
query finds it. Its own ``optimize`` does nothing where the deletions were merged in already.
"""


def ledger_of(connection: Connection) -> Ledger:
    """Return the ledger beside the backups of the vault that is open."""
    return Ledger(connection.folder / BACKUPS)


def remember_erased(connection: Connection) -> None:
    """Let the ledger know again what the history tells was erased: its file may have been lost."""
    found: dict[str, Entry] = {}
    for mentorship, record, at, times in connection.run(_ERASED):
        known = as_written(mentorship)
        is_health = record == HEALTH
        entry = Entry(datetime.fromisoformat(at), True, times if is_health else 0)
        found[health_of(known) if is_health else known] = entry
    ledger_of(connection).learn(found)


def erase(connection: Connection, erased: Event) -> int | None:
    """Erase a mentorship and everything of it, all or nothing; return its row if there was one.

    Its history goes too, but for that it was erased.
    """
    with connection.transaction():
        rows = connection.run(_DELETE, (as_cell(erased.mentorship),))
        if rows:
            erase_events(connection, erased)
            connection.run(REBUILD)
    return rows[0][0] if rows else None


def wipe(connection: Connection) -> None:
    """Let nothing of what was erased stay in the log."""
    connection.pragma("wal_checkpoint(TRUNCATE)")


def erase_again(connection: Connection, ledger: Ledger) -> None:
    """Erase what the ledger names, which an older backup has brought back."""
    for name, entry in ledger.entries().items():
        mentorship_id, _, part = name.partition(".")
        if part == HEALTH:
            _erase_health_again(connection, mentorship_id, entry)
        elif entry.is_erased:
            erase(connection, Event(entry.at, "", Act.ERASED, mentorship_id))
    wipe(connection)


def _erase_health_again(connection: Connection, mentorship_id: str, entry: Entry) -> None:
    """Erase what is about health, unless the database knows of it: the rest was written after.

    No clock is asked, where it was counted.
    """
    missing = entry.times - times_erased(connection, mentorship_id)
    if entry.times and missing <= 0:
        return
    until = EVER if entry.times else entry.at + A_SECOND
    erase_fenced(connection, mentorship_id, until)
    erase_telling(connection, mentorship_id, until, entry.at)
    if entry.times:
        again = Event(entry.at, "", Act.ERASED, mentorship_id, HEALTH, times=missing)
        count_event(connection, again)


def health_of(mentorship_id: str) -> str:
    """Return under which name the ledger knows that what was about health is erased."""
    return f"{mentorship_id}.{HEALTH}"
