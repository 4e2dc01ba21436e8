"""A file that MentorDesk was started with, on its way to the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from mentordesk.domain.sentence import QT_TRANSLATE_NOOP
from mentordesk.front import Front
from mentordesk.ui.main_window import MainWindow

WAITS = QT_TRANSLATE_NOOP(
    "app", "Open MentorDesk first, with your own password. The file {file} is waiting."
)


class Arriving(QObject):
    """Keeps the name of a file until there is a window that can read it."""

    def __init__(self, front: Front) -> None:
        super().__init__(front)
        self._front = front
        self._file = ""
        front.entered.connect(self._hand_on)

    def bring(self, file: str) -> None:
        """Let a file be read as soon as somebody is let in; "" for none."""
        self._file = file or self._file
        opened = self._front.opened
        if opened is not None and self._front.doorway.gate is None:
            self._hand_on(opened.window)
        elif self._file:
            self._front.doorway.expect(WAITS.filled(file=Path(self._file).name))

    def _hand_on(self, window: MainWindow) -> None:
        file, self._file = self._file, ""
        self._front.doorway.expect(None)
        if file:
            window.arrivals.read(Path(file))
