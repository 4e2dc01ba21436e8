"""Makes the day's backup by itself, and brings the backups to the second place."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from mentordesk.domain.backup import Backup
from mentordesk.domain.errors import DiskFull, MentorDeskError
from mentordesk.ui.backups.courier import Afar
from mentordesk.ui.backups.note import DISMISSED, Known, Note, Remark
from mentordesk.ui.desk import Desk
from mentordesk.ui.sessions import Sessions
from mentordesk.ui.widgets import Kind

REST_MS: Final = 3000
"""So long nothing may have been typed before it begins."""
AGAIN_MS: Final = 60 * 60 * 1000
"""So often it looks whether another day has come."""


class Backing(QObject):
    """Begins when it is made, once the person's hands rest; and again after each seal.

    ``made`` tells that a backup was made. ``noted`` tells the ``Note`` that the first page should
    show, or None; ``shown_wanted`` and ``place_wanted`` come from there. ``spread_out`` tells that
    the second place is up to date, ``unreached`` why not.
    """

    made = Signal()
    noted = Signal(object)
    shown_wanted = Signal()
    place_wanted = Signal()
    spread_out = Signal()
    unreached = Signal(object)

    def __init__(self, desk: Desk, sessions: Sessions) -> None:
        super().__init__()
        self._desk = desk
        self._sessions = sessions
        self._afar = Afar(desk.background, desk.backups)
        self._is_sealed = False
        self.timer = QTimer(self, singleShot=True, interval=REST_MS)
        self.timer.timeout.connect(self._begin)
        sessions.settled.connect(self._wait)
        sessions.issued.connect(self._follow_seal)
        self.timer.start()

    def spread(self) -> None:
        """Bring the second place up to date; it may take long, and nobody waits for it."""

        def done(_: object) -> None:
            self._look()
            self.spread_out.emit()

        def failed(error: MentorDeskError) -> None:
            self._tell_full(error) if isinstance(error, DiskFull) else self._look()
            self.unreached.emit(error)

        self._afar.run(self, lambda backups: backups.spread(), done, failed)

    # The day's backup

    def _wait(self) -> None:
        """Wait anew where something was saved just now."""
        if self.timer.isActive() and self.timer.interval() == REST_MS:
            self.timer.start()

    def _follow_seal(self) -> None:
        self._is_sealed = True
        self.timer.start(REST_MS)

    def _begin(self) -> None:
        if self._sessions.are_saved:
            self._back_up()
        else:
            self.timer.start(REST_MS)

    def _back_up(self) -> None:
        backups, is_sealed, self._is_sealed = self._desk.backups, self._is_sealed, False
        make = lambda: backups().catch_up() if is_sealed else backups().make_daily()  # noqa: E731
        self._desk.background.run(self, make, self._finish, self._fail)

    def _finish(self, backup: Backup | None) -> None:
        self.timer.start(AGAIN_MS)
        if backup is not None:
            self.made.emit()
        self.spread()

    def _fail(self, error: MentorDeskError) -> None:
        self.timer.start(AGAIN_MS)
        text = self.tr("Today’s backup could not be made. {why}")
        why = self._desk.language.say(error.sentence)
        note = Note(self._desk.icons, Kind.WARNING, text.format(why=why), self.tr("Try again"))
        note.pressed.connect(self._back_up)
        self.noted.emit(note)

    # What is to be said

    def _look(self) -> None:
        self._afar.run(self, Known.of, self._show, self._fail)

    def _show(self, known: Known) -> None:
        remark = known.remark(self._desk.today(), self._desk.settings)
        makers = {Remark.OVERDUE: self._overdue, Remark.ALONE: self._alone}
        self.noted.emit(makers[remark]() if remark is not None else None)

    def _tell_full(self, error: MentorDeskError) -> None:
        self.noted.emit(self._pointing(self._desk.language.say(error.sentence)))

    def _overdue(self) -> Note:
        return self._pointing(
            self.tr("The backups’ second place has not been within reach for a week.")
        )

    def _pointing(self, text: str) -> Note:
        note = Note(self._desk.icons, Kind.WARNING, text, self.tr("Show the backups"))
        note.pressed.connect(self.shown_wanted)
        return note

    def _alone(self) -> Note:
        text = self.tr(
            "Your backups lie only on this PC. With a copy elsewhere, such as on a USB stick, "
            "nothing is lost even if the PC breaks."
        )
        note = Note(self._desk.icons, Kind.INFO, text, self.tr("Choose a second place"))
        note.pressed.connect(self.place_wanted)
        for told in (note.pressed, note.shut):
            told.connect(lambda: self._desk.settings.remember(DISMISSED, 1))
            told.connect(lambda: self.noted.emit(None))
        return note
