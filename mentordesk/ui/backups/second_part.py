"""The part of the page about the second place of the backups."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal

from mentordesk.domain.ports import Settings
from mentordesk.domain.second_place import SETTING, SecondPlace
from mentordesk.ui.backups.words import BackupWords
from mentordesk.ui.block import Block
from mentordesk.ui.fields import Folding, show_if
from mentordesk.ui.fixed import Settable
from mentordesk.ui.icons import Icons
from mentordesk.ui.letters import breakable
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, Kind, LinkButton, Notice, QuietButton, Text


class SecondPart(Block):
    """``wanted`` asks for a folder to be chosen, ``again`` for another try, ``ended`` for none."""

    wanted = Signal()
    again = Signal()
    ended = Signal()

    def __init__(
        self, words: BackupWords, icons: Icons, today: Callable[[], date], settings: Settings
    ) -> None:
        super().__init__(self.tr("Second place"))
        self._words, self._today = words, today
        why = self.tr(
            "A backup on the same disk is of no help when the disk breaks or the PC is stolen. "
            "Choose a folder elsewhere as well: on a USB stick, in OneDrive or on a network drive. "
            "What goes there is encrypted, so only your password or recovery code opens it."
        )
        self.place = Text("", "strong")
        self.reached = Hint("")
        late = self.tr("The backups’ second place has not been within reach for a week.")
        self.overdue = Notice(icons, Kind.WARNING, late, self.tr("Try again"))
        self.choose = QuietButton("", icons, "folder-open")
        self.end = LinkButton(self.tr("Stop using it"), icons, "x")
        for part in (Text(why), self.place, self.reached, self.overdue):
            self.body.addWidget(part)
        ways = Folding(self.choose, self.end, spacing=Space.LITTLE)
        self.body.addWidget(Settable(settings, SETTING, ways, icons))
        self.choose.clicked.connect(self.wanted)
        self.end.clicked.connect(self.ended)
        self.overdue.pressed.connect(self.again)
        self.show_place(None)

    def show_place(self, second: SecondPlace | None) -> None:
        """Show which place it is and when it was last reached."""
        is_chosen = second is not None
        choose = self.tr("Choose another folder") if is_chosen else self.tr("Choose a folder")
        self.choose.setText(choose)
        for part in (self.place, self.reached, self.end):
            show_if(part, is_chosen)
        show_if(self.overdue, second is not None and second.is_overdue(self._today()))
        if second is not None:
            self.place.setText(breakable(str(second.folder)))
            self.reached.setText(self._reached(second))

    def _reached(self, second: SecondPlace) -> str:
        if not second.was_reached:
            return self.tr("Not reached yet")
        day = self._words.day_within(second.reached)
        return self.tr("Last reached {day}").format(day=day)
