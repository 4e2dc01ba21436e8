"""The vault: keeps mentorships in one SQLite database, as the port promises."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from peewee import Expression, SqliteDatabase

from mentordesk.domain.errors import NotFound
from mentordesk.domain.mentorship import FIELDS, Change, Mentorship
from mentordesk.domain.ports import Summary
from mentordesk.domain.programme import Programme, ProgrammeKey
from mentordesk.domain.records import Details
from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.store.connection import open_database
from mentordesk.store.failures import told
from mentordesk.store.rows import MentorshipRows
from mentordesk.store.shelves import DETAILS, DETAILS_FIELDS
from mentordesk.store.summaries import read_summaries
from mentordesk.store.tables import MentorshipRow, ProgrammeRow

FILE_NAME: Final = "mentordesk.db"

MISSING: Final = QT_TRANSLATE_NOOP("store", "There is no mentorship with the id {id}.")

_TOUCH: Final = (
    "UPDATE mentorship SET version = version + 1, changed_at = ? WHERE id = ? RETURNING row"
)

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the present moment with UTC as its zone."""
    return datetime.now(UTC)


def open_vault(folder: Path, clock: Clock = utc_now) -> SqliteVault:
    """Open the vault in a folder, both made where missing; raises ``VaultError``.

    The thread that opens a vault is the one that uses and closes it.
    """
    with told(folder):
        folder.mkdir(parents=True, exist_ok=True)
        return SqliteVault(open_database(folder / FILE_NAME), folder, clock)


class SqliteVault:
    """Mentorships in one database, held exclusively by one connection on one thread."""

    def __init__(self, database: SqliteDatabase, folder: Path, clock: Clock) -> None:
        self._database = database
        self._folder = folder
        self._clock = clock

    def summaries(self) -> tuple[Summary, ...]:
        """Return a summary of every mentorship, last changed first; ``changed_at`` is in UTC."""
        with told(self._folder):
            return read_summaries(self._database)

    def load(self, mentorship_id: str) -> Mentorship:
        """Return a mentorship whole; ``NotFound`` when there is none of that id."""
        with told(self._folder):
            row, programme, created, details = self._find(mentorship_id)
            rows = MentorshipRows(self._database, row)
            records = {name: rows.records(kind) for kind, name in FIELDS.items()}
            return Mentorship(mentorship_id, programme, created, details, **records)

    def add(self, mentorship: Mentorship, programme: Programme) -> None:
        """Keep a new mentorship and a copy of its programme's files."""
        now = self._clock()
        with told(self._folder), self._database.atomic("IMMEDIATE"):
            rows = MentorshipRows(self._database, self._insert(mentorship, programme, now))
            for record in mentorship.records():
                rows.put(record, now)

    def save(self, mentorship_id: str, changes: Sequence[Change]) -> None:
        """Keep changes, all or none; when it returns they survive a kill and a power cut."""
        now = self._clock()
        with told(self._folder), self._database.atomic("IMMEDIATE"):
            rows = MentorshipRows(self._database, self._touch(mentorship_id, now))
            for change in changes:
                rows.change(change, now)

    def delete(self, mentorship_id: str) -> None:
        """Erase a mentorship and everything of it, from the database and from its log."""
        query = MentorshipRow.delete().where(MentorshipRow.id == mentorship_id)
        with told(self._folder):
            if not query.execute(self._database):
                raise NotFound(MISSING.filled(id=mentorship_id))
            self._database.pragma("wal_checkpoint(TRUNCATE)")

    def programme_files(self, key: ProgrammeKey) -> dict[str, str] | None:
        """Return the copy of a programme's files that a mentorship keeps, or None."""
        query = ProgrammeRow.select(ProgrammeRow.files).where(_is_programme(key)).tuples()
        with told(self._folder):
            for (files,) in query.execute(self._database):
                return json.loads(files)
        return None

    def close(self) -> None:
        """Let go of the files; a second time does nothing."""
        with told(self._folder):
            self._database.close()

    def _find(self, mentorship_id: str) -> tuple[int, ProgrammeKey, date, Details]:
        columns = (MentorshipRow.row, MentorshipRow.created)
        programme = (ProgrammeRow.id, ProgrammeRow.version, ProgrammeRow.sha256)
        query = (
            MentorshipRow.select(*columns, *programme, *DETAILS_FIELDS)
            .join(ProgrammeRow)
            .where(MentorshipRow.id == mentorship_id)
        )
        for row, created, *rest in query.tuples().execute(self._database):
            return row, ProgrammeKey(*rest[:3]), created, Details(*rest[3:])
        raise NotFound(MISSING.filled(id=mentorship_id))

    def _touch(self, mentorship_id: str, now: datetime) -> int:
        """Count a change to the mentorship; return its row."""
        values = (MentorshipRow.changed_at.db_value(now), MentorshipRow.id.db_value(mentorship_id))
        for (row,) in self._database.execute_sql(_TOUCH, values).fetchall():
            return row
        raise NotFound(MISSING.filled(id=mentorship_id))

    def _insert(self, mentorship: Mentorship, programme: Programme, now: datetime) -> int:
        """Make the mentorship's row; return it."""
        details = {name: getattr(mentorship.details, name) for name in DETAILS}
        query = MentorshipRow.insert(
            id=mentorship.id,
            programme=self._programme(programme),
            created=mentorship.created,
            changed_at=now,
            **details,
        )
        return query.execute(self._database)

    def _programme(self, programme: Programme) -> int:
        """Return the row of a programme's copy, made where there is none."""
        key = programme.key
        ProgrammeRow.insert(
            id=key.id,
            version=key.version,
            sha256=key.sha256,
            files=json.dumps(dict(programme.files)),
        ).on_conflict_ignore().execute(self._database)
        query = ProgrammeRow.select(ProgrammeRow.row).where(_is_programme(key)).tuples()
        return query.execute(self._database)[0][0]


def _is_programme(key: ProgrammeKey) -> Expression:
    return (
        (ProgrammeRow.id == key.id)
        & (ProgrammeRow.version == key.version)
        & (ProgrammeRow.sha256 == key.sha256)
    )
