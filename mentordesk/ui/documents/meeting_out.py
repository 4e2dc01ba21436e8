"""What goes out of a meeting: its papers as one print, and its time as a file for calendars."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.domain.mentorship import FIELDS
from mentordesk.domain.records import Meeting
from mentordesk.ui.desk import Desk
from mentordesk.ui.documents.meeting_papers import MeetingPapers
from mentordesk.ui.issuing import Issuing
from mentordesk.ui.naming import meeting_name
from mentordesk.ui.saving import FileKind, Saving
from mentordesk.ui.session import Session

MEETINGS: Final = FIELDS[Meeting]


class MeetingOut(QObject):
    """Asks which papers to print, and writes calendar files.

    ``saved`` tells the calendar file that was written; ``failed`` the error.
    """

    saved = Signal(Path)
    failed = Signal(object)

    def __init__(self, session: Session, desk: Desk, issuing: Issuing, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._desk = desk
        self._issuing = issuing
        self._window = window
        self._saving = Saving(desk.background, desk.settings, window, desk.data_folder)
        self._saving.saved.connect(self.saved)
        self._saving.failed.connect(self.failed)

    def ask_papers(self, meeting_id: str = "") -> MeetingPapers:
        """Ask which papers of a meeting are to be printed, and print them; "" for the next one."""
        dialog = MeetingPapers(self._session, self._desk, self._issuing, self._window)
        dialog.show_meeting(meeting_id)
        dialog.open()
        return dialog

    def save_all(self) -> QFileDialog:
        """Ask for a file and write all meetings that have a time there."""
        meetings = [each for each in self._session.mentorship.meetings if each.starts]
        return self._ask(self.tr("Meetings"), meetings)

    def save_one(self, meeting_id: str) -> QFileDialog | None:
        """Ask for a file and write one meeting there."""
        meeting = self._session.mentorship.meeting(meeting_id)
        if meeting is None or meeting.starts is None:
            return None
        programme, code = self._session.programme, self._desk.language.code
        name = f"{meeting_name(meeting, programme, code)} {meeting.starts.date().isoformat()}"
        return self._ask(name, [meeting])

    def _ask(self, name: str, meetings: Sequence[Meeting]) -> QFileDialog:
        self._session.save_now()
        title, names = self.tr("Save for the calendar"), self.tr("Calendar files (*.ics)")
        kind = FileKind(title, names, "ics")
        return self._saving.ask(name, self._maker(meetings), kind)

    def _maker(self, meetings: Sequence[Meeting]) -> Callable[[], bytes]:
        """Return the job that writes the calendar file; for the worker, once all is saved."""
        mentorship, programme = self._session.mentorship, self._session.programme
        vault, language, calendars = self._desk.vault, self._desk.language, self._desk.calendars

        def make() -> bytes:
            stamps = vault.stamps(mentorship.id).items()
            changed = {key[1]: stamp.changed_at for key, stamp in stamps if key[0] == MEETINGS}
            return calendars().write(mentorship, programme, language, meetings, changed)

        return make
