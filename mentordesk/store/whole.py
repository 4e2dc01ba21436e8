"""Reads a mentorship whole from any database that can be opened: the vault's, or a backup's."""

from __future__ import annotations

from typing import Any

from mentordesk.domain.mentorship import FIELDS, Mentorship
from mentordesk.store.connection import Connection
from mentordesk.store.issued_rows import read_issued
from mentordesk.store.queries import find_mentorship
from mentordesk.store.rows import RecordRows


def read_mentorship(connection: Connection, mentorship_id: str) -> Mentorship | None:
    """Return the mentorship of that id, None where there is none."""
    found = find_mentorship(connection, mentorship_id)
    if found is None:
        return None
    rows = RecordRows(connection, found.row)
    records: dict[str, Any] = {name: rows.records(kind) for kind, name in FIELDS.items()}
    records["issued"] = read_issued(connection, found.row)
    return Mentorship(mentorship_id, found.programme, found.created, found.details, **records)
