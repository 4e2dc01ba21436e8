"""The queries about mentorships and programmes themselves."""

# pyright: reportUnknownMemberType=false

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from peewee import Expression

from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme, ProgrammeKey
from mentordesk.domain.records import Details
from mentordesk.store.asked import select, write
from mentordesk.store.cells import as_cell, stamp
from mentordesk.store.connection import Connection
from mentordesk.store.keeping_tables import FENCE
from mentordesk.store.shelves import DETAILS, names
from mentordesk.store.tables import MentorshipRow, ProgrammeRow

_TOUCH: Final = (
    "UPDATE mentorship SET version = version + 1, changed_at = ? WHERE id = ? RETURNING row"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A mentorship's row and what stands in it."""

    row: int
    programme: ProgrammeKey
    created: date
    details: Details


def find_mentorship(connection: Connection, mentorship_id: str) -> Found | None:
    """Return the mentorship of that id, without its other records."""
    head = (MentorshipRow.row, MentorshipRow.created)
    programme = (ProgrammeRow.id, ProgrammeRow.version, ProgrammeRow.sha256)
    query = MentorshipRow.select(*head, *programme, *DETAILS).join(ProgrammeRow)
    for row in select(connection, query.where(MentorshipRow.id == mentorship_id)):
        return Found(row[0], ProgrammeKey(*row[2:5]), row[1], Details(*row[5:]))
    return None


def touch_mentorship(connection: Connection, mentorship_id: str, now: datetime) -> int | None:
    """Count a change to the mentorship; return its row."""
    found = connection.run(_TOUCH, (stamp(now), as_cell(mentorship_id)))
    return found[0][0] if found else None


def insert_mentorship(
    connection: Connection, mentorship: Mentorship, programme: int, now: datetime
) -> int:
    """Make the mentorship's row; return it."""
    query = MentorshipRow.insert(
        id=mentorship.id,
        programme=programme,
        created=mentorship.created,
        changed_at=now,
        **{name: getattr(mentorship.details, name) for name in names(DETAILS)},
    )
    return write(connection, query.returning(MentorshipRow.row))[0][0]


def mentorship_id_of(connection: Connection, row: int) -> str:
    """Return the id of the mentorship in a row."""
    query = MentorshipRow.select(MentorshipRow.id).where(MentorshipRow.row == row)
    return select(connection, query)[0][0]


def keep_programme(connection: Connection, programme: Programme) -> int:
    """Keep a copy of the programme's files where there is none yet; return its row."""
    key, files = programme.key, json.dumps(dict(programme.files))
    query = ProgrammeRow.insert(id=key.id, version=key.version, sha256=key.sha256, files=files)
    write(connection, query.on_conflict_ignore())
    row = select(connection, ProgrammeRow.select(ProgrammeRow.row).where(_is(key)))[0][0]
    for item in programme.items.values():
        if item.health:
            connection.run(FENCE, (row, item.id))
    return row


def set_programme(connection: Connection, mentorship_id: str, programme: int) -> None:
    """Let a mentorship follow the programme of that row."""
    query = MentorshipRow.update(programme=programme).where(MentorshipRow.id == mentorship_id)
    write(connection, query)


def programme_files(connection: Connection, key: ProgrammeKey) -> dict[str, str] | None:
    """Return the texts of the programme's files by their names."""
    found = select(connection, ProgrammeRow.select(ProgrammeRow.files).where(_is(key)))
    return json.loads(found[0][0]) if found else None


def _is(key: ProgrammeKey) -> Expression:
    """Return the condition that a row is this programme's."""
    return (
        (ProgrammeRow.id == key.id)
        & (ProgrammeRow.version == key.version)
        & (ProgrammeRow.sha256 == key.sha256)
    )
