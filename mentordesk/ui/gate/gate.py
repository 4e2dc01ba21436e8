"""The gate: the window while the vault is shut."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.ui.gate.desk import GateDesk


class Gate(QWidget):
    """Lets a person in. ``opened`` tells the ``Key``; ``left`` that the window was closed.

    ``language_wanted`` tells the code of a language in which there should be another gate.
    ``reason`` stands on top of the page, such as why it was locked; with one the PC's own memory
    of the key isn't asked.
    """

    opened = Signal(object)
    left = Signal()
    language_wanted = Signal(str)

    def __init__(self, desk: GateDesk, reason: str = "") -> None:
        super().__init__()
        self._desk = desk
        self._reason = reason

    def begin(self) -> None:
        """Ask what lies in the data folder, and show the page for it."""

    def refuse(self, error: MentorDeskError) -> None:
        """Tell why the vault can't be opened, though the password was right."""

    def offer(self, widget: QWidget) -> None:
        """Put something that helps on the page that tells what is wrong, such as the backups."""

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the person leaves."""
        super().closeEvent(event)
        self.left.emit()
