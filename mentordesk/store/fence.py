"""The fence around what was written about health: which items it is for, and what stands behind it.

It is there for a whole programme, so a mentorship that follows another version has its answers
sorted anew. An item that is asked no more stays fenced, as its answers do.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from mentordesk.domain.fence import WRITTEN
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Former
from mentordesk.store.cells import as_cell, as_written, stamp
from mentordesk.store.connection import Connection
from mentordesk.store.keeping_tables import FENCE

_OF_MENTORSHIP: Final = """SELECT item FROM fenced
    JOIN mentorship ON mentorship.programme = fenced.programme WHERE mentorship.row = ?"""

_ANSWER: Final = "mentorship, version, changed_at, meeting, item, part, text, language"
_FORMER: Final = "mentorship, version, changed_at, meeting, item, part, question, answer"
_INSIDE: Final = f"mentorship = ?1 AND item IN ({_OF_MENTORSHIP.replace('?', '?1')})"
_OUTSIDE: Final = _INSIDE.replace(" IN ", " NOT IN ")

_SORT: Final = (
    f"INSERT INTO health_answer ({_ANSWER}) SELECT {_ANSWER} FROM answer WHERE {_INSIDE} "
    "ORDER BY row",
    f"INSERT INTO health_former ({_FORMER}, health) SELECT {_FORMER}, 1 FROM former "
    f"WHERE {_INSIDE} ORDER BY row",
    f"DELETE FROM former WHERE {_INSIDE}",
    f"INSERT INTO answer ({_ANSWER}) SELECT {_ANSWER} FROM health_answer WHERE {_OUTSIDE} "
    "ORDER BY row",
    f"DELETE FROM health_answer WHERE {_OUTSIDE}",
)
_TAKE_OUT: Final = f"DELETE FROM answer WHERE {_INSIDE} RETURNING item"

_ERASE: Final = tuple(
    f"DELETE FROM {table} WHERE changed_at <= ? "
    "AND mentorship = (SELECT row FROM mentorship WHERE id = ?)"
    for table in ("health_answer", "health_former", "health_rival")
)
_FORGET: Final = f"""DELETE FROM event WHERE mentorship = ?1 AND at <= ?2
    AND record IN ({", ".join(f"'{kind}'" for kind in WRITTEN)}) AND EXISTS (
    {_OF_MENTORSHIP.replace("mentorship.row = ?", "mentorship.id = ?1")}
    AND instr(event."key", '/' || fenced.item || '/'))"""


def fenced_items(connection: Connection, mentorship: int) -> frozenset[str]:
    """Return the items that are fenced in the mentorship of a row."""
    rows = connection.run(_OF_MENTORSHIP, (mentorship,))
    return frozenset(as_written(item) for (item,) in rows)


def keep_fenced(
    connection: Connection, programme: tuple[int, Programme], items: Iterable[str]
) -> None:
    """Fence those of the items that the programme of a row has no more; of others it decides."""
    row, known = programme
    for item in items:
        if not known.has_item(item):
            connection.run(FENCE, (row, as_cell(item)))


def about_health(former: Iterable[Former]) -> set[str]:
    """Return the items whose former answers are about health."""
    return {each.place.item for each in former if each.health}


def sort_answers(connection: Connection, mentorship: int) -> frozenset[str]:
    """Put each answer on its side of the fence; return the items that were outside before."""
    for statement in _SORT:
        connection.run(statement, (mentorship,))
    return frozenset(as_written(item) for (item,) in connection.run(_TAKE_OUT, (mentorship,)))


def erase_fenced(connection: Connection, mentorship_id: str, until: datetime) -> None:
    """Erase what was written about health up to a moment; what came later stays."""
    for statement in _ERASE:
        connection.run(statement, (stamp(until), as_cell(mentorship_id)))
    forget_fenced(connection, mentorship_id, until)


def forget_fenced(connection: Connection, mentorship_id: str, until: datetime) -> None:
    """Let the history up to a moment not tell that anything about health was written."""
    connection.run(_FORGET, (as_cell(mentorship_id), stamp(until)))
