"""The frame: the program's one window, in which the gate and the open vault take turns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from mentordesk.ui.geometry import remember_geometry, restore_geometry

if TYPE_CHECKING:
    from mentordesk.domain.ports import Settings


class Frame(QMainWindow):
    """Stays where the person has put it, whatever is shown in it."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._places = QStackedWidget()
        self.setWindowTitle("MentorDesk")
        self.setCentralWidget(self._places)
        restore_geometry(self, settings)

    @property
    def content(self) -> QWidget | None:
        """What is shown."""
        return self._places.currentWidget()

    def put(self, content: QWidget) -> None:
        """Show something; what was shown before waits behind it until it is let go of."""
        self._places.addWidget(content)
        self._places.setCurrentWidget(content)
        self.show()
        content.setFocus()

    def let_go(self, content: QWidget) -> None:
        """Take something out for good; whoever asks for it destroys it.

        Until then it stays the frame's: each part of what is taken from its window is dressed anew.
        """
        content.hide()
        self._places.removeWidget(content)
        self.repaint()  # what is there instead is seen while a whole window is destroyed

    def come_up(self) -> None:
        """Come before all other windows, with the keyboard."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless something in it has a reason to wait."""
        contents = [self._places.widget(n) for n in range(self._places.count())]
        if all(content.close() for content in contents if content is not None):
            remember_geometry(self, self._settings)
            super().closeEvent(event)
        else:
            event.ignore()
