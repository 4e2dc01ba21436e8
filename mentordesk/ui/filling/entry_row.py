"""One answer of a filled form: the question, what is there now, and what the form says."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.filling import Entry, Standing
from mentordesk.ui.fields.marks import Tick
from mentordesk.ui.handover.versions import Version
from mentordesk.ui.letters import breakable
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, Text


class EntryRow(QWidget):
    """Can be ticked where it would change something; ``ticked`` tells that the person did."""

    ticked = Signal()

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self.entry = entry
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, Space.LITTLE)
        column.setSpacing(Space.TINY)
        self.tick = self._tick() if entry.changes else None
        self._body = self.tick.words if self.tick else column
        if self.tick:
            column.addWidget(self.tick)
        else:
            column.addWidget(Text(breakable(entry.question), "strong"))
        self._tell()

    @property
    def is_wanted(self) -> bool:
        """Say whether it is to be taken in."""
        return self.tick is not None and self.tick.is_ticked

    def _tick(self) -> Tick:
        is_new = self.entry.standing is Standing.NEW
        note = "" if is_new else self.tr("Different from what is here")
        tick = Tick(breakable(self.entry.question), note)
        tick.text.setProperty("role", "strong")
        tick.show_tick(is_new)
        tick.ticked.connect(self.ticked)
        return tick

    def _tell(self) -> None:
        entry = self.entry
        if entry.standing is Standing.SAME:
            self._body.addWidget(Hint(breakable(entry.read)))
            return
        if entry.standing is Standing.OTHER:
            self._body.addWidget(Version(self.tr("Now"), entry.now))
        is_new = entry.standing is Standing.NEW
        which = self.tr("New") if is_new else self.tr("In the form")
        self._body.addWidget(Version(which, entry.read))
