"""The list of all mentorships in one query; it is on the way to the first window."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from mentordesk.domain.ports import Summary
from mentordesk.domain.programme import ProgrammeKey
from mentordesk.domain.records import Status
from mentordesk.store.connection import Cells, Connection
from mentordesk.store.fields import as_written

_PERSON: Final = """coalesce((
    SELECT person.name FROM part
    JOIN person ON person.mentorship = part.mentorship AND person.id = part.person
    WHERE part.mentorship = mentorship.row AND part.role = '{role}'
    ORDER BY part.row LIMIT 1), '')"""

_SUMMARIES: Final = f"""
WITH numbered AS (
    SELECT mentorship, starts, held, row_number() OVER (
        PARTITION BY mentorship ORDER BY starts IS NULL, starts, row) AS number
    FROM meeting),
tally AS (
    SELECT mentorship, count(*) AS meetings, count(held) AS held,
        min(number) FILTER (WHERE held IS NULL) AS next
    FROM numbered GROUP BY mentorship)
SELECT mentorship.id, programme.id, programme.version, programme.sha256, mentorship.status,
    {_PERSON.format(role="participant")}, {_PERSON.format(role="mentor")},
    mentorship.workplace, mentorship.starts, mentorship.ends,
    coalesce(tally.meetings, 0), coalesce(tally.held, 0), tally.next, numbered.starts,
    (SELECT count(*) FROM answer WHERE answer.mentorship = mentorship.row
        AND meeting = '' AND part = 'confirmed' AND text = 'yes'),
    mentorship.changed_at
FROM mentorship
JOIN programme ON programme.row = mentorship.programme
LEFT JOIN tally ON tally.mentorship = mentorship.row
LEFT JOIN numbered ON numbered.mentorship = tally.mentorship AND numbered.number = tally.next
ORDER BY mentorship.changed_at DESC, mentorship.row DESC
"""


def read_summaries(connection: Connection) -> tuple[Summary, ...]:
    """Return a summary of every mentorship, last changed first."""
    return tuple(_summary(row) for row in connection.run(_SUMMARIES))


def _summary(row: Cells) -> Summary:
    mentorship, *programme, status, participant, mentor, workplace, starts, ends = row[:10]
    meetings, held, next_number, next_starts, confirmed, changed_at = row[10:]
    return Summary(
        id=mentorship,
        programme=ProgrammeKey(*programme),
        status=Status(status),
        participant=as_written(participant),
        mentor=as_written(mentor),
        workplace=as_written(workplace),
        starts=starts and date.fromisoformat(starts),
        ends=ends and date.fromisoformat(ends),
        meetings=meetings,
        held=held,
        next_number=next_number,
        next_starts=next_starts and datetime.fromisoformat(next_starts),
        confirmed=confirmed,
        changed_at=datetime.fromisoformat(changed_at),
    )
