"""The section of the settings about the password, the recovery sheet and the lock."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.ui.gate.desk import GateDesk

LOCK_MINUTES = "lock-minutes"
USUAL_MINUTES = 10


class Security(QWidget):
    """Changes how the vault is locked.

    ``rekey_wanted`` tells the password, which is right, when the database is to be encrypted with
    a new key; ``lock_changed`` that other minutes are remembered.
    """

    rekey_wanted = Signal(str)
    lock_changed = Signal()

    def __init__(self, desk: GateDesk) -> None:
        super().__init__()
        self._desk = desk
