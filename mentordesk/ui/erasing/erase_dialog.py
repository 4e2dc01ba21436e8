"""The dialog in which a mentorship is erased for good."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from mentordesk.domain.erasing import Erasure
from mentordesk.domain.errors import DocumentError, MentorDeskError
from mentordesk.ui.counted import Counted
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Folding, Tick
from mentordesk.ui.held import Held, Kept
from mentordesk.ui.letters import breakable
from mentordesk.ui.outside import show_outside
from mentordesk.ui.paper_out import PaperOut
from mentordesk.ui.sheet_dialog import SheetDialog
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import (
    Heading,
    Kind,
    Notice,
    PrimaryButton,
    QuietButton,
    Text,
)


class EraseDialog(SheetDialog):
    """Says what goes and asks for one tick; then shows that it is done, and gives the certificate.

    ``asides`` are the folders where a damaged database is kept, which may hold it too.
    ``agreed`` tells that it is to be erased. Escape changes nothing, nor ends what has begun. The
    certificate stands until it is saved, printed or declined. The lock waits while it is being
    erased; after that the certificate waits behind the gate.
    """

    agreed = Signal()

    def __init__(
        self, erasure: Erasure, desk: Desk, window: QWidget, asides: tuple[Path, ...] = ()
    ) -> None:
        super().__init__(window)
        self._erasure = erasure
        self._asides = asides
        self._desk = desk
        self._held: Held | Kept | None = None
        self._shut: QuietButton | None = None
        self._name = breakable(erasure.name) or self.tr("No name yet")
        self.out = PaperOut(desk, self)
        self.out.saved.connect(self._say_saved)
        self.out.sent.connect(self._say_sent)
        self.out.failed.connect(self._say_error)

    def ask(self, *, is_group: bool, is_running: bool) -> None:
        """Say what goes, and wait for the tick."""
        self.empty()
        self._release()
        title = self.tr("Erase everything about {name} for good?").format(name=self._name)
        self.body.addWidget(Heading(title, 2))
        if is_running:
            running = self.tr("This has not been marked as ended yet.")
            self.body.addWidget(Notice(self._desk.icons, Kind.WARNING, running))
        goes = Counted(self._desk.language)
        goes.show_counts(self._erasure.counts)
        self.body.addWidget(Text(self.tr("This goes and can’t be brought back:")))
        self.body.addWidget(goes)
        if is_group:
            stay = self.tr("The mentorships of the group stay, and so do the people in them.")
            self.body.addWidget(Text(stay))
        if self._erasure.in_group:
            listed = self.tr(
                "The group’s own list of people stays. Take the person out of it there as well."
            )
            self.body.addWidget(Text(listed))
        for text in self._where_it_stays():
            self.body.addWidget(Text(text, "quiet"))
        self._tell_asides()
        self._add_answer()

    def work(self) -> None:
        """Show that it is being erased."""
        self.empty()
        self._held = Held(self)
        self.body.addWidget(Heading(self.tr("Erasing {name}…").format(name=self._name), 2))
        progress = QProgressBar()
        progress.setRange(0, 0)
        progress.setTextVisible(False)
        progress.setAccessibleName(self.tr("Erasing"))
        self.body.addWidget(progress)
        self.fit()

    def say_done(self, certificate: bytes) -> None:
        """Say that it is gone, and offer the certificate."""
        self.empty()
        self._release()
        self._held = Kept(self)
        self.body.addWidget(Heading(self.tr("{name}: all is erased").format(name=self._name), 2))
        self.body.addWidget(Text(self._backups()))
        self._tell_asides()
        ask = self.tr("A certificate shows that it was done. It can’t be made later.")
        without = self.tr("Close without a certificate")
        self.body.addWidget(Text(ask))
        icons, name = self._desk.icons, self.tr("Certificate of erasure")
        save = PrimaryButton(self.tr("Save as PDF"), icons, "download")
        print_ = QuietButton(self.tr("Print"), icons, "printer")
        self._shut = QuietButton(without)
        save.clicked.connect(lambda: self.out.save_as(name, lambda: certificate))
        print_.clicked.connect(lambda: self.out.print_out(name, lambda: certificate))
        self._shut.clicked.connect(self._decline)
        self.foot.addWidget(Folding(save, print_, self._shut, spacing=Space.LITTLE))
        self.fit()
        save.setFocus()

    def say_failed(self, error: MentorDeskError) -> None:
        """Say why it was not erased; the question is asked anew before."""
        none = Notice(self._desk.icons, Kind.INFO, self.tr("Nothing was erased."))
        self.say(self._notice_of(error), *([none] if isinstance(error, DocumentError) else []))

    def reject(self) -> None:
        """Close, unless it is being erased just now or the certificate would be lost."""
        if self._held is None:
            super().reject()
        elif self._shut is not None:
            text = self.tr("Save or print the certificate first, or close without it.")
            self.say(Notice(self._desk.icons, Kind.WARNING, text))

    def _decline(self) -> None:
        self._release()
        self.accept()

    def _release(self) -> None:
        """Let the dialog be closed, and the window be locked."""
        if self._held is not None:
            self._held.release()
            self._held = None
        if self._shut is not None:
            self._shut.setText(self.tr("Close"))
            self._shut.setFocus()

    def _where_it_stays(self) -> tuple[str, str]:
        files = self.tr(
            "Files you have saved or handed over and papers you have printed stay. "
            "Destroy those yourself."
        )
        return self._backups(), files

    def _backups(self) -> str:
        text = self.tr("The last backup that holds it is gone by {day}.")
        return text.format(day=self._desk.language.date(self._erasure.gone_by))

    def _tell_asides(self) -> None:
        """Say that a damaged database was kept, which nothing but the person ever deletes."""
        for folder in self._asides:
            text = self.tr(
                "It may also be in the damaged database that was kept in the folder {folder}. "
                "Delete that folder yourself."
            )
            said = breakable(text.format(folder=folder.name))
            notice = Notice(self._desk.icons, Kind.WARNING, said, self.tr("Open the folder"))
            notice.pressed.connect(partial(show_outside, folder.parent))
            self.body.addWidget(notice)

    def _add_answer(self) -> None:
        tick = Tick(self.tr("I know that it can’t be brought back"))
        keep = PrimaryButton(self.tr("Keep"))
        erase = QuietButton(self.tr("Erase for good"), self._desk.icons, "trash-2")
        erase.setEnabled(False)
        tick.ticked.connect(erase.setEnabled)
        keep.clicked.connect(self.reject)
        erase.clicked.connect(self.agreed)
        self.foot.addWidget(tick)
        self.foot.addWidget(Folding(keep, erase, spacing=Space.LITTLE))
        self.fit()
        keep.setDefault(True)
        tick.mark.setFocus()

    def _say_saved(self, path: Path) -> None:
        self._release()
        text = self.tr("Saved: {file}").format(file=breakable(path.name))
        notice = Notice(self._desk.icons, Kind.GOOD, text, self.tr("Open"))
        notice.pressed.connect(lambda: show_outside(path))
        self.say(notice)

    def _say_sent(self) -> None:
        self._release()
        self.say(Notice(self._desk.icons, Kind.GOOD, self.tr("Sent to the printer")))

    def _say_error(self, error: MentorDeskError) -> None:
        self.say(self._notice_of(error))

    def _notice_of(self, error: MentorDeskError) -> Notice:
        return Notice(self._desk.icons, Kind.DANGER, self._desk.language.say(error.sentence))
