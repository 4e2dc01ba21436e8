"""What the settings say of the backups: when the last was made, how many there are, and where."""

from __future__ import annotations

from PySide6.QtCore import Signal

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.second_place import SETTING
from mentordesk.ui.backups.courier import Afar
from mentordesk.ui.backups.note import Known
from mentordesk.ui.backups.words import BackupWords
from mentordesk.ui.block import Block
from mentordesk.ui.desk import Desk
from mentordesk.ui.fixed import SetForAll
from mentordesk.ui.letters import breakable
from mentordesk.ui.widgets import Hint, QuietButton, Text, row


class BackupsPart(Block):
    """``wanted`` asks for the page of the backups."""

    wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Backups"))
        self._desk = desk
        self._afar = Afar(desk.background, desk.backups)
        self._words = BackupWords(desk.language, desk.today)
        self.last, self.where = Text(" "), Hint(" ")
        self.show_all = QuietButton(self.tr("Show the backups"), desk.icons, "archive")
        self.show_all.clicked.connect(self.wanted)
        self.body.addWidget(self.last)
        self.body.addWidget(self.where)
        self.body.addWidget(SetForAll(desk.icons, is_so=desk.settings.is_fixed(SETTING)))
        self.body.addLayout(row(self.show_all))

    def arrive(self) -> None:
        """Read what there is now; the second place may keep that waiting."""
        self._afar.run(self, Known.of, self._show, self._fail)

    def _show(self, known: Known) -> None:
        self.last.setText(self._last(known))
        if known.second is None:
            self.where.setText(self.tr("They lie only on this PC."))
        else:
            where = self.tr("They lie on this PC and in {folder}.")
            self.where.setText(breakable(where.format(folder=known.second.folder)))

    def _last(self, known: Known) -> str:
        if not known.backups:
            return self.tr("There is no backup yet. The first is made today, by itself.")
        when = self._words.when_within(max(known.backups, key=lambda each: each.order).made)
        text = self.tr("The last one was made {when}. There are %n.", "", len(known.backups))
        return text.format(when=when)

    def _fail(self, error: MentorDeskError) -> None:
        self.last.setText(self._desk.language.say(error.sentence))
