"""Papers on their way out of the program: to a printer, or to files that the person names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.ui.desk import Desk
from mentordesk.ui.saving import Saving

Make = Callable[[], bytes]
"""A job for the worker that gives a PDF."""


@dataclass(frozen=True, slots=True)
class OutPaper:
    """A paper to be made: what it is called, and the job that makes it.

    ``shown`` gives what is printed where that is another file than the one to save.
    """

    name: str
    make: Make
    shown: Make | None = None


class PaperOut(QObject):
    """Prints and saves papers of any kind.

    ``saved`` tells the path of a file, or the folder of several; ``sent`` that a printer took the
    pages; ``stopped`` that the person stopped the print on its way; ``failed`` the error.
    """

    saved = Signal(Path)
    sent = Signal()
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._saving = Saving(desk.background, desk.settings, window, desk.data_folder)
        self._saving.saved.connect(self.saved)
        self._saving.failed.connect(self.failed)

    def print_out(self, name: str, make: Make) -> None:
        """Make the paper, show how it lies on the printer's sheets, and print it."""
        self.print_all(name, (OutPaper(name, make),))

    def print_all(self, name: str, papers: Sequence[OutPaper]) -> None:
        """Make papers and print them one after another, as one job of a name."""

        def make() -> list[bytes]:
            return [(paper.shown or paper.make)() for paper in papers]

        def ask(made: list[bytes]) -> None:
            sending = self._desk.print_pdf(self._window, made, name)
            sending.sent.connect(self.sent)
            sending.saved.connect(self.saved)
            sending.stopped.connect(self.stopped)
            sending.failed.connect(self.failed)
            sending.save_wanted.connect(lambda: self.save_all(papers))

        self._desk.background.run(self, make, ask, self._tell_failure)

    def save_as(self, name: str, make: Make) -> QFileDialog:
        """Ask for a file and write the paper there; its name says what and when, not who."""
        return self._saving.ask(self._dated(name), make)

    def save_all(self, papers: Sequence[OutPaper]) -> QFileDialog:
        """Ask for a file, for several papers a folder, and write them there."""
        if len(papers) == 1:
            return self.save_as(papers[0].name, papers[0].make)
        return self._saving.ask_folder([(self._dated(each.name), each.make) for each in papers])

    def _dated(self, name: str) -> str:
        return f"{name} {self._desk.today().isoformat()}"

    def _tell_failure(self, error: MentorDeskError) -> None:
        self.failed.emit(error)
