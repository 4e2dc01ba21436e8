"""A pair that was formed, and the mentorship it has begun."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.records import Pair
from mentordesk.ui.fields import show_if
from mentordesk.ui.groups.member_words import Far
from mentordesk.ui.icons import SMALL, Icons
from mentordesk.ui.signing.read_only import leads
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, IconButton, Picture, QuietButton, Text, line_width

NARROW = 60
"""With room for fewer letters a line puts its buttons below."""


class PairLine(QWidget):
    """Who they are, what they share, and how far they are.

    ``begun``, ``opened`` and ``undone`` tell the pair whose button was pressed.
    """

    begun = Signal(object)
    opened = Signal(object)
    undone = Signal(object)

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self._pair = Pair("", "", "")
        self.picture = Picture(icons, "handshake")
        self.names = Text("", "strong")
        self.both = Hint("")
        self.state = Hint("")
        self.begin = QuietButton(self.tr("Begin the mentorship"))
        self.open = QuietButton(self.tr("Open"))
        leads(self.open)
        self.undo = IconButton(icons, "x", self.tr("Undo the pair"), SMALL)
        self._lay_out()
        self.begin.clicked.connect(lambda: self.begun.emit(self._pair))
        self.open.clicked.connect(lambda: self.opened.emit(self._pair))
        self.undo.clicked.connect(lambda: self.undone.emit(self._pair))

    def show_pair(self, pair: Pair, names: str, both: str) -> None:
        """Show who they are and what they share."""
        self._pair = pair
        self.names.setText(names)
        self.both.setText(both)
        show_if(self.both, bool(both))
        for button in (self.begin, self.open):
            button.setAccessibleName(f"{button.text()}: {names}")
        undo = self.tr("Undo the pair: {names}").format(names=names)
        self.undo.setAccessibleName(undo)

    def show_state(self, far: Far, has_begun: bool, may_begin: bool) -> None:
        """Show how far they are, and the button that leads on."""
        self.picture.show_icon(far.icon, far.ink)
        self.state.setText(far.text)
        show_if(self.begin, may_begin and not has_begun)
        show_if(self.open, may_begin and has_begun)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the names where they would leave them too little room."""
        super().resizeEvent(event)
        is_narrow = self.width() < line_width(self, NARROW)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)
        indent = self.picture.sizeHint().width() + Space.LITTLE if is_narrow else 0
        self._acts.setContentsMargins(indent, 0, 0, 0)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        for line in (self.names, self.state, self.both):
            words.addWidget(line)
        said = QWidget()
        line = QHBoxLayout(said)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.LITTLE)
        line.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        acts = QWidget()
        buttons = QHBoxLayout(acts)
        buttons.setContentsMargins(0, 0, 0, 0)
        for button in (self.begin, self.open, self.undo):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._acts = buttons
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(said, 1)
        self._row.addWidget(acts)
