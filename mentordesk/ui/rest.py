"""Waiting until a window may be taken away: all is saved, and nothing in it would be lost."""

from __future__ import annotations

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, Signal

from mentordesk.ui.held import Kept
from mentordesk.ui.main_window import MainWindow
from mentordesk.ui.paper import Sending


class Rest(QObject):
    """Saves what waits. ``reached`` tells, once, that nothing is on its way any more.

    ``failed`` tells an error of saving: what couldn't be saved is kept and tried again. Unless it
    ``keeps`` nothing, it waits for what only the window holds, too.
    """

    reached = Signal()
    failed = Signal(object)

    def __init__(self, window: MainWindow, *, keeps: bool = True) -> None:
        super().__init__(window)
        self._window = window
        self._keeps = keeps
        window.sessions.settled.connect(self._look)
        window.sessions.failed.connect(self.failed)

    def begin(self) -> None:
        """Save at once what waits."""
        for each in self._waited_for():
            each.destroyed.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self._window.save_now()
        self._look()

    def wait(self, patience_ms: int) -> None:
        """Save at once, and let the person do nothing else until it is over, one way or another."""
        loop = QEventLoop()
        for over in (self.reached, self.failed):
            over.connect(loop.quit, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(patience_ms, loop, loop.quit)
        self.destroyed.connect(loop.quit)  # a lock was on its way, and nothing waits
        self.begin()
        loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def _waited_for(self) -> tuple[QObject, ...]:
        """Return what feeds a printer, and what is kept behind the gate."""
        kept = self._window.findChildren(Kept) if self._keeps else ()
        return *self._window.findChildren(Sending), *kept

    def _look(self) -> None:
        if self._window.sessions.are_saved and not self._waited_for():
            self._window.sessions.settled.disconnect(self._look)
            self.reached.emit()
