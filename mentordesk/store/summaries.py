"""The list of all mentorships in a few queries; it is on the way to the first window."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from itertools import groupby
from operator import itemgetter
from typing import Final

from mentordesk.domain.programme_key import ProgrammeKey
from mentordesk.domain.summary import Status, Summary
from mentordesk.store.cells import as_written
from mentordesk.store.connection import Cells, Connection

_NAME: Final = """coalesce((
    SELECT person.name FROM part
    JOIN person ON person.mentorship = part.mentorship AND person.id = part.person
    WHERE part.mentorship = mentorship.row AND part.role = '{role}'
    ORDER BY part.row LIMIT 1), '')"""

_MENTORSHIPS: Final = f"""
SELECT mentorship.row, mentorship.id, programme.id, programme.version, programme.sha256, status,
    {_NAME.format(role="participant")}, {_NAME.format(role="mentor")},
    workplace, starts, ends, changed_at, mentorship.name, mentorship."group", keep_until,
    (SELECT count(*) FROM answer INDEXED BY answer_confirmed
        WHERE answer.mentorship = mentorship.row
        AND meeting = '' AND part = 'confirmed' AND text = 'yes')
FROM mentorship JOIN programme ON programme.row = mentorship.programme
ORDER BY changed_at DESC, mentorship.row DESC
"""

_MEETINGS: Final = """
SELECT mentorship, starts, held FROM meeting ORDER BY mentorship, starts IS NULL, starts, row
"""

_STEPS_DUE: Final = """
SELECT mentorship, min(ends) FROM planned
WHERE done IS NULL AND starts IS NULL AND ends IS NOT NULL GROUP BY mentorship
"""
"""A step has but an end; a phase, which begins too, is done with its steps."""

_RIVALS: Final = """
SELECT mentorship, count(*)
FROM (SELECT mentorship FROM rival UNION ALL SELECT mentorship FROM health_rival)
GROUP BY mentorship
"""

_HEALTH: Final = """
SELECT mentorship FROM health_answer WHERE text <> ''
UNION SELECT mentorship FROM health_former UNION SELECT mentorship FROM health_rival
"""

_LOCKED: Final = "SELECT mentorship FROM issued WHERE locks = 1 AND void_at IS NULL"
"""Its partial index answers it, which is empty where nothing is locked."""


@dataclass(frozen=True, slots=True)
class _Meetings:
    """A mentorship's meetings: how many, how many held, and the first that was not."""

    count: int = 0
    held: int = 0
    next_number: int | None = None
    next_starts: datetime | None = None


def read_summaries(connection: Connection) -> tuple[Summary, ...]:
    """Return a summary of every mentorship, last changed first."""
    by_mentorship = groupby(connection.run(_MEETINGS), itemgetter(0))
    meetings = {mentorship: _meetings(rows) for mentorship, rows in by_mentorship}
    due = dict[int, str](connection.run(_STEPS_DUE))
    rivals = dict[int, int](connection.run(_RIVALS))
    health = {row for (row,) in connection.run(_HEALTH)}
    locked = {row for (row,) in connection.run(_LOCKED)}
    none, key = _Meetings(), cache(ProgrammeKey)
    rows = (
        (*row, due.get(row[0]), rivals.get(row[0], 0), row[0] in health, row[0] in locked)
        for row in connection.run(_MENTORSHIPS)
    )
    return tuple(_summary(row, key, meetings.get(row[0], none)) for row in rows)


def _meetings(rows: Iterable[Cells]) -> _Meetings:
    """Count meetings that come in the order of their times."""
    planned = [(starts, held) for _, starts, held in rows]
    ahead = [(n, starts) for n, (starts, held) in enumerate(planned, 1) if held is None]
    number, starts = ahead[0] if ahead else (None, None)
    next_starts = datetime.fromisoformat(starts) if starts else None
    return _Meetings(len(planned), len(planned) - len(ahead), number, next_starts)


def _summary(row: Cells, key: Callable[..., ProgrammeKey], meetings: _Meetings) -> Summary:
    _, mentorship, *programme, status, participant, mentor, workplace = row[:9]
    starts, ends, changed_at, name, group, keep_until, confirmed = row[9:16]
    due, rivals, health, locked = row[16:]
    return Summary(
        id=as_written(mentorship),
        programme=key(*programme),
        status=Status(status),
        participant=as_written(participant),
        mentor=as_written(mentor),
        workplace=as_written(workplace),
        starts=date.fromisoformat(starts) if starts else None,
        ends=date.fromisoformat(ends) if ends else None,
        meetings=meetings.count,
        held=meetings.held,
        next_number=meetings.next_number,
        next_starts=meetings.next_starts,
        confirmed=confirmed,
        changed_at=datetime.fromisoformat(changed_at),
        name=as_written(name),
        group=as_written(group),
        next_step_due=date.fromisoformat(due) if due else None,
        keep_until=date.fromisoformat(keep_until) if keep_until else None,
        has_health=health,
        rivals=rivals,
        is_locked=locked,
    )
