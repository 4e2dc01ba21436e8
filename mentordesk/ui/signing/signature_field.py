"""Where somebody signs: a pad to draw on, a line for the name, or left to a pen on paper."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.domain.issued import Way
from mentordesk.domain.signing import Ink
from mentordesk.ui.fields import Folding, Labelled, LineText, Segments, show_if
from mentordesk.ui.icons import Icons
from mentordesk.ui.signing.ink_pad import InkPad
from mentordesk.ui.tall import page_around
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Hint, LinkButton, Text


class SignatureField(QWidget):
    """Begins with the pad; the person chooses another way as they like."""

    def __init__(self, name: str, icons: Icons) -> None:
        """Take who signs."""
        super().__init__()
        self.way = Way.DRAWN
        self.pad = InkPad(icons.theme)
        self.pad.setAccessibleName(self.tr("Place for the signature, {name}").format(name=name))
        self.undo = LinkButton(self.tr("Take back the last stroke"), icons, "undo-2")
        self.clear = LinkButton(self.tr("Begin again"), icons, "trash-2")
        self.typed = LineText()
        self.ways = Segments(self._names(), self.tr("How do you sign?"))
        self._parts = {Way.DRAWN: self._pad(), Way.TYPED: self._line(), Way.PEN: self._pen()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self.ways)
        for part in self._parts.values():
            column.addWidget(part)
        self.undo.clicked.connect(self.pad.undo)
        self.clear.clicked.connect(self.pad.clear)
        self.pad.drawn.connect(self._show_drawn)
        self.ways.chosen.connect(self._choose)
        self._show_drawn(0)
        self._show_way()

    @property
    def mark(self) -> Ink | str:
        """What is set under the document; empty while nothing is, and where a pen does it."""
        if self.way is Way.DRAWN:
            return self.pad.ink
        return self.typed.text().strip() if self.way is Way.TYPED else ""

    @property
    def is_ready(self) -> bool:
        """Say whether one has signed, or leaves it to a pen."""
        return self.way is Way.PEN or bool(self.mark)

    def begin(self) -> None:
        """Put the keyboard where one signs."""
        fields = {Way.DRAWN: self.pad, Way.TYPED: self.typed}
        button = self.ways.group.button_of(self.way)
        fields.get(self.way, button).setFocus(Qt.FocusReason.OtherFocusReason)
        area = page_around(self)
        if area is not None:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
            for part in (self, self.ways if self.way is not Way.DRAWN else self.pad):
                area.ensureWidgetVisible(part, 0, Space.TINY)

    def _names(self) -> dict[str, str]:
        return {
            Way.DRAWN: self.tr("Draw"),
            Way.TYPED: self.tr("Type the name"),
            Way.PEN: self.tr("By pen on paper"),
        }

    def _choose(self, value: str) -> None:
        self.way = Way(value or self.way)
        self._show_way()
        if self.isVisible():
            self.begin()

    def _show_way(self) -> None:
        self.ways.show_value(self.way)
        for way, part in self._parts.items():
            show_if(part, way is self.way)

    def _show_drawn(self, count: int) -> None:
        for button in (self.undo, self.clear):
            button.setEnabled(count > 0)

    def _pad(self) -> QWidget:
        """Return the pad with its buttons; it stays as narrow as a hand moves."""
        hint = self.tr("Draw with the mouse, a pen or a finger.")
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.pad, 1000)
        line.addStretch(1)
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addLayout(line)
        column.addWidget(Folding(self.undo, self.clear, spacing=Space.LARGE))
        column.addWidget(Hint(hint))
        return part

    def _line(self) -> QWidget:
        return Labelled(self.tr("Your name, as you sign it"), self.typed)

    def _pen(self) -> QWidget:
        return Text(self.tr("The place stays empty. You sign the printed page."), "quiet")
