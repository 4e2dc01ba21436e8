"""The second place of the backups, such as a USB stick: it gets what is kept beside the vault."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final, NamedTuple

SETTING: Final = "second-place"
"""Under which name the settings keep the second place, where the organisation has set one."""

DAYS_WITHOUT_SECOND_PLACE: Final = 7
"""How long the second place may be out of reach before that is told."""


class SecondPlace(NamedTuple):
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
