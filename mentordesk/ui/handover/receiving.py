"""A file of another desk on its way in: read, shown, and taken in on the worker."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.suffix import FORM, HANDED, PLAIN
from mentordesk.ui.desk import Desk
from mentordesk.ui.filling.reading_in import ReadingIn, is_form
from mentordesk.ui.handover.arrival import Arrived, Sealed, open_file, read_file, take_in
from mentordesk.ui.handover.arrival_dialog import ArrivalDialog
from mentordesk.ui.handover.once_saved import Fail, once_saved
from mentordesk.ui.saving import Place, last_folder
from mentordesk.ui.sessions import Sessions

FOLDER: Final = "handed-folder"


class Receiving(QObject):
    """``asked`` tells the dialog that shows a file; ``taken`` an id, and if from a form.

    ``failed`` tells why a file can't be read; ``formless`` a PDF that was dropped and is no form.
    """

    asked = Signal(object)
    taken = Signal(str, bool)
    formless = Signal(Path)
    failed = Signal(object)

    def __init__(self, desk: Desk, sessions: Sessions, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._sessions = sessions
        self._window = window
        self._forms = ReadingIn(desk, sessions, window)
        self._forms.asked.connect(self.asked)
        self._forms.taken.connect(lambda known: self.taken.emit(known, True))
        self._forms.failed.connect(self.failed)

    def ask(self) -> QFileDialog:
        """Ask for the file to read."""
        dialog = QFileDialog(self._window, self.tr("Take in a hand-over file or a filled form"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        names = self.tr("Hand-over files and filled forms ({patterns})")
        dialog.setNameFilter(names.format(patterns=f"*{HANDED} *{PLAIN} *{FORM}"))
        dialog.setDirectory(last_folder(self._desk.settings, FOLDER, Place.DownloadLocation))
        dialog.fileSelected.connect(lambda path: self._read_chosen(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def read(self, path: Path) -> None:
        """Save what was typed, read a file and show it; nothing is changed yet."""
        if is_form(path):
            self._forms.read(path)
            return
        handing = self._desk.handing
        read = lambda: read_file(path, handing())  # noqa: E731

        def show(sealed: Sealed) -> None:
            if sealed.is_pdf:
                self._forms.read(path)
            else:
                self._show(sealed)

        go_on = lambda: self._desk.background.run(self, read, show, self.failed.emit)  # noqa: E731
        once_saved(self._sessions, self, go_on, self.failed.emit)

    def drop(self, path: Path) -> None:
        """Read a file that was dropped, of which nobody said what it is."""
        if is_form(path):
            self._forms.read(path, formless=lambda _: self.formless.emit(path))
        else:
            self.read(path)

    def _read_chosen(self, path: Path) -> None:
        self._desk.settings.remember(FOLDER, str(path.parent))
        self.read(path)

    def _show(self, sealed: Sealed) -> None:
        """Ask for the passphrase, or show at once what everybody can read."""
        dialog = ArrivalDialog(self._desk, self._window)
        if sealed.needs_passphrase:
            dialog.tried.connect(lambda typed: self._open(sealed, typed, dialog, dialog.refuse))
            dialog.ask(sealed.name)
            self._present(dialog)
        else:
            self._open(sealed, "", dialog, lambda error: self._give_up(dialog, error))

    def _present(self, dialog: ArrivalDialog) -> None:
        dialog.open()
        self.asked.emit(dialog)

    def _give_up(self, dialog: ArrivalDialog, error: MentorDeskError) -> None:
        dialog.deleteLater()
        self.failed.emit(error)

    def _open(self, sealed: Sealed, passphrase: str, dialog: ArrivalDialog, failed: Fail) -> None:
        handing, vault = self._desk.handing, self._desk.vault
        job = lambda: open_file(sealed, passphrase, handing(), vault)  # noqa: E731

        def show(arrival: Arrived) -> None:
            dialog.taken.connect(lambda apart: self._take(arrival, apart, dialog))
            dialog.show_arrival(arrival)
            if not sealed.needs_passphrase:
                self._present(dialog)

        self._desk.background.run(dialog, job, show, failed)

    def _take(self, arrival: Arrived, apart: bool, dialog: ArrivalDialog) -> None:
        handing = self._desk.handing
        job = lambda: take_in(arrival, handing(), apart=apart)  # noqa: E731

        def done(mentorship_id: str) -> None:
            dialog.say_done()
            self.taken.emit(mentorship_id, False)

        def go_on() -> None:
            self._desk.background.run(dialog, job, done, dialog.say_failed)

        once_saved(self._sessions, dialog, go_on, dialog.say_failed)
