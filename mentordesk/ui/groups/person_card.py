"""Somebody who isn't in a pair yet: chosen by a press, or dragged onto one of the other side."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QMimeData, QPointF, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QRadioButton, QSizePolicy, QVBoxLayout

from mentordesk.domain.records import Person
from mentordesk.ui.fields import MarkRow, show_if
from mentordesk.ui.groups.people_words import about, name_of
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, Text, set_look

CARRIED: Final = "application/x-mentordesk-person"
"""What is carried when a card is dragged: its side and the person's id."""


class OneLine(Text):
    """Words on one line whose room is always there; cut where it is narrow, whole in the tip."""

    def __init__(self) -> None:
        super().__init__("")
        self.said = ""
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Show other words."""
        self.said = text
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the words to the room there is."""
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        right = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.said, right, self.width())
        self.setText(shown)
        self.setToolTip(self.said if shown != self.said else "")


class PersonCard(QFrame):
    """A name, what is known of it, and what it shares with the one chosen on the other side.

    ``met`` tells the id of the person that was dropped here.
    """

    met = Signal(str)

    def __init__(self, person: Person, side: str, no_name: str) -> None:
        super().__init__()
        self.person = person
        self._side = side
        self._pressed: QPointF | None = None
        self.setProperty("ground", "card")
        self.setAcceptDrops(True)
        self.mark = QRadioButton()
        self.about = Hint(about(person))
        self.both = OneLine()
        self._name = name_of(person, no_name)
        words = MarkRow(self.mark, self._name)
        for line in (self.about, self.both):
            words.words.insertWidget(words.words.count() - 1, line)
        show_if(self.about, bool(self.about.text()))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.LITTLE, Space.TINY, Space.LITTLE, Space.LITTLE)
        column.addWidget(words)
        self.mark.toggled.connect(self._dress_as_chosen)
        self.show_both("")

    def show_both(self, text: str) -> None:
        """Say what this one and the one chosen on the other side share."""
        self.both.say(text)
        said = (self._name, self.about.text(), text)
        self.mark.setAccessibleName(". ".join(part for part in said if part))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin to drag once the mouse has gone far enough."""
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        way = (event.position() - self._pressed).manhattanLength()
        if way >= QApplication.startDragDistance():
            self._pressed = None
            self._drag()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let one of the other side be dropped here, and show it."""
        if self._carried(event.mimeData()):
            event.acceptProposedAction()
            self._dress("good")

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Look as before."""
        self._dress_as_chosen()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell who was dropped here."""
        self._dress_as_chosen()
        carried = self._carried(event.mimeData())
        if carried:
            event.acceptProposedAction()
            self.met.emit(carried)

    def load(self) -> QMimeData:
        """Return what is carried when this card is dragged."""
        data = QMimeData()
        data.setData(CARRIED, f"{self._side} {self.person.id}".encode())
        return data

    def _drag(self) -> None:
        drag = QDrag(self)
        drag.setMimeData(self.load())
        drag.setPixmap(self.grab())
        drag.exec(Qt.DropAction.MoveAction)

    def _carried(self, data: QMimeData) -> str:
        """Return the id of a person of the other side, or an empty text."""
        side, _, person = bytes(data.data(CARRIED).data()).decode().partition(" ")
        return person if person not in ("", self.person.id) and side != self._side else ""

    def _dress_as_chosen(self) -> None:
        self._dress("info" if self.mark.isChecked() else "card")

    def _dress(self, ground: str) -> None:
        set_look(self, "ground", ground)
