"""What is known of a backup, and of one that was laid ready.

A backup is one file, the database as it is encrypted with the key file that opens it, so that
whoever copies that one file has copied a whole vault. Each is read back when it was made.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path


class Why(StrEnum):
    """What a backup was made for."""

    DAILY = "daily"
    MIGRATION = "migration"
    RESTORE = "restore"
    """Of what was there before another backup came into use; it undoes that."""
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class Backup:
    """One file with a whole vault: the database and its key file.

    ``made`` is local time as the PC's clock told it. ``order`` grows from each backup to the next
    also where that clock was set back. ``mentorships`` and ``answers`` count what it holds;
    ``elsewhere`` says that it lies in the second place only, ``copied`` that it lies there too.
    """

    path: Path
    made: datetime
    why: Why
    size: int
    mentorships: int
    answers: int
    elsewhere: bool = False
    order: int = 0
    copied: bool = False


@dataclass(frozen=True, slots=True)
class Staged:
    """What follows from a backup that was laid ready.

    ``undo`` is the backup of what was there before. It is None where that couldn't be opened:
    then ``aside`` is the folder where its files are kept as they were, if there were any.
    ``own_password`` says that the password in force when the backup was made counts again,
    ``has_gaps`` that something was erased since, and doesn't come back.
    """

    undo: Backup | None
    aside: Path | None
    own_password: bool
    has_gaps: bool
