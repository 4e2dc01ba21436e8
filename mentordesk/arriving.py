"""What MentorDesk was started for, on its way to the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QDialog

from mentordesk.front import Front
from mentordesk.ui.main_window import MainWindow
from mentordesk.wish import SHOW, Verb, Wish


class Arriving(QObject):
    """Keeps a wish until there is a window that can grant it, and no dialog before that."""

    def __init__(self, front: Front) -> None:
        super().__init__(front)
        self._front = front
        self._wish = SHOW
        front.entered.connect(self._look)
        front.doorway.opened.connect(self._look)

    def bring(self, wish: Wish) -> None:
        """Let a wish be granted as soon as somebody is let in; one only to be there is already."""
        self._wish = self._wish if wish == SHOW else wish
        self._look()

    def _look(self) -> None:
        opened = self._front.opened
        if opened is None or self._front.doorway.gate is not None:
            self._front.doorway.expect(self._wish.waiting)
        elif isinstance(dialog := QApplication.activeModalWidget(), QDialog):
            dialog.finished.connect(self._look, Qt.ConnectionType.QueuedConnection)
        else:
            self._grant(opened.window)

    def _grant(self, window: MainWindow) -> None:
        wish, self._wish = self._wish, SHOW
        self._front.doorway.expect(None)
        match wish.verb:
            case Verb.OPEN:
                window.arrivals.read(Path(wish.file))
            case Verb.NEW:
                window.begin()
            case Verb.FIND:
                window.search()
            case _:
                pass
