"""Where a file of another desk comes in: chosen, dropped on the window, or given at the start."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.domain.suffix import BACKUP, FORM, HANDED, PLAIN
from mentordesk.ui.desk import Desk
from mentordesk.ui.late import Late
from mentordesk.ui.sessions import Sessions

if TYPE_CHECKING:
    from mentordesk.ui.handover.receiving import Receiving

DRAGS: Final = (QEvent.Type.DragEnter, QEvent.Type.Drop)


class Arrivals(QObject):
    """Heeds what is dropped on a window; what reads it is made when the first file comes.

    ``taken`` tells the id of a mentorship that was taken in, and whether from a form; ``failed``
    an error; ``formless`` a PDF that is no filled form.
    """

    taken = Signal(str, bool)
    formless = Signal(Path)
    failed = Signal(object)

    def __init__(self, sessions: Sessions, desk: Desk, late: Late, window: QWidget) -> None:
        super().__init__(window)
        self._sessions = sessions
        self._desk = desk
        self._late = late
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @cached_property
    def receiving(self) -> Receiving:
        """What reads a file and asks what becomes of it."""
        made = self._late.receiving(self._desk, self._sessions, self._window)
        made.taken.connect(self.taken)
        made.failed.connect(self.failed)
        made.formless.connect(self.formless)
        return made

    def ask(self) -> None:
        """Ask for the file."""
        self.receiving.ask()

    def read(self, path: Path) -> None:
        """Read a file that is known."""
        self.receiving.read(path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file that is dropped, but not while a dialog is open."""
        if event.type() not in DRAGS or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        path = dropped(event.mimeData())
        if path is None or QApplication.activeModalWidget() is not None:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.receiving.drop(path)
        return True


def dropped(data: QMimeData) -> Path | None:
    """Return the one file that is being dropped, if it may be ours.

    A backup isn't read, but who drops one is told where it is wanted.
    """
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    fits = len(paths) == 1 and paths[0].suffix.casefold() in (HANDED, PLAIN, BACKUP, FORM)
    return paths[0] if fits else None
