"""What happened to a mentorship: who was at the desk, when, and which field. Never what it held."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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
    LOCKED = "locked"
    UNLOCKED = "unlocked"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class Event:
    """Something done at a desk, ``times`` times within the hour that begins at ``at`` (UTC).

    ``desk`` is who was signed in to the PC. ``record`` names the kind of record and ``key`` which
    one; ``field`` what of it. ``reason`` is what the person said, asked only when unlocking.
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
