"""A line at the foot of a page that says what was just done, in room of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame

from mentordesk.ui.fields import Folding
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.letters import breakable
from mentordesk.ui.notice_line import NoticeLine
from mentordesk.ui.outside import show_outside
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import IconButton, Picture, QuietButton, Text, line_width

WIDE: Final = 64
"""With room for fewer letters its buttons go under the words."""
REST_MS: Final = 8000
"""How long it stays."""


class Told(QFrame):
    """Stands under the page for a while: until it is pressed, or the person goes elsewhere.

    It covers nothing, and stays while the mouse is over it or the keyboard in it.

    ``led`` tells that the person wants to see what was told of, ``turned`` that it came or went.
    """

    led = Signal()
    turned = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.setProperty("ground", "told")
        self._path = Path()
        self._picture = Picture(icons, "circle-check", "good")
        self.text = Text("")
        self.open = QuietButton(self.tr("Open"), icons, "file-text")
        self.folder = QuietButton(self.tr("Show in its folder"), icons, "folder-open")
        self.go = QuietButton(self.tr("Show them"), icons)
        self.shut = IconButton(icons, "x", self.tr("Close"), SMALL)
        self._buttons = Folding(self.open, self.folder, self.go, spacing=Space.LITTLE)
        self._line = NoticeLine(self, self._picture, self.text)
        self._line.add_remedy(self._buttons)
        self._line.addWidget(self.shut, 0, Qt.AlignmentFlag.AlignTop)
        self.open.clicked.connect(lambda: show_outside(self._path))
        self.folder.clicked.connect(lambda: show_outside(self._path.parent))
        self.go.clicked.connect(self.led)
        self.shut.clicked.connect(self.hide)
        self.rest = QTimer(self, singleShot=True, interval=REST_MS)
        self.rest.timeout.connect(self._leave)
        self.hide()

    def say_saved(self, path: Path) -> None:
        """Say that a file was saved, and offer to open it or its folder."""
        self._path = path
        if not path.name:
            self._say(self.tr("Saved to a file"), "")
            return
        self._say(self.tr("Saved: {file}").format(file=breakable(path.name)), str(path))

    def say_for_calendar(self, path: Path) -> None:
        """Say that a calendar file was saved, and what it is good for."""
        self._path = path
        text = self.tr(
            "Saved: {file}. Open it, and the calendar takes the meetings in. When a time changes, "
            "save it again and open it: the meeting moves."
        )
        self._say(text.format(file=breakable(path.name)), str(path))

    def say_sent(self) -> None:
        """Say that a document went to the printer."""
        self._say(self.tr("Sent to the printer"), "")

    def say_moved(self, version: str, former: int) -> None:
        """Say under which version things go on now, and how much is no longer asked under it."""
        said = [self.tr("This follows version {version} now.").format(version=version)]
        if former:
            said.append(self.tr("%n answers to earlier questions are kept.", "", former))
        self._say(" ".join(said), "", leads=former > 0)

    def say_health_erased(self) -> None:
        """Say that what was about health is gone."""
        self._say(self.tr("What was written about health is erased."), "")

    def say_received(self) -> None:
        """Say that another desk's file was taken in."""
        self._say(self.tr("Everything in the file is here now."), "")

    def say_filled(self) -> None:
        """Say that answers of a filled form were taken in."""
        self._say(self.tr("What you chose from the form is here now."), "")

    def say_locked(self) -> None:
        """Say that a change was refused."""
        self._say(self.tr("This is sealed, so nothing was changed."), "")
        self._picture.show_icon("lock", "muted")

    def say_unlocked(self) -> None:
        """Say that things can be changed again."""
        self._say(self.tr("This is open for changes now."), "")
        self._picture.show_icon("lock-open", "accent")

    def say_stopped(self) -> None:
        """Say that the person stopped a print on its way."""
        self._say(self.tr("Printing was cancelled"), "")
        self._picture.show_icon("info", "muted")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside the words where there is room for both."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that room is taken."""
        super().showEvent(event)
        self.turned.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that the room is free."""
        super().hideEvent(event)
        self.turned.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go, as it has been read."""
        super().mousePressEvent(event)
        self.hide()

    def _leave(self) -> None:
        focus = self.window().focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self.rest.start()
        else:
            self.hide()

    def _say(self, text: str, tip: str, *, leads: bool = False) -> None:
        self._picture.show_icon("circle-check", "good")
        self.text.setText(text)
        self.text.setToolTip(tip)
        self.setAccessibleName(text)
        self.open.setVisible(bool(tip))
        self.folder.setVisible(bool(tip))
        self.go.setVisible(leads)
        self._buttons.setVisible(bool(tip) or leads)
        self.rest.start()
        self._fit()
        self.show()

    def _fit(self) -> None:
        self._line.fit(not self._buttons.isHidden() and self.width() >= line_width(self, WIDE))
