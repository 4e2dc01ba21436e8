"""What is known of a backup, of the second place, and of a backup that was laid ready.

A backup is one file, the database as it is encrypted with the key file that opens it, so that
whoever copies that one file has copied a whole vault. Each is read back when it was made. A second
place, such as a USB stick, gets what is kept beside the vault.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

SETTING: Final = "second-place"
"""Under which name the settings keep the second place, where the organisation has set one."""

DAYS_WITHOUT_SECOND_PLACE: Final = 7
"""How long the second place may be out of reach before that is told."""


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
class SecondPlace:
    """A folder that gets a copy of each backup, and the day on which it was last reached.

    ``since`` is the day on which the organisation's choice was first followed; a place that a
    person chose is reached at once. ``date.min`` stands for no such day.
    """

    folder: Path
    reached: date
    since: date = date.min

    @property
    def was_reached(self) -> bool:
        """Say whether it ever was."""
        return self.reached > date.min

    def is_overdue(self, today: date) -> bool:
        """Say whether it wasn't reached for a week, by a clock that may have been set back."""
        last = max(self.reached, self.since)
        return abs((today - last).days) > DAYS_WITHOUT_SECOND_PLACE


@dataclass(frozen=True, slots=True)
class Staged:
    """What follows from a backup that was laid ready.

    ``undo`` is the backup of what was there before. It is None where that couldn't be opened:
    then ``aside`` is the folder where its files are kept as they were, if there were any.
    ``own_password`` says that the password in force when the backup was made counts again.
    """

    undo: Backup | None
    aside: Path | None
    own_password: bool
