"""Asks whether a backup is to come into use though what was typed last can't be saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.icons import Icons
from mentordesk.ui.widgets import Kind


class Anyway(Asking):
    """Says what is lost by it."""

    def __init__(self, window: QWidget, icons: Icons) -> None:
        super().__init__(window, icons, Kind.WARNING, "")
        self.title.setText(self.tr("Bring the backup into use all the same?"))

    def ask_for(self, why: str, go_on: Callable[[], None]) -> None:
        """Ask; ``why`` says what keeps the last changes from being saved."""
        lost = self.tr("What you typed last could not be saved, and would be lost.")
        go = quiet(self.tr("Bring it into use and lose the changes"), go_on)
        self.ask(f"{lost} {why}", primary(self.tr("Stay here")), go)
