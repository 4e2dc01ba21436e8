"""What the first page says of the backups, where something is to be said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum, auto
from typing import Final

from PySide6.QtCore import Signal

from mentordesk.domain.backup import Backup
from mentordesk.domain.backups import KeptBackups
from mentordesk.domain.ports import Settings
from mentordesk.domain.second_place import SecondPlace
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.widgets import IconButton, Kind, Notice

DISMISSED: Final = "second-place-dismissed"
"""In the settings: 1 when the person doesn't want to hear of a second place any more."""
USED_FOR: Final = timedelta(weeks=2)
"""So long one works with the program before it speaks of a second place."""


class Remark(Enum):
    """What there is to say when the day's backup is there."""

    OVERDUE = auto()
    """The second place wasn't within reach for a week."""
    ALONE = auto()
    """There is no second place, and it is time to speak of one."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the remarks follow from."""

    backups: tuple[Backup, ...]
    second: SecondPlace | None

    @classmethod
    def of(cls, backups: KeptBackups) -> Known:
        """Return what is known now; the second place may keep that waiting."""
        return cls(backups.all(), backups.second_place())

    def remark(self, today: date, settings: Settings) -> Remark | None:
        """Return what there is to say, if anything."""
        if self.second is not None:
            return Remark.OVERDUE if self.second.is_overdue(today) else None
        oldest = min((backup.made.date() for backup in self.backups), default=today)
        is_time = today - oldest >= USED_FOR and not settings.number(DISMISSED, 0)
        return Remark.ALONE if is_time else None


class Note(Notice):
    """A quiet line with its remedy; ``shut`` tells that the person closed it."""

    shut = Signal()

    def __init__(self, icons: Icons, kind: Kind, text: str, remedy: str) -> None:
        super().__init__(icons, kind, text, remedy)
        self.close_it = IconButton(icons, "x", self.tr("Close"), SMALL)
        self.close_it.clicked.connect(self.hide)
        self.close_it.clicked.connect(self.shut)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(self.close_it)
