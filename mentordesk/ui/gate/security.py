"""The section of the settings about the password, the recovery sheet and the lock."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.safe import LOCK_MINUTES, USUAL_MINUTES
from mentordesk.ui.fields import Pick, name_field
from mentordesk.ui.fixed import Settable
from mentordesk.ui.gate.acting import Acting
from mentordesk.ui.gate.desk import GateDesk
from mentordesk.ui.gate.security_parts import KeyPart, MemoryPart, Part, PasswordPart
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Hint

MINUTES: Final = (1, 5, 10, 15, 30)


class Security(QWidget):
    """Changes how the vault is locked. One thing at a time is unfolded under its buttons.

    ``shut_wanted`` tells a ``WhileShut``: work for which the vault must be closed, a new key.
    ``lock_changed`` tells after how many minutes it is locked from now on, 0 for never.
    """

    shut_wanted = Signal(object)
    lock_changed = Signal(int)

    def __init__(self, desk: GateDesk) -> None:
        super().__init__()
        self._settings = desk.settings
        self.acting = Acting(desk, self)
        self.minutes = self._minutes()
        self.password, self.memory = PasswordPart(self.acting), MemoryPart(self.acting)
        self.key = KeyPart(self.acting)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(Heading(self.tr("Security"), 2))
        parts = (self._lock(), self.password, self.memory, self.key)
        for part in parts:
            column.addWidget(part)
        self.key.shut_wanted.connect(self.shut_wanted)
        self.acting.finished.connect(self.memory.arrive)
        self.memory.arrive()

    def arrive(self) -> None:
        """Begin with nothing unfolded."""
        self.acting.arrive()

    def add(self, part: QWidget) -> None:
        """Add what belongs here too, at the end."""
        self._column.addWidget(part)

    def _minutes(self) -> Pick:
        now = max(self._settings.number(LOCK_MINUTES, USUAL_MINUTES), 0)
        names = {"0": self.tr("Never by itself")}
        for minutes in sorted({*MINUTES, now} - {0}):
            names[str(minutes)] = self.tr("After %n minutes", "", minutes)
        pick = Pick(names)
        pick.show_value(str(now))
        pick.chosen.connect(self._set_minutes)
        return pick

    def _set_minutes(self, minutes: str) -> None:
        self._settings.remember(LOCK_MINUTES, int(minutes))
        self.lock_changed.emit(int(minutes))

    def _lock(self) -> Part:
        label = self.tr("Lock when the PC is not used")
        name_field(self.minutes, label)
        self.minutes.setSizePolicy(*[self.minutes.sizePolicy().Policy.Fixed] * 2)
        hint = self.tr("With Ctrl and L you lock at once. What you have written is saved first.")
        settable = Settable(self._settings, LOCK_MINUTES, self.minutes, self.acting.desk.icons)
        return Part(label, settable, Hint(hint))
