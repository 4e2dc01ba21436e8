"""The line that says that a mentorship is sealed, and leads to its document and out again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from mentordesk.domain.issued import Issued, Way
from mentordesk.ui.desk import Desk
from mentordesk.ui.documents.sealed_words import local_day
from mentordesk.ui.letters import breakable
from mentordesk.ui.signing.read_only import writes
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import NARROW, Picture, QuietButton, Text, line_width, set_look

MARKED_MS: Final = 2500
"""How long the line is marked."""


class LockLine(QFrame):
    """``shown`` asks for the sealed document, ``unlocked`` for changing things again.

    ``refused`` tells that somebody typed into a field of the page it watches that is kept as it is;
    the line itself is marked then for a while, and told to a screen reader.
    """

    shown = Signal()
    unlocked = Signal()
    refused = Signal()

    def __init__(self, issued: Issued, name: str, desk: Desk) -> None:
        """Take the document that locks, and what it is called."""
        super().__init__()
        self.setProperty("ground", "info")
        said = self.tr("{document} was sealed on {day} ({number}). What it tells is locked.")
        day = desk.language.date(local_day(issued.at))
        self._said = said.format(document=name, day=day, number=issued.number)
        short = self.tr("Sealed {day} ({number})")
        self._short = short.format(day=day, number=issued.number)
        pens = [each.name for each in issued.signers if each.way is Way.PEN and each.name]
        if pens:
            by_pen = self.tr("To be signed on the printed page by pen: {names}.")
            by_pen = by_pen.format(names=", ".join(map(breakable, pens)))
            self._said, self._short = f"{self._said} {by_pen}", f"{self._short} {by_pen}"
        self._least = self.tr("Sealed {day}").format(day=day)
        self.setAccessibleName(self._said)
        self._lock = Picture(desk.icons, "lock", "accent")
        self.text = Text(self._said)
        self.show_document = QuietButton(self.tr("Show the document"), desk.icons, "file-text")
        self.unlock = QuietButton(self.tr("Unlock to change…"), desk.icons, "lock-open")
        self.show_document.clicked.connect(self.shown)
        self.unlock.clicked.connect(self.unlocked)
        self._names = {each: each.text() for each in (self.show_document, self.unlock)}
        self._is_low = False
        self._marked = QTimer(self, singleShot=True, interval=MARKED_MS)
        self._marked.timeout.connect(lambda: set_look(self, "ground", "info"))
        line = QHBoxLayout(self)
        line.setContentsMargins(Space.MEDIUM, Space.LITTLE, Space.MEDIUM, Space.LITTLE)
        line.setSpacing(Space.LITTLE)
        line.addWidget(self._lock)
        line.addWidget(self.text, 1)
        for button in self._names:
            line.addWidget(button)

    def minimumSizeHint(self) -> QSize:
        """Return a size that lets the window be narrow."""
        return QSize(0, super().minimumSizeHint().height())

    def be_low(self, low: bool) -> None:
        """Take one line only, where there is little height for what is under it."""
        self._is_low = low
        self._fit()

    def watch(self, page: QWidget) -> None:
        """Tell of keys that a field of a page has passed on, as it can't be written in."""
        page.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at a key that nothing has taken."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and writes(event):
            self._refuse()
        return False

    def _refuse(self) -> None:
        if not self._marked.isActive():
            set_look(self, "ground", "warning")
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._said))
        self._marked.start()
        self.refused.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it in fewer words where there is little room, and show the buttons as icons."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._write(self._names)
        beside = (self._lock, *self._names)
        taken = sum(each.sizeHint().width() + Space.LITTLE for each in beside)
        room = self.width() - 2 * Space.MEDIUM - taken
        is_short = self._is_low or room < line_width(self, NARROW)
        short = self._least if self._is_low else self._short
        self.text.setText(short if is_short else self._said)
        self.text.setToolTip(self._said if is_short else "")
        if is_short and room < self.text.fontMetrics().horizontalAdvance(short):
            self._write({})

    def _write(self, texts: Mapping[QuietButton, str]) -> None:
        for button, name in self._names.items():
            button.setText(texts.get(button, ""))
            button.setAccessibleName(name)
            button.setToolTip("" if button.text() else name)
