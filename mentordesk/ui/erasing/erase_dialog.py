"""The dialog in which a mentorship is erased for good."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from mentordesk.domain.erasing import HEALTH, KINDS
from mentordesk.domain.errors import DocumentError, MentorDeskError
from mentordesk.domain.papers import Erasure
from mentordesk.ui.asking import LETTERS
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Folding, Tick
from mentordesk.ui.letters import breakable
from mentordesk.ui.paper_out import PaperOut
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import (
    Heading,
    Kind,
    Notice,
    PrimaryButton,
    QuietButton,
    Text,
    clear,
    line_width,
)

ROW: Final = "{kind}: {count}"


class EraseDialog(QDialog):
    """Says what goes and asks for one tick; then shows that it is done, and gives the certificate.

    ``agreed`` tells that it is to be erased. Escape changes nothing, nor ends what has begun.
    """

    agreed = Signal()

    def __init__(self, erasure: Erasure, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle("MentorDesk")
        self._erasure = erasure
        self._desk = desk
        self._is_working = False
        self._name = breakable(erasure.name) or self.tr("No name yet")
        self.out = PaperOut(desk, self)
        self.messages = QVBoxLayout()
        self._body = QVBoxLayout()
        self._body.setSpacing(Space.MEDIUM)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, Space.WIDE)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(self._body)
        column.addLayout(self.messages)
        self.setMinimumWidth(line_width(self, LETTERS))
        self.out.saved.connect(self._say_saved)
        self.out.sent.connect(lambda: self._say(Kind.GOOD, self.tr("Sent to the printer")))
        self.out.failed.connect(self._say_error)
        self.finished.connect(self.deleteLater)

    def ask(self, *, is_group: bool, is_running: bool) -> None:
        """Say what goes, and wait for the tick."""
        clear(self._body)
        self._is_working = False
        title = self.tr("Erase everything about {name} for good?").format(name=self._name)
        self._body.addWidget(Heading(title, 2))
        if is_running:
            running = self.tr("This has not been marked as ended yet.")
            self._body.addWidget(Notice(self._desk.icons, Kind.WARNING, running))
        for part in self._what_goes():
            self._body.addWidget(part)
        if is_group:
            stay = self.tr("The mentorships of the group stay, and so do the people in them.")
            self._body.addWidget(Text(stay))
        for text in self._where_it_stays():
            self._body.addWidget(Text(text, "quiet"))
        self._add_answer()

    def work(self) -> None:
        """Show that it is being erased."""
        clear(self._body)
        clear(self.messages)
        self._is_working = True
        self._body.addWidget(Heading(self.tr("Erasing {name}…").format(name=self._name), 2))
        progress = QProgressBar()
        progress.setRange(0, 0)
        progress.setTextVisible(False)
        progress.setAccessibleName(self.tr("Erasing"))
        self._body.addWidget(progress)

    def say_done(self, certificate: bytes) -> None:
        """Say that it is gone, and offer the certificate."""
        clear(self._body)
        self._is_working = False
        self._body.addWidget(Heading(self.tr("{name}: all is erased").format(name=self._name), 2))
        self._body.addWidget(Text(self._backups()))
        ask = self.tr("A certificate shows that it was done. It can’t be made later.")
        self._body.addWidget(Text(ask))
        icons, name = self._desk.icons, self.tr("Certificate of erasure")
        save = PrimaryButton(self.tr("Save the certificate as PDF"), icons, "download")
        print_ = QuietButton(self.tr("Print it"), icons, "printer")
        shut = QuietButton(self.tr("Close"))
        save.clicked.connect(lambda: self.out.save_as(name, lambda: certificate))
        print_.clicked.connect(lambda: self.out.print_out(name, lambda: certificate))
        shut.clicked.connect(self.accept)
        self._body.addWidget(Folding(save, print_, shut, spacing=Space.LITTLE))
        save.setFocus()

    def say_failed(self, error: MentorDeskError) -> None:
        """Say why it was not erased; the question is asked anew before."""
        self._say_error(error)
        if isinstance(error, DocumentError):
            text = self.tr("Nothing was erased.")
            self.messages.addWidget(Notice(self._desk.icons, Kind.INFO, text))

    def reject(self) -> None:
        """Close, unless it is being erased just now."""
        if not self._is_working:
            super().reject()

    def _what_goes(self) -> list[Text]:
        """Return the numbers of records: those about health on a line of their own, first."""
        counts, say = dict(self._erasure.counts), self._desk.language.say
        health = counts.pop(HEALTH, 0)
        rows = [f"{say(KINDS[kind])} {count}" for kind, count in counts.items()]
        first = [Text(ROW.format(kind=say(KINDS[HEALTH]), count=health), "strong")]
        what = Text(self.tr("This goes and can’t be brought back:"))
        return [what, *(first if health else []), Text(" · ".join(rows))]

    def _where_it_stays(self) -> tuple[str, str]:
        files = self.tr(
            "Files you have saved and papers you have printed stay. Destroy those yourself."
        )
        return self._backups(), files

    def _backups(self) -> str:
        text = self.tr("The last backup that holds it is gone by {day}.")
        return text.format(day=self._desk.language.date(self._erasure.gone_by))

    def _add_answer(self) -> None:
        tick = Tick(self.tr("I know that it can’t be brought back"))
        keep = PrimaryButton(self.tr("Keep"))
        erase = QuietButton(self.tr("Erase for good"), self._desk.icons, "trash-2")
        erase.setEnabled(False)
        tick.ticked.connect(erase.setEnabled)
        keep.clicked.connect(self.reject)
        erase.clicked.connect(self.agreed)
        self._body.addWidget(tick)
        self._body.addWidget(Folding(keep, erase, spacing=Space.LITTLE))
        keep.setDefault(True)
        tick.mark.setFocus()

    def _say_saved(self, path: Path) -> None:
        text = self.tr("Saved: {file}").format(file=breakable(path.name))
        notice = self._say(Kind.GOOD, text, self.tr("Open"))
        url = QUrl.fromLocalFile(str(path))
        notice.pressed.connect(lambda: QDesktopServices.openUrl(url))

    def _say_error(self, error: MentorDeskError) -> None:
        self._say(Kind.DANGER, self._desk.language.say(error.sentence))

    def _say(self, kind: Kind, text: str, remedy: str = "") -> Notice:
        clear(self.messages)
        notice = Notice(self._desk.icons, kind, text, remedy)
        self.messages.addWidget(notice)
        return notice
