"""Erases a mentorship: reads what there is, asks, and makes the certificate before it is gone."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.domain.erasing import Erasure, erasure_of
from mentordesk.domain.errors import MentorDeskError
from mentordesk.domain.mentorship import Mentorship
from mentordesk.domain.programme import Programme
from mentordesk.domain.records import Status
from mentordesk.ui.desk import Desk
from mentordesk.ui.erasing.erase_dialog import EraseDialog
from mentordesk.ui.opening import read_mentorship


class Eraser(QObject):
    """Erases on the worker what the person agreed to.

    ``asked`` tells the dialog that asks; ``erasing`` the id before it goes, ``done`` that it is
    gone; ``failed`` that it could not be read.
    """

    asked = Signal(object)
    erasing = Signal(str)
    done = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def ask(self, mentorship_id: str) -> None:
        """Read a mentorship, then ask about it."""
        now = self._desk.now()
        kept = self._desk.backups
        read = lambda: (*self._read(mentorship_id, now), kept().asides())  # noqa: E731
        self._desk.background.run(self, read, lambda all_: self._ask(*all_), self.failed.emit)

    def _read(self, mentorship_id: str, now: datetime) -> tuple[Mentorship, Programme, Erasure]:
        """Return what there is, and what there is to tell if it is erased now."""
        desk, code = self._desk, self._desk.language.code
        found, programme = read_mentorship(mentorship_id, desk.vault, desk.catalogue)
        told = erasure_of(found, programme, code=code, erased=now, desk=desk.who())
        return found, programme, told

    def _ask(
        self,
        mentorship: Mentorship,
        programme: Programme,
        erasure: Erasure,
        asides: tuple[Path, ...],
    ) -> None:
        dialog = EraseDialog(erasure, self._desk, self._window, asides)
        is_running = mentorship.details.status is Status.OPEN
        is_group = programme.members is not None

        def fail(error: MentorDeskError) -> None:
            dialog.ask(is_group=is_group, is_running=is_running)
            dialog.say_failed(error)
            self.done.emit()

        def finish(certificate: bytes) -> None:
            dialog.say_done(certificate)
            self.done.emit()

        def erase() -> None:
            dialog.work()
            self.erasing.emit(mentorship.id)
            now = self._desk.now()
            job = lambda: self._erase(mentorship.id, now)  # noqa: E731
            self._desk.background.run(dialog, job, finish, fail)

        dialog.agreed.connect(erase)
        dialog.ask(is_group=is_group, is_running=is_running)
        dialog.open()
        self.asked.emit(dialog)

    def _erase(self, mentorship_id: str, now: datetime) -> bytes:
        """Make the certificate, then erase; nothing is erased where it can't be made.

        It tells what there is by now: the question may have stood for long.
        """
        _, _, erasure = self._read(mentorship_id, now)
        certificate = self._desk.papers().erasure_certificate(erasure, self._desk.language)
        self._desk.vault.delete(mentorship_id)
        return certificate
