"""The list of all mentorships in a few queries; it is on the way to the first window."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from typing import Any, Final, NamedTuple

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

_MEETINGS: Final = "SELECT mentorship, starts IS NULL, starts, row, held FROM meeting"

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


class _Meetings(NamedTuple):
    """A mentorship's meetings: how many, how many held, and the first that was not."""

    planned: int = 0
    held: int = 0
    next_number: int | None = None
    next_starts: datetime | None = None


class _Beside(NamedTuple):
    """What other tables know of mentorships, by their rows."""

    meetings: dict[int, list[list[Any]]]
    due: dict[int, str]
    rivals: dict[int, int]
    health: set[int]
    locked: set[int]


def read_summaries(connection: Connection) -> tuple[Summary, ...]:
    """Return a summary of every mentorship, last changed first."""
    meetings = defaultdict[int, list[list[Any]]](list)
    for mentorship, *meeting in connection.run(_MEETINGS):
        meetings[mentorship].append(meeting)
    beside = _Beside(
        meetings,
        dict(connection.run(_STEPS_DUE)),
        dict(connection.run(_RIVALS)),
        {row for (row,) in connection.run(_HEALTH)},
        {row for (row,) in connection.run(_LOCKED)},
    )
    key = cache(ProgrammeKey)
    return tuple(_summary(row, beside, key) for row in connection.run(_MENTORSHIPS))


def _meetings(planned: list[list[Any]]) -> _Meetings:
    """Count meetings; they are sorted by their times, those without one last."""
    planned.sort()
    for number, (_, starts, _, held) in enumerate(planned, 1):
        if held is None:
            held_ones = sum(meeting[-1] is not None for meeting in planned)
            next_starts = datetime.fromisoformat(starts) if starts else None
            return _Meetings(len(planned), held_ones, number, next_starts)
    return _Meetings(len(planned), len(planned))


def _summary(cells: Cells, beside: _Beside, key: Callable[..., ProgrammeKey]) -> Summary:
    row, mentorship, *programme, status, participant, mentor, workplace = cells[:9]
    starts, ends, changed_at, name, group, keep_until, confirmed = cells[9:]
    meetings, due = _meetings(beside.meetings[row]), beside.due.get(row)
    return Summary(
        id=as_written(mentorship),
        programme=key(*programme),
        status=Status(status),
        participant=as_written(participant),
        mentor=as_written(mentor),
        workplace=as_written(workplace),
        starts=date.fromisoformat(starts) if starts else None,
        ends=date.fromisoformat(ends) if ends else None,
        meetings=meetings.planned,
        held=meetings.held,
        next_number=meetings.next_number,
        next_starts=meetings.next_starts,
        confirmed=confirmed,
        changed_at=datetime.fromisoformat(changed_at),
        name=as_written(name),
        group=as_written(group),
        next_step_due=date.fromisoformat(due) if due else None,
        keep_until=date.fromisoformat(keep_until) if keep_until else None,
        has_health=row in beside.health,
        rivals=beside.rivals.get(row, 0),
        is_locked=row in beside.locked,
    )
