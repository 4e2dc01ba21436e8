"""A filled form on its way in: read, shown, taken in on the worker, and taken back if wanted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.domain.errors import MentorDeskError, NoForm
from mentordesk.domain.filling import undoing
from mentordesk.domain.mentorship import Change, Mentorship
from mentordesk.domain.suffix import FORM
from mentordesk.ui.desk import Desk
from mentordesk.ui.filling.filled_dialog import FilledDialog
from mentordesk.ui.filling.preview import Filled, Preview, preview_of, read_filled
from mentordesk.ui.handover.once_saved import once_saved
from mentordesk.ui.saving import Place, last_folder
from mentordesk.ui.sessions import Sessions

FOLDER: Final = "filled-folder"


def is_form(path: Path) -> bool:
    """Say whether a file is a PDF by its name."""
    return path.suffix.casefold() == FORM


class ReadingIn(QObject):
    """``asked`` tells the dialog that shows a form; ``taken`` the id of what it changed.

    ``failed`` tells why a file can't be read.
    """

    asked = Signal(object)
    taken = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, sessions: Sessions, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._sessions = sessions
        self._window = window

    def ask(self, mentorship_id: str = "") -> QFileDialog:
        """Ask for the file to read; without an id the form is to tell whose it is."""
        dialog = QFileDialog(self._window, self.tr("Read a filled form"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("PDF forms ({patterns})").format(patterns=f"*{FORM}"))
        dialog.setDirectory(last_folder(self._desk.settings, FOLDER, Place.DownloadLocation))
        dialog.fileSelected.connect(lambda path: self._read_chosen(Path(path), mentorship_id))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def read(
        self,
        path: Path,
        mentorship_id: str = "",
        formless: Callable[[MentorDeskError], object] | None = None,
    ) -> None:
        """Save what was typed, read a form and show it; nothing is changed yet.

        ``formless`` is called in the place of ``failed`` for a PDF that is no form.
        """
        job = lambda: read_filled(path, mentorship_id, self._desk)  # noqa: E731

        def failed(error: MentorDeskError) -> None:
            tell = formless if isinstance(error, NoForm) else None
            (tell or self.failed.emit)(error)

        go_on = lambda: self._desk.background.run(self, job, self._show, failed)  # noqa: E731
        once_saved(self._sessions, self, go_on, self.failed.emit)

    def _read_chosen(self, path: Path, mentorship_id: str) -> None:
        self._desk.settings.remember(FOLDER, str(path.parent))
        self.read(path, mentorship_id)

    def _show(self, filled: Filled) -> None:
        dialog = FilledDialog(self._desk, self._window)
        dialog.chosen.connect(lambda known: self._look(filled, known, dialog))
        if filled.preview:
            self._offer(filled.preview, dialog)
        else:
            dialog.ask_whose(filled)
        dialog.open()
        self.asked.emit(dialog)

    def _look(self, filled: Filled, mentorship_id: str, dialog: FilledDialog) -> None:
        """Read the mentorship that the person chose, and show what would change there."""
        job = lambda: preview_of(filled.form, mentorship_id, self._desk)  # noqa: E731
        done = lambda preview: self._offer(preview, dialog)  # noqa: E731
        self._desk.background.run(dialog, job, done, dialog.say_failed)

    def _offer(self, preview: Preview, dialog: FilledDialog) -> None:
        dialog.show_preview(preview)
        keeping = _Keeping(preview.mentorship, self._desk, self._sessions, dialog)
        dialog.taken.connect(keeping.take)
        dialog.undone.connect(keeping.take_back)
        keeping.kept.connect(self.taken)


class _Keeping(QObject):
    """Takes in what was chosen of a form; ``kept`` tells, when the dialog is shut, of what."""

    kept = Signal(str)

    def __init__(
        self, mentorship: Mentorship, desk: Desk, sessions: Sessions, dialog: FilledDialog
    ) -> None:
        super().__init__(dialog)
        self._mentorship = mentorship
        self._desk = desk
        self._sessions = sessions
        self._dialog = dialog
        self._changes: tuple[Change, ...] = ()

    def take(self, count: int, changes: tuple[Change, ...]) -> None:
        """Keep the changes of so many entries."""

        def done() -> None:
            self._dialog.finished.connect(lambda _: self.kept.emit(self._mentorship.id))
            self._dialog.say_taken(count)

        self._changes = changes
        self._keep(changes, done)

    def take_back(self) -> None:
        """Let everything be as it was before."""
        self._keep(undoing(self._changes, self._mentorship), self._dialog.say_undone)

    def _keep(self, changes: tuple[Change, ...], done: Callable[[], object]) -> None:
        dialog, known = self._dialog, self._mentorship.id
        job = lambda: self._desk.vault.save(known, changes)  # noqa: E731

        def go_on() -> None:
            self._desk.background.run(dialog, job, lambda _: done(), dialog.say_failed)

        once_saved(self._sessions, dialog, go_on, dialog.say_failed)
