"""What happened to mentorships, counted by the hour: who, when, which field. Never what it held."""

from __future__ import annotations

import getpass
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, Final

from mentordesk.domain.history import HEALTH, Act, Event
from mentordesk.store.cells import as_cell, as_written, stamp
from mentordesk.store.connection import Cells, Connection

_COUNT: Final = """
INSERT INTO event (at, desk, act, mentorship, record, "key", field, reason, times)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET times = times + excluded.times
"""

_READ: Final = """
SELECT at, desk, act, mentorship, record, "key", field, reason, times FROM event
WHERE mentorship = ? ORDER BY at DESC, row DESC
"""

_TIMES: Final = """
SELECT coalesce(sum(times), 0) FROM event WHERE mentorship = ? AND act = ? AND record = ?
"""

_FORGET: Final = "DELETE FROM event WHERE mentorship = ?"

_ID: Final = re.compile(r"[a-z0-9.-]{0,130}")
"""What ids are made of: those of records, and those in a programme's files."""


def count_event(connection: Connection, event: Event) -> None:
    """Add what was done to what was done within the same hour."""
    hour = event.at.astimezone(UTC).replace(minute=0, second=0, microsecond=0)
    said = (event.mentorship, event.record, event.key, event.field, event.reason)
    row = (stamp(hour), as_cell(event.desk), event.act, *map(as_cell, said), event.times)
    connection.run(_COUNT, row)


def erase_events(connection: Connection, erased: Event) -> None:
    """Leave of a mentorship's history only that it was erased."""
    connection.run(_FORGET, (as_cell(erased.mentorship),))
    count_event(connection, erased)


def times_erased(connection: Connection, mentorship_id: str) -> int:
    """Return how often what was about health was erased, as far as this database knows."""
    told = (as_cell(mentorship_id), Act.ERASED, HEALTH)
    return connection.run(_TIMES, told)[0][0]


def read_events(connection: Connection, mentorship_id: str) -> tuple[Event, ...]:
    """Return what happened to a mentorship, newest first."""
    rows = connection.run(_READ, (as_cell(mentorship_id),))
    return tuple(map(_event, rows))


def telling_key(cells: Iterable[Any]) -> str:
    """Return which record it is, by the cells of its key; "?" for what is no id of ours.

    A file made by hand may have a person's name for an id.
    """
    return "/".join(text if _ID.fullmatch(text) else "?" for text in map(str, cells))


def _event(row: Cells) -> Event:
    at, desk, act, mentorship, record, key, field, reason, times = row
    said = map(as_written, (mentorship, record, key, field, reason))
    return Event(datetime.fromisoformat(at), as_written(desk), Act(act), *said, times=times)


def who_is_here() -> str:
    """Return the name of whoever is signed in to the PC; "" where the system doesn't tell."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return ""
