"""What the settings say of backups that a key from before opens, and how they are deleted."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.backup import Backup
from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.rotation import horizon
from mentordesk.ui.asking import Asking, primary, quiet
from mentordesk.ui.backups.courier import Afar
from mentordesk.ui.desk import Desk
from mentordesk.ui.fields import Folding, show_if
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Heading, Kind, QuietButton, Text


class FormerPart(QWidget):
    """Shows only where there are any. ``deleted`` tells that they are gone."""

    deleted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._afar = Afar(desk.background, desk.backups)
        self.text = Text("")
        self.delete = QuietButton(self.tr("Delete the old backups"), desk.icons, "trash-2")
        self.delete.clicked.connect(self.ask)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.MEDIUM, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(Heading(self.tr("Old backups"), 3))
        column.addWidget(self.text)
        column.addWidget(Folding(self.delete))
        self.hide()

    def arrive(self) -> None:
        """Look for them; the second place may keep that waiting."""
        self._afar.run(self, lambda backups: backups.former(), self._show, self._fail)

    def ask(self) -> Asking:
        """Ask before they are deleted."""
        title = self.tr("Delete the old backups?")
        box = Asking(self.window(), self._desk.icons, Kind.WARNING, title)
        text = self.tr(
            "What only they hold can't be brought back. Files that you saved elsewhere yourself "
            "are not deleted."
        )
        go = primary(self.tr("Delete"), self._delete)
        box.ask(text, go, quiet(self.tr("Cancel")))
        return box

    def _show(self, former: tuple[Backup, ...]) -> None:
        show_if(self, bool(former))
        if former:
            gone = horizon(max(backup.made.date() for backup in former))
            text = self.tr(
                "%n backups still open with the earlier password and recovery code. They go by "
                "themselves by {day} at the latest. Delete them if somebody has seen the password.",
                "",
                len(former),
            )
            self.text.setText(text.format(day=self._desk.language.date(gone)))

    def _delete(self) -> None:
        """Make one with today's key where there is none yet, then delete those from before."""
        self.delete.setEnabled(False)
        backups = self._desk.backups
        make = lambda: backups().make_daily()  # noqa: E731
        self._desk.background.run(self, make, self._delete_former, self._fail)

    def _delete_former(self, _: object) -> None:
        delete = lambda backups: backups.delete_former()  # noqa: E731
        self._afar.run(self, delete, self._finish, self._fail)

    def _finish(self, _: object) -> None:
        self.delete.setEnabled(True)
        self.deleted.emit()
        self.arrive()

    def _fail(self, error: MentorDeskError) -> None:
        self.delete.setEnabled(True)
        self.text.setText(self._desk.language.say(error.sentence))
