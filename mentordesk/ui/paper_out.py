"""A paper on its way out of the program: to a printer, or to a file that the person names."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.ui.desk import Desk
from mentordesk.ui.saving import Saving

Make = Callable[[], bytes]
"""A job for the worker that gives a PDF."""


class PaperOut(QObject):
    """Prints and saves papers of any kind.

    ``saved`` tells the path of a file; ``sent`` that a printer took the pages; ``stopped``
    that the person stopped the print on its way; ``failed`` the error.
    """

    saved = Signal(Path)
    sent = Signal()
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._saving = Saving(desk.background, desk.settings, window)
        self._saving.saved.connect(self.saved)
        self._saving.failed.connect(self.failed)

    def print_out(self, name: str, make: Make) -> None:
        """Make the paper and hand it to the system's print dialog."""

        def ask(pdf: bytes) -> None:
            sending = self._desk.print_pdf(self._window, pdf, name)
            sending.sent.connect(self.sent)
            sending.stopped.connect(self.stopped)
            sending.failed.connect(self.failed)

        self._desk.background.run(self, make, ask, self._tell_failure)

    def save_as(self, name: str, make: Make) -> QFileDialog:
        """Ask for a file and write the paper there; its name says what and when, not who."""
        return self._saving.ask(f"{name} {self._desk.today().isoformat()}", make)

    def _tell_failure(self, error: MentorDeskError) -> None:
        self.failed.emit(error)
