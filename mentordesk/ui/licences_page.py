"""The page with the licence of everything that is handed out with the program."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QListWidget, QPlainTextEdit, QVBoxLayout

from mentordesk.domain.shipped import Shipment, Shipped
from mentordesk.ui.desk import Desk
from mentordesk.ui.theme import Space
from mentordesk.ui.widgets import Column, Heading, LinkButton, Text, line_width, row

WIDE: Final = 110
"""With room for so many letters on a line the text stands beside the list, else below it."""
WIDEST: Final = 170
LEAST_ROWS: Final = 5
LEAST_LINES: Final = 9


class LicencesPage(Column):
    """A list of the parts, and the text of the chosen one. ``left`` asks to go back."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(WIDEST)
        self._desk = desk
        self._parts: tuple[Shipped, ...] = ()
        self.back = LinkButton(self.tr("About MentorDesk"), desk.icons, "arrow-left")
        self.back.clicked.connect(self.left)
        self.list = QListWidget()
        self.list.setProperty("role", "parts")
        self.list.setAccessibleName(self.tr("Parts of the program"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._choose)
        self.head = Heading("", 2)
        self.licence = Text("", "quiet")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()

    def arrive(self) -> None:
        """Show the parts, read on the worker the first time."""
        if not self._parts:
            desk = self._desk
            desk.background.run(self, desk.shipped, self.show_shipment, lambda _: None)
        self.list.setFocus()

    def show_shipment(self, shipment: Shipment) -> None:
        """Show what was handed out, and the licence of the first part."""
        self._parts = shipment.parts
        self.list.clear()
        self.list.addItems([self._line(part) for part in self._parts])
        self.list.setCurrentRow(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the text below the list where both are too narrow beside each other."""
        super().resizeEvent(event)
        ways = QBoxLayout.Direction
        is_wide = self.width() >= line_width(self, WIDE)
        self._both.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)

    def changeEvent(self, event: QEvent) -> None:
        """Keep room for some rows and lines in any size of text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._keep_room()

    def _keep_room(self) -> None:
        line = self.fontMetrics().lineSpacing()
        self.list.setMinimumHeight(LEAST_ROWS * (line + 2 * Space.TINY))
        self.text.setMinimumHeight(LEAST_LINES * line)

    def _lay_out(self) -> None:
        self.body.addLayout(row(self.back))
        self.body.addWidget(Heading(self.tr("Licences")))
        self.body.addWidget(
            Text(self.tr("The program holds these parts. Choose one to read its licence."))
        )
        chosen = QVBoxLayout()
        chosen.setSpacing(Space.TINY)
        for part in (self.head, self.licence, self.text):
            chosen.addWidget(part)
        chosen.setStretchFactor(self.text, 1)
        self._keep_room()
        self._both.setSpacing(Space.WIDE)
        self._both.addWidget(self.list, 2)
        self._both.addLayout(chosen, 3)
        self.body.addLayout(self._both, 1)

    def _choose(self, number: int) -> None:
        if number < 0:
            return
        part = self._parts[number]
        self.head.setText(self._line(part))
        self.licence.setText(self.tr("Licence: {licence}").format(licence=part.licence))
        self.text.setPlainText(part.text)
        self.text.setAccessibleName(
            self.tr("Text of the licence of {part}").format(part=self._line(part))
        )

    def _line(self, part: Shipped) -> str:
        name = f"{part.name} {part.version}".strip()
        if not part.inside:
            return name
        return self.tr("{name} (in {other})").format(name=name, other=part.inside)
