"""What happened to a mentorship: who was at the desk, when, and which field. Never what it held."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from mentordesk.domain.mentorship import FIELDS
from mentordesk.domain.records import Details, Record

DETAILS: Final = "details"
PROGRAMME: Final = "programme"
"""What changes when a mentorship goes on under another version."""

HEALTH: Final = "health"
"""The kind of record that ``ERASED`` names where only what was about health was erased; and the
last word of a ``PRINTED`` or ``HANDED`` field where that was with it: ``feedback.health``."""


class Act(StrEnum):
    """What was done."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    HANDED = "handed"
    """Written to a file for another desk."""
    MERGED = "merged"
    """Read in from another desk's file."""
    PRINTED = "printed"
    TOLD = "told"
    """Written to files for one of its people, who asked what is known about them."""
    SEALED = "sealed"
    """A document was sealed that locks nothing."""
    LOCKED = "locked"
    """A document was sealed, and the mentorship is locked."""
    UNLOCKED = "unlocked"
    """A document that locked it is void."""
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Event:
    """Something done at a desk, ``times`` times within the hour that begins at ``at`` (UTC).

    ``desk`` is who was signed in to the PC. ``record`` names the kind of record, "" for the whole
    mentorship, and ``key`` which one: its ids, with "/" between them. ``field`` tells what of it,
    "" for the whole, or which document was printed or sealed; of a sealed one ``key`` is the
    number. ``reason`` is what the person said, asked only when unlocking.
    """

    at: datetime
    desk: str
    act: Act
    mentorship: str
    record: str = ""
    key: str = ""
    field: str = ""
    reason: str = ""
    times: int = 1


def kind_of(record: Record) -> str:
    """Return the name of a record's kind: that of the mentorship's field that holds it."""
    return DETAILS if isinstance(record, Details) else FIELDS[type(record)]
