"""What is known of a mentorship without loading it."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import NamedTuple

from mentordesk.domain.programme_key import ProgrammeKey


class Status(StrEnum):
    """Where a mentorship stands, as a person has said; the rest is computed."""

    DRAFT = "draft"  # half done in the wizard
    OPEN = "open"
    CLOSED = "closed"


class Summary(NamedTuple):
    """What a list shows of a mentorship without loading it; a tuple, as a thousand are soon made.

    ``name`` is what a group is called, ``group`` the id of the group that a mentorship is in.
    ``next_meeting`` is the first meeting not held: its number in the whole row of meetings, from
    1, and its time; ``meetings`` and ``held`` count them; ``confirmed`` counts the confirmed
    sections of the feedback form; ``next_step_due`` is the first day by which a step of a group's
    plan that isn't done should be. ``keep_until`` is the last day on which it is kept, if one was
    chosen; ``has_health`` says that something about health was written. ``rivals`` counts what two
    desks wrote otherwise and nobody has chosen between; ``is_locked`` says that the feedback form
    is sealed.
    """

    id: str
    programme: ProgrammeKey
    status: Status
    participant: str
    mentor: str
    workplace: str
    starts: date | None
    ends: date | None
    meetings: int
    held: int
    next_number: int | None
    next_starts: datetime | None
    confirmed: int
    changed_at: datetime
    name: str = ""
    group: str = ""
    next_step_due: date | None = None
    keep_until: date | None = None
    has_health: bool = False
    rivals: int = 0
    is_locked: bool = False
